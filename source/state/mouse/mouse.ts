import { overlaps } from '../../domain/span.ts';
import type { Frame, PaneFrame } from '../frame.ts';
import type { Model } from '../model.ts';
import type { Overlay } from '../overlays/overlay.ts';
import { offsetAt } from '../panes/article/at.ts';
import * as article from '../panes/article/moves.ts';
import * as facts from '../panes/facts/moves.ts';
import * as list from '../panes/list/moves.ts';
import { enterName } from '../panes/mentions/here.ts';
import * as mentions from '../panes/mentions/moves.ts';
import * as profile from '../panes/profile/moves.ts';
import type { Pane } from '../place.ts';
import { screenOf } from '../screen.ts';
import { inPlace, type Step, still, then } from '../step.ts';
import type { Line } from '../text/line.ts';
import { widthOf } from '../text/width.ts';
import type { MouseEvent } from './event.ts';

/** Lines that a notch of the wheel scrolls text by; lists go a row on. */
const NOTCH = 3;

/** The pane under the pointer, and where in it. */
function under(
	{ body }: Frame,
	{ x, y }: MouseEvent,
): { readonly found: PaneFrame; readonly x: number; readonly y: number } | null {
	for (const found of body.flat()) {
		const { rect } = found;
		if (x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height)
			return { found, x: x - rect.x, y: y - rect.y };
	}
	return null;
}

/** The row of a list that a line shows at a column. */
function rowAt(line: Line | undefined, x: number): number | undefined {
	let row: number | undefined;
	let column = 0;
	for (const part of line ?? []) {
		if (column > x) break;
		row = part.row ?? row;
		column += widthOf(part.text);
	}
	return row;
}

/** The pane whose left edge is at a column: dragged, it shares the columns out anew. */
function edgeAt(model: Model, { x, y }: MouseEvent): 'list' | 'facts' | null {
	const { panes } = screenOf(model);
	for (const [name, rect] of Object.entries(panes)) {
		if (rect.x === 0 || Math.abs(x - rect.x + 0.5) > 1 || y < rect.y || y >= rect.y + rect.height) continue;
		if (name === 'facts') return 'facts';
		if (name === 'article' && panes.list) return 'list';
	}
	return null;
}

const LEAST_SHARE = 10;
const MOST_SHARE = 60;

function dragged(model: Model, edge: 'list' | 'facts', x: number): Model {
	const { columns } = model.size;
	const percent = Math.round((100 * (edge === 'list' ? x : columns - x)) / columns);
	const share = Math.max(LEAST_SHARE, Math.min(MOST_SHARE, percent));
	return { ...model, settings: { ...model.settings, [edge]: share } };
}

/** In the article: the name, else the fact, that stands there is under the cursor; the name that was already, its mentions. */
function intoArticle(model: Model, x: number, y: number): Step {
	const focused = inPlace(model, { focus: 'article' });
	const { reading, lit } = model.place.article;
	const offset = offsetAt(model, x, y);
	if (!reading || offset === null) return still(focused);
	const point = { start: offset, end: offset + 1 };
	const mention = reading.analysis.mentions.find((one) => overlaps(one, point));
	if (mention && lit?.start === mention.start && model.place.focus === 'article') return enterName(focused);
	const span = mention ?? reading.analysis.facts.find((one) => overlaps(one, point));
	return span ? facts.followed(still(article.light(focused, { start: span.start, end: span.end }))) : still(focused);
}

/** Chooses the row of a pane; the one that is chosen already is opened. */
function intoList(model: Model, pane: Exclude<Pane, 'article'>, row: number): Step {
	const isFocused = model.place.focus === pane;
	const focused = inPlace(model, { focus: pane, zen: false });
	switch (pane) {
		case 'list':
			return isFocused && model.place.list.selected === row ? list.open(focused) : list.select(focused, row);
		case 'mentions':
			return isFocused && model.place.mentions?.selected === row
				? mentions.enter(focused)
				: mentions.select(focused, row);
		case 'profile': {
			const selected = model.place.profile?.selected ?? 0;
			return isFocused && selected === row ? profile.enter(focused) : profile.move(focused, row - selected);
		}
		case 'facts': {
			if (!isFocused || model.place.facts.cursor !== row) return facts.select(focused, row);
			return facts.currentRow(focused)?.type === 'section' ? facts.fold(focused) : enterName(focused);
		}
	}
}

/** The same in an overlay that is a list. */
function intoOverlay(model: Model, overlay: Overlay, row: number, key: (model: Model, name: string) => Step): Step {
	if (!('selected' in overlay)) return still(model);
	return overlay.selected === row
		? key(model, 'enter')
		: still({ ...model, overlay: { ...overlay, selected: row } as Overlay });
}

function wheel(model: Model, pane: PaneFrame['pane'], step: 1 | -1, key: (model: Model, name: string) => Step): Step {
	switch (pane) {
		case 'overlay':
			return key(model, step === 1 ? 'down' : 'up');
		case 'list':
			return list.move(model, step);
		case 'article':
			return article.scroll(model, NOTCH * step);
		case 'facts':
			return facts.move(model, step);
		case 'mentions':
			return mentions.move(model, step);
		case 'profile':
			return profile.move(model, step);
	}
}

/** What the mouse does where it points: `key` is what a key would do there. */
export function mouse(model: Model, event: MouseEvent, frame: Frame, key: (model: Model, name: string) => Step): Step {
	const quiet: Model = model.notice ? { ...model, notice: null } : model;
	if (event.type === 'release') return still({ ...quiet, dragging: null });
	if (event.type === 'drag') return still(quiet.dragging ? dragged(quiet, quiet.dragging, event.x) : quiet);
	const at = under(frame, event);
	if (!at) return still(quiet);
	const { pane, lines } = at.found;
	if (event.type !== 'press') return wheel(quiet, pane, event.type === 'down' ? 1 : -1, key);
	const row = rowAt(lines[at.y], at.x);
	if (pane === 'overlay')
		return row === undefined || !quiet.overlay ? still(quiet) : intoOverlay(quiet, quiet.overlay, row, key);
	// A field in the foot stays what has the keys.
	if (quiet.overlay) return still(quiet);
	const edge = edgeAt(quiet, event);
	if (edge) return still({ ...quiet, dragging: edge });
	if (pane === 'article') return intoArticle(quiet, at.x, at.y);
	return row === undefined
		? still(inPlace(quiet, { focus: pane, zen: false }))
		: then(intoList(quiet, pane, row), still);
}
