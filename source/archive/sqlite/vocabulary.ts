import { type NearTerm, type TermCount, Terms } from '../fuzzy/near-terms.ts';
import { numberOf, type Statements, textOf } from './statements.ts';

/** While the archive grows, its words in memory are at most this old. */
const STALE_MS = 3_000;
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

	/** Brings the words into memory ahead of the first question. */
	warm(): void {
		this.#load();
	}

	#load(): Terms {
		const now = this.#now();
		const old = this.#changed && (now - this.#loaded > STALE_MS || (this.#terms?.count ?? 0) < FEW);
		if (this.#terms !== null && !old) return this.#terms;
		const terms: TermCount[] = [];
		for (const row of this.#store.iterate('SELECT term, articles, names FROM term'))
			terms.push({ term: textOf(row.term), articles: numberOf(row.articles), names: numberOf(row.names) });
		this.#terms = new Terms(terms);
		this.#loaded = now;
		this.#changed = false;
		return this.#terms;
	}
}
