import { originOf } from '../../../echoes/origins/origins.ts';
import { printOf } from '../../../echoes/origins/print.ts';
import { differenceOf } from '../../../echoes/quotes/differences.ts';
import { keysOf } from '../../../echoes/quotes/quotes.ts';
import { samePassage } from '../../../echoes/quotes/sameness.ts';
import { type Spoken, spokenIn } from '../../../echoes/quotes/spoken.ts';
import type { CopyRow, RowCopies, VersionRow } from '../../archive.ts';
import { stored as kept } from '../../prepared/echoes.ts';
import { EARLIEST_FIRST } from '../asking/orders.ts';
import { type Query, termsIn, whether } from '../asking/query-language.ts';
import { type Hit, type Searcher, totalOf } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import { columns, textIn } from '../documents/columns.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Stored, StoredArticles } from './stored.ts';

/** Copies and versions told at once. */
const MOST_TOLD = 200;
/** Of articles that share four words between quote marks, those that share most are read. */
const MOST_COMPARED = 32;
/** Texts that several articles of a list print, and articles listed of them. */
const MOST_TEXTS = 10_000;
/** Texts whose copies are remembered until the archive changes. */
const MOST_REMEMBERED = 2_000;
/** Articles whose quotes are compared at once. */
const AT_ONCE = 100;
/** Keys of an article that others are looked for by. */
const MOST_KEYS = 500;
const EARLIEST = [EARLIEST_FIRST, { path: 'asc' }];

/** Answers what articles have of each other. */
export class Copies {
	readonly #searcher: Searcher;
	readonly #articles: StoredArticles;
	readonly #entities: EntityIndex;
	/** What was told of a text; null where nobody else prints it. */
	readonly #told = new Map<string, Omit<RowCopies, 'folded'> | null>();

	constructor(searcher: Searcher, articles: StoredArticles, entities: EntityIndex) {
		this.#searcher = searcher;
		this.#articles = articles;
		this.#entities = entities;
	}

