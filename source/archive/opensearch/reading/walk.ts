import { EARLIEST_FIRST, type Order, reversed } from '../asking/orders.ts';
import { type Query, termsIn } from '../asking/query-language.ts';
import { type Aggregated, type Found, type Hit, type Searcher, SUM_OF_SCORES, totalOf } from '../asking/searcher.ts';
import { type Reprint, reprintsAmong } from './reprints.ts';
import {
	type Article,
	type Counted,
	DATED,
	hasSteps,
	inMonth,
	type Month,
	type Piece,
	piecesOf,
	type Stretch,
	UNDATED,
} from './stretches.ts';

/** Walks over no more articles than this are read whole; longer ones a month at a time. */
const MOST_WHOLE = 2_000;
const AT_ONCE = 5_000;
/** The server gives no more at once. */
const MOST_AT_ONCE = 10_000;
/** Scores are whole numbers of steps; articles without any are left out. */
const A_STEP = 0.5;
const BY_DATE: Order = [EARLIEST_FIRST, { path: 'desc' }, { id: 'desc' }];
const BY_STEPS: Order = [{ _score: 'desc' }, ...BY_DATE];

/** `date`: by publication date, then path from its end; `article`: those with the most steps first. */
export type WalkOrder = 'date' | 'article';

/** The steps through the articles that a query scores by how many each has; read as far as somebody looks. */
export class Walk {
	readonly #searcher: Searcher;
	readonly #query: Query;
	readonly #order: WalkOrder;
	readonly #exact: ReadonlyMap<string, number>;
	readonly #expected: number;
	#counted: Promise<Counted> | null = null;
	/** Of a walk by article: what was read from its beginning. */
	readonly #begun: Hit<unknown>[] = [];
	#isWhole = false;

	/** `exact`: steps of articles that the query counts otherwise; `expected`: how many articles there are at most, about. */
	constructor(
		searcher: Searcher,
		query: Query,
		order: WalkOrder,
		exact: ReadonlyMap<string, number> = new Map(),
		expected = 0,
	) {
		this.#expected = expected;
		this.#searcher = searcher;
		this.#query = query;
		this.#order = order;
		this.#exact = exact;
	}

	async counted(): Promise<Counted> {
		this.#counted ??= this.#count();
		return this.#counted;
	}

	/** What a window of steps touches. */
	async window(offset: number, limit: number): Promise<Piece[]> {
		const { total } = await this.counted();
		const end = Math.min(total, offset + limit);
		if (offset < 0 || offset >= end) return [];
		return this.#order === 'date' ? this.#byDate(offset, end) : this.#byArticle(offset, end);
	}

