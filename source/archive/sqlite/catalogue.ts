import type { SortKey } from '../archive.ts';
import { DocSet } from './doc-set.ts';
import { numberOf, type Statements } from './statements.ts';

/** Up to this many articles are sorted by the database; more, by an order of all that is kept in memory. */
const FEW = 200;
/** While the archive grows, an order in memory is at most this old; what is newer comes first. */
const STALE_MS = 3_000;

interface Rank {
	readonly of: Int32Array;
	readonly made: number;
	stale: boolean;
}

const ORDERS: Readonly<Record<Exclude<SortKey, 'relevance'>, { readonly by: string; readonly reverse: string }>> = {
	// The order the index has; each is read backwards as a whole.
	date: { by: 'published DESC, path', reverse: 'published, path DESC' },
	headline: { by: 'folded, path', reverse: 'folded DESC, path DESC' },
	outlet: { by: 'outlet_folded, published DESC, path', reverse: 'outlet_folded DESC, published, path DESC' },
};

/** `date` stands newest first in its index, the others from A on. */
const forwards = (sort: Exclude<SortKey, 'relevance'>, descending: boolean): boolean =>
	sort === 'date' ? descending : !descending;

/** The whole list: how many articles there are and how they follow each other in every order. */
export class Catalogue {
	readonly #store: Statements;
	#counted: number | null = null;
	#size: number | null = null;
	readonly #now: () => number;
	readonly #ranks = new Map<SortKey, Rank>();

	/** `now` in milliseconds. */
	constructor(store: Statements, now: () => number) {
		this.#store = store;
		this.#now = now;
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#counted = null;
		this.#size = null;
		for (const rank of this.#ranks.values()) rank.stale = true;
	}

	count(): number {
		this.#counted ??= this.#store.number('SELECT count(*) FROM article');
		return this.#counted;
	}

	/** Larger than every article's number. */
	size(): number {
		this.#size ??= this.#store.number('SELECT max(doc) FROM article') + 1;
		return this.#size;
	}

	nothing(): DocSet {
		return new DocSet(this.size());
	}

	everything(): DocSet {
		const set = this.nothing();
		this.#store.numbers('SELECT group_concat(doc) FROM article', (doc) => set.add(doc));
		return set;
	}

	/** A window of the whole list; its end is as near as its beginning. */
	window(sort: Exclude<SortKey, 'relevance'>, descending: boolean, offset: number, limit: number): number[] {
		const total = this.count();
		const length = Math.max(0, Math.min(limit, total - offset));
		const { by, reverse } = ORDERS[sort];
		const forth = forwards(sort, descending);
		if (offset <= total / 2)
			return this.#docs(`SELECT doc FROM article ORDER BY ${forth ? by : reverse} LIMIT ? OFFSET ?`, length, offset);
		const fromEnd = Math.max(0, total - offset - length);
		return this.#docs(
			`SELECT doc FROM article ORDER BY ${forth ? reverse : by} LIMIT ? OFFSET ?`,
			length,
			fromEnd,
		).reverse();
	}

	/** These articles in an order of the list. */
	sorted(docs: Int32Array, sort: Exclude<SortKey, 'relevance'>, descending: boolean): Int32Array {
		const { by, reverse } = ORDERS[sort];
		const order = forwards(sort, descending) ? by : reverse;
		if (docs.length <= FEW)
			return Int32Array.from(
				this.#docs(
					`SELECT doc FROM article WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY ${order}`,
					`[${docs.join(',')}]`,
				),
			);
		const ranks = this.#rank(sort);
		const sign = forwards(sort, descending) ? 1 : -1;
		return docs.slice().sort((one, other) => sign * ((ranks[one] ?? -1) - (ranks[other] ?? -1)));
	}

	#rank(sort: Exclude<SortKey, 'relevance'>): Int32Array {
		const known = this.#ranks.get(sort);
		if (known !== undefined && !(known.stale && this.#now() - known.made > STALE_MS)) return known.of;
		const ranks = new Int32Array(this.size());
		let rank = 0;
		const all = `SELECT group_concat(doc) FROM (SELECT doc FROM article ORDER BY ${ORDERS[sort].by})`;
		this.#store.numbers(all, (doc) => {
			ranks[doc] = rank;
			rank += 1;
		});
		this.#ranks.set(sort, { of: ranks, made: this.#now(), stale: false });
		return ranks;
	}

	#docs(sql: string, ...values: (string | number)[]): number[] {
		return this.#store.all(sql, ...values).map((row) => numberOf(row.doc));
	}
}
