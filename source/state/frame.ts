import { answers, BINDINGS } from './bindings.ts';
import { filterStatus } from './chips.ts';
import { headLine } from './head.ts';
import { keyLabel } from './keys.ts';
import type { Model } from './model.ts';
import { overlayPane } from './overlays.ts';
import { articleLines } from './panes/article/lines.ts';
import { factsLines } from './panes/facts/lines.ts';
import { listLines } from './panes/list/lines.ts';
import { mentionsLines } from './panes/mentions/lines.ts';
import { profileLines } from './panes/profile/lines.ts';
import type { Pane } from './place.ts';
import { type Rect, screenOf, tooSmall } from './screen.ts';
import { keysOf } from './settings/keymap.ts';
import { isOverdue } from './step.ts';
import { fieldLine } from './text/field-line.ts';
import { dimmed, fill, type Line, lineWidth, piece, shortened } from './text/line.ts';
import { widthOf } from './text/width.ts';

/** Lines of one pane and where they stand. */
export interface PaneFrame {
	readonly pane: Pane | 'overlay';
	readonly rect: Rect;
	readonly lines: readonly Line[];
}

/** Everything on screen. */
export interface Frame {
	readonly head: readonly Line[];
	/** Rows of panes, top to bottom; panes in a row stand side by side. */
	readonly body: readonly (readonly PaneFrame[])[];
	readonly foot: readonly Line[];
	/** Where the terminal's cursor stands while a field is edited. */
	readonly cursor: { readonly x: number; readonly y: number } | null;
}

const LINES: Readonly<Record<Pane, (model: Model, rect: Rect) => readonly Line[]>> = {
	list: listLines,
	article: articleLines,
	facts: factsLines,
	mentions: mentionsLines,
	profile: profileLines,
};

/** What stands above the key hints: a field, something just said, or the filter's chips. */
function statusLine(model: Model): { readonly line: Line; readonly column: number | null } {
	const { columns } = model.size;
	const { overlay, notice } = model;
	const said = (room: number): Line =>
		notice ? shortened([piece(notice.text, notice.tone)], Math.min(room, widthOf(notice.text))) : [];
	const edited = overlay && overlayPane(overlay).field?.(model);
	if (edited) return fieldLine(edited.prompt, edited.field, notice ? said : (edited.beside ?? (() => [])), columns);
	if (notice) return { line: shortened([piece(` ${notice.text}`, notice.tone)], columns), column: null };
	const filter = filterStatus(model);
	if (model.place.zen && filter === null)
		return { line: fill([piece(' z panes   ? help', 'dim')], columns), column: null };
	return { line: filter ?? fill([], columns), column: null };
}

/** Between two hints of an overlay: those that do not fit whole are left out, the last first. */
const HINT_GAP = '   ';

const ALWAYS: readonly string[] = ['help', 'quit'];

/** The keys that act now, as many as fit, the pane's own first. */
function hintLine(model: Model): Line {
	const { columns } = model.size;
	const { overlay, place } = model;
	if (overlay) {
		const hints = [...overlayPane(overlay).hints(model)];
		while (hints.length > 1 && widthOf(hints.join(HINT_GAP)) >= columns) hints.pop();
		return fill([piece(` ${hints.join(HINT_GAP)}`, 'dim')], columns);
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

/** The whole screen as lines: what the view paints, and nothing else. */
export function frameOf(model: Model): Frame {
	const { columns, rows } = model.size;
	if (tooSmall(model)) {
		const said = [piece('needs 40x12', 'warning')];
		const rect = { x: 0, y: 0, width: columns, height: rows };
		return {
			head: [],
			body: [
				[{ pane: 'overlay', rect, lines: Array.from({ length: rows }, (_, i) => fill(i === 0 ? said : [], columns)) }],
			],
			foot: [],
			cursor: null,
		};
	}
	const screen = screenOf(model);
	const status = statusLine(model);
	const foot = screen.foot === 1 ? [status.line] : [status.line, hintLine(model)];
	const head = screen.head > 0 ? [headLine(model)] : [];
	const cursor = status.column === null ? null : { x: status.column, y: rows - screen.foot };
	const covering = model.overlay && (overlayPane(model.overlay).under?.(model) ?? model.overlay);
	const over = covering && overlayPane(covering).lines;
	if (over) {
		const rect = { x: 0, y: screen.head, width: columns, height: rows - screen.head - screen.foot };
		const lines = over({ ...model, overlay: covering }, rect.width, rect.height);
		return { head, body: [[{ pane: 'overlay', rect, lines }]], foot, cursor };
	}
	const bands = new Map<number, PaneFrame[]>();
	for (const pane of ['mentions', 'profile', 'list', 'article', 'facts'] as const) {
		const rect = screen.panes[pane];
		if (!rect) continue;
		const lines = LINES[pane](model, rect);
		// What an article states that is about to go, goes with it.
		const shown = pane === 'facts' && isOverdue(model) ? lines.map(dimmed) : lines;
		bands.set(rect.y, [...(bands.get(rect.y) ?? []), { pane, rect, lines: shown }]);
	}
	return { head, body: [...bands.entries()].sort(([a], [b]) => a - b).map(([, panes]) => panes), foot, cursor };
}
