import type { StepLeft, TrailLeft } from '../../journal/trail.ts';
import type { Model } from '../model.ts';
import { overStep } from '../overlays/trail/over-step.ts';
import { listStepOf, placesOf, stepOf } from '../overlays/trail/steps.ts';
import type { Place } from '../place.ts';
import { isSamePlace, leftOf } from './noting.ts';
import { placeLeft } from './state.ts';

/** Steps on either side of where one is. */
const MOST = 100;

function stepLeft(place: Place, places: readonly Place[]): StepLeft | null {
	const left = leftOf(place);
	// As it was left the time before, and not gone to since.
	if (left === null) return place.told;
	const { kind, what, words } = stepOf(place, places);
	return { place: left, kind, what, words, list: listStepOf(place, places).what, over: overStep(place) };
}

/** The trail to keep for the next time; null where one is at a place that cannot be come back to. */
export function trailToKeep(model: Model): TrailLeft | null {
	const places = placesOf(model);
	const steps = places.map((place) => stepLeft(place, places));
	const at = model.trail.back.length;
	const step = steps[at];
	if (!step) return null;
	const kept = (some: typeof steps) => some.flatMap((one) => (one === null ? [] : [one]));
	const behind = kept(steps.slice(Math.max(0, at - MOST), at));
	const ahead = kept(steps.slice(at + 1, at + 1 + MOST));
	return { here: behind.length, steps: [...behind, step, ...ahead] };
}

/** Steps as places; those of one list hold one filter: where it differs, a step was taken. */
function placesOfSteps(steps: readonly StepLeft[], beside: Place): readonly Place[] {
	let { filter } = beside.list;
	return steps.map((step) => {
		const place = placeLeft(step.place);
		if (JSON.stringify(place.list.filter) !== JSON.stringify(filter)) filter = place.list.filter;
		return { ...place, told: step, list: { ...place.list, filter } };
	});
}

/** The trail as it was when newsdesk was left, behind and ahead of the place where one left off; null where it led to another. */
export function trailFrom({ here, steps }: TrailLeft, place: Place): Model['trail'] | null {
	const step = steps[here];
	if (step === undefined || place.left === null || !isSamePlace(step.place, place.left)) return null;
	const behind = placesOfSteps(steps.slice(0, here).toReversed(), place).toReversed();
	return { back: behind, forward: placesOfSteps(steps.slice(here + 1), place).toReversed() };
}
