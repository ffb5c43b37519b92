import { type NearTerm, Terms } from '../fuzzy/near-terms.ts';
import { PackedTerms } from '../fuzzy/packed-terms.ts';
import type { Vocabulary } from '../mending/vocabulary.ts';
import { Remembered } from '../remembered.ts';
import { numberOf, type Statements } from './statements.ts';

/** Words read in one step, in some 10 ms. */
const AT_ONCE = 10_000;
const SOME_TERMS =
	"SELECT group_concat(term || ' ' || articles || ' ' || names, ' ') FROM (SELECT * FROM term WHERE term > ? ORDER BY term LIMIT ?)";
/** As few as these are loaded again at once. */
const FEW = 5_000;

/** The archive's words in memory, loaded when the first misspelt word asks for them. */
export class VocabularyMemory implements Vocabulary {
	readonly #store: Statements;
	readonly #terms: Remembered<Terms>;

	/** `now` in milliseconds. */
	constructor(store: Statements, now: () => number) {
		this.#store = store;
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
		return numberOf(this.#store.get('SELECT articles FROM term WHERE term = ?', word)?.articles);
	}

	/** Brings the words into memory ahead of the first question, some at a time. */
	warm(): Generator<void> {
		return this.#terms.warm();
	}

	/** Many words come as one text: handed over several times as fast as as many rows. */
	*#read(): Generator<void, Terms> {
		const terms = new PackedTerms();
		for (let last = ''; ; ) {
			const some = this.#store.listed(SOME_TERMS, last, AT_ONCE).split(' ');
			for (let at = 0; at + 2 < some.length; at += 3) {
				last = some[at] ?? '';
				terms.add(last, Number(some[at + 1]), Number(some[at + 2]));
			}
			if (some.length < AT_ONCE * 3) return new Terms(terms);
			yield;
		}
	}
}
