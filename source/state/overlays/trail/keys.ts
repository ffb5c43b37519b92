import type { Model } from '../../model.ts';
import { clamp, refuse, type Step, still } from '../../step.ts';
import { show } from '../../trail.ts';
import { rowStep } from '../row-step.ts';
import { rowHere, trailRows } from './steps.ts';

export const openTrail = (model: Model): Step =>
	still({ ...model, overlay: { kind: 'trail', selected: rowHere(model) } });

/** Goes along the trail to one of its places; the others stay before and behind it. */
function goTo(model: Model, at: number): Step {
	const row = trailRows(model)[at];
	if (!row) return still(model);
	const here = model.trail.back.length;
	if (at === rowHere(model)) return refuse({ ...model, overlay: null }, 'You are there.');
	const all = [...model.trail.back, model.place, ...model.trail.forward.toReversed()];
	// A search within a step is a place of its own: back leads from it to where one was.
	const trail =
		row.index === here
			? { back: all.slice(0, here + 1), forward: model.trail.forward }
			: { back: all.slice(0, row.index), forward: all.slice(row.index + 1).reverse() };
	return show({ ...model, trail, overlay: null }, row.place);
}

export function trailKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'trail') return still(model);
	const go = (to: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(to, trailRows(model).length) } });
	switch (key) {
		case 'escape':
		case 'q':
		case 'H':
			return still({ ...model, overlay: null });
		case 'enter':
			return goTo(model, overlay.selected);
		default: {
			const to = rowStep(key, overlay.selected);
			return to === null ? still(model) : go(to);
		}
	}
}
