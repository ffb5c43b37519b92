import Fuse from 'fuse.js';
import type { Binding } from '../bindings/binding.ts';
import { answers, BINDINGS } from '../bindings.ts';
import { keyLabel } from '../keys.ts';
import type { Model } from '../model.ts';
import { clamp, refuse, type Step, say, still, then } from '../step.ts';
import { edit, insert } from '../text/field.ts';
import { fill, type Line, marked, piece, type Tone } from '../text/line.ts';
import { NOT_RECALLING, recalled, remembering } from '../text/recall.ts';
import { widthOf } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
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

/**
 * Why a command would do nothing now; null where it would do something. Commands are pure, so it is tried: what refuses
 * wants nothing done and gives its reason.
 */
export function whyNot(model: Model, binding: Binding): string | null {
	const [{ notice }, effects] = run({ ...model, overlay: null, notice: null }, binding);
	return effects.length === 0 && notice?.tone === 'warning' ? notice.text : null;
}

function recall(model: Model): Step {
	if (model.overlay?.kind !== 'help') return still(model);
	const found = recalled(model.typed.help, model.overlay.field, model.overlay.recall, 1, true);
	return found
		? still({ ...model, overlay: { ...model.overlay, ...found, selected: 0 } })
		: still(say(model, 'Nothing typed here earlier.', 'dim'));
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
			return overlay.selected === 0 ? recall(model) : go(overlay.selected - 1);
		case 'ctrl+r':
			return recall(model);
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
			const help = remembering(model.typed.help, overlay.field.text.trim());
			return binding ? run({ ...model, overlay: null, typed: { ...model.typed, help } }, binding) : still(model);
		}
	}
	const field = edit(overlay.field, key);
	return field ? still({ ...model, overlay: { ...overlay, field, recall: NOT_RECALLING, selected: 0 } }) : still(model);
}

export const helpPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'help'
		? still({
				...model,
				overlay: { ...model.overlay, field: insert(model.overlay.field, text), recall: NOT_RECALLING, selected: 0 },
			})
		: still(model);

/** Columns of the keys; below the second of these widths they stand closer. */
const KEYS_WIDTH = 20;
const NARROW = { below: 60, keys: 10 } as const;

/** A command with its keys, what it does and, where it can't act now, why: on as many lines as that takes. */
function itemLines(model: Model, binding: Binding, width: number, selected: boolean): Line[] {
	const keysWidth = width < NARROW.below ? NARROW.keys : KEYS_WIDTH;
	const keys = binding.keys.map(keyLabel).join(' ');
	const why = whyNot(model, binding);
	const where = binding.where === 'everywhere' ? '' : `  (${binding.where.join(', ')})`;
	const tone = why === null && answers(binding, model.place.focus) ? 'plain' : 'dim';
	const room = Math.max(10, width - keysWidth - 2);
	const told = (text: string, as: Tone): Line[] =>
		wrap(text, 0, text.length, room).map(({ start, end }) => [piece(text.slice(start, end), as)]);
	const lines = [...told(`${binding.help}${where}`, tone), ...(why === null ? [] : told(why, 'warning'))];
	const beside = wrap(keys, 0, keys.length, keysWidth - 1).map(({ start, end }) => keys.slice(start, end));
	return Array.from({ length: Math.max(lines.length, beside.length) }, (_, row) => {
		const key = beside[row] ?? '';
		const line = fill(
			[
				piece(selected ? '▌' : ' ', 'key'),
				piece(`${key}${' '.repeat(keysWidth - widthOf(key))}`, tone === 'plain' ? 'key' : 'dim'),
				...(lines[row] ?? []),
			],
			width,
		);
		return selected ? marked(line, 'selected') : line;
	});
}

/** The palette over the whole body of the screen: the chosen command in the middle, others around it while there is room. */
export function helpLines(model: Model, width: number, height: number): Line[] {
	if (model.overlay?.kind !== 'help') return [];
	const items = found(model);
	const { selected } = model.overlay;
	const rows = height - 1;
	const linesOf = (index: number): Line[] => {
		const binding = items[index];
		return binding ? itemLines(model, binding, width, index === selected) : [];
	};
	const shown = linesOf(selected);
	let above = selected - 1;
	for (let room = Math.floor((rows - shown.length) / 2); above >= 0; above--) {
		const lines = linesOf(above);
		room -= lines.length;
		if (room < 0) break;
		shown.unshift(...lines);
	}
	for (let below = selected + 1; shown.length < rows && below < items.length; below++) shown.push(...linesOf(below));
	// At the end of the list the room below goes to what stands above.
	for (; shown.length < rows && above >= 0; above--) {
		const lines = linesOf(above);
		if (shown.length + lines.length > rows) break;
		shown.unshift(...lines);
	}
	const title: Line = [piece(' KEYS AND COMMANDS', 'key'), piece('  type to find one, enter runs it', 'dim')];
	const lines = items.length === 0 ? [title, [], [piece('   No key or command fits.', 'dim')]] : [title, ...shown];
	return Array.from({ length: height }, (_, line) => fill(lines[line] ?? [], width));
}
