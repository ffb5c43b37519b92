import { originOf } from '../../../echoes/origins/origins.ts';
import { printOf } from '../../../echoes/origins/print.ts';
import type { CopyRow, RowCopies } from '../../archive.ts';
import { EARLIEST_FIRST } from '../asking/orders.ts';
import { type Query, termsIn, whether } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import { columns, textIn } from '../documents/columns.ts';
import type { StoredArticles } from './stored.ts';

/** Copies told at once. */
const MOST_TOLD = 200;
/** Texts that several articles of a list print, and articles listed of them. */
const MOST_TEXTS = 10_000;
/** Texts whose copies are remembered until the archive changes. */
const MOST_REMEMBERED = 2_000;
const EARLIEST = [EARLIEST_FIRST, { path: 'asc' }];

/** Answers which articles print one text. */
export class Copies {
	readonly #searcher: Searcher;
	readonly #articles: StoredArticles;
	/** What was told of a text; null where nobody else prints it. */
	readonly #told = new Map<string, Omit<RowCopies, 'folded'> | null>();

	constructor(searcher: Searcher, articles: StoredArticles) {
		this.#searcher = searcher;
		this.#articles = articles;
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
				headline: stored.get(print.id)?.headline ?? '',
				outlet: print.outlet,
				published: stored.get(print.id)?.source.published ?? null,
				kind,
				added: added.words,
				dropped: dropped.words,
			}),
		);
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
}
