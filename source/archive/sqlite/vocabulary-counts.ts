import type { Statements } from './statements.ts';

const A_WORD = /^(?=.*\p{L})[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff]{1,30}$/u;

/** Words whose counts wait in memory. */
const MOST = 30_000;

/**
 * How many articles hold each word, and how many as part of a name: what misspelt words are compared with.
 * Counted in memory and written in order, once a transaction where it is no long one; numbers, signs and unspaced scripts are
 * left out.
 */
export class Vocabulary {
	readonly #store: Statements;
	readonly #changes = new Map<string, { articles: number; names: number }>();

	constructor(store: Statements) {
		this.#store = store;
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
		const terms = [...this.#changes].sort(([one], [other]) => (one < other ? -1 : 1));
		for (const [term, { articles, names }] of terms) {
			if (articles === 0 && names === 0) continue;
			this.#store.run(
				'INSERT INTO term (term, articles, names) VALUES (?, ?, ?) ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles, names = names + excluded.names',
				term,
				articles,
				names,
			);
			if (articles < 0) this.#store.run('DELETE FROM term WHERE term = ? AND articles <= 0', term);
		}
		this.#changes.clear();
	}

	forget(): void {
		this.#changes.clear();
	}
}
