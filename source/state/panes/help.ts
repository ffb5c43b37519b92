import Fuse from 'fuse.js';
import type { Binding } from '../bindings/binding.ts';
import { answers, BINDINGS } from '../bindings.ts';
import { keyLabel } from '../keys.ts';
import type { Model } from '../model.ts';
import { clamp, refuse, type Step, scrolled, still, then } from '../step.ts';
import { edit, insert } from '../text/field.ts';
import { fill, type Line, marked, piece } from '../text/line.ts';
import { widthOf } from '../text/width.ts';
import { focusPane } from './focus.ts';

let index: Fuse<Binding> | undefined;

/** Bindings that fit a search by key or by words; those that act in the focused pane first where nothing is typed. */
export function found(model: Model): readonly Binding[] {
	if (model.overlay?.kind !== 'help') return [];
	const query = model.overlay.field.text.trim();
	const { focus } = model.place;
	if (query === '') return [...BINDINGS].sort((a, b) => Number(answers(b, focus)) - Number(answers(a, focus)));
	const exact = BINDINGS.filter(({ keys }) => keys.some((key) => key === query || keyLabel(key) === query));
	index ??= new Fuse(BINDINGS, { keys: ['help', 'label', 'id'], threshold: 0.4, ignoreLocation: true });
	return [
		...exact,
		...index
			.search(query)
			.map(({ item }) => item)
			.filter((item) => !exact.includes(item)),
	];
}

/** Runs a command where it belongs: in its own pane, or with the reason why not. */
export function run(model: Model, binding: Binding): Step {
	const { place } = model;
	if (answers(binding, place.focus) || binding.where === 'everywhere') return binding.act(model);
	const [pane] = binding.where;
	if (pane === undefined || (pane === 'mentions' && !place.mentions)) {
		return refuse(model, `${binding.help}: there is no mention list open, m opens one.`);
	}
	return then(focusPane(model, pane), (next) => (next.place.focus === pane ? binding.act(next) : still(next)));
}

export function helpKey(model: Model, key: string): Step {
	if (model.overlay?.kind !== 'help') return still(model);
	const { overlay } = model;
	const items = found(model);
	const go = (to: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(to, Math.max(1, items.length)) } });
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: null });
		case 'up':
		case 'ctrl+p':
			return go(overlay.selected - 1);
		case 'down':
		case 'ctrl+n':
			return go(overlay.selected + 1);
		case 'pagedown':
			return go(overlay.selected + 10);
		case 'pageup':
			return go(overlay.selected - 10);
		case 'enter': {
			const binding = items[overlay.selected];
			return binding ? run({ ...model, overlay: null }, binding) : still(model);
		}
	}
	const field = edit(overlay.field, key);
	return field ? still({ ...model, overlay: { ...overlay, field, selected: 0 } }) : still(model);
}

export const helpPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'help'
		? still({ ...model, overlay: { ...model.overlay, field: insert(model.overlay.field, text), selected: 0 } })
		: still(model);

/** The palette over the whole body of the screen. */
export function helpLines(model: Model, width: number, height: number): Line[] {
	if (model.overlay?.kind !== 'help') return [];
	const items = found(model);
	const { selected } = model.overlay;
	const lines: Line[] = [[piece(' KEYS AND COMMANDS', 'key'), piece('  type to find one, enter runs it', 'dim')]];
	const top = scrolled(0, selected, height - 1, items.length);
	for (const [row, binding] of items.slice(top, top + height - 1).entries()) {
		const keys = binding.keys.map(keyLabel).join(' ');
		const where = binding.where === 'everywhere' ? '' : binding.where.join(', ');
		const here = answers(binding, model.place.focus);
		const line = fill(
			[
				piece(top + row === selected ? '▌' : ' ', 'key'),
				piece(`${keys}${' '.repeat(Math.max(1, 20 - widthOf(keys)))}`, here ? 'key' : 'dim'),
				piece(binding.help, here ? 'plain' : 'dim'),
				piece(where === '' ? '' : `  (${where})`, 'dim'),
			],
			width,
		);
		lines.push(top + row === selected ? marked(line, 'selected') : line);
	}
	if (items.length === 0) lines.push([], [piece('   No key or command fits.', 'dim')]);
	return Array.from({ length: height }, (_, line) => fill(lines[line] ?? [], width));
}
