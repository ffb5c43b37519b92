import type { FilterClause, ListPage, ListRequest, ListRow, QueryError, SortKey } from '../../archive.ts';
import { hitsIn, type Sought } from '../../query/marks.ts';
import { parse } from '../../query/parse.ts';
import { snippetOf } from '../../query/snippet.ts';
import { MOST_RANKED } from '../../ranking/worth.ts';
import { EARLIEST_FIRST, LATEST_FIRST, type Order, reversed } from '../asking/orders.ts';
import { ALL, anyOf, LISTED, type Query, termsIn, whether } from '../asking/query-language.ts';
import { rankedQuery, tiersOf } from '../asking/ranked.ts';
import type { Hit, Searcher } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import { tokenOf } from '../documents/token.ts';
import { deepHits } from './deep.ts';
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

/** What a request for articles comes to. */
export interface Articles {
	/** Null: all. */
	readonly understood: Understood | null;
	/** What fits the query, and what of that the filter leaves. */
	readonly fitting: Query;
	readonly filter: Query | null;
	readonly error: QueryError | null;
}

type RowSource = Pick<ArticleSource, 'id' | 'path' | 'outlet' | 'published' | 'analyser' | 'problems' | 'shown'>;

/** The list: windows of it, and what a query and a filter leave of the archive. */
export class Lists {
	readonly #searcher: Searcher;
	readonly #understanding: Understanding;
	readonly #entities: EntityIndex;

	constructor(searcher: Searcher, understanding: Understanding, entities: EntityIndex) {
		this.#searcher = searcher;
		this.#understanding = understanding;
		this.#entities = entities;
	}

	/** `superseded` throws where a newer request has taken the place of this one. */
	async list(request: ListRequest, superseded: () => void): Promise<ListPage> {
		const offset = Math.max(0, Math.floor(request.offset));
		const limit = Math.max(0, Math.floor(request.limit));
		const { understood, fitting, filter, error } = await this.articles(request);
		if (error !== null) return { rows: [], offset, total: 0, hidden: 0, corrections: [], error };
		superseded();
		const { query, sort } = ordered(request, understood, fitting);
		const sought = understood?.sought ?? [];
		const asked = {
			query,
			sort,
			...(filter === null ? {} : { post_filter: filter, aggs: { all: { filter: ALL } } }),
			_source: ROW.concat(sought.length > 0 ? ['shown.record'] : []),
		};
		const { hits, total, first } = await deepHits<RowSource>(
			this.#searcher,
			'articles',
			asked,
			offset,
			limit,
			'listing articles',
		);
		const all = first.aggregations?.all?.doc_count ?? total;
		return {
			rows: hits.map((hit) => rowOf(hit, sought)),
			offset,
			total,
			hidden: filter === null ? 0 : all - total,
			corrections: understood?.corrections ?? [],
			error: null,
		};
	}

	/** What a request asks for, in the archive's terms. */
	async articles({ query, filter }: Pick<ListRequest, 'query' | 'filter'>): Promise<Articles> {
		const { node, error } = parse(query);
		const nothing = { understood: null, fitting: LISTED, filter: null };
		if (error !== null) return { ...nothing, error };
		const understood = node === null ? null : await this.understood(query, node);
		if (understood?.error) return { ...nothing, error: understood.error };
		return {
			understood,
			fitting: understood === null ? LISTED : understood.fitting,
			filter: await this.#filtered(filter),
			error: null,
		};
	}

	/** What to mark in a text for a query. */
	async sought(query: string): Promise<readonly Sought[]> {
		const { node } = query === '' ? { node: null } : parse(query);
		return node === null ? [] : (await this.understood(query, node)).sought;
	}

	async understood(query: string, node: NonNullable<ReturnType<typeof parse>['node']>): Promise<Understood> {
		const articles = await this.#searcher.count(LISTED, 'counting articles');
		return this.#understanding.understood(query, node, articles);
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

const ROW = ['id', 'path', 'outlet', 'published', 'analyser', 'problems', 'shown.headline', 'shown.place'];

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

function rowOf({ _source }: Hit<RowSource>, sought: readonly Sought[]): ListRow {
	const { id, path, published: date, outlet, analyser, problems, shown } = _source;
	const { headline, place } = shown;
	return {
		id,
		path,
		headline,
		marks: hitsIn(headline, sought).map(({ start, end }) => ({ start, end })),
		published: date ?? null,
		outlet: outlet ?? null,
		place: place ?? null,
		snippet: sought.length === 0 ? null : snippetIn(textOf(_source), headline, sought),
		analysed: analyser != null,
		problems,
	};
}

/** Around the best hit below the headline, which shows its own. */
function snippetIn(text: string, headline: string, sought: readonly Sought[]): ListRow['snippet'] {
	const from = text.startsWith(headline) ? headline.length : 0;
	return snippetOf(text, sought, from) ?? (from > 0 ? snippetOf(text, sought) : null);
}