	async copies(id: string): Promise<CopyRow[]> {
		const own = await this.#articles.one(id);
		if (own?.source.copyOf === undefined) return [];
		const { hits } = await this.#searcher.search(
			'articles',
			{ size: MOST_TOLD, _source: false, query: termsIn('copyOf', [own.source.copyOf]), sort: EARLIEST },
			'reading copies',
		);
		if (hits.hits.length < 2) return [];
		const stored = await this.#articles.some(hits.hits.map(({ _id }) => _id));
		return originOf([...stored.values()].map(({ article }) => printOf(article))).copies.map(
			({ print, kind, added, dropped }) => ({
				article: print.id,
				path: print.path,
				headline: stored.get(print.id)?.source.shown.headline ?? '',
				outlet: print.outlet,
				published: stored.get(print.id)?.source.published ?? null,
				kind,
				added: added.words,
				dropped: dropped.words,
			}),
		);
	}

	/**
	 * Ids of those that fit and have words between quote marks that others have too, in order of publication. All of them are
	 * read, some at a time, and of each the articles that share most: a long list takes its time.
	 */
	async quoting(fitting: Query): Promise<string[]> {
		const query: Query = { bool: { filter: [fitting, { exists: { field: 'sayings' } }] } };
		const quoting: string[] = [];
		for (let after: Hit<unknown>['sort']; ; ) {
			const { hits } = await this.#searcher.search(
				'articles',
				{
					size: AT_ONCE,
					_source: false,
					query,
					sort: EARLIEST,
					...(after === undefined ? {} : { search_after: after }),
				},
				'listing quotes',
			);
			const ids = hits.hits.map(({ _id }) => _id);
			const shared = await this.#sharing(ids);
			quoting.push(...ids.filter((id) => shared.has(id)));
			if (ids.length < AT_ONCE) return quoting;
			after = hits.hits.at(-1)?.sort;
		}
	}

	/** Those of some articles that quote what another article quotes. */
	async #sharing(ids: readonly string[]): Promise<ReadonlySet<string>> {
		const spokenBy = async (asked: readonly string[]): Promise<ReadonlyMap<string, readonly Spoken[]>> =>
			Map.groupBy(await this.#spoken([...(await this.#articles.some(asked)).values()]), ({ article }) => article);
		const own = await spokenBy(ids);
		const asked = [...own].map(([id, spoken]) => ({ id, spoken, keys: keysAmong(spoken) }));
		const found = await this.#searcher.searches(
			'articles',
			asked.map(({ id, keys }) => ({ size: MOST_COMPARED, _source: false, query: sharingKeys(id, keys) })),
			'looking for the same words',
		);
		const near = found.map(({ hits }) => hits.hits.map(({ _id }) => _id));
		const others = await spokenBy([...new Set(near.flat())]);
		const isSame = (one: Spoken, other: Spoken): boolean => samePassage(one, other, () => false) !== null;
		return new Set(
			asked.flatMap(({ id, spoken }, at) =>
				(near[at] ?? []).some((other) => others.get(other)?.some((its) => spoken.some((one) => isSame(one, its))))
					? [id]
					: [],
			),
		);
	}

	async versions(id: string, start: number): Promise<VersionRow[]> {
		const stored = await this.#articles.one(id);
		const own = stored && (await this.#spoken([stored])).find((one) => one.start <= start && start < one.end);
		if (!own) return [];
		const keys = keysAmong([own]);
		const { hits } = await this.#searcher.search(
			'articles',
			{
				size: MOST_COMPARED,
				_source: false,
				query: sharingKeys(id, keys),
			},
			'looking for the same words',
		);
		const others = await this.#articles.some(hits.hits.map(({ _id }) => _id));
		return (await this.#spoken([...others.values()]))
			.flatMap((version): VersionRow[] => {
				const passage = samePassage(own, version, () => false);
				return passage === null ? [] : [versionRow(own, version, passage)];
			})
			.sort((one, other) => ((one.published ?? '~') < (other.published ?? '~') ? -1 : 1))
			.slice(0, MOST_TOLD);
	}

	/** Ids of those that fit whose text others print, in order of publication. */
	async copied(fitting: Query): Promise<string[]> {
		const query: Query = { bool: { filter: [fitting, { exists: { field: 'copyOf' } }] } };
		const found = await this.#searcher.search<Pick<ArticleSource, 'copyOf'>>(
			'articles',
			{ size: MOST_TEXTS, _source: ['copyOf'], query, sort: EARLIEST },
			'listing copies',
		);
		const texts = [...new Set(found.hits.hits.flatMap(({ _source }) => _source.copyOf ?? []))];
		const sizes = await this.#sizes(texts);
		return found.hits.hits.flatMap(({ _id, _source }) => ((sizes.get(_source.copyOf ?? '') ?? 0) > 1 ? [_id] : []));
	}

	/** How many fit, and how many of those stand behind others, by what they are copies of. */
	async behind(fitting: Query): Promise<{ readonly total: number; readonly behind: ReadonlyMap<string, number> }> {
		const found = await this.#searcher.search(
			'articles',
			{
				size: 0,
				track_total_hits: true,
				query: { bool: { filter: [fitting] } },
				aggs: { texts: { terms: { field: 'copyOf', size: MOST_TEXTS, min_doc_count: 2 } } },
			},
			'counting copies',
		);
		const buckets = found.aggregations?.texts?.buckets ?? [];
		const behind = new Map(buckets.map(({ key, doc_count: articles }) => [String(key), articles - 1]));
		return { total: totalOf(found), behind };
	}

	/** To be called when the archive has changed. */
	changed(): void {
		this.#told.clear();
	}

	/** Of each of these texts, how many articles of the archive print it, and who had it first. */
	async told(texts: readonly string[]): Promise<ReadonlyMap<string, Omit<RowCopies, 'folded'>>> {
		const missing = texts.filter((text) => !this.#told.has(text));
		if (missing.length > 0) await this.#tell(missing);
		return new Map(
			texts.flatMap((text) => {
				const told = this.#told.get(text) ?? null;
				return told === null ? [] : [[text, told] as const];
			}),
		);
	}

	async #tell(texts: readonly string[]): Promise<void> {
		if (this.#told.size > MOST_REMEMBERED) this.#told.clear();
		const { hits, aggregations } = await this.#searcher.search(
			'articles',
			{
				...columns('id', 'outlet', 'published', 'copyOf'),
				size: texts.length,
				query: whether(termsIn('copyOf', texts)),
				collapse: { field: 'copyOf' },
				sort: EARLIEST,
				aggs: { texts: { terms: { field: 'copyOf', size: texts.length } } },
			},
			'counting copies',
		);
		const counts = new Map(
			(aggregations?.texts?.buckets ?? []).map(({ key, doc_count: articles }) => [String(key), articles]),
		);
		for (const text of texts) this.#told.set(text, null);
		for (const hit of hits.hits) {
			const text = textIn(hit, 'copyOf') ?? '';
			const articles = counts.get(text) ?? 0;
			if (articles < 2) continue;
			const [article, outlet, published] = [textIn(hit, 'id') ?? '', textIn(hit, 'outlet'), textIn(hit, 'published')];
			this.#told.set(text, { articles, first: { article, outlet, published } });
		}
	}

	async #sizes(texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
		if (texts.length === 0) return new Map();
		const { aggregations } = await this.#searcher.search(
			'articles',
			{
				size: 0,
				query: termsIn('copyOf', texts),
				aggs: { texts: { terms: { field: 'copyOf', size: MOST_TEXTS } } },
			},
			'counting copies',
		);
		return new Map((aggregations?.texts?.buckets ?? []).map(({ key, doc_count: size }) => [String(key), size]));
	}

	async #spoken(articles: readonly Stored[]): Promise<Spoken[]> {
		const whose = await this.#entities.ofKeys(articles.flatMap(({ keys }) => keys));
		return articles.flatMap(({ article, analysis, keys }) =>
			analysis === null ? [] : spokenIn({ article, analysis, entities: keys.map((key) => whose.get(key)?.id ?? '') }),
		);
	}
}

const keysAmong = (spoken: readonly Spoken[]): string[] =>
	[...new Set(spoken.flatMap((one) => Array.from(keysOf(one), kept)))].map(String);

/** Other articles with some of these words between quote marks. */
const sharingKeys = (id: string, keys: readonly string[]): Query => ({
	bool: {
		should: keys.slice(0, MOST_KEYS).map((key): Query => ({ term: { sayings: key } })),
		must_not: [{ ids: { values: [id] } }],
		minimum_should_match: 1,
	},
});

function versionRow(own: Spoken, version: Spoken, passage: NonNullable<ReturnType<typeof samePassage>>): VersionRow {
	const difference = differenceOf(own, version, passage.blocks);
	const { article, path, outlet, published, start, end, text, speaker } = version;
	return {
		article,
		path,
		outlet,
		published: published?.slice(0, 10) ?? null,
		start,
		end,
		text,
		speaker: speaker?.name ?? speaker?.text ?? null,
		kinds: difference.kinds,
		changed: difference.words.map(({ b }) => b),
	};
}
