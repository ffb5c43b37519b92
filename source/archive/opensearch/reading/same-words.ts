import { keysOf } from '../../../echoes/quotes/quotes.ts';
import { samePassage } from '../../../echoes/quotes/sameness.ts';
import { type Spoken, spokenIn } from '../../../echoes/quotes/spoken.ts';
import type { VersionRow } from '../../archive.ts';
import { versionRow } from '../../passages/version-row.ts';
import { stored as kept } from '../../prepared/echoes.ts';
import { EARLIEST_FIRST } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import type { Hit, Searcher } from '../asking/searcher.ts';
import { tokenOfHash } from '../documents/token.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Stored, StoredArticles } from './stored.ts';

/** Versions told at once. */
const MOST_TOLD = 200;
/** Of articles that share four words between quote marks, those that share most are read. */
const MOST_COMPARED = 32;
/** Articles whose quotes are compared at once. */
const AT_ONCE = 100;
/** Keys of an article that others are looked for by. */
const MOST_KEYS = 500;
const EARLIEST = [EARLIEST_FIRST, { path: 'asc' }];

/** Answers which articles quote the same words, and how. */
export class SameWords {
	readonly #searcher: Searcher;
	readonly #articles: StoredArticles;
	readonly #entities: EntityIndex;

	constructor(searcher: Searcher, articles: StoredArticles, entities: EntityIndex) {
		this.#searcher = searcher;
		this.#articles = articles;
		this.#entities = entities;
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

	async #spoken(articles: readonly Stored[]): Promise<Spoken[]> {
		const whose = await this.#entities.ofKeys(articles.flatMap(({ keys }) => keys));
		return articles.flatMap(({ article, analysis, keys }) =>
			analysis === null ? [] : spokenIn({ article, analysis, entities: keys.map((key) => whose.get(key)?.id ?? '') }),
		);
	}
}

const keysAmong = (spoken: readonly Spoken[]): string[] =>
	[...new Set(spoken.flatMap((one) => Array.from(keysOf(one), kept)))].map(tokenOfHash);

/** Other articles with some of these words between quote marks. */
const sharingKeys = (id: string, keys: readonly string[]): Query => ({
	bool: {
		should: keys.slice(0, MOST_KEYS).map((key): Query => ({ term: { sayings: key } })),
		must_not: [{ ids: { values: [id] } }],
		minimum_should_match: 1,
	},
});
