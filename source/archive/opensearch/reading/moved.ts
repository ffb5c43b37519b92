import { type Query, whether } from '../asking/query-language.ts';
import { type Hit, type Searcher, totalOf } from '../asking/searcher.ts';
import { textIn } from '../documents/columns.ts';
import { type Asked, type Deep, deepHits } from './deep.ts';
import type { MovedArticle } from './laid-over.ts';
import { beforeIn, compareIn, standingOf } from './standing.ts';

/** A list in which some articles stand by other particulars than they were found with. */
export interface Moving {
	readonly asked: Asked;
	/** What fits, by query and filter. */
	readonly fitting: Query;
	readonly moved: ReadonlyMap<string, MovedArticle>;
}

/**
 * A window of a list, with those whose particulars were put right where they belong: the others are listed without them, and
 * of each it is counted how many of those come before it. Null where none of them fits.
 */
export async function hitsAmongMoved(
	searcher: Searcher,
	{ asked, fitting, moved }: Moving,
	offset: number,
	limit: number,
	doing: string,
): Promise<Deep<unknown> | null> {
	const { query: _, sort: order, post_filter: ___, aggs: ____, ...shown } = asked;
	const among: Query = { bool: { filter: [fitting, { ids: { values: [...moved.keys()] } }] } };
	const { hits: own } = await searcher.search(
		'articles',
		{ ...shown, query: among, size: moved.size, sort: [{ id: 'asc' }] },
		doing,
	);
	if (own.hits.length === 0) return null;
	const standing = own.hits
		.flatMap((hit) => {
			const id = textIn(hit, 'id') ?? '';
			const of = moved.get(id);
			return of === undefined ? [] : [{ hit, ...standingOf(id, of) }];
		})
		.sort((one, other) => compareIn(order, one, other));
	const out: Query = { ids: { values: standing.map(({ id }) => id) } };
	const counts = await searcher.counts(
		standing.map((one) => ({ bool: { filter: [fitting, beforeIn(order, one)], must_not: [out] } })),
		doing,
	);
	const placed = standing.map(({ hit }, index) => ({ hit, at: (counts[index] ?? 0) + index }));
	const earlier = placed.filter(({ at }) => at < offset).length;
	const within = placed.filter(({ at }) => at >= offset && at < offset + limit);
	const rest = await deepHits<unknown>(
		searcher,
		'articles',
		{ ...asked, query: whether({ bool: { filter: [asked.query], must_not: [out] } }) },
		offset - earlier,
		Math.max(0, limit - within.length),
		doing,
	);
	const rows: Hit<unknown>[] = [...rest.hits];
	for (const { hit, at } of within) rows.splice(at - offset, 0, hit);
	return { hits: rows, total: totalOf(rest.first) + standing.length, first: rest.first };
}
