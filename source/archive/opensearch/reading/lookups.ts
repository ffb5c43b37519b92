import type { EntityKind } from '../../../domain/entity.ts';
import type { Vocabulary } from '../../mending/vocabulary.ts';
import { words } from '../../query/words.ts';
import { type Query, whether } from '../asking/query-language.ts';
import { AskedAhead, type Found, type Search, type Searcher, type Searching, totalOf } from '../asking/searcher.ts';
import type { Keyed } from '../asking/tallies.ts';
import type { Bounds } from './bounds.ts';
import type { EntityShown, EntitySource } from './entity-source.ts';
import { NearWords } from './near-words.ts';

/** Counts beyond this are all the same to whoever asks. */
const MOST_COUNTED = 20_001;
/** Entities whose names fit a few words: the commonest. */
const MOST_BEARERS = 2_000;
/** Questions that lead to further ones are asked so many times. */
const MOST_ROUNDS = 10;
/** What was looked up is right for so long, unless the archive is seen to have changed. */
const FRESH_MS = 15_000;
const LONGEST_WORD = 40;

/** Entities of a kind, or any, with these terms in their names. */
interface Sought {
	readonly kind: EntityKind | null;
	readonly terms: readonly string[];
}

type Corrected = (
	found: readonly EntityShown[],
	terms: readonly string[],
	fits: (shown: EntityShown) => boolean,
) => Promise<readonly EntityShown[]>;

export interface Bearer extends Keyed {
	readonly id: string;
	readonly kind: EntityKind;
	readonly surfaces: readonly string[];
	/** Terms of its names. */
	readonly words: readonly string[];
}

/**
 * What newsdesk's own understanding of a query asks of an archive's words and names. It asks at once and does not wait;
 * so it runs on what is known, what it missed is fetched, all in one request, and it runs again.
 */
export class Lookups implements Vocabulary {
	readonly #searcher: Searcher;
	readonly #now: () => number;
	readonly #counts = new Map<string, number>();
	readonly #near = new NearWords();
	readonly #bearers = new Map<string, readonly Bearer[]>();
	readonly #missedCounts = new Map<string, Query>();
	readonly #missedBearers = new Map<string, Sought>();
	#since = 0;
	#corrected: Corrected = async (found) => [...found];

	constructor(searcher: Searcher, now: () => number) {
		this.#searcher = searcher;
		this.#now = now;
	}

	/** `corrected` lays what the reader put right over what was found. */
	layOver(corrected: Corrected): void {
		this.#corrected = corrected;
	}

	changed(): void {
		this.#counts.clear();
		this.#near.changed();
		this.#bearers.clear();
	}

