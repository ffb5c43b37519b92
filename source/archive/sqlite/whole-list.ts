import type { ListPage, ListRequest } from '../archive.ts';
import type { Catalogue } from './catalogue.ts';
import type { Folds } from './echoes/folds.ts';
import type { Rows } from './rows.ts';

/** Rows so near the beginning come without the rest. */
const NEAR_START = 1_000;

/** The list of all articles, without a query or a filter. */
export class WholeList {
	readonly #catalogue: Catalogue;
	readonly #folds: Folds;
	readonly #rows: Rows;

	constructor(catalogue: Catalogue, folds: Folds, rows: Rows) {
		this.#catalogue = catalogue;
		this.#folds = folds;
		this.#rows = rows;
	}

	/** A window of it; null where that takes putting all of it in order: folded, and far down. */
	page({ sort, descending, folded, ...window }: ListRequest): ListPage | null {
		const offset = Math.max(0, Math.floor(window.offset));
		const limit = Math.max(0, Math.floor(window.limit));
		const order = sort === 'relevance' ? (['date', true] as const) : ([sort, descending] as const);
		const page = { offset, hidden: 0, corrections: [], error: null };
		if (folded !== true || !this.#folds.any())
			return {
				...page,
				rows: this.#rows.of(this.#catalogue.window(...order, offset, limit), []),
				total: this.#catalogue.count(),
			};
		const end = offset + limit;
		if (end > NEAR_START) return null;
		const count = this.#catalogue.count();
		const hidden = this.#folds.hidden();
		for (let take = end + NEAR_START; ; take *= 2) {
			const { docs } = this.#folds.fold(Int32Array.from(this.#catalogue.window(...order, 0, take)));
			if (docs.length < end && take < count) continue;
			const shown = docs.subarray(offset, end);
			return {
				...page,
				rows: this.#rows.of([...shown], [], this.#folds.behind(shown)),
				total: count - hidden,
				folded: hidden,
			};
		}
	}
}