	/** Steps in articles before one with this date and path. */
	async before(id: string, published: string | null, path: string): Promise<number> {
		if (this.#order === 'article') return this.#beforeByArticle(id);
		const sameDay: Query =
			published === null ? { bool: { must_not: [{ exists: { field: 'published' } }] } } : { term: { published } };
		const earlier: Query =
			published === null ? { exists: { field: 'published' } } : { range: { published: { lt: published } } };
		const behind: Query = {
			bool: {
				should: [
					{ range: { path: { gt: path } } },
					{ bool: { filter: [{ term: { path } }, { range: { id: { gt: id } } }] } },
				],
				minimum_should_match: 1,
			},
		};
		const filter = { bool: { should: [earlier, { bool: { filter: [sameDay, behind] } }], minimum_should_match: 1 } };
		const query: Query = { bool: { must: [this.#query], filter: [filter] } };
		const body = { size: 0, query, min_score: A_STEP, aggs: { steps: SUM_OF_SCORES } };
		const found = await this.#searcher.search('articles', body, 'counting mentions');
		let steps = found.aggregations?.steps?.value ?? 0;
		if (this.#exact.size > 0) {
			const ids = [...this.#exact.keys()];
			const among: Query = { bool: { must: [this.#query], filter: [filter, { ids: { values: ids } }] } };
			const counted = { size: ids.length, _source: false, query: among };
			const { hits } = await this.#searcher.search('articles', counted, 'counting mentions');
			for (const { _id, _score } of hits.hits) steps += (this.#exact.get(_id) ?? 0) - (_score ?? 0);
		}
		return Math.round(steps);
	}

	/** The articles of the walk, in its order: from one end, so many. */
	async articles(most: number, fromEnd = false): Promise<readonly string[]> {
		const sort = this.#order === 'date' ? BY_DATE : BY_STEPS;
		const { hits } = await this.#search({
			size: Math.min(most, MOST_AT_ONCE),
			sort: fromEnd ? reversed(sort) : sort,
			track_scores: true,
		});
		const ids = hits.hits.map(({ _id }) => _id);
		return fromEnd ? ids.reverse() : ids;
	}

	/** Its articles whose text others of the archive print, in its order; none where there are too many. */
	reprints(): Promise<readonly Reprint[]> {
		const sort = this.#order === 'date' ? BY_DATE : BY_STEPS;
		return reprintsAmong(this.#searcher, this.#query, { sort, track_scores: true, min_score: A_STEP });
	}

	/** The walk that leaves these articles out. */
	without(ids: readonly string[]): Walk {
		const query: Query = { bool: { must: [this.#query], must_not: [termsIn('id', ids)] } };
		return new Walk(this.#searcher, query, this.#order, this.#exact, this.#expected);
	}

	/** The last article of a walk by date that has one. */
	async lastDated(): Promise<string | undefined> {
		const { hits } = await this.#search({ size: 1, sort: reversed(BY_DATE), track_scores: true }, DATED);
		return hits.hits[0]?._id;
	}

	async #byDate(offset: number, end: number): Promise<Piece[]> {
		const { stretches } = await this.counted();
		const pieces: Piece[] = [];
		let before = 0;
		for (const stretch of stretches) {
			if (before >= end) break;
			if (before + stretch.steps > offset) {
				stretch.articles ??= await this.#read(stretch.query);
				pieces.push(...piecesOf(stretch.articles, before, offset, end));
			}
			before += stretch.steps;
		}
		return pieces;
	}

	async #byArticle(offset: number, end: number): Promise<Piece[]> {
		while (!this.#isWhole) {
			const steps = this.#begun.reduce((sum, hit) => sum + this.#stepsOf(hit), 0);
			if (steps >= end) break;
			const after = this.#begun.at(-1)?.sort;
			const { hits } = await this.#search({
				size: MOST_WHOLE,
				sort: BY_STEPS,
				track_scores: true,
				...(after === undefined ? {} : { search_after: after }),
			});
			this.#begun.push(...hits.hits);
			this.#isWhole = hits.hits.length < MOST_WHOLE;
		}
		return piecesOf(
			this.#begun.map((hit) => ({ id: hit._id, steps: this.#stepsOf(hit) })),
			0,
			offset,
			end,
		);
	}

	async #beforeByArticle(id: string): Promise<number> {
		for (let end = MOST_WHOLE; ; end += MOST_WHOLE) {
			const pieces = await this.#byArticle(0, end);
			const at = pieces.findIndex((piece) => piece.id === id);
			const steps = pieces.slice(0, Math.max(0, at)).reduce((sum, { count }) => sum + count, 0);
			if (at >= 0 || pieces.reduce((sum, { count }) => sum + count, 0) < end) return steps;
		}
	}

	async #count(): Promise<Counted> {
		// Of a walk that is long all the same, too many to be read whole are not asked for.
		const isRead = this.#order === 'date' && this.#expected <= MOST_WHOLE;
		const found = await this.#search({
			size: isRead ? MOST_WHOLE : 0,
			sort: BY_DATE,
			track_scores: true,
			track_total_hits: true,
			aggs: {
				months: {
					date_histogram: { field: 'published', calendar_interval: 'month', format: 'yyyy-MM', min_doc_count: 1 },
					aggs: { steps: SUM_OF_SCORES },
				},
				undated: { missing: { field: 'published' }, aggs: { steps: SUM_OF_SCORES } },
			},
		});
		const articles = totalOf(found);
		const months = (found.aggregations?.months?.buckets ?? []).map((bucket): Month => {
			const steps = (bucket.steps as Aggregated).value ?? 0;
			return { month: bucket.key_as_string ?? '', steps, articles: bucket.doc_count };
		});
		const undated = found.aggregations?.undated;
		const shared = {
			articles,
			months,
			undated: undated?.doc_count ?? 0,
		};
		const undatedSteps = (undated?.steps as Aggregated | undefined)?.value ?? 0;
		const steps = months.reduce((sum, { steps: own }) => sum + own, undatedSteps);
		if (!isRead || articles > MOST_WHOLE) {
			const stretches = [
				...months.map(({ month, steps: own }): Stretch => ({ query: inMonth(month), steps: own, articles: null })),
				{ query: UNDATED, steps: undatedSteps, articles: null },
			];
			return { ...shared, total: steps, stretches };
		}
		const read = found.hits.hits.map((hit) => ({ id: hit._id, steps: this.#stepsOf(hit) })).filter(hasSteps);
		const total = read.reduce((sum, one) => sum + one.steps, 0);
		return { ...shared, articles: read.length, total, stretches: [{ query: {}, steps: total, articles: read }] };
	}

	async #read(within: Query): Promise<Article[]> {
		const articles: Article[] = [];
		for (let after: Hit<unknown>['sort']; ; ) {
			const { hits } = await this.#search(
				{
					size: AT_ONCE,
					sort: BY_DATE,
					track_scores: true,
					track_total_hits: false,
					...(after === undefined ? {} : { search_after: after }),
				},
				within,
			);
			articles.push(...hits.hits.map((hit) => ({ id: hit._id, steps: this.#stepsOf(hit) })));
			after = hits.hits.at(-1)?.sort;
			if (hits.hits.length < AT_ONCE) return articles;
		}
	}

	#search(more: Query, within?: Query): Promise<Found<unknown>> {
		const query: Query = within === undefined ? this.#query : { bool: { must: [this.#query], filter: [within] } };
		return this.#searcher.search('articles', { _source: false, query, min_score: A_STEP, ...more }, 'listing mentions');
	}

	#stepsOf({ _id, _score }: Hit<unknown>): number {
		return this.#exact.get(_id) ?? Math.round(_score ?? 0);
	}
}
