import { type HashRows, packHashRows, readHashRows } from '../../record/hash-rows.ts';
import { bytesOf, numberOf, type Statements } from '../statements.ts';

/** Rows of a block: so many at most, and so many of each where one is cut. */
const MOST_ROWS = 384;
const CUT_ROWS = 240;

/** A whole number from 0 on, by which rows are in order, and one more. */
export type OrderedRow = readonly [key: number, more: number];

export const inOrder = ([one, first]: OrderedRow, [other, second]: OrderedRow): number => one - other || first - second;

/** Rows in order as blocks: each tells how far its key is from the one before, a quarter of what it would take as a row of the database. */
export class RowBlocks {
	readonly #store: Statements;
	readonly #table: string;

	constructor(store: Statements, table: string) {
		this.#store = store;
		this.#table = table;
	}

	/** Tells the rows of keys from one to another, in order. */
	scan(from: number, to: number, visit: (key: number, more: number) => void): void {
		const blocks = this.#store.lines(
			`SELECT first, held FROM ${this.#table} WHERE first >= coalesce((SELECT max(first) FROM ${this.#table} WHERE first < ?1), 0) AND first <= ?2 ORDER BY first`,
			from,
			to,
		);
		for (const [first, held] of blocks)
			readHashRows(bytesOf(held), numberOf(first), false, (key, more) => {
				if (key >= from && key <= to) visit(key, more);
				return key <= to;
			});
	}

	/** The last rows of keys from one to another, so many and more where a block has them, the last first. */
	last(from: number, to: number, most: number): number[] {
		const found: number[] = [];
		for (let below = to; found.length < most; ) {
			const [row] = this.#store.lines(
				`SELECT first, held FROM ${this.#table} WHERE first <= ? ORDER BY first DESC LIMIT 1`,
				below,
			);
			if (row === undefined) break;
			const own: number[] = [];
			readHashRows(bytesOf(row[1]), numberOf(row[0]), false, (key) => {
				if (key >= from && key <= to) own.push(key);
				return key <= to;
			});
			for (let at = own.length - 1; at >= 0; at -= 1) found.push(own[at] ?? 0);
			below = numberOf(row[0]) - 1;
			if (below < from) break;
		}
		return found;
	}

	/** Adds rows, which are in order, each once, and takes out those of some keys, which are in order too. */
	add(added: readonly OrderedRow[], gone: readonly number[] = []): void {
		for (let [from, out] = [0, 0]; from < added.length || out < gone.length; ) {
			const { first, rows } = this.#block(
				Math.min(added[from]?.[0] ?? Number.MAX_VALUE, gone[out] ?? Number.MAX_VALUE),
			);
			const [[next] = []] = this.#store.lines(`SELECT min(first) FROM ${this.#table} WHERE first > ?`, first);
			const end = typeof next === 'number' ? next : Number.POSITIVE_INFINITY;
			let [to, until] = [from, out];
			while (to < added.length && (added[to]?.[0] ?? 0) < end) to += 1;
			while (until < gone.length && (gone[until] ?? 0) < end) until += 1;
			const taken = new Set(gone.slice(out, until));
			const kept = taken.size === 0 ? rows : rows.filter(([key]) => !taken.has(key));
			this.#keep(first, [...kept, ...added.slice(from, to)].sort(inOrder));
			[from, out] = [to, until];
		}
	}

	/** Takes out all rows of some keys. */
	remove(keys: Iterable<number>): void {
		this.add(
			[],
			[...keys].sort((one, other) => one - other),
		);
	}

	#block(key: number): { readonly first: number; readonly rows: OrderedRow[] } {
		const [row] = this.#store.lines(
			`SELECT first, held FROM ${this.#table} WHERE first <= ? ORDER BY first DESC LIMIT 1`,
			key,
		);
		if (row === undefined) return { first: 0, rows: [] };
		const first = numberOf(row[0]);
		const rows: OrderedRow[] = [];
		readHashRows(bytesOf(row[1]), first, false, (other, more) => {
			rows.push([other, more]);
			return true;
		});
		return { first, rows };
	}

	/** Writes the rows of a block, cut where they are many; those of one key stay together. The first block begins before every key. */
	#keep(first: number, rows: readonly OrderedRow[]): void {
		if (rows.length === 0) {
			this.#store.run(`DELETE FROM ${this.#table} WHERE first = ?`, first);
			return;
		}
		const packed: HashRows = { hashes: [], docs: [], more: [] };
		for (const [at, [key, more]] of rows.entries()) {
			if (rows[at - 1]?.[0] === key && rows[at - 1]?.[1] === more) continue;
			packed.hashes.push(key);
			packed.docs.push(more);
		}
		const { hashes } = packed;
		const pieces = hashes.length <= MOST_ROWS ? 1 : Math.round(hashes.length / CUT_ROWS);
		let start = first;
		for (let piece = 1, from = 0; from < hashes.length; piece += 1) {
			let to = Math.max(from + 1, Math.round((hashes.length * piece) / pieces));
			while (to < hashes.length && hashes[to] === hashes[to - 1]) to += 1;
			this.#store.run(
				`INSERT OR REPLACE INTO ${this.#table} (first, held) VALUES (?, ?)`,
				start,
				packHashRows(packed, from, to, start),
			);
			from = to;
			start = hashes[to] ?? 0;
		}
	}
}
