import type { ListPage, ListRequest } from '../archive/archive.ts';
import { parse } from '../archive/query/parse.ts';
import { wanted } from '../archive/query/tree.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Arrival, Model } from './model.ts';
import { listRows, mentionRows } from './screen.ts';
import { type Step, still } from './step.ts';
import { nearEdge, type Window, windowAround } from './window.ts';

/** Whether some articles fit a query better than others: not where it only names outlets, dates or who is in them. */
export function isRanked(query: string): boolean {
	if (query.trim() === '') return false;
	const { node } = parse(query);
	return node === null || wanted(node).some(({ type }) => type === 'terms');
}

/** Whether a query asks for what somebody said, and for no words beside it. */
export function asksForSpeech(query: string): boolean {
	const { node } = parse(query);
	const leaves = node === null ? [] : wanted(node);
	return leaves.some((leaf) => leaf.type === 'entity' && leaf.spoke) && leaves.every(({ type }) => type !== 'terms');
}

/** What the list is of, in its order: the same request for its rows and for what its articles are about. */
function requestOf({ place: { list } }: Model, window: Window): ListRequest {
	const sort = list.sort === 'auto' ? (isRanked(list.query) ? 'relevance' : 'date') : list.sort;
	return {
		query: list.query,
		filter: list.filter.map(({ entity, mode }) => ({ entity, mode })),
		sort,
		descending: sort === 'date' || sort === 'relevance',
		folded: list.folded,
		...window,
	};
}

/** What the list is of, from its first row on. */
export const listRequest = (model: Model): ListRequest => requestOf(model, { offset: 0, limit: 0 });

/** What the list is of, as one word: equal where the rows are the same and in the same order, but for what came or went. */
export const listOf = (model: Model): string => JSON.stringify(listRequest(model));

/**
 * Rows to count from that are here of the very list that is asked for, so that the window follows them when articles come
 * or go above it. `kept`: the list's state in a place that was left.
 */
export const rowsOfIt = (model: Model, kept = model.place.list): Near | undefined =>
	kept.of === listOf(model) ? kept.page?.ends : undefined;

/** A row without a line of context costs little: enough of them to find the selected article among those that come. */
const PLAIN_ROWS = 30;

/** Rows of the same list that are here, to count from. */
type Near = ListPage['ends'];

/** Asks for the list's rows around `index`; `keep` is the row they are counted from wherever it stands by now. */
export function askList(
	model: Model,
	index = model.place.list.selected,
	near?: Near,
	keep?: ListRequest['keep'],
): Step {
	const ask = model.asked.list + 1;
	const shown = listRows(model);
	const searching = model.place.list.query.trim() !== '';
	const window = windowAround(index, searching ? shown : Math.max(shown, PLAIN_ROWS));
	return [
		{ ...model, asked: { ...model.asked, list: ask }, windows: { ...model.windows, list: window } },
		[
			{
				type: 'list',
				ask,
				request: { ...requestOf(model, window), ...(near ? { near } : {}), ...(keep ? { keep } : {}) },
			},
		],
	];
}

/** The list with rows around `index`, where those that are here or coming end near it. */
export function listReaching(model: Model, index: number): Step {
	const { page } = model.place.list;
	const coming = model.answered.list < model.asked.list ? model.windows.list : null;
	return page && nearEdge(page, coming, index, listRows(model))
		? askList(model, index, coming ? undefined : page.ends)
		: still(model);
}

/** Asks what the list's articles are about. */
export function askFacets(model: Model): Step {
	const ask = model.asked.facets + 1;
	return [{ ...model, asked: { ...model.asked, facets: ask } }, [{ type: 'facets', ask, request: listRequest(model) }]];
}

/** Asks when what the list's articles tell of happened, as the overlay wants it. */
export function askTimeline(model: Model): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'timeline') return still(model);
	const ask = model.asked.timeline + 1;
	const { query, filter } = listRequest(model);
	return [
		{ ...model, asked: { ...model.asked, timeline: ask } },
		[{ type: 'timeline', ask, request: { query, filter, axis: overlay.axis, unit: overlay.unit } }],
	];
}

/** Asks for the ledger of the list's articles, with the figures of the line that is open. */
export function askLedger(model: Model): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'ledger') return still(model);
	const ask = model.asked.ledger + 1;
	const { query, filter } = listRequest(model);
	return [
		{ ...model, asked: { ...model.asked, ledger: ask } },
		[{ type: 'ledger', ask, request: { query, filter, offset: 0, limit: overlay.most, open: overlay.open } }],
	];
}

/** Asks for an article; the one on screen stays until it is there. */
export function askRead(model: Model, id: ArticleId, arrival: Arrival): Step {
	const ask = model.asked.read + 1;
	const { query } = model.place.list;
	const path = arrival.at === 'same' ? model.place.article.reading?.article.path : undefined;
	return [
		{ ...model, asked: { ...model.asked, read: ask }, awaited: { id, query, arrival } },
		[
			{ type: 'read', ask, id, query, ...(path === undefined ? {} : { path }) },
			{ type: 'patience', ask },
		],
	];
}

/** Whether another article is coming than is shown, and for longer than the eye would take it for here. */
export const isOverdue = ({ awaited, overdue, asked, place: { article } }: Model): boolean =>
	awaited !== null && overdue === asked.read && awaited.id !== article.reading?.article.id;

/** Names a picker offers: who wants one further down types more of it. */
const NAMES_OFFERED = 200;

export function askEntities(model: Model, query: string): Step {
	const ask = model.asked.entities + 1;
	const { overlay } = model;
	const picker = overlay?.kind === 'picker' ? overlay : null;
	const beside = picker?.purpose === 'together' ? (picker.subject?.entity ?? null) : null;
	const first = picker?.under?.entity ?? null;
	return [
		{ ...model, asked: { ...model.asked, entities: ask } },
		[{ type: 'entities', ask, request: { query, kind: null, offset: 0, limit: NAMES_OFFERED }, beside, first }],
	];
}

/** Asks for the mentions of the walk that is open around the `index`th, or around the one at a place in an article. */
export function askMentions(
	model: Model,
	index: number,
	from: { readonly article: ArticleId; readonly start: number } | null = null,
	near?: Near,
): Step {
	const walk = model.place.mentions?.walk;
	if (!walk) return still(model);
	const ask = model.asked.mentions + 1;
	const shown = mentionRows(model);
	return [
		{
			...model,
			asked: { ...model.asked, mentions: ask },
			windows: { ...model.windows, mentions: from ? null : windowAround(index, shown) },
		},
		[{ type: 'mentions', ask, walk, from, index, shown, ...(near ? { near } : {}) }],
	];
}

/** Asks for the page of the entity whose page is open. */
export function askProfile(model: Model): Step {
	const { profile } = model.place;
	if (!profile) return still(model);
	const ask = model.asked.profile + 1;
	return [{ ...model, asked: { ...model.asked, profile: ask } }, [{ type: 'profile', ask, entity: profile.entity }]];
}

/** The mentions with rows around `index`, where those that are here or coming end near it. */
export function mentionsReaching(model: Model, index: number): Step {
	const { mentions } = model.place;
	const coming = model.answered.mentions < model.asked.mentions ? model.windows.mentions : null;
	return mentions?.page && nearEdge(mentions.page, coming, index, mentionRows(model))
		? askMentions(model, index, null, coming ? undefined : mentions.page.ends)
		: still(model);
}
