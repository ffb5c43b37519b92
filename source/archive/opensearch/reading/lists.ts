import type { Cursor, FilterClause, ListPage, ListRequest, ListRow, QueryError, SortKey } from '../../archive.ts';
import { hitsIn, type Sought } from '../../query/marks.ts';
import { parse } from '../../query/parse.ts';
import { snippetOf } from '../../query/snippet.ts';
import { MOST_RANKED } from '../../ranking/worth.ts';
import { EARLIEST_FIRST, LATEST_FIRST, type Order, reversed } from '../asking/orders.ts';
import { ALL, anyOf, LISTED, type Query, termsIn, whether } from '../asking/query-language.ts';
import { rankedQuery, tiersOf } from '../asking/ranked.ts';
import type { Hit, Search, Searcher, Searching } from '../asking/searcher.ts';
import { columns, headIn, numberIn, textIn } from '../documents/columns.ts';
import { tokenOf } from '../documents/token.ts';
import type { Copies } from './copies.ts';
import type { CorrectionsHere } from './corrections.ts';
import { type Asked, type Deep, deepHits, hitsNear, MOST_AT_ONCE, type Place, windowOf } from './deep.ts';
import type { EntityIndex } from './entity-index.ts';
import { textOf } from './stored.ts';
import type { Understanding, Understood } from './understanding.ts';

const BY_DATE: Order = [LATEST_FIRST, { path: 'asc' }, { id: 'asc' }];
const BY_OUTLET: Order = [{ outletFolded: 'asc' }, ...BY_DATE];

const ORDERS: Readonly<Record<Exclude<SortKey, 'relevance'>, readonly [up: Order, down: Order]>> = {
	date: [[EARLIEST_FIRST, { path: 'desc' }, { id: 'desc' }], BY_DATE],
	headline: [
		[{ folded: 'asc' }, { path: 'asc' }, { id: 'asc' }],
		[{ folded: 'desc' }, { path: 'desc' }, { id: 'desc' }],
	],
	outlet: [BY_OUTLET, reversed(BY_OUTLET)],
};

/** How many articles there are, about, is counted again after so long. */
const FRESH_MS = 5_000;

/** What a request for articles comes to. */
export interface Articles {
	/** Null: all. */
	readonly understood: Understood | null;
	/** What fits the query, and what of that the filter leaves. */
	readonly fitting: Query;
	readonly filter: Query | null;
	/** Who is to be asked for them. */
	readonly searching: Searching;
	readonly error: QueryError | null;
}

/** The list: windows of it, and what a query and a filter leave of the archive. */
export class Lists {
	readonly #searcher: Searcher;
	readonly #understanding: Understanding;
	readonly #entities: EntityIndex;

	readonly #corrections: CorrectionsHere;
	readonly #copies: Copies;
	readonly #now: () => number;
	#counted = { at: Number.NEGATIVE_INFINITY, articles: 0 };

	constructor(
		searcher: Searcher,
		understanding: Understanding,
		entities: EntityIndex,
		corrections: CorrectionsHere,
		copies: Copies,
		now: () => number,
	) {
		this.#now = now;
		this.#copies = copies;
		this.#corrections = corrections;
		this.#searcher = searcher;
		this.#understanding = understanding;
		this.#entities = entities;
	}

	changed(): void {
		this.#counted = { at: Number.NEGATIVE_INFINITY, articles: 0 };
	}

