import { MENTIONED, type Query, tallyOf } from '../asking/query-language.ts';
import { type Found, type Hit, SUM_OF_SEQUENCE } from '../asking/searcher.ts';
import { columns, namingIn } from '../documents/columns.ts';
import { NOBODY } from '../documents/naming.ts';
import { factsOf, type KeyFacts, SAMPLED, SAMPLED_CONTEXTS } from './key-facts.ts';
import type { Written } from './new-articles.ts';

/** Names of articles that are remembered, of all keys together: some 50 MB. */
const MOST_NAMES = 150_000;

/** All articles of a key, in the order of their ids, and the number of the last write of any. */
interface Remembered {
	articles: readonly Written[];
	last: number;
	isSure: boolean;
}

/**
 * What the articles of keys say that have some dozens, so that they are not read again when another names them. What is not sure any
 * more is asked for what was written since: that nothing else is otherwise is known by how many there are and by the sum of the
 * numbers of their writes, which only grow.
 */
export class KeyArticles {
	readonly #keys = new Map<string, Remembered>();
	#names = 0;

	/** Something else than new articles came about: all is asked for before it is believed. */
	doubt(): void {
		for (const one of this.#keys.values()) one.isSure = false;
	}

	/** A new article that names a key. */
	add(key: string, article: Written): void {
		const known = this.#keys.get(key);
		if (known === undefined) return;
		const others = known.articles.filter(({ id }) => id !== article.id);
		this.#keep(key, [...others, article], known.isSure);
	}

	/** What is remembered of a key and sure; null where nothing is. */
	sure(key: string): KeyFacts | null {
		const known = this.#keys.get(key);
		if (known === undefined || !known.isSure) return null;
		// What was wanted last is forgotten last.
		this.#keys.delete(key);
		this.#keys.set(key, known);
		return factsOf(key, known.articles, null);
	}

	/** The search for what is new of a key; null where it is not remembered. */
	asked(key: string, token: string): Query | null {
		const known = this.#keys.get(key);
		if (known === undefined) return null;
		return {
			...columns('naming'),
			size: SAMPLED,
			seq_no_primary_term: true,
			query: tallyOf(MENTIONED, [token]),
			post_filter: { range: { _seq_no: { gt: known.last } } },
			sort: [{ id: 'asc' }],
			aggs: { all: { filter: { match_all: {} }, aggs: { writes: SUM_OF_SEQUENCE } } },
		};
	}

	/** What is remembered with what is new; null where that is not all there is. */
	facts(key: string, { hits, aggregations }: Found<unknown>): KeyFacts | null {
		const known = this.#keys.get(key);
		if (known === undefined) return null;
		const all = new Map(known.articles.map((one) => [one.id, one]));
		for (const hit of hits.hits) all.set(idOf(hit), { id: idOf(hit), naming: namingIn(hit), write: hit._seq_no ?? 0 });
		const articles = [...all.values()];
		const writes = (aggregations?.all?.writes as { readonly value?: number } | undefined)?.value;
		if (aggregations?.all?.doc_count !== articles.length || writes !== sumOf(articles)) {
			this.#forget(key);
			return null;
		}
		this.#keep(key, articles, true);
		return this.sure(key);
	}

	/** `articles`: all that a key has. */
	remember(key: string, articles: readonly Written[]): void {
		this.#keep(key, articles, true);
	}

	#keep(key: string, articles: readonly Written[], isSure: boolean): void {
		this.#forget(key);
		if (articles.length > SAMPLED) return;
		this.#names += articles.length;
		for (const [oldest] of this.#keys) {
			if (this.#names <= MOST_NAMES) break;
			this.#forget(oldest);
		}
		this.#keys.set(key, {
			isSure,
			last: articles.reduce((last, { write }) => Math.max(last, write), 0),
			articles: articles
				.toSorted((one, other) => (one.id < other.id ? -1 : 1))
				.map((article, index) => slim(article, key, index < SAMPLED_CONTEXTS)),
		});
	}

	#forget(key: string): void {
		this.#names -= this.#keys.get(key)?.articles.length ?? 0;
		this.#keys.delete(key);
	}
}

/** What an article says of one key, and what it is about where that is asked. */
function slim(article: Written, key: string, isAsked: boolean): Written {
	const { names, context } = article.naming;
	const isSlim = names.length === 1 && (isAsked || context.length === 0);
	if (isSlim) return article;
	return {
		...article,
		naming: { names: names.filter((name) => name.key === key), keys: [], context: isAsked ? context : NOBODY.context },
	};
}

const idOf = ({ sort }: Hit<unknown>): string => String(sort?.[0] ?? '');
const sumOf = (articles: readonly Written[]): number => articles.reduce((sum, { write }) => sum + write, 0);
