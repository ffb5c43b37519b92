import { askList, askMentions, askProfile, askRead, rowsOfIt } from './asking.ts';
import type { Arrival, Model } from './model.ts';
import type { Place } from './place.ts';
import { refuse, type Step, say, still, then } from './step.ts';

const TRAIL_LENGTH = 100;

/** Goes to a new place; back leads here again. */
export const visit = (model: Model, change: Partial<Place>): Model => ({
	...model,
	place: { ...model.place, left: null, told: null, ...change },
	trail: { back: [...model.trail.back, model.place].slice(-TRAIL_LENGTH), forward: [] },
});

/** The trail that led to where one left off. Who has gone on from there meanwhile has left what lay ahead. */
export function withTrail(model: Model, { back, forward }: Model['trail']): Model {
	const { trail } = model;
	const isHere = trail.back.length === 0 && trail.forward.length === 0;
	return { ...model, trail: { back: [...back, ...trail.back], forward: isHere ? forward : trail.forward } };
}

/** Shows a kept place as it was; what may have changed since is asked for again. */
export function show(model: Model, place: Place): Step {
	// Mentions still under way are those of the place that is left.
	const mentions = model.asked.mentions + 1;
	const profile = model.asked.profile + 1;
	const shown: Model = {
		...model,
		place: { ...place, over: null },
		overlay: place.over,
		awaited: null,
		asked: { ...model.asked, mentions, profile },
		answered: { ...model.answered, mentions, profile },
	};
	const left = place.article.reading === null ? place.left : null;
	const id = left?.article.id ?? place.article.reading?.article.id;
	const arrival: Arrival = left === null ? { at: 'same' } : { at: 'offset', offset: left.at };
	const listed = then(askList(shown, place.list.top, rowsOfIt(shown)), (next) =>
		id === undefined ? still(next) : askRead(next, id, arrival),
	);
	// What had not come when the place was left.
	const mentioned = then(listed, (next) =>
		place.mentions && place.mentions.page === null
			? askMentions(next, place.mentions.selected, left?.walk?.mention ?? null)
			: still(next),
	);
	return then(mentioned, (next) => (place.profile && place.profile.told === null ? askProfile(next) : still(next)));
}

/** To where a name was opened from, that is none of these articles by now. */
export const withoutName = (model: Model, name: string, from: Place): Step =>
	show(say(model, `${name} is no name of these articles now: here is the list.`), from);

/** The same of a name that was on screen; where it went by what was just done, that is what is said. */
export const nameGone = (model: Model, name: string, from: Place): Step =>
	model.notice?.tone === 'dim' ? show(model, from) : withoutName(model, name, from);

export function back(model: Model): Step {
	const place = model.trail.back.at(-1);
	if (!place) return refuse(model, 'Nothing to go back to yet.');
	const trail = { back: model.trail.back.slice(0, -1), forward: [...model.trail.forward, model.place] };
	return show({ ...model, trail }, place);
}

export function forward(model: Model): Step {
	const place = model.trail.forward.at(-1);
	if (!place) return refuse(model, 'Nothing further on: this is where the trail ends.');
	const trail = { back: [...model.trail.back, model.place], forward: model.trail.forward.slice(0, -1) };
	return show({ ...model, trail }, place);
}
