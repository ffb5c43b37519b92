import { MENTIONED, tallyOf } from '../asking/query-language.ts';
import { type Found, type Hit, type Searcher, totalOf } from '../asking/searcher.ts';
import { columns } from '../documents/columns.ts';
import type { Naming } from '../documents/naming.ts';
import { tokenOf } from '../documents/token.ts';
import { idOf, KeptNamings, writeOf } from './kept-namings.ts';
import { KeyArticles } from './key-articles.ts';
import { factsOf, type KeyFacts, type Named, SAMPLED } from './key-facts.ts';
import { countedIn, countsOf, KeySamples } from './key-samples.ts';
import { NewArticles, type Written } from './new-articles.ts';

/** Articles read at once for all keys together. */
const MOST_READ = 2_000;
/** Articles of a key that is read together with others. */
const RARE = 12;
/** Keys whose first articles are asked for in one request: some megabytes. */
const KEYS_AT_ONCE = 400;
/** So few keys are asked for each by itself. */
const FEW_KEYS = 20;

const BY_ID = [{ id: 'asc' }];

/** Reads out of the articles what their keys come to. */
export class KeyReader {
	readonly #searcher: Searcher;
	readonly #kept = new KeptNamings();
	readonly #samples = new KeySamples();
	readonly #articles = new KeyArticles();
	readonly #new: NewArticles;

	constructor(searcher: Searcher) {
		this.#searcher = searcher;
		this.#new = new NewArticles(searcher, this.#kept);
	}

