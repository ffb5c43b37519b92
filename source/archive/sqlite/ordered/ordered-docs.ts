import type { Statements } from '../statements.ts';
import { inOrder, type OrderedRow, RowBlocks } from './row-blocks.ts';

/** Articles are numbered below this. */
const DOCS = 2 ** 24;
/** Rows that wait in memory. */
const MOST = 1 << 16;

/** What each database keeps so: who writes and who reads it share what waits. */
const kept = new WeakMap<Statements, Map<OrderedTable, OrderedDocs>>();

export type OrderedTable = 'told' | 'amount';

/**
 * Articles by a number below 2²⁹ that they hold, with one more that says more of it. What is added waits in memory, where it is
 * found as if it were written, and is written in order: each block once for many articles.
 */
export class OrderedDocs {
	readonly #blocks: RowBlocks;
	#waiting: OrderedRow[] = [];
	readonly #whose = new Set<number>();

	private constructor(store: Statements, table: OrderedTable) {
		this.#blocks = new RowBlocks(store, table);
	}

	static of(store: Statements, table: OrderedTable): OrderedDocs {
		const tables = kept.get(store) ?? new Map<OrderedTable, OrderedDocs>();
		kept.set(store, tables);
		const known = tables.get(table) ?? new OrderedDocs(store, table);
		tables.set(table, known);
		return known;
	}

	add(number: number, doc: number, more: number): void {
		this.#waiting.push([number * DOCS + doc, more]);
		this.#whose.add(doc);
		if (this.#waiting.length >= MOST) this.flush();
	}

	/** Takes out all that an article has of some numbers. */
	remove(numbers: Iterable<number>, doc: number): void {
		if (this.#whose.has(doc)) this.flush();
		this.#blocks.remove(Array.from(numbers, (number) => number * DOCS + doc));
	}

	/** Tells what articles hold of the numbers from one to another: what is written in order, and behind it what waits, in order too. */
	scan(from: number, to: number, visit: (number: number, doc: number, more: number) => void): void {
		const told = (key: number, more: number): void => visit(Math.floor(key / DOCS), key % DOCS, more);
		const [first, last] = [from * DOCS, to * DOCS + DOCS - 1];
		this.#blocks.scan(first, last, told);
		if (this.#waiting.length === 0) return;
		for (const [key, more] of this.#waiting.filter(([key]) => key >= first && key <= last).sort(inOrder))
			told(key, more);
	}

	/** Writes what waits. */
	flush(): void {
		if (this.#waiting.length > 0) this.#blocks.add(this.#waiting.sort(inOrder));
		this.forget();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#waiting = [];
		this.#whose.clear();
	}
}
