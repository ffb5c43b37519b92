import { inTurns } from '../../ranking/turns.ts';
import type { Query } from '../asking/query-language.ts';
import { whether } from '../asking/query-language.ts';
import { type Hit, type Searching, totalOf } from '../asking/searcher.ts';
import { columns } from '../documents/columns.ts';
import { type Asked, type Deep, deepHits } from './deep.ts';
import type { Meant, Understood } from './understanding.ts';

/** Articles of a list whose readings take turns; what comes later no one reads one by one. */
const MOST_TURNED = 1_000;
/** So few that fit are fetched with all that a row shows, though not all of them may be shown. */
const FEW = 100;

/**
 * The searches that tell by which readings the first articles of a list were found, and show those that come first but for that;
 * none where no word was read otherwise. Of many the rows are
 * asked for once it is known which they are.
 */
export function turnsOf(asked: Asked, understood: Turned, offset: number, limit: number): readonly Query[] {
	const { before, meant, count, most, isCounted } = understood;
	if (meant.length === 0) return [];
	const named = [
		...before.map(({ query }, tier) => name(`tier ${tier}`, query)),
		...meant.flatMap((words, tier) =>
			words.flatMap((readings, word) => readings.map(({ query }, at) => name(`${tier} ${word} ${at}`, query))),
		),
	];
	const isFew = (isCounted ? count : most) <= FEW;
	const turns = {
		...asked,
		...(isFew ? {} : columns()),
		query: { bool: { must: [asked.query], should: named } },
		size: MOST_TURNED,
		track_total_hits: true,
	};
	const mayBeFew = most === Number.POSITIVE_INFINITY && count <= FEW;
	return isFew || !mayBeFew ? [turns] : [turns, shownBut(asked, offset, limit)];
}

/** The same, as they were asked ahead, before it was known how many fit, where they were. */
export function turnsHad(
	searching: Searching,
	asked: Asked,
	understood: Turned,
	offset: number,
	limit: number,
): readonly Query[] {
	const bodies = turnsOf(asked, { ...understood, isCounted: false }, offset, limit);
	const areHad = bodies.every((body) => searching.had?.({ what: 'articles', body }));
	return areHad ? bodies : turnsOf(asked, understood, offset, limit);
}

/** A window as it were if nothing took turns: of a few that fit, it shows the same articles. */
const shownBut = ({ aggs: _, ...asked }: Asked, offset: number, limit: number): Query => ({
	...asked,
	from: offset,
	size: Math.min(limit, MOST_TURNED),
	track_total_hits: false,
});

type Turned = Pick<Understood, 'before' | 'meant' | 'count' | 'most' | 'isCounted'>;

/**
 * A window of what fits words read otherwise: among the first of them the articles of each reading take turns, those of nearer
 * readings sooner (`ranking/turns.ts`), as over SQLite. Null beyond these, where the order is the server's own.
 */
export async function hitsInTurns(
	searching: Searching,
	asked: Asked,
	understood: Turned,
	offset: number,
	limit: number,
	doing: string,
): Promise<Deep<unknown> | null> {
	const [search, ...also] = turnsHad(searching, asked, understood, offset, limit);
	if (search === undefined || offset >= MOST_TURNED) return null;
	const { before, meant } = understood;
	const first = await searching.search<unknown>('articles', search, doing);
	const total = totalOf(first);
	const tierOf = (hit: Hit<unknown>): number => {
		const tier = before.findIndex((_, at) => hit.matched_queries?.includes(`tier ${at}`));
		return tier < 0 ? before.length : tier;
	};
	const tiers = before.map((_, tier) => first.hits.hits.filter((hit) => tierOf(hit) === tier));
	const rest = first.hits.hits.filter((hit) => tierOf(hit) === before.length);
	// What fits as written keeps its order; after it come the articles of the nearest readings, and then of all.
	const inOrder = [...tiers, rest].flatMap((hits, tier) =>
		tier === 0 ? hits : turned(hits, meant[tier - 1] ?? [], tier - 1),
	);
	const shown = inOrder.slice(offset, offset + limit);
	const had = also.flatMap((body) => searching.had?.({ what: 'articles', body })?.hits.hits ?? []);
	const own = isWhole(search, asked) ? shown : await rowsOf(searching, shown, had, asked, doing);
	const left = Math.min(limit, total - offset) - shown.length;
	const later = left <= 0 ? [] : (await deepHits<unknown>(searching, 'articles', asked, MOST_TURNED, left, doing)).hits;
	return { hits: [...own, ...later], total, first };
}

const isWhole = (search: Query, asked: Asked): boolean => search.docvalue_fields === asked.docvalue_fields;

/** The same articles with all that a row shows, which of some is there. */
async function rowsOf(
	searching: Searching,
	hits: readonly Hit<unknown>[],
	had: readonly Hit<unknown>[],
	{ query: _, post_filter: __, aggs: ___, ...row }: Asked,
	doing: string,
): Promise<readonly Hit<unknown>[]> {
	const byId = new Map(had.map((hit) => [idOf(hit), hit]));
	const ids = hits.map(idOf);
	const left = ids.filter((id) => !byId.has(id));
	if (left.length > 0) {
		const query = whether({ ids: { values: left } });
		const found = await searching.search<unknown>(
			'articles',
			{ ...row, query, size: left.length, sort: [{ id: 'asc' }] },
			doing,
		);
		for (const hit of found.hits.hits) byId.set(idOf(hit), hit);
	}
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** By which a list is ordered last: a column less to be read. */
const idOf = ({ sort }: Hit<unknown>): string => String(sort?.at(-1));

const name = (as: string, query: Query): Query => ({ constant_score: { filter: query, boost: 0, _name: as } });

function turned(hits: readonly Hit<unknown>[], words: Meant, tier: number): readonly Hit<unknown>[] {
	if (hits.length < 2) return hits;
	const matched = hits.map(({ matched_queries: names = [] }) => new Set(names));
	const found = words.map((readings, word) =>
		readings.map(({ cost }, at) => {
			const own = new Set(matched.flatMap((names, index) => (names.has(`${tier} ${word} ${at}`) ? [index] : [])));
			return { cost, docs: { has: (index: number) => own.has(index), count: () => own.size } };
		}),
	);
	return [...inTurns(Int32Array.from(hits.keys()), found)].flatMap((index) => hits[index] ?? []);
}
