import type { TimelinePage } from '../../../archive/archive.ts';
import { askList, askTimeline } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { narrowed } from '../../narrowing.ts';
import { selectedRow } from '../../panes/list/moves.ts';
import { clamp, inList, refuse, type Step, still } from '../../step.ts';
import { visit } from '../../trail.ts';
import { rowStep } from '../row-step.ts';
import { openBar, openedKey } from './opened.ts';
import type { TimelineOverlay } from './state.ts';

export function openTimeline(model: Model): Step {
	const { error, page } = model.place.list;
	if (error)
		return refuse(model, 'This search cannot be read, so there is nothing to put in order: ‹search› mends it.');
	if (page?.total === 0) return refuse(model, 'There are no articles here to put in order of time.');
	return askTimeline({
		...model,
		overlay: {
			kind: 'timeline',
			axis: 'event',
			unit: null,
			page: null,
			cursor: Number.MAX_SAFE_INTEGER,
			opened: null,
			stale: false,
		},
	});
}

/** The cursor stays on the time it was on; at first it is on the latest. */
export function timelineArrived(model: Model, page: TimelinePage): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'timeline') return still(model);
	const time = overlay.page?.bars[overlay.cursor]?.time;
	const near = time === undefined ? -1 : page.bars.findIndex((bar) => bar.time >= time.slice(0, bar.time.length));
	const cursor = clamp(near < 0 ? page.bars.length - 1 : near, Math.max(1, page.bars.length));
	const placed: Model = { ...model, overlay: { ...overlay, page, cursor, opened: null, stale: false } };
	return overlay.stale ? askTimeline(placed) : still(placed);
}

/** The articles changed: counted once more, but not before an answer that is under way. */
export function retime(model: Model): Step {
	if (model.overlay?.kind !== 'timeline') return still(model);
	return model.answered.timeline < model.asked.timeline
		? still({ ...model, overlay: { ...model.overlay, stale: true } })
		: askTimeline(model);
}

/** Narrows the list to the articles of a bar; back leads to the list as it was. */
function narrow(model: Model, { axis, page, cursor }: TimelineOverlay, excluded: boolean): Step {
	const bar = page?.bars[cursor];
	if (bar === undefined) return refuse(model, 'No article here names a time.');
	const { query } = model.place.list;
	const placed = visit({ ...model, overlay: null }, { focus: 'list', mentions: null, profile: null, zen: false });
	const wanted = { field: axis === 'event' ? 'event' : 'date', value: bar.time, excluded } as const;
	const keep = selectedRow(model)?.id ?? null;
	return askList(inList(placed, { query: narrowed(query, wanted), keep, selected: 0, top: 0 }), 0);
}

const UNITS = { d: 'day', M: 'month', y: 'year' } as const;
const isUnitKey = (key: string): key is keyof typeof UNITS => key in UNITS;

/** Keys that leave; they wait for nothing. */
export const LEAVING: readonly string[] = ['escape', 'q', 'T'];

export function timelineKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'timeline') return still(model);
	if (overlay.opened !== null) return openedKey(model, overlay, overlay.opened, key);
	if (LEAVING.includes(key)) return still({ ...model, overlay: null });
	if (isUnitKey(key)) return askTimeline({ ...model, overlay: { ...overlay, unit: UNITS[key] } });
	const count = overlay.page?.bars.length ?? 0;
	const go = (to: number): Step => still({ ...model, overlay: { ...overlay, cursor: clamp(to, Math.max(1, count)) } });
	switch (key) {
		case 'right':
		case 'l':
			return openBar(model, overlay);
		case 'tab':
		case 'shift+tab':
			return askTimeline({ ...model, overlay: { ...overlay, axis: overlay.axis === 'event' ? 'published' : 'event' } });
		case 'enter':
			return narrow(model, overlay, false);
		case '-':
			return narrow(model, overlay, true);
		default: {
			const to = rowStep(key, overlay.cursor);
			return to === null ? still(model) : go(to);
		}
	}
}
