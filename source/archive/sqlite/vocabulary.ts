import { type NearTerm, Terms } from '../fuzzy/near-terms.ts';
import { PackedTerms } from '../fuzzy/packed-terms.ts';
import type { Vocabulary } from '../mending/vocabulary.ts';
import { Remembered } from '../remembered.ts';
import type { Statements } from './statements.ts';
import { TermBlocks } from './term-blocks.ts';

/** Blocks of words read in one step, in some 10 ms. */
const AT_ONCE = 128;
/** As few as these are loaded again at once. */
const FEW = 5_000;

/** The archive's words in memory, loaded when the first misspelt word asks for them. */
export class VocabularyMemory implements Vocabulary {
	readonly #blocks: TermBlocks;
	readonly #terms: Remembered<Terms>;

	/** `now` in milliseconds. */
	constructor(store: Statements, now: () => number) {
		this.#blocks = new TermBlocks(store);
		this.#terms = new Remembered(
			() => this.#read(),
			({ count }) => count < FEW,
			now,
		);
	}

	changed(): void {
		this.#terms.changed();
	}

	/** `named`: only words of names. */
	near(word: string, prefix: boolean, named = false): NearTerm[] {
		return this.#terms.get().near(word, prefix, named);
	}

	/** Articles that hold the word. */
	articles(word: string): number {
		return this.#blocks.row(word)?.articles ?? 0;
	}

	names(word: string): number {
		return this.#blocks.row(word)?.names ?? 0;
	}

	/** Brings the words into memory ahead of the first question, some at a time. */
	warm(): Generator<void> {
		return this.#terms.warm();
	}

	*#read(): Generator<void, Terms> {
		const terms = new PackedTerms();
		for (let last: string | null = null; ; ) {
			let read = 0;
			for (const { first, rows } of this.#blocks.read(last, AT_ONCE)) {
				for (const row of rows) terms.add(row);
				last = first;
				read += 1;
			}
			if (read < AT_ONCE) return new Terms(terms);
			yield;
		}
	}
}
