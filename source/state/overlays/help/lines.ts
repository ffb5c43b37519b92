import type { Binding } from '../../binding.ts';
import { answers } from '../../bindings.ts';
import { keyLabel } from '../../keys.ts';
import type { Model } from '../../model.ts';
import { keysOf } from '../../settings/keymap.ts';
import { fill, type Line, marked, ofRow, piece, type Tone } from '../../text/line.ts';
import { remark } from '../../text/remark.ts';
import { fittingWay, widthOf } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { found, whyNot } from './commands.ts';

/** Columns of the keys; below the second of these widths they stand closer. */
const KEYS_WIDTH = 20;
const NARROW = { below: 60, keys: 10 } as const;

/** A command with its keys, what it does and, where it can't act now, why: on as many lines as that takes. */
function itemLines(model: Model, binding: Binding, width: number, selected: boolean): Line[] {
	const keysWidth = width < NARROW.below ? NARROW.keys : KEYS_WIDTH;
	const keys = keysOf(model, binding).map(keyLabel).join(' ');
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
		return binding ? itemLines(model, binding, width, index === selected).map((line) => ofRow(line, index)) : [];
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
	const how = fittingWay(
		['  type to find one, enter runs it', '  type, then enter'],
		width - widthOf(' KEYS AND COMMANDS'),
	);
	const title: Line = [piece(' KEYS AND COMMANDS', 'key'), piece(how, 'dim')];
	const lines = items.length === 0 ? [title, ...remark('No key or command fits.', width)] : [title, ...shown];
	return Array.from({ length: height }, (_, line) => fill(lines[line] ?? [], width));
}
