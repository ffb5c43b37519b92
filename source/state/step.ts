import type { DeskState } from './desk/state.ts';
import type { Effect } from './effect.ts';
import type { Model } from './model.ts';
import type { ProfileState } from './panes/profile/state.ts';
import type { ArticleState, FactsState, ListState, MentionsState, Place } from './place.ts';

/** A model and what it wants done. */
export type Step = readonly [Model, readonly Effect[]];

export const still = (model: Model): Step => [model, []];

export const inPlace = (model: Model, change: Partial<Place>): Model => ({
	...model,
	place: { ...model.place, ...change },
});

export const inList = (model: Model, change: Partial<ListState>): Model =>
	inPlace(model, { list: { ...model.place.list, ...change } });

export const inArticle = (model: Model, change: Partial<ArticleState>): Model =>
	inPlace(model, { article: { ...model.place.article, ...change } });

export const inFacts = (model: Model, change: Partial<FactsState>): Model =>
	inPlace(model, { facts: { ...model.place.facts, ...change } });

export const inMentions = (model: Model, change: Partial<MentionsState>): Model =>
	model.place.mentions ? inPlace(model, { mentions: { ...model.place.mentions, ...change } }) : model;

export const inDesk = (model: Model, change: Partial<DeskState>): Model => ({
	...model,
	desk: { ...model.desk, ...change },
});

export const inProfile = (model: Model, change: Partial<ProfileState>): Model =>
	model.place.profile ? inPlace(model, { profile: { ...model.place.profile, ...change } }) : model;

export const say = (model: Model, text: string, tone: 'dim' | 'warning' | 'error' = 'warning'): Model => ({
	...model,
	notice: { text, tone },
});

/** A key that cannot act says why. */
export const refuse = (model: Model, reason: string): Step => still(say(model, reason));

/** Runs `next` on a step's model and keeps both steps' effects. */
export function then(step: Step, next: (model: Model) => Step): Step {
	const [model, effects] = next(step[0]);
	return [model, [...step[1], ...effects]];
}

/** More than this many times a single step is not worth its time. */
const MOST_REPEATS = 200;

/** A single step so many times, or as far as it goes. */
export const repeated =
	(act: (model: Model) => Step) =>
	(model: Model, count: number): Step => {
		let done = act(model);
		for (let times = 1; times < Math.min(count, MOST_REPEATS); times++) {
			const [next, effects] = act(done[0]);
			if (next.notice?.tone === 'warning') break;
			done = [next, [...done[1], ...effects]];
		}
		return done;
	};

/** Scrolls `top` as little as needed for `selected` to be among `shown` rows. */
export function scrolled(top: number, selected: number, shown: number, total: number): number {
	const least = selected - shown + 1;
	return Math.max(0, Math.min(Math.max(top, least), selected, Math.max(0, total - shown)));
}

export const clamp = (value: number, total: number): number => Math.max(0, Math.min(value, total - 1));
