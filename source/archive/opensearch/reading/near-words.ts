import { type NearTerm, Terms, TWO_SLIPS_FROM } from '../../fuzzy/near-terms.ts';
import type { TermCount } from '../../fuzzy/packed-terms.ts';
import type { Query } from '../asking/query-language.ts';
import type { Found, Search } from '../asking/searcher.ts';
import type { Bounds } from './bounds.ts';

/** Words asked for of each field. */
const MOST_SUGGESTED = 120;
const LONGEST_WORD = 40;
/** What one slip costs that is not in the first letter: nothing nearer is to be expected of words two slips away. */
const ONE_SLIP = 1;
const WORD_FIELDS = ['body', 'head', 'names'] as const;
type Field = (typeof WORD_FIELDS)[number];

/** How far words are looked for: one slip away, which takes the server a tenth of the time, or two. */
export type Reach = 'one slip' | 'two slips';

type Counts = ReadonlyMap<string, TermCount>;

/**
 * Words of the archive near to others. Those one slip away are fetched first; those two slips away only where none of these is
 * near enough, or where the others are asked for in so many words.
 */
export class NearWords {
	readonly #found: Readonly<Record<Reach, Map<string, Counts>>> = { 'one slip': new Map(), 'two slips': new Map() };
	readonly #terms = new Map<string, Terms>();
	readonly #held = new Map<string, Bounds>();
	readonly #missed = new Map<string, readonly [word: string, reach: Reach]>();

	changed(): void {
		for (const reach of Object.values(this.#found)) reach.clear();
		this.#terms.clear();
		this.#held.clear();
	}

	get missed(): boolean {
		return this.#missed.size > 0;
	}

	/** Of a word that was found near to another, how many articles hold it in headline or text; null of any other. */
	held(term: string): Bounds | null {
		return this.#held.get(term) ?? null;
	}

	/** The nearest, and those about as near; none where they are not known yet. */
	near(word: string, prefix: boolean, named = false): readonly NearTerm[] {
		if (this.#found['two slips'].has(word) || named) return this.all(word, prefix, named);
		if (!this.#knows(word, 'one slip')) return [];
		const found = this.#termsOf(word).near(word, prefix);
		return (found[0]?.cost ?? Number.POSITIVE_INFINITY) <= ONE_SLIP ? found : this.all(word, prefix);
	}

	/** All that newsdesk would read a word as. */
	all(word: string, prefix: boolean, named = false): readonly NearTerm[] {
		const reaches: readonly Reach[] = word.length < TWO_SLIPS_FROM ? ['one slip'] : ['one slip', 'two slips'];
		const isKnown = reaches.map((reach) => this.#knows(word, reach));
		return isKnown.every(Boolean) ? this.#termsOf(word).near(word, prefix, named) : [];
	}

	/** Searches for all that was missed, and what is to be done with their answers, in their order. */
	takeMissed(): { readonly asked: readonly Search[]; readonly told: (answers: readonly Found<unknown>[]) => void } {
		const missed = [...this.#missed.values()];
		this.#missed.clear();
		const searches = missed.map(([word, reach]) => searchesFor(word, reach));
		return {
			asked: searches.flat(),
			told: (answers) => {
				let at = 0;
				missed.forEach(([word, reach], index) => {
					const own = answers.slice(at, at + (searches[index]?.length ?? 0));
					at += own.length;
					this.#found[reach].set(word, countsOf(own));
					for (const [term, bounds] of heldIn(own)) this.#held.set(term, bounds);
					this.#terms.delete(word);
				});
			},
		};
	}

	#knows(word: string, reach: Reach): boolean {
		if (this.#found[reach].has(word)) return true;
		if (word.length <= LONGEST_WORD) this.#missed.set(`${reach} ${word}`, [word, reach]);
		return false;
	}

	#termsOf(word: string): Terms {
		const known = this.#terms.get(word);
		if (known !== undefined) return known;
		const [one, two] = [this.#found['one slip'].get(word), this.#found['two slips'].get(word)];
		const terms = new Terms(together(one ?? new Map(), two ?? new Map()).values());
		this.#terms.set(word, terms);
		return terms;
	}
}

/**
 * Two slips, one of them in the first letter, make another word of all but names (`fuzzy/near-terms.ts`), so only these are looked
 * through from their first letter on: that takes most of the time, and goes beside the others.
 */
function searchesFor(word: string, reach: Reach): Search[] {
	const suggesting = (fields: readonly Field[], edits: number, prefix: number): Search => ({
		what: 'articles',
		body: {
			size: 0,
			suggest: Object.fromEntries(fields.map((field) => [field, nearTo(word, field, edits, prefix)])),
		},
	});
	if (reach === 'one slip') return [suggesting(WORD_FIELDS, 1, 0)];
	return [suggesting(['body', 'head'], 2, 1), suggesting(['names'], 2, 0)];
}

/** Words of a field some slips from one. */
const nearTo = (word: string, field: Field, edits: number, prefix: number): Query => ({
	text: word,
	term: {
		field,
		analyzer: 'whitespace',
		suggest_mode: 'always',
		string_distance: 'damerau_levenshtein',
		max_edits: edits,
		prefix_length: prefix,
		min_word_length: 3,
		accuracy: 0.2,
		size: MOST_SUGGESTED,
		shard_size: MOST_SUGGESTED * 4,
		max_inspections: 20,
	},
});

function countsOf(answers: readonly Found<unknown>[]): Counts {
	let counts: Counts = new Map();
	for (const { suggest = {} } of answers)
		for (const field of WORD_FIELDS) {
			const options = suggest[field]?.flatMap(({ options }) => options) ?? [];
			const own = options
				.filter(({ text }) => /\p{L}/u.test(text))
				.map(({ text: term, freq }): [string, TermCount] => [
					term,
					{ term, articles: freq, names: field === 'names' ? freq : 0 },
				]);
			counts = together(counts, new Map(own));
		}
	return counts;
}

/** How many articles hold each word in headline or text; of one that not all fields were asked for it is not known how many at most. */
function heldIn(answers: readonly Found<unknown>[]): ReadonlyMap<string, Bounds> {
	const held = new Map<string, Bounds>();
	for (const { suggest = {} } of answers) {
		const [body, head] = (['body', 'head'] as const).map((field) => suggest[field]?.flatMap(({ options }) => options));
		if (body === undefined || head === undefined) continue;
		const isAll = body.length < MOST_SUGGESTED && head.length < MOST_SUGGESTED;
		for (const { text, freq } of [...body, ...head]) {
			const { least, most } = held.get(text) ?? { least: 0, most: 0 };
			held.set(text, { least: Math.max(least, freq), most: isAll ? most + freq : Number.POSITIVE_INFINITY });
		}
	}
	return held;
}

/** A word of several fields stands in as many articles as in the field that most have it in. */
function together(one: Counts, other: Counts): Counts {
	const both = new Map(one);
	for (const [term, { articles, names }] of other) {
		const known = both.get(term);
		both.set(term, {
			term,
			articles: Math.max(articles, known?.articles ?? 0),
			names: Math.max(names, known?.names ?? 0),
		});
	}
	return both;
}
