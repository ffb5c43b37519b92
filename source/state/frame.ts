import { isOverdue } from './asking.ts';
import { footOf } from './foot.ts';
import { headLine } from './head.ts';
import type { Model } from './model.ts';
import { overlayPane } from './overlays.ts';
import { articleLines } from './panes/article/lines.ts';
import { factsLines } from './panes/facts/lines.ts';
import { listLines } from './panes/list/lines.ts';
import { mentionsLines } from './panes/mentions/lines.ts';
import { profileLines } from './panes/profile/lines.ts';
import type { Pane } from './place.ts';
import { type Rect, screenOf, tooSmall } from './screen.ts';
import { dimmed, fill, type Line, lineWidth, piece } from './text/line.ts';

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

/** What is said in more rows than the foot has lies over the lowest rows of the body. */
function underneath(body: Frame['body'], said: readonly Line[]): Frame['body'] {
	const [last = [], ...above] = [...body].reverse();
	const y = Math.max(0, ...last.map(({ rect }) => rect.y + rect.height)) - said.length;
	const cut = last.map((pane) => ({
		...pane,
		rect: { ...pane.rect, height: pane.rect.height - said.length },
		lines: pane.lines.slice(0, pane.rect.height - said.length),
	}));
	const [first] = said;
	if (first === undefined) return body;
	const rect = { x: 0, y, width: lineWidth(first), height: said.length };
	return [...above.reverse(), cut, [{ pane: 'overlay', rect, lines: said }]];
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
	const { over: said, foot, column } = footOf(model, screen.foot);
	const head = screen.head > 0 ? [headLine(model)] : [];
	const cursor = column === null ? null : { x: column, y: rows - screen.foot };
	const covering = model.overlay && (overlayPane(model.overlay).under?.(model) ?? model.overlay);
	const over = covering && overlayPane(covering).lines;
	if (over) {
		const rect = { x: 0, y: screen.head, width: columns, height: rows - screen.head - screen.foot };
		const lines = over({ ...model, overlay: covering }, rect.width, rect.height);
		return { head, body: underneath([[{ pane: 'overlay', rect, lines }]], said), foot, cursor };
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
	const body = [...bands.entries()].sort(([a], [b]) => a - b).map(([, panes]) => panes);
	return { head, body: underneath(body, said), foot, cursor };
}
