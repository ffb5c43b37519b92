import type { EntityKind } from '../../../domain/entity.ts';
import { askContext } from '../../../resolve/asked.ts';
import type { KeyRecord } from '../../../resolve/identity.ts';
import { MENTIONED, type Query, tallyOf } from '../asking/query-language.ts';
import { type Found, type Hit, type Searcher, SUM_OF_SCORES, totalOf } from '../asking/searcher.ts';
import { columns, namingIn } from '../documents/columns.ts';
import type { KeptName, Naming } from '../documents/naming.ts';
import { tokenOf } from '../documents/token.ts';

/**
 * Articles of a key whose forms and titles are counted: always those whose ids come first, which is no order of
 * theirs, so that everybody counts the same. Of commoner keys all articles and mentions are counted by the index.
 */
const SAMPLED = 200;
/** Articles of a key that are asked what they are about. */
const SAMPLED_CONTEXTS = 24;
/** Articles read at once for all keys together. */
const MOST_READ = 2_000;
/** So few keys are asked for each by itself. */
const FEW_KEYS = 20;
/** Articles whose names are remembered: those with the first ids are asked for with every common key. */
const MOST_REMEMBERED = 4_000;

/** What the articles say of a key. */
export interface KeyFacts {
	readonly kind: EntityKind;
	readonly articles: number;
	readonly mentions: number;
	readonly men: number;
	readonly women: number;
	readonly surfaces: ReadonlyMap<string, number>;
	/** Titles, and articles that give each. */
	readonly titles: ReadonlyMap<string, number>;
	readonly contexts: readonly Uint32Array[];
	/** Ids of its articles, where all were read. */
	readonly ids: readonly string[] | null;
}

interface Named {
	readonly id: string;
	readonly naming: Naming;
}

/** Counts over all articles of a key of which only some are read. */
type Counted = Pick<KeyFacts, 'articles' | 'mentions' | 'men' | 'women'>;

const BY_ID = [{ id: 'asc' }];

/** Reads out of the articles what their keys come to. */
export class KeyReader {
	readonly #searcher: Searcher;
	/** By id and the number of the write that it was read after. */
	readonly #remembered = new Map<string, Naming>();

	constructor(searcher: Searcher) {
		this.#searcher = searcher;
	}

	/**
	 * Of each key that an article has. `rare`: keys of which few articles are expected, which are read together; `common`: those
	 * of which many are.
	 */
	async facts(rare: readonly string[], common: readonly string[]): Promise<Map<string, KeyFacts>> {
		const found = new Map<string, KeyFacts>();
		for (let at = 0; at < rare.length; at += MOST_READ)
			for (const [key, facts] of await this.#together(rare.slice(at, at + MOST_READ))) found.set(key, facts);
		for (let at = 0; at < common.length; at += MOST_READ)
			for (const [key, facts] of await this.#each(common.slice(at, at + MOST_READ))) found.set(key, facts);
		return found;
	}

	async #together(keys: readonly string[]): Promise<Map<string, KeyFacts>> {
		if (keys.length <= FEW_KEYS) return this.#each(keys);
		const { hits, ...answer } = await this.#searcher.search(
			'articles',
			{
				...columns('naming'),
				size: MOST_READ,
				track_total_hits: MOST_READ + 1,
				query: { terms: { mentions: keys.map(tokenOf) } },
				sort: BY_ID,
			},
			'reading names',
		);
		if (totalOf({ ...answer, hits }) > MOST_READ) {
			const middle = Math.ceil(keys.length / 2);
			const [first, second] = [keys.slice(0, middle), keys.slice(middle)];
			return new Map([...(await this.#together(first)), ...(await this.#together(second))]);
		}
		const byKey = new Map<string, Named[]>();
		const asked = new Set(keys);
		for (const hit of hits.hits) {
			const one = { id: idOf(hit), naming: namingIn(hit) };
			for (const { key } of one.naming.names) {
				if (!asked.has(key)) continue;
				const known = byKey.get(key);
				if (known === undefined) byKey.set(key, [one]);
				else known.push(one);
			}
		}
		return new Map([...byKey].map(([key, named]) => [key, factsOf(key, named, null)]));
	}

	/** Of each the articles with the first ids; of those with more, the index counts. */
	async #each(keys: readonly string[]): Promise<Map<string, KeyFacts>> {
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
		const namings = await this.#namings(first.flatMap(({ hits }) => hits.hits));
		const large = keys.filter((_, index) => totalOf(first[index] ?? NONE_FOUND) > SAMPLED);
		const counts = await this.#searcher.searches(
			'articles',
			large.map((key) => countsOf(tokenOf(key))),
			'counting names',
		);
		const counted = new Map(large.map((key, index) => [key, countedIn(counts[index] ?? NONE_FOUND)]));
		const found = new Map<string, KeyFacts>();
		keys.forEach((key, index) => {
			const named = (first[index]?.hits.hits ?? []).flatMap((hit): Named[] => {
				const naming = namings.get(writeOf(hit));
				return naming === undefined ? [] : [{ id: idOf(hit), naming }];
			});
			if (named.length > 0) found.set(key, factsOf(key, named, counted.get(key) ?? null));
		});
		return found;
	}

	async #namings(hits: readonly Hit<unknown>[]): Promise<ReadonlyMap<string, Naming>> {
		const wanted = new Map(hits.map((hit) => [writeOf(hit), idOf(hit)]));
		const found = new Map<string, Naming>();
		const missing: string[] = [];
		for (const [write, id] of wanted) {
			const known = this.#remembered.get(write);
			if (known === undefined) missing.push(id);
			else found.set(write, known);
		}
		for (let at = 0; at < missing.length; at += MOST_READ) {
			const some = missing.slice(at, at + MOST_READ);
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
			for (const hit of read.hits.hits) {
				const [write, naming] = [writeOf(hit), namingIn(hit)];
				found.set(write, naming);
				this.#remember(write, naming);
			}
		}
		return found;
	}

