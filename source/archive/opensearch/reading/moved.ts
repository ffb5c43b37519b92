import type { Query } from '../asking/query-language.ts';
import { whether } from '../asking/query-language.ts';
import { type Hit, type Searcher, totalOf } from '../asking/searcher.ts';
import { textIn } from '../documents/columns.ts';
import { type Asked, type Deep, deepHits } from './deep.ts';
import type { MovedArticle } from './laid-over.ts';

/** A list by date in which some articles have other dates than they were found with. */
export interface Moving {
	readonly asked: Asked;
	/** What fits, by query and filter. */
	readonly fitting: Query;
	readonly moved: ReadonlyMap<string, MovedArticle>;
	readonly descending: boolean;
}

/**
 * A window of a list by date, with those whose dates were put right where they belong: the others are listed without them, and
 * of each it is counted how many of those come before it. Null where none of them fits.
 */
export async function hitsAmongMoved(
	searcher: Searcher,
	{ asked, fitting, moved, descending }: Moving,
	offset: number,
	limit: number,
	doing: string,
): Promise<Deep<unknown> | null> {
	const { query: _, sort: __, post_filter: ___, aggs: ____, ...shown } = asked;
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
			return of === undefined ? [] : [{ hit, id, path: of.path, published: of.published }];
		})
		.sort((one, other) => compare(one, other, descending));
	const out: Query = { ids: { values: standing.map(({ id }) => id) } };
	const counts = await searcher.counts(
		standing.map((one) => ({
			bool: { filter: [fitting, before(one, descending)], must_not: [out] },
		})),
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

type Standing = Pick<MovedArticle, 'path' | 'published'> & { readonly id: string };

/** As the lists by date are ordered: the undated last, then by path. */
function compare(one: Standing, other: Standing, descending: boolean): number {
	const sign = descending ? 1 : -1;
	if (one.published !== other.published) {
		if (one.published === null || other.published === null)
			return Number(one.published === null) - Number(other.published === null);
		return one.published > other.published ? -sign : sign;
	}
	const [own, theirs] = [`${one.path}\0${one.id}`, `${other.path}\0${other.id}`];
	return own < theirs ? -sign : sign;
}

function before({ id, path, published }: Standing, descending: boolean): Query {
	const undated: Query = { bool: { must_not: [{ exists: { field: 'published' } }] } };
	const side = descending ? 'lt' : 'gt';
	const samePath: Query = { bool: { filter: [{ term: { path } }, { range: { id: { [side]: id } } }] } };
	const byPath: Query = {
		bool: { should: [{ range: { path: { [side]: path } } }, samePath], minimum_should_match: 1 },
	};
	const same = published === null ? undated : { term: { published } };
	const sooner: Query =
		published === null
			? { exists: { field: 'published' } }
			: { range: { published: { [descending ? 'gt' : 'lt']: published } } };
	return { bool: { should: [sooner, { bool: { filter: [same, byPath] } }], minimum_should_match: 1 } };
}
