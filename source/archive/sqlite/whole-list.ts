import type { Cursor, ListPage, ListRequest, ListRow, SortKey } from '../archive.ts';
import type { Catalogue } from './catalogue.ts';
import { beginningOf, endsOf } from './cursors.ts';
import type { Folds } from './echoes/folds.ts';
import type { Rows } from './rows.ts';

/** Rows so near the beginning come without the rest. */
const NEAR_START = 1_000;
/** Articles put in order beyond those: so many may stand behind others before more are needed. */
const BEHIND = 150;

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
		const limit = Math.max(0, Math.floor(window.limit));
		const order = sort === 'relevance' ? (['date', true] as const) : ([sort, descending] as const);
		const count = this.#catalogue.count();
		if (folded !== true || !this.#folds.any()) {
			const offset = beginningOf(window, (cursor) => this.#placeOf(cursor, order));
			return this.#pageOf(this.#rows.of(this.#catalogue.window(...order, offset, limit), []), offset, count);
		}
		const end = Math.max(0, Math.floor(window.offset)) + limit;
		if (end > NEAR_START) return null;
		const hidden = this.#folds.hidden();
		for (let take = end + BEHIND; ; take *= 2) {
			const { docs } = this.#folds.fold(Int32Array.from(this.#catalogue.window(...order, 0, take)));
			if (docs.length < end && take < count) continue;
			const offset = beginningOf(window, (cursor) => this.#rows.placeIn(docs, cursor));
			const shown = docs.subarray(offset, offset + limit);
			const rows = this.#rows.of([...shown], [], this.#folds.behind(shown));
			return { ...this.#pageOf(rows, offset, count - hidden), folded: hidden };
		}
	}

	#pageOf(rows: readonly ListRow[], offset: number, total: number): ListPage {
		const ends = endsOf(offset, rows.length, (row) => rows[row]?.id ?? '');
		return { rows, offset, total, hidden: 0, corrections: [], error: null, ...ends };
	}

	#placeOf(cursor: Cursor, order: readonly [Exclude<SortKey, 'relevance'>, boolean]): number | null {
		if (this.#catalogue.window(...order, cursor.at, 1)[0] === this.#rows.docOf(cursor.key)) return cursor.at;
		return this.#rows.placeIn(this.#catalogue.sorted(this.#catalogue.everything(), ...order), cursor);
	}
}
