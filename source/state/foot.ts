import { answers, BINDINGS } from './bindings.ts';
import { filterStatus } from './chips.ts';
import { keyLabel } from './keys.ts';
import type { Model } from './model.ts';
import type { OverlayField } from './overlays/pane.ts';
import { overlayPane } from './overlays.ts';
import { keysOf } from './settings/keymap.ts';
import { fieldLine } from './text/field-line.ts';
import { fill, type Line, lineWidth, piece, shortened } from './text/line.ts';
import { widthOf } from './text/width.ts';
import { wrap } from './text/wrap.ts';

/** The lowest rows of the screen. */
export interface Foot {
	/** What is said in more rows than the foot has: laid over the rows above it. */
	readonly over: readonly Line[];
	readonly foot: readonly Line[];
	/** Where the cursor stands in the field that is edited; null where none is. */
	readonly column: number | null;
}

/** What warns may take so many rows; what is longer is cut, and what only tells what was done is on one. */
const MOST_SAID = 4;

/** What was just said; of a warning all, for its remedy mostly comes last. */
function saidLines({ notice, size: { columns } }: Model): Line[] {
	if (!notice) return [];
	const { text, tone } = notice;
	const most = tone === 'dim' ? 1 : MOST_SAID;
	const rows = wrap(text, 0, text.length, columns - 2);
	return rows.slice(0, most).map(({ start, end }, row) => {
		const isCut = row === most - 1 && rows.length > most;
		return shortened([piece(` ${text.slice(start, isCut ? text.length : end)}`, tone)], columns);
	});
}

type Status = Pick<Foot, 'over' | 'column'> & { readonly line: Line };

/** A field, with what is said of it beside it where there is room, else above it. */
function fieldStatus(model: Model, { prompt, field, beside }: OverlayField): Status {
	const { notice, size } = model;
	let isSaid = notice === null;
	const said = (room: number): Line => {
		if (notice === null || widthOf(notice.text) > room) return [];
		isSaid = true;
		return [piece(notice.text, notice.tone)];
	};
	const edited = fieldLine(prompt, field, notice ? said : (beside ?? (() => [])), size.columns);
	return { ...edited, over: isSaid ? [] : saidLines(model) };
}

/** What stands above the key hints: a field, something just said, or the filter's chips. */
function statusOf(model: Model): Status {
	const { columns } = model.size;
	const { overlay } = model;
	const edited = overlay && overlayPane(overlay).field?.(model);
	if (edited) return fieldStatus(model, edited);
	const said = saidLines(model);
	const line = said.pop();
	if (line) return { line, over: said, column: null };
	const filter = filterStatus(model);
	if (model.place.zen && filter === null)
		return { line: fill([piece(' z panes   ? help', 'dim')], columns), over: [], column: null };
	return { line: filter ?? fill([], columns), over: [], column: null };
}

/** Between two hints of an overlay, as wide as there is room for: those that do not fit whole are left out, the last first. */
const HINT_GAPS = ['   ', '  '];

const ALWAYS: readonly string[] = ['help', 'quit'];

/** The keys that act now, as many as fit, the pane's own first. */
function hintLine(model: Model): Line {
	const { columns } = model.size;
	const { overlay, place } = model;
	if (overlay) {
		const hints = [...overlayPane(overlay).hints(model)];
		const fitting = () => HINT_GAPS.map((gap) => hints.join(gap)).find((line) => widthOf(line) < columns);
		while (hints.length > 1 && fitting() === undefined) hints.pop();
		return fill([piece(` ${fitting() ?? hints.join('')}`, 'dim')], columns);
	}
	const acting = BINDINGS.filter(
		(binding) => binding.foot !== undefined && answers(binding, place.focus) && (binding.able?.(model) ?? true),
	);
	const hints = acting
		.sort((a, b) => (a.foot ?? 0) - (b.foot ?? 0))
		.map((binding) => ({ binding, keys: keysOf(model, binding) }))
		.filter(({ keys }) => keys.length > 0)
		.map(({ binding: { id, label }, keys: [first = ''] }) => ({
			id,
			line: [piece(keyLabel(first), 'key'), piece(` ${label}  `, 'dim')],
		}));
	// Help and the way out are on every screen, however narrow; the rest is cut from the end.
	const last = hints.filter(({ id }) => ALWAYS.includes(id)).flatMap(({ line }) => line);
	const out = [piece(' ')];
	for (const { id, line } of hints) {
		if (ALWAYS.includes(id)) continue;
		if (lineWidth(out) + lineWidth(line) + lineWidth(last) > columns) break;
		out.push(...line);
	}
	return fill([...out, ...last], columns);
}

/** The foot in so many rows: 2, or 1 where only what is said has room. */
export function footOf(model: Model, rows: number): Foot {
	const { line, over, column } = statusOf(model);
	return { over, foot: rows === 1 ? [line] : [line, hintLine(model)], column };
}
