import { type NearTerm, nearTerms, type Terms } from '../fuzzy/near-terms.ts';
import { numberOf, type Statements, textOf } from './statements.ts';

/** Near words are looked for in words that stand in the archive now or stood there at most this long ago. */
const STALE_MS = 3_000;

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

	near(word: string, prefix: boolean): NearTerm[] {
		return nearTerms(word, prefix, this.#load());
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
		if (this.#terms !== null && !(this.#changed && (now - this.#loaded > STALE_MS || this.#terms.terms.length < 5_000)))
			return this.#terms;
		const rows = this.#store.all('SELECT term, articles, names FROM term');
		this.#terms = {
			terms: rows.map((row) => textOf(row.term)),
			articles: Int32Array.from(rows, (row) => numberOf(row.articles)),
			names: Int32Array.from(rows, (row) => numberOf(row.names)),
		};
		this.#loaded = now;
		this.#changed = false;
		return this.#terms;
	}
}
