import type { StepLeft, TrailLeft } from '../../journal/trail.ts';
import type { Model } from '../model.ts';
import type { Place } from '../place.ts';
import { isSamePlace } from './noting.ts';
import { placeLeft } from './state.ts';

/** Steps as places; those of one list hold one filter: where it differs, a step was taken. */
function placesOf(steps: readonly StepLeft[], beside: Place): readonly Place[] {
	let { filter } = beside.list;
	return steps.map((step) => {
		const place = placeLeft(step.place);
		if (JSON.stringify(place.list.filter) !== JSON.stringify(filter)) filter = place.list.filter;
		return { ...place, told: step, list: { ...place.list, filter } };
	});
}

/** The trail as it was when newsdesk was left, before and behind the place where one left off; as it is where that is another one. */
export function withTrailLeft(model: Model, { here, steps }: TrailLeft): Model {
	const { trail, place } = model;
	const first = trail.back[0] ?? place;
	const step = steps[here];
	if (step === undefined || first.left === null || !isSamePlace(step.place, first.left)) return model;
	const behind = placesOf(steps.slice(0, here).toReversed(), first).toReversed();
	const ahead = placesOf(steps.slice(here + 1), first).toReversed();
	// Who has gone on from there meanwhile has left the steps ahead.
	const isHere = trail.back.length === 0 && trail.forward.length === 0;
	return { ...model, trail: { back: [...behind, ...trail.back], forward: isHere ? ahead : trail.forward } };
}