	#remember(write: string, naming: Naming): void {
		const [oldest] = this.#remembered.keys();
		if (this.#remembered.size >= MOST_REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
		this.#remembered.set(write, naming);
	}
}

const NONE_FOUND: Found<unknown> = { hits: { hits: [] } };
const idOf = ({ sort }: Hit<unknown>): string => String(sort?.[0] ?? '');
const writeOf = (hit: Hit<unknown>): string => `${idOf(hit)} ${hit._primary_term} ${hit._seq_no}`;

const countsOf = (token: string): Query => ({
	size: 0,
	track_total_hits: true,
	query: tallyOf(MENTIONED, [token]),
	aggs: {
		mentions: SUM_OF_SCORES,
		men: { filter: { term: { men: token } } },
		women: { filter: { term: { women: token } } },
	},
});

const countedIn = (found: Found<unknown>): Counted => ({
	articles: totalOf(found),
	mentions: found.aggregations?.mentions?.value ?? 0,
	men: found.aggregations?.men?.doc_count ?? 0,
	women: found.aggregations?.women?.doc_count ?? 0,
});

/** `counted`: what the index counts in all its articles, where `named` are only some of them. */
function factsOf(key: string, named: readonly Named[], counted: Counted | null): KeyFacts {
	const names = named
		.map(({ naming }) => naming.names.find((name) => name.key === key))
		.filter((name): name is KeptName => name !== undefined);
	const surfaces = new Map<string, number>();
	const titles = new Map<string, number>();
	for (const name of names.slice(0, SAMPLED)) {
		for (const [surface, count] of name.surfaces) surfaces.set(surface, (surfaces.get(surface) ?? 0) + count);
		for (const title of name.titles) titles.set(title, (titles.get(title) ?? 0) + 1);
	}
	const sum = (of: (name: KeptName) => number): number => names.reduce((all, name) => all + of(name), 0);
	return {
		kind: names[0]?.kind ?? 'person',
		articles: counted?.articles ?? named.length,
		mentions: counted?.mentions ?? sum(({ mentions }) => mentions),
		men: counted?.men ?? sum(({ gender }) => Number(gender === 'he')),
		women: counted?.women ?? sum(({ gender }) => Number(gender === 'she')),
		surfaces,
		titles,
		contexts: named.slice(0, SAMPLED_CONTEXTS).map(({ naming }) => naming.context),
		ids: counted === null ? named.map(({ id }) => id) : null,
	};
}

/** The keys of one neighbourhood, as they are grouped. */
export function recordsOf(facts: ReadonlyMap<string, KeyFacts>): KeyRecord[] {
	const asked = askContext([...facts.keys()]);
	return [...facts].map(([key, { kind, surfaces, titles, articles, men, women, contexts }]) => ({
		key,
		kind,
		surfaces,
		roles: new Set([...titles.keys()].flatMap((title) => title.toLowerCase().split(', '))),
		articles,
		men,
		women,
		contexts: asked(key) ? contexts : [],
	}));
}
