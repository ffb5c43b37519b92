import type { FilterClause, ListRequest, QueryError } from '../../archive.ts';
import type { Sought } from '../../query/marks.ts';
import { parse } from '../../query/parse.ts';
import { anyOf, LISTED, type Query } from '../asking/query-language.ts';
import type { Search, Searcher, Searching } from '../asking/searcher.ts';
import { naming } from '../asking/tallies.ts';
import type { CorrectionsHere } from './corrections.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Understanding, Understood } from './understanding.ts';

/** How many articles there are, about, is counted again after so long. */
const FRESH_MS = 5_000;

/** What a request for articles comes to. */
export interface Articles {
	/** Null: all. */
	readonly understood: Understood | null;
	/** No more than so many fit the query, about. */
	readonly most: number;
	/** What fits the query, and what of that the filter leaves. */
	readonly fitting: Query;
	readonly filter: Query | null;
	/** Who is to be asked for them. */
	readonly searching: Searching;
	readonly error: QueryError | null;
}

/** What requests ask for: what a query and a filter leave of the archive. */
export class Requests {
	readonly #searcher: Searcher;
	readonly #understanding: Understanding;
	readonly #entities: EntityIndex;
	readonly #corrections: CorrectionsHere;
	readonly #now: () => number;
	#counted = { at: Number.NEGATIVE_INFINITY, articles: 0 };

	constructor(
		searcher: Searcher,
		understanding: Understanding,
		entities: EntityIndex,
		corrections: CorrectionsHere,
		now: () => number,
	) {
		this.#searcher = searcher;
		this.#understanding = understanding;
		this.#entities = entities;
		this.#corrections = corrections;
		this.#now = now;
	}

	/** To be called when the archive has changed. */
	changed(): void {
		this.#counted = { at: Number.NEGATIVE_INFINITY, articles: 0 };
	}

	/** What a request asks for, in the archive's terms; `ahead` gives the searches that follow from what a query may come to. */
	async articles(
		{ query, filter: clauses }: Pick<ListRequest, 'query' | 'filter'>,
		ahead: (understood: Understood, filter: Query | null) => readonly Search[] = () => [],
	): Promise<Articles> {
		const { node, error } = parse(query);
		const nothing = { understood: null, most: 0, fitting: LISTED, filter: null, searching: this.#searcher };
		if (error !== null) return { ...nothing, error };
		const [filter] = await Promise.all([this.#filtered(clauses), this.#corrections.now()]);
		if (node === null) return { ...nothing, most: await this.count(), filter, error: null };
		const { result: understood, searching } = await this.#understanding.understood(
			query,
			node,
			await this.count(),
			(yet) => {
				const searches: Search[] = [];
				for (let one: Understood | undefined = yet; one !== undefined; one = one.otherwise)
					searches.push(...ahead(one, filter));
				return searches;
			},
		);
		if (understood.error !== null) return { ...nothing, error: understood.error };
		return { understood, most: understood.count, fitting: understood.fitting, filter, searching, error: null };
	}

	/** What to mark in a text for a query. */
	async sought(query: string): Promise<readonly Sought[]> {
		const { node } = query === '' ? { node: null } : parse(query);
		if (node === null) return [];
		return (await this.#understanding.understood(query, node, await this.count())).result.sought;
	}

	/** How many articles there are, about: nobody waits for it to be counted again. */
	async count(): Promise<number> {
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
				const one = shown[index];
				return clause.mode === mode ? [naming(one ? [one] : [])] : [];
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