	/**
	 * Of each key that an article has. `rare`: keys of which few articles are expected, which are read together; `common`: those
	 * of which many are.
	 */
	async facts(rare: readonly string[], common: readonly string[]): Promise<Map<string, KeyFacts>> {
		await this.#lookForNew();
		const found = new Map<string, KeyFacts>();
		for (let at = 0; at < rare.length; at += MOST_READ)
			for (const [key, facts] of await this.#together(rare.slice(at, at + MOST_READ))) found.set(key, facts);
		for (let at = 0; at < common.length; at += MOST_READ)
			for (const [key, facts] of await this.#each(common.slice(at, at + MOST_READ))) found.set(key, facts);
		if (!(await this.#new.isAsSeen())) this.#doubt();
		return found;
	}

	async #lookForNew(): Promise<void> {
		const fresh = await this.#new.look();
		if (fresh === null) return this.#doubt();
		for (const kept of [this.#samples, this.#articles])
			for (const article of fresh) for (const { key } of article.naming.names) kept.add(key, article);
	}

	#doubt(): void {
		this.#samples.doubt();
		this.#articles.doubt();
	}

	async #together(keys: readonly string[]): Promise<Map<string, KeyFacts>> {
		if (keys.length <= FEW_KEYS) return this.#each(keys);
		const { hits, ...answer } = await this.#searcher.search(
			'articles',
			{
				...columns('naming'),
				size: MOST_READ,
				seq_no_primary_term: true,
				track_total_hits: MOST_READ + 1,
				query: { terms: { mentions: keys.map(tokenOf) } },
				sort: BY_ID,
			},
			'reading names',
		);
		if (totalOf({ ...answer, hits }) > MOST_READ) return this.#apart(keys);
		const byKey = new Map<string, Named[]>();
		const asked = new Set(keys);
		for (const hit of hits.hits) {
			const one = { id: idOf(hit), naming: this.#kept.of(hit) };
			for (const { key } of one.naming.names) {
				if (!asked.has(key)) continue;
				const known = byKey.get(key);
				if (known === undefined) byKey.set(key, [one]);
				else known.push(one);
			}
		}
		return new Map([...byKey].map(([key, named]) => [key, factsOf(key, named, null)]));
	}

	/** Keys that have too many articles together: the rare ones in portions that have not, of the others each by itself. */
	async #apart(keys: readonly string[]): Promise<Map<string, KeyFacts>> {
		const counts = await this.#searcher.counts(
			keys.map((key) => ({ term: { mentions: tokenOf(key) } })),
			'counting names',
			RARE + 1,
		);
		const portions: string[][] = [];
		let articles = Number.POSITIVE_INFINITY;
		keys.forEach((key, index) => {
			const own = counts[index] ?? 0;
			if (own > RARE) return;
			if (articles + own > MOST_READ) {
				portions.push([]);
				articles = 0;
			}
			portions.at(-1)?.push(key);
			articles += own;
		});
		const common = keys.filter((_, index) => (counts[index] ?? 0) > RARE);
		const found = await this.#each(common);
		for (const portion of portions) for (const [key, facts] of await this.#together(portion)) found.set(key, facts);
		return found;
	}

	/** Of each the articles with the first ids, unless they are known; of those with more, the index counts. */
	async #each(keys: readonly string[]): Promise<Map<string, KeyFacts>> {
		const found = new Map<string, KeyFacts>();
		for (const key of keys) {
			const sure = this.#samples.sure(key) ?? this.#articles.sure(key);
			if (sure !== null) found.set(key, sure);
		}
		const known = keys.flatMap((key) => {
			if (found.has(key)) return [];
			const token = tokenOf(key);
			for (const kept of [this.#samples, this.#articles]) {
				const asked = kept.asked(key, token);
				if (asked !== null) return [{ key, asked, facts: (answer: Found<unknown>) => kept.facts(key, answer) }];
			}
			return [];
		});
		const counted = await this.#searcher.searches(
			'articles',
			known.map(({ asked }) => asked),
			'counting names',
		);
		known.forEach(({ key, facts: factsIn }, index) => {
			const facts = factsIn(counted[index] ?? NONE_FOUND);
			if (facts !== null) found.set(key, facts);
		});
		const left = keys.filter((key) => !found.has(key));
		for (let at = 0; at < left.length; at += KEYS_AT_ONCE)
			for (const [key, facts] of await this.#first(left.slice(at, at + KEYS_AT_ONCE))) found.set(key, facts);
		return found;
	}

	async #first(keys: readonly string[]): Promise<Map<string, KeyFacts>> {
		const first = await this.#searcher.searches(
			'articles',
			keys.map((key) => ({
				...columns(),
				size: SAMPLED,
				seq_no_primary_term: true,
				track_total_hits: true,
				query: tallyOf(MENTIONED, [tokenOf(key)]),
				sort: BY_ID,
			})),
			'reading names',
		);
		const namingOf = await this.#namings(first.flatMap(({ hits }) => hits.hits));
		const large = keys.filter((_, index) => totalOf(first[index] ?? NONE_FOUND) > SAMPLED);
		const counts = await this.#searcher.searches(
			'articles',
			large.map((key) => countsOf(tokenOf(key))),
			'counting names',
		);
		const counted = new Map(large.map((key, index) => [key, countedIn(counts[index] ?? NONE_FOUND)]));
		const found = new Map<string, KeyFacts>();
		keys.forEach((key, index) => {
			const hits = first[index]?.hits.hits ?? [];
			const named = hits.flatMap((hit): Written[] => {
				const naming = namingOf(hit);
				return naming === undefined ? [] : [{ id: idOf(hit), naming, write: hit._seq_no ?? 0 }];
			});
			if (named.length === 0) return;
			const facts = factsOf(key, named, counted.get(key) ?? null);
			found.set(key, facts);
			if (named.length !== hits.length) return;
			if (counted.has(key)) this.#samples.remember(key, hits, facts);
			else this.#articles.remember(key, named);
		});
		return found;
	}

	/** Whom each of these names; undefined of one that was written anew since. */
	async #namings(hits: readonly Hit<unknown>[]): Promise<(hit: Hit<unknown>) => Naming | undefined> {
		const found = new Map<string, Naming>();
		const missing = new Set<string>();
		for (const hit of hits) {
			const known = this.#kept.known(hit);
			if (known === null) missing.add(idOf(hit));
			else found.set(writeOf(hit), known);
		}
		const ids = [...missing];
		for (let at = 0; at < ids.length; at += MOST_READ) {
			const some = ids.slice(at, at + MOST_READ);
			const read = await this.#searcher.search(
				'articles',
				{
					...columns('naming'),
					size: some.length,
					seq_no_primary_term: true,
					query: { terms: { id: some } },
					sort: BY_ID,
				},
				'reading names',
			);
			for (const hit of read.hits.hits) found.set(writeOf(hit), this.#kept.of(hit));
		}
		return (hit) => found.get(writeOf(hit));
	}
}

const NONE_FOUND: Found<unknown> = { hits: { hits: [] } };
