import type { DatedRow } from '../../../archive/archive.ts';
import { listRequest } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { clamp, refuse, type Step, still } from '../../step.ts';
import { readFrom } from '../read-from.ts';
import { rowStep } from '../row-step.ts';
import type { TimelineOverlay } from './state.ts';

/** Opens the bar under the cursor: the sentences that name its time. */
export function openBar(model: Model, overlay: TimelineOverlay): Step {
	const bar = overlay.page?.bars[overlay.cursor];
	if (bar === undefined) return refuse(model, 'No bar stands here to open.');
	const ask = model.asked.dated + 1;
	const { query, filter } = listRequest(model);
	return [
		{
			...model,
			overlay: { ...overlay, opened: { time: bar.time, rows: null, selected: 0 } },
			asked: { ...model.asked, dated: ask },
		},
		[{ type: 'dated', ask, request: { query, filter, axis: overlay.axis, time: bar.time } }],
	];
}

export function datedArrived(model: Model, rows: readonly DatedRow[]): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'timeline' || overlay.opened === null) return still(model);
	return still({ ...model, overlay: { ...overlay, opened: { ...overlay.opened, rows } } });
}

export function openedKey(
	model: Model,
	overlay: TimelineOverlay,
	opened: NonNullable<TimelineOverlay['opened']>,
	key: string,
): Step {
	const go = (to: number): Step => {
		const selected = clamp(to, Math.max(1, opened.rows?.length ?? 1));
		return still({ ...model, overlay: { ...overlay, opened: { ...opened, selected } } });
	};
	switch (key) {
		case 'escape':
		case 'q':
		case 'left':
		case 'h':
		case 'T':
			return still({ ...model, overlay: { ...overlay, opened: null } });
		case 'enter':
		case 'right':
		case 'l': {
			const row = opened.rows?.[opened.selected];
			if (row === undefined) return refuse(model, 'Nothing stands here to read.');
			const { article, start, end } = row;
			return readFrom(model, overlay, article, end > start ? { at: 'span', span: { start, end } } : { at: 'start' });
		}
		default: {
			const to = rowStep(key, opened.selected, 5);
			return to === null ? still(model) : go(to);
		}
	}
}
