import { ALL, type Query } from '../asking/query-language.ts';
import { type Aggregated, type Found, type Searching, totalOf } from '../asking/searcher.ts';
import { type Asked, type Deep, MOST_AT_ONCE, windowOf } from './deep.ts';

/** A list in which articles that print one text stand behind the first of them. */
export interface Folding {
	/** By what they are copies of, how many stand behind others; null where none does, and of lists too long to be folded. */
	readonly behind: ReadonlyMap<string, number> | null;
	/** The window that was asked for, where it was and is right. */
	readonly page: Deep<unknown> | null;
}

export const UNFOLDED: Folding = { behind: null, page: null };

/** A window of a list that is to be folded: `limit` 0 only tells what is behind what. */
export function foldedWindow(asked: Asked, filter: Query | null, offset: number, limit: number): Query {
	const texts = { terms: { field: 'copyOf', size: MOST_AT_ONCE, min_doc_count: 2 } };
	const { aggs } = asked as { readonly aggs?: Query };
	return {
		...windowOf({ ...asked, aggs: { ...aggs, fold: { filter: filter ?? ALL, aggs: { texts } } } }, offset, limit),
		...(limit === 0 ? {} : { collapse: { field: 'origin' } }),
	};
}

/** What a folded window is answered. */
export async function foldingOf(
	searching: Searching,
	asked: Asked,
	filter: Query | null,
	offset: number,
	limit: number,
	doing: string,
): Promise<Folding> {
	const first = await searching.search<unknown>('articles', foldedWindow(asked, filter, offset, limit), doing);
	const total = totalOf(first);
	if (total > MOST_AT_ONCE) return UNFOLDED;
	const behind = behindIn(first);
	const isThere = limit > 0 && offset + limit <= MOST_AT_ONCE;
	return { behind: behind.size === 0 ? null : behind, page: isThere ? { hits: first.hits.hits, total, first } : null };
}

function behindIn({ aggregations }: Found<unknown>): ReadonlyMap<string, number> {
	const { buckets = [] } = (aggregations?.fold?.texts ?? {}) as Aggregated;
	return new Map(buckets.map(({ key, doc_count: articles }) => [String(key), articles - 1]));
}