	/** `superseded` throws where a newer request has taken the place of this one. */
	async list(request: ListRequest, superseded: () => void): Promise<ListPage> {
		const offset = Math.max(0, Math.floor(request.offset));
		const limit = Math.max(0, Math.floor(request.limit));
		const isFolded = request.folded === true;
		const { understood, fitting, filter, error, searching } = await this.articles(
			request,
			(understoodYet, filterYet) =>
				isFolded || (request.near ?? []).length > 0
					? null
					: {
							what: 'articles',
							body: windowOf(pageOf(request, understoodYet, understoodYet.fitting, filterYet), offset, limit),
						},
		);
		if (error !== null) return { rows: [], offset, total: 0, hidden: 0, corrections: [], error };
		superseded();
		const sought = understood?.sought ?? [];
		const asked = pageOf(request, understood, fitting, filter);
		const behind = isFolded ? await this.#behind({ fitting, filter }, understood?.count ?? null) : null;
		const { hits, total, first } = await this.#hits(searching, request, asked, behind !== null, offset, limit);
		const laid = await this.#corrections.now();
		const all = first.aggregations?.all?.doc_count ?? total;
		const texts = [...new Set(hits.flatMap((hit) => textIn(hit, 'copyOf') ?? []))];
		const copies = await this.#copies.told(texts);
		const folded = behind === null ? 0 : [...behind.values()].reduce((sum, one) => sum + one, 0);
		return {
			rows: hits.map((hit) => {
				const row = rowOf(hit, sought);
				const listed = laid.listed(row.id, row);
				const text = textIn(hit, 'copyOf') ?? '';
				const told = copies.get(text);
				return {
					...listed,
					...(listed.headline === row.headline ? {} : { marks: marksIn(listed.headline, sought) }),
					...(told === undefined ? {} : { copies: { folded: behind?.get(text) ?? 0, ...told } }),
				};
			}),
			...(behind === null ? endsOf(offset, hits) : {}),
			offset,
			total: total - folded,
			...(behind === null ? {} : { folded }),
			hidden: filter === null ? 0 : all - total,
			corrections: understood?.corrections ?? [],
			error: null,
		};
	}