	/**
	 * Runs `understand` until it missed nothing. `ahead`: searches that follow from what it comes to, as far as that is known
	 * when something is missed; they are asked with that, and answered as well.
	 */
	async settled<Result>(
		understand: () => Result,
		ahead: (result: Result) => readonly Search[] = () => [],
	): Promise<{ readonly result: Result; readonly searching: Searching }> {
		if (this.#now() - this.#since > FRESH_MS) {
			this.changed();
			this.#since = this.#now();
		}
		const searching = new AskedAhead(this.#searcher);
		for (let round = 0; ; round += 1) {
			const result = understand();
			if (!this.missed) return { result, searching };
			if (round === MOST_ROUNDS) {
				this.#missedCounts.clear();
				this.#near.takeMissed();
				this.#missedBearers.clear();
				return { result, searching };
			}
			const next = ahead(result).filter((search) => searching.had(search) === null);
			const found = await this.#fetch(next);
			next.forEach((search, at) => {
				searching.add(search, found[at] ?? NOTHING_FOUND);
			});
		}
	}

	/** Whether anything was asked that is not known yet: what follows from it need not be asked now. */
	get missed(): boolean {
		return this.#missedCounts.size > 0 || this.missedWords;
	}

	/** Whether words or names were asked for that are not known yet. */
	get missedWords(): boolean {
		return this.#missedBearers.size > 0 || this.#near.missed;
	}

	/** Articles that fit, or so many that it does not matter. */
	count(query: Query): number {
		const name = JSON.stringify(query);
		const known = this.#counts.get(name);
		if (known === undefined) this.#missedCounts.set(name, query);
		return known ?? 0;
	}

	/** Whether it is known how many articles fit. */
	knows(query: Query): boolean {
		return this.#counts.has(JSON.stringify(query));
	}

	articles(word: string): number {
		if (word.length > LONGEST_WORD) return 0;
		return this.count(holding(word));
	}

	names(word: string): number {
		return word.length > LONGEST_WORD ? 0 : this.count({ term: { names: word } });
	}

	/** Within which the number of articles that hold a word is known to lie; null where nothing is known of it. */
	held(word: string): Bounds | null {
		const counted = this.#counts.get(JSON.stringify(holding(word)));
		if (counted === undefined) return this.#near.held(word);
		return { least: counted, most: counted === MOST_COUNTED ? Number.POSITIVE_INFINITY : counted };
	}

	near(word: string, prefix: boolean, named = false) {
		return this.#near.near(word, prefix, named);
	}

	/** The same words and names, with all that is near to a word, where the nearest are not enough. */
	get farther(): Vocabulary {
		return {
			articles: (word) => this.articles(word),
			names: (word) => this.names(word),
			near: (word, prefix, named) => this.#near.all(word, prefix, named),
		};
	}

	/** Entities of a kind with all these words in their names, each perhaps only begun. */
	bearers(kind: EntityKind | null, terms: readonly string[]): readonly Bearer[] {
		const name = JSON.stringify([kind, terms]);
		const known = this.#bearers.get(name);
		if (known === undefined) this.#missedBearers.set(name, { kind, terms });
		return known ?? [];
	}

	/** Fetches all that was missed in one request, and with it some searches more, whose answers it gives back. */
	async #fetch(more: readonly Search[]): Promise<readonly Found<unknown>[]> {
		const counts = [...this.#missedCounts];
		const near = this.#near.takeMissed();
		const bearers = [...this.#missedBearers];
		this.#missedCounts.clear();
		this.#missedBearers.clear();
		const asked: Search[] = [
			...counts.map(
				([, query]): Search => ({
					what: 'articles',
					body: { size: 0, track_total_hits: MOST_COUNTED, query: whether(query) },
				}),
			),
			...near.asked,
			...bearers.map(([, sought]): Search => ({ what: 'entities', body: bearing(sought) })),
			...more,
		];
		const found = await this.#searcher.together(asked, 'looking up words');
		const answers = found.values();
		const next = (): Found<unknown> => answers.next().value ?? NOTHING_FOUND;
		for (const [name] of counts) this.#counts.set(name, totalOf(next()));
		near.told(near.asked.map(next));
		for (const [name, { kind, terms }] of bearers) {
			const shown = (next() as Found<EntitySource>).hits.hits.map(({ _source }) => _source.shown);
			const fits = (one: EntityShown): boolean => kind === null || one.kind === kind;
			this.#bearers.set(name, (await this.#corrected(shown, terms, fits)).map(bearerOf));
		}
		return more.map(next);
	}
}

const holding = (word: string): Query => ({ bool: { should: [{ term: { body: word } }, { term: { head: word } }] } });

const NOTHING_FOUND: Found<unknown> = { hits: { hits: [] } };
const bearing = ({ kind, terms }: Sought): Query => ({
	size: MOST_BEARERS,
	_source: ['shown'],
	query: {
		bool: {
			filter: [...terms.map((term) => ({ prefix: { words: term } })), ...(kind === null ? [] : [{ term: { kind } }])],
		},
	},
	sort: [{ articles: 'desc' }],
});

const bearerOf = (shown: EntityShown): Bearer => ({
	id: shown.id,
	kind: shown.kind,
	keys: shown.keys,
	...(shown.otherwise === undefined ? {} : { otherwise: shown.otherwise }),
	surfaces: shown.surfaces,
	words: [shown.name, ...shown.aliases].flatMap((each) => words(each).map(({ term }) => term)),
});
