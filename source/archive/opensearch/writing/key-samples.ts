import { MENTIONED, type Query, tallyOf } from '../asking/query-language.ts';
import { type Found, type Hit, SUM_OF_SCORES, SUM_OF_SEQUENCE, totalOf } from '../asking/searcher.ts';
import { type Counted, type KeyFacts, SAMPLED } from './key-facts.ts';
import type { Written } from './new-articles.ts';

/** Keys that are remembered. */
const MOST_KEYS = 8_000;

/** What was read of a common key's first articles. */
interface Sample {
	readonly isSure: boolean;
	/** The last of their ids. */
	readonly last: string;
	/** Sum of the numbers of their writes. */
	readonly writes: number;
	readonly facts: KeyFacts;
}

/**
 * What the first articles of common keys say, so that their forms are not read again with every batch that names them: as long as
 * as many articles come first and the numbers of their writes, which only grow, have the same sum, they are the same.
 */
export class KeySamples {
	readonly #samples = new Map<string, Sample>();

	/** Something else than new articles came about: all is asked for before it is believed. */
	doubt(): void {
		for (const [key, sample] of this.#samples) this.#samples.set(key, { ...sample, isSure: false });
	}

	/** A new article that names a key: it is counted, or is one of the first and they are read again. */
	add(key: string, { id, naming }: Written): void {
		const sample = this.#samples.get(key);
		const name = naming.names.find((one) => one.key === key);
		if (sample === undefined || name === undefined) return;
		if (id <= sample.last) {
			this.#samples.delete(key);
			return;
		}
		const { articles, mentions, men, women } = sample.facts;
		const facts = {
			...sample.facts,
			articles: articles + 1,
			mentions: mentions + name.mentions,
			men: men + Number(name.gender === 'he'),
			women: women + Number(name.gender === 'she'),
		};
		this.#samples.set(key, { ...sample, facts });
	}

	/** What is remembered of a key and sure; null where nothing is. */
	sure(key: string): KeyFacts | null {
		const sample = this.#samples.get(key);
		return sample?.isSure ? sample.facts : null;
	}

	/** The search that tells whether a key's first articles are those that are remembered; null where none are. */
	asked(key: string, token: string): Query | null {
		const sample = this.#samples.get(key);
		if (sample === undefined) return null;
		const first = { filter: { range: { id: { lte: sample.last } } }, aggs: { writes: SUM_OF_SEQUENCE } };
		return countsOf(token, { first });
	}

	/** What is remembered, with what the index counts by now; null where the first articles are others. */
	facts(key: string, found: Found<unknown>): KeyFacts | null {
		const sample = this.#samples.get(key);
		const first = found.aggregations?.first;
		const writes = (first?.writes as { readonly value?: number } | undefined)?.value;
		if (sample === undefined || first?.doc_count !== SAMPLED || writes !== sample.writes) return null;
		const facts = { ...sample.facts, ...countedIn(found) };
		this.#samples.set(key, { ...sample, facts, isSure: true });
		return facts;
	}

	/** `hits`: the first articles of a key, in the order of their ids, all of which were read. */
	remember(key: string, hits: readonly Hit<unknown>[], facts: KeyFacts): void {
		const last = hits.at(-1)?.sort?.[0];
		if (hits.length !== SAMPLED || typeof last !== 'string') return;
		const [oldest] = this.#samples.keys();
		if (this.#samples.size >= MOST_KEYS && oldest !== undefined) this.#samples.delete(oldest);
		this.#samples.delete(key);
		const writes = hits.reduce((sum, { _seq_no = 0 }) => sum + _seq_no, 0);
		this.#samples.set(key, { last, writes, facts, isSure: true });
	}
}

/** Counts all articles of a key, and what `more` asks for of them. */
export const countsOf = (token: string, more: Query = {}): Query => ({
	size: 0,
	track_total_hits: true,
	query: tallyOf(MENTIONED, [token]),
	aggs: {
		mentions: SUM_OF_SCORES,
		men: { filter: { term: { men: token } } },
		women: { filter: { term: { women: token } } },
		...more,
	},
});

export const countedIn = (found: Found<unknown>): Counted => ({
	articles: totalOf(found),
	mentions: found.aggregations?.mentions?.value ?? 0,
	men: found.aggregations?.men?.doc_count ?? 0,
	women: found.aggregations?.women?.doc_count ?? 0,
});
