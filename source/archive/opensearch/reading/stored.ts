import type { Analysis } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import { RecordRefused } from '../../record/rules.ts';
import { type SamplingOf, textOfAny, unpackAny } from '../../record/sampled.ts';
import type { Query } from '../asking/query-language.ts';
import type { Hit, Searcher } from '../asking/searcher.ts';
import { ClusterTrouble } from '../connection/trouble.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import { bytesIn, COLUMNS, namingIn } from '../documents/columns.ts';
import type { KeptName } from '../documents/naming.ts';
import type { CorrectionsHere } from './corrections.ts';
import { SamplingHere } from './sampling.ts';

/** An article as it is stored, with the name key of each of its names. */
export interface Stored {
	readonly source: ArticleSource;
	/** As it is listed. */
	readonly headline: string;
	readonly article: Article;
	readonly analysis: Analysis | null;
	readonly keys: readonly string[];
	readonly names: readonly KeptName[];
}

/** Content ids of one folder's archive have 16 digits; those of a shared one may begin so and have 32. */
const SHORT_ID = 16;
/** Articles asked for in one request: some megabytes. */
const AT_ONCE = 500;

/** Articles by their ids, as they were written last. */
export class StoredArticles {
	readonly #searcher: Searcher;
	readonly #samples: SamplingHere;
	readonly #corrections: CorrectionsHere | null;

	/** `corrections`: what the reader put right is laid over the articles; null: they are as they were found. */
	constructor(searcher: Searcher, corrections: CorrectionsHere | null = null) {
		this.#corrections = corrections;
		this.#searcher = searcher;
		this.#samples = SamplingHere.of(searcher);
	}

	async one(id: string): Promise<Stored | null> {
		if (id === '' || Buffer.byteLength(id) > 512) return null;
		const found = (await this.some([id])).get(id);
		if (found !== undefined || id.length !== SHORT_ID) return found ?? null;
		const query: Query = { prefix: { id } };
		const longer = await this.#searcher.search<ArticleSource>(
			'articles',
			{ size: 1, query, ...WHOLE },
			'reading an article',
		);
		const [hit] = longer.hits.hits;
		return hit === undefined ? null : this.#laidOver(decoded(hit, await this.#samples.of([hit])));
	}

	/** Those that are there and listed, by id. */
	async some(ids: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
		const held = await this.held(ids);
		const listed = [...held].filter(([, { source }]) => source.instead === undefined);
		return new Map(await Promise.all(listed.map(async ([id, one]) => [id, await this.#laidOver(one)] as const)));
	}

	async #laidOver(stored: Stored): Promise<Stored> {
		const laid = await this.#corrections?.now();
		if (laid === undefined) return stored;
		const { source } = stored;
		const { article, analysis, keys } = this.#corrections?.article(laid, stored) ?? stored;
		const isTranslated = this.#corrections?.isTranslated(laid, stored.article) === true;
		const listed = laid.listed(article.id, {
			path: source.path,
			headline: stored.headline,
			published: source.published,
			outlet: source.outlet,
		});
		return {
			...stored,
			headline: listed.headline,
			article,
			analysis,
			keys,
			source: {
				...source,
				published: listed.published,
				outlet: listed.outlet,
				shown: {
					...source.shown,
					...(isTranslated && analysis !== null
						? {
								diagnostics: [
									...source.shown.diagnostics.filter(({ rule }) => !rule.startsWith('coverage/')),
									...analysis.diagnostics,
								],
							}
						: {}),
				},
			},
		};
	}

	/** Those that are there and can be seen, listed or not, as they were found. */
	async held(ids: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
		const found = new Map<string, Stored>();
		for (let at = 0; at < ids.length; at += AT_ONCE) {
			const some = ids.slice(at, at + AT_ONCE);
			const { hits } = await this.#searcher.search<ArticleSource>(
				'articles',
				{ size: some.length, query: { ids: { values: some } }, ...WHOLE },
				'reading articles',
			);
			const samplingOf = await this.#samples.of(hits.hits);
			for (const hit of hits.hits) found.set(hit._source.id, decoded(hit, samplingOf));
		}
		return found;
	}
}

/** The part of a search that asks for articles whole. */
export const WHOLE: Query = { docvalue_fields: [COLUMNS.record, COLUMNS.naming] };

/** Throws `ClusterTrouble` where its record cannot be read. */
export function decoded(hit: Pick<Hit<ArticleSource>, '_source' | 'fields'>, samplingOf: SamplingOf): Stored {
	const { _source: source } = hit;
	const { article, analysis } = unpacked(source.path, bytesIn(hit, 'record') ?? new Uint8Array(), samplingOf);
	const { names, keys } = namingIn(hit);
	return {
		source,
		headline: article.headline,
		// A file that was moved keeps its record.
		article: article.path === source.path ? article : { ...article, path: source.path },
		analysis,
		keys: keys.map((index) => names[index]?.key ?? ''),
		names,
	};
}

function unpacked(path: string, record: Uint8Array, samplingOf: SamplingOf): ReturnType<typeof unpackAny> {
	try {
		return unpackAny(record, samplingOf);
	} catch (error) {
		if (!(error instanceof RecordRefused)) throw error;
		throw new ClusterTrouble('unreadable', `${path} cannot be read: ${error.message}.`);
	}
}

/** An article's text; null where its record cannot be read, which whoever reads it is told. */
export function textOf(hit: Pick<Hit<unknown>, 'fields'>, samplingOf: SamplingOf): string | null {
	try {
		return textOfAny(bytesIn(hit, 'record') ?? new Uint8Array(), samplingOf);
	} catch (error) {
		if (error instanceof RecordRefused) return null;
		throw error;
	}
}
