import { type Order, reversed } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import { type Found, type Hit, type Searcher, type Searching, totalOf } from '../asking/searcher.ts';
import type { What } from '../layout/names.ts';
import { rowBefore } from './jumping.ts';

/** The server gives no more than this at once, nor anything beyond it by its number. */
export const MOST_AT_ONCE = 10_000;

/** Rows that are only walked over carry nothing but their places. */
const PLACES = { _source: false, stored_fields: '_none_', docvalue_fields: [] };
/** So many rows are rather read in vain than walked over. */
const FEW = 50;

export interface Asked {
	readonly query: Query;
	readonly sort: Order;
	readonly [name: string]: unknown;
}

/** Who answers searches, and counts. */
export type Counting = Pick<Searcher, 'search' | 'counts'>;

const isCounting = (searcher: Searching): searcher is Counting => 'counts' in searcher;
const isScored = (order: Order): boolean => order.some((each) => '_score' in each);

export interface Deep<Source> {
	readonly hits: readonly Hit<Source>[];
	readonly total: number;
	/** The first answer, with what was aggregated. */
	readonly first: Found<Source>;
}

/** A row of a list that the caller has, and the sort values it had. */
export interface Place {
	readonly at: number;
	readonly sort: NonNullable<Hit<unknown>['sort']>;
}

/**
 * A window counted from a row that the caller has, wherever that stands by now; null where it is too far off to be
 * walked to in one step.
 */
export async function hitsNear<Source>(
	searcher: Searching,
	what: What,
	asked: Asked,
	place: Place,
	offset: number,
	limit: number,
	doing: string,
): Promise<Deep<Source> | null> {
	const after = offset - place.at;
	const [skipped, before] = after > 0 ? [after - 1, 0] : [0, -after];
	if (skipped + limit > MOST_AT_ONCE || before + 1 > MOST_AT_ONCE) return null;
	const { aggs: _, ...rest } = asked;
	let start: Place['sort'] | null = place.sort;
	if (after <= 0) {
		const back = await searcher.search<Source>(
			what,
			{
				...rest,
				sort: reversed(asked.sort),
				size: before + 1,
				...PLACES,
				track_total_hits: false,
				search_after: place.sort,
			},
			doing,
		);
		start = back.hits.hits[before]?.sort ?? null;
	} else if (skipped > FEW) {
		const walked = await searcher.search<Source>(
			what,
			{ ...rest, ...PLACES, size: skipped, track_total_hits: false, search_after: place.sort },
			doing,
		);
		if (walked.hits.hits.length === skipped) start = walked.hits.hits.at(-1)?.sort ?? start;
	}
	const left = skipped > FEW && start !== place.sort ? 0 : skipped;
	const first = await searcher.search<Source>(
		what,
		{
			...asked,
			size: left + limit,
			track_total_hits: true,
			...(start === null ? {} : { search_after: start }),
		},
		doing,
	);
	return { hits: first.hits.hits.slice(left), total: totalOf(first), first };
}

/** The search for a window, or of one that lies too deep for how long the list is. */
export function windowOf(asked: Asked, offset: number, limit: number): Query {
	const size = Math.min(limit, MOST_AT_ONCE);
	const isNear = offset + size <= MOST_AT_ONCE;
	return { ...asked, from: isNear ? offset : 0, size: isNear ? size : 0, track_total_hits: true };
}

/**
 * A window of a list at any depth. What lies beyond the server's ten thousand is reached from the end, in the reversed
 * order, or walked to in long steps that carry nothing but their places, of articles from a row nearby (`jumping.ts`); the order must
 * tell any two apart.
 */
export async function deepHits<Source>(
	searcher: Searching,
	what: What,
	asked: Asked,
	offset: number,
	limit: number,
	doing: string,
): Promise<Deep<Source>> {
	const size = Math.min(limit, MOST_AT_ONCE);
	const isNear = offset + size <= MOST_AT_ONCE;
	const first = await searcher.search<Source>(what, windowOf(asked, offset, limit), doing);
	const total = totalOf(first);
	if (isNear || offset >= total) return { hits: isNear ? first.hits.hits : [], total, first };
	const { aggs: _, ...rest } = asked;
	const left = Math.min(size, total - offset);
	const fromEnd = total - offset - left;
	if (fromEnd + left <= MOST_AT_ONCE) {
		const answer = await searcher.search<Source>(
			what,
			{ ...rest, sort: reversed(asked.sort), from: fromEnd, size: left },
			doing,
		);
		return { hits: answer.hits.hits.toReversed(), total, first };
	}
	const isBackwards = fromEnd < offset;
	const sort = isBackwards ? reversed(asked.sort) : asked.sort;
	let before = isBackwards ? fromEnd : offset;
	let after: Hit<Source>['sort'];
	if (what === 'articles' && before > MOST_AT_ONCE * 2 && !isScored(asked.sort) && isCounting(searcher)) {
		const near = await rowBefore(searcher, { ...asked, sort }, PLACES, { offset: before, total }, doing);
		if (near !== null) {
			after = near.sort;
			before -= near.at + 1;
		}
	}
	while (before > 0) {
		const step = Math.min(before, MOST_AT_ONCE);
		const walked = await searcher.search<Source>(
			what,
			{ ...rest, sort, size: step, ...PLACES, track_total_hits: false, ...(after ? { search_after: after } : {}) },
			doing,
		);
		const last = walked.hits.hits.at(-1);
		if (last?.sort === undefined) break;
		after = last.sort;
		before -= step;
	}
	const answer = await searcher.search<Source>(
		what,
		{ ...rest, sort, size: left, track_total_hits: false, ...(after ? { search_after: after } : {}) },
		doing,
	);
	return { hits: isBackwards ? answer.hits.hits.toReversed() : answer.hits.hits, total, first };
}
