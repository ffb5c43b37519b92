import type { Statements } from '../statements.ts';
import { CountBlocks } from './count-blocks.ts';

/** Lines whose counts wait in memory. */
const MOST = 1 << 16;

/** How many prints have a line near an end, by its hash. Counted in memory, and written in the order of the hashes. */
export class Lines {
	readonly #blocks: CountBlocks;
	readonly #changes = new Map<number, number>();

	constructor(store: Statements) {
		this.#blocks = new CountBlocks(store, 'line');
	}

	add(hash: number, articles: number): void {
		this.#changes.set(hash, (this.#changes.get(hash) ?? 0) + articles);
		if (this.#changes.size >= MOST) this.flush();
	}

	articles(hash: number): number {
		return this.#blocks.count(hash) + (this.#changes.get(hash) ?? 0);
	}

	flush(): void {
		this.#blocks.change(this.#changes);
		this.#changes.clear();
	}

	forget(): void {
		this.#changes.clear();
	}
}