	/** The rows of a window: counted from the nearest row that the caller has, or from an end of the list. */
	async #hits(
		searching: Searching,
		{ near = [] }: Pick<ListRequest, 'near'>,
		asked: Asked,
		isFolded: boolean,
		offset: number,
		limit: number,
	): Promise<Deep<unknown>> {
		const doing = 'listing articles';
		const far = ({ at }: Cursor): number => Math.abs(at - offset);
		const [nearest] = isFolded ? [] : [...near].sort((one, other) => far(one) - far(other));
		const place = nearest === undefined ? null : placeOf(nearest, asked.sort.length);
		const found =
			place === null ? null : await hitsNear<unknown>(searching, 'articles', asked, place, offset, limit, doing);
		const whole = isFolded ? { ...asked, collapse: { field: 'origin' } } : asked;
		return found ?? deepHits<unknown>(searching, 'articles', whole, offset, limit, doing);
	}

	/**
	 * How many stand behind others where a list is folded; null where none does, and of lists too long to be folded. `count`: how
	 * many fit, if that is known.
	 */
	async #behind(
		{ fitting, filter }: Pick<Articles, 'fitting' | 'filter'>,
		count: number | null,
	): Promise<ReadonlyMap<string, number> | null> {
		if (filter === null && (count ?? (await this.#articles())) > MOST_AT_ONCE) return null;
		const query: Query = { bool: { filter: [fitting, ...(filter === null ? [] : [filter])] } };
		const { total, behind } = await this.#copies.behind(query);
		return behind.size === 0 || total > MOST_AT_ONCE ? null : behind;
	}

	/** What a request asks for, in the archive's terms; `ahead` gives the search that follows where a query is answered as written. */
	async articles(
		{ query, filter: clauses }: Pick<ListRequest, 'query' | 'filter'>,
		ahead: (understood: Understood, filter: Query | null) => Search | null = () => null,
	): Promise<Articles> {
		const { node, error } = parse(query);
		const nothing = { understood: null, fitting: LISTED, filter: null, searching: this.#searcher };
		if (error !== null) return { ...nothing, error };
		const filter = await this.#filtered(clauses);
		if (node === null) return { ...nothing, filter, error: null };
		const { result: understood, searching } = await this.#understanding.understood(
			query,
			node,
			await this.#articles(),
			(yet) => ahead(yet, filter),
		);
		if (understood.error !== null) return { ...nothing, error: understood.error };
		return { understood, fitting: understood.fitting, filter, searching, error: null };
	}

	/** What to mark in a text for a query. */
	async sought(query: string): Promise<readonly Sought[]> {
		const { node } = query === '' ? { node: null } : parse(query);
		if (node === null) return [];
		return (await this.#understanding.understood(query, node, await this.#articles())).result.sought;
	}

	/** How many articles there are, about: nobody waits for it to be counted again. */
	async #articles(): Promise<number> {
		const isKnown = Number.isFinite(this.#counted.at);
		if (isKnown && this.#now() - this.#counted.at <= FRESH_MS) return this.#counted.articles;
		const counting = this.#searcher.count(LISTED, 'counting articles').then((articles) => {
			this.#counted = { at: this.#now(), articles };
		});
		if (isKnown) counting.catch(() => {});
		else await counting;
		return this.#counted.articles;
	}

	async #filtered(filter: readonly FilterClause[]): Promise<Query | null> {
		if (filter.length === 0) return null;
		const shown = await Promise.all(filter.map(({ entity }) => this.#entities.shown(entity)));
		const mentioning = (mode: FilterClause['mode']): Query[] =>
			filter.flatMap((clause, index) => {
				const keys = shown[index]?.keys ?? [];
				return clause.mode === mode
					? [
							termsIn(
								'mentions',
								keys.map(([key]) => tokenOf(key)),
							),
						]
					: [];
			});
		const any = mentioning('any');
		return {
			bool: {
				filter: [...mentioning('all'), ...(any.length === 0 ? [] : [anyOf(any)])],
				must_not: mentioning('none'),
			},
		};
	}
}

const ROW = ['id', 'copyOf', 'path', 'outlet', 'published', 'analyser', 'problems', 'headline'] as const;

/** The search for a list, but for its window. */
function pageOf(
	request: Pick<ListRequest, 'sort' | 'descending'>,
	understood: Understood | null,
	fitting: Query,
	filter: Query | null,
): Asked {
	const isMarked = (understood?.sought ?? []).length > 0;
	return {
		...ordered(request, understood, fitting),
		...(filter === null ? {} : { post_filter: filter, aggs: { all: { filter: ALL } } }),
		...columns(...ROW, ...(isMarked ? (['record'] as const) : [])),
	};
}

/** Many hits are ordered by where the words stand and by date; of few, the scores tell more. */
function ordered(
	{ sort, descending }: Pick<ListRequest, 'sort' | 'descending'>,
	understood: Understood | null,
	fitting: Query,
): { readonly query: Query; readonly sort: Order } {
	if (sort !== 'relevance') return { query: whether(fitting), sort: ORDERS[sort][descending ? 1 : 0] };
	if (understood === null || understood.worth.length === 0) return { query: whether(fitting), sort: BY_DATE };
	const byWorth: Order = [{ _score: 'desc' }, ...BY_DATE];
	if (understood.count > MOST_RANKED)
		return {
			query: rankedQuery(whether(fitting), tiersOf(understood.node, understood.readings), understood.before),
			sort: byWorth,
		};
	return { query: rankedQuery(fitting, understood.worth, understood.before), sort: byWorth };
}

function rowOf(hit: Hit<unknown>, sought: readonly Sought[]): ListRow {
	const { headline, place } = headIn(hit);
	return {
		id: textIn(hit, 'id') ?? '',
		path: textIn(hit, 'path') ?? '',
		headline,
		marks: marksIn(headline, sought),
		published: textIn(hit, 'published'),
		outlet: textIn(hit, 'outlet'),
		place,
		snippet: sought.length === 0 ? null : snippetIn(textOf(hit) ?? '', headline, sought),
		analysed: textIn(hit, 'analyser') !== null,
		problems: numberIn(hit, 'problems'),
	};
}

/** A cursor's key is the row's sort values; null where it is none of this order's. */
function placeOf({ at, key }: Cursor, length: number): Place | null {
	try {
		const sort: unknown = JSON.parse(key);
		return Array.isArray(sort) && sort.length === length ? { at, sort } : null;
	} catch {
		return null;
	}
}

function endsOf(offset: number, hits: readonly Hit<unknown>[]): Pick<ListPage, 'ends'> {
	const [first, last] = [hits[0], hits.at(-1)];
	if (first?.sort === undefined || last?.sort === undefined) return {};
	const cursor = (at: number, sort: unknown): Cursor => ({ at, key: JSON.stringify(sort) });
	return { ends: [cursor(offset, first.sort), cursor(offset + hits.length - 1, last.sort)] };
}

const marksIn = (headline: string, sought: readonly Sought[]) =>
	hitsIn(headline, sought).map(({ start, end }) => ({ start, end }));

/** Around the best hit below the headline, which shows its own. */
function snippetIn(text: string, headline: string, sought: readonly Sought[]): ListRow['snippet'] {
	const from = text.startsWith(headline) ? headline.length : 0;
	return snippetOf(text, sought, from) ?? (from > 0 ? snippetOf(text, sought) : null);
}
