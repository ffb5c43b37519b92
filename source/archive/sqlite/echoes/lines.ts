import type { Statements } from '../statements.ts';

/** Lines whose counts wait in memory. */
const MOST = 1 << 16;

/** How many prints have a line near an end, by its hash. Counted in memory, and written in the order of the hashes. */
export class Lines {
	readonly #store: Statements;
	readonly #changes = new Map<number, number>();

	constructor(store: Statements) {
		this.#store = store;
	}

	add(hash: number, articles: number): void {
		this.#changes.set(hash, (this.#changes.get(hash) ?? 0) + articles);
		if (this.#changes.size >= MOST) this.flush();
	}

	articles(hash: number): number {
		const written = this.#store.number('SELECT articles FROM line WHERE hash = ?', hash);
		return written + (this.#changes.get(hash) ?? 0);
	}

	flush(): void {
		for (const [hash, articles] of [...this.#changes].sort(([one], [other]) => one - other)) {
			if (articles === 0) continue;
			this.#store.run(
				'INSERT INTO line (hash, articles) VALUES (?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles',
				hash,
				articles,
			);
			if (articles < 0) this.#store.run('DELETE FROM line WHERE hash = ? AND articles <= 0', hash);
		}
		this.#changes.clear();
	}

	forget(): void {
		this.#changes.clear();
	}
}
