import type { Statements } from './statements.ts';
import { TermBlocks } from './term-blocks.ts';

const A_WORD = /^(?=.*\p{L})[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff]{1,30}$/u;

/** Words whose counts wait in memory. */
const MOST = 60_000;

/**
 * How many articles hold each word, and how many as part of a name: what misspelt words are compared with.
 * Counted in memory and written in order, once a transaction where it is no long one; numbers, signs and unspaced scripts are
 * left out.
 */
export class Vocabulary {
	readonly #terms: TermBlocks;
	readonly #changes = new Map<string, { articles: number; names: number }>();

	constructor(store: Statements) {
		this.#terms = new TermBlocks(store);
	}

	add(terms: Iterable<string>, articles: number, names: number): void {
		for (const term of terms) {
			const known = this.#changes.get(term);
			if (known !== undefined) {
				known.articles += articles;
				known.names += names;
			} else if (A_WORD.test(term)) this.#changes.set(term, { articles, names });
		}
		if (this.#changes.size >= MOST) this.flush();
	}

	flush(): void {
		for (const [term, { articles, names }] of this.#changes)
			if (articles === 0 && names === 0) this.#changes.delete(term);
		this.#terms.change(this.#changes);
		this.#changes.clear();
	}

	forget(): void {
		this.#changes.clear();
	}
}
