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

	/** Adds rows, which are in order, each once. */
	add(added: readonly OrderedRow[]): void {
		for (let from = 0; from < added.length; ) {
			const { first, rows } = this.#block(added[from]?.[0] ?? 0);
			const [[next] = []] = this.#store.lines(`SELECT min(first) FROM ${this.#table} WHERE first > ?`, first);
			const end = typeof next === 'number' ? next : Number.POSITIVE_INFINITY;
			let to = from + 1;
			while (to < added.length && (added[to]?.[0] ?? 0) < end) to += 1;
			this.#keep(first, [...rows, ...added.slice(from, to)].sort(inOrder));
			from = to;
		}
	}

	/** Takes out all rows of some keys. */
	remove(keys: Iterable<number>): void {
		for (const key of keys) {
			const { first, rows } = this.#block(key);
			this.#keep(
				first,
				rows.filter(([other]) => other !== key),
			);
		}
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
