import type { ArticleId } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Effect } from './effect.ts';
import type { Arrival, ArticleState, FactsState, ListState, MentionsState, Model, Place } from './model.ts';

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

// Windows fetched around what is on screen: a held key never outruns one, an archive never comes whole.
const WINDOW = 200;

const windowAround = (index: number): number => Math.max(0, index - WINDOW / 2);

/** Asks for the list's rows around `index`. */
export function askList(model: Model, index = model.place.list.selected): Step {
	const { list } = model.place;
	const ask = model.asked.list + 1;
	const sort = list.sort === 'auto' ? (list.query.trim() === '' ? 'date' : 'relevance') : list.sort;
	return [
		{ ...model, asked: { ...model.asked, list: ask } },
		[
			{
				type: 'list',
				ask,
				request: {
					query: list.query,
					filter: list.filter.map(({ entity, mode }) => ({ entity, mode })),
					sort,
					descending: sort === 'date' || sort === 'relevance',
					offset: windowAround(index),
					limit: WINDOW,
				},
			},
		],
	];
}

/** Asks for an article; the one on screen stays until it is there. */
export function askRead(model: Model, id: ArticleId, arrival: Arrival): Step {
	const ask = model.asked.read + 1;
	return [
		{ ...model, asked: { ...model.asked, read: ask }, awaited: { id, query: model.place.list.query, arrival } },
		[{ type: 'read', ask, id, query: model.place.list.query }],
	];
}

export function askEntities(model: Model, query: string): Step {
	const ask = model.asked.entities + 1;
	return [
		{ ...model, asked: { ...model.asked, entities: ask } },
		[{ type: 'entities', ask, request: { query, kind: null, offset: 0, limit: WINDOW } }],
	];
}

/** Asks for an entity's mentions around the `index`th, or around the one at a place in an article. */
export function askMentions(
	model: Model,
	entity: EntityId,
	index: number,
	from: { readonly article: ArticleId; readonly start: number } | null = null,
): Step {
	const ask = model.asked.mentions + 1;
	return [
		{ ...model, asked: { ...model.asked, mentions: ask } },
		[{ type: 'mentions', ask, entity, from, offset: windowAround(index), limit: WINDOW }],
	];
}

/** The item at `index` of a windowed result; undefined where the window does not reach. */
export const windowed = <T>(
	page: { readonly offset: number; readonly rows: readonly T[] } | null,
	index: number,
): T | undefined => page?.rows[index - page.offset];

/** Whether moving to `index` comes near an end of the window while the result goes on beyond it. */
export function nearEdge(
	page: { readonly offset: number; readonly rows: readonly unknown[]; readonly total: number },
	index: number,
	margin = 40,
): boolean {
	const end = page.offset + page.rows.length;
	return (page.offset > 0 && index < page.offset + margin) || (end < page.total && index >= end - margin);
}

/** Scrolls `top` as little as needed for `selected` to be among `shown` rows. */
export function scrolled(top: number, selected: number, shown: number, total: number): number {
	const least = selected - shown + 1;
	return Math.max(0, Math.min(Math.max(top, least), selected, Math.max(0, total - shown)));
}

export const clamp = (value: number, total: number): number => Math.max(0, Math.min(value, total - 1));
