import type { Part, WordSource } from './word-source.ts';

/** Words that are kept: a query has a few, a misspelt one some dozens of readings. */
const KEPT = 64;

/**
 * Words as they were found when they were asked for first: a query asks for each some ten times, in headlines, in names, side by
 * side with others, and each time a block of words would be read and unpacked. To be made anew when the words have changed.
 */
export class RememberedWords implements WordSource {
	readonly #source: WordSource;
	readonly #kept = new Map<string, readonly Part[]>();

	constructor(source: WordSource) {
		this.#source = source;
	}

	parts(word: string): readonly Part[] {
		const parts = this.#kept.get(word) ?? this.#source.parts(word);
		this.#kept.delete(word);
		this.#kept.set(word, parts);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
		return parts;
	}

	beginning(prefix: string): Iterable<readonly Part[]> {
		return this.#source.beginning(prefix);
	}
}
