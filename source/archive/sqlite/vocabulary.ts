import { type NearTerm, type TermCount, Terms } from '../fuzzy/near-terms.ts';
import { numberOf, type Statements } from './statements.ts';

/** While the archive grows, its words in memory are at most this old. */
const STALE_MS = 3_000;
/** Words read in one step, in some 10 ms. */
const AT_ONCE = 10_000;
const SOME_TERMS =
	"SELECT group_concat(term || ' ' || articles || ' ' || names, ' ') FROM (SELECT * FROM term WHERE term > ? ORDER BY term LIMIT ?)";
/** As few as these are loaded again at once. */
const FEW = 5_000;

/** The archive's words in memory, loaded when the first misspelt word asks for them. */
export class VocabularyMemory {
	readonly #store: Statements;
	readonly #now: () => number;
	#terms: Terms | null = null;
	#loaded = 0;
	#changed = false;

	constructor(store: Statements, now: () => number) {
		this.#store = store;
		this.#now = now;
	}

	changed(): void {
		this.#changed = true;
	}

	/** `named`: only words of names. */
	near(word: string, prefix: boolean, named = false): NearTerm[] {
		return this.#load().near(word, prefix, named);
	}

	/** Articles that hold the word. */
	articles(word: string): number {
		return numberOf(this.#store.get('SELECT articles FROM term WHERE term = ?', word)?.articles);
	}

	/** Brings the words into memory ahead of the first question, some at a time. */
	*warm(): Generator<void> {
		const reading = this.#read();
		// A question that could not wait may have read all of it in between.
		while (this.#isOld()) {
			const step = reading.next();
			if (step.done) {
				this.#keep(step.value);
				return;
			}
			yield;
		}
	}

	#load(): Terms {
		if (this.#terms !== null && !this.#isOld()) return this.#terms;
		const reading = this.#read();
		let step = reading.next();
		while (!step.done) step = reading.next();
		return this.#keep(step.value);
	}

	#isOld(): boolean {
		if (this.#terms === null) return true;
		return this.#changed && (this.#now() - this.#loaded > STALE_MS || this.#terms.count < FEW);
	}

	#keep(terms: Terms): Terms {
		this.#terms = terms;
		this.#loaded = this.#now();
		return terms;
	}

	/** Many words come as one text: handed over several times as fast as as many rows. */
	*#read(): Generator<void, Terms> {
		this.#changed = false;
		const terms: TermCount[] = [];
		for (let last = ''; ; ) {
			const some = this.#store.listed(SOME_TERMS, last, AT_ONCE).split(' ');
			for (let at = 0; at + 2 < some.length; at += 3)
				terms.push({ term: some[at] ?? '', articles: Number(some[at + 1]), names: Number(some[at + 2]) });
			last = terms.at(-1)?.term ?? '';
			if (some.length < AT_ONCE * 3) return new Terms(terms);
			yield;
		}
	}
}
