import type { Statements } from '../statements.ts';
import { bytesOfRow, packWordRows, type WordRow } from './word-rows.ts';

/** Bytes of a block, full or not: two fill a page of the database, and one that has changed stays in its place. */
const BLOCK = 4_080;
/** Bytes of one beside its rows: how many they are, how long their letters, and what is left behind them. */
const BESIDE = 12;
const ROOM = BLOCK - BESIDE;
/** One of many that are written together leaves room for what comes in short rounds. */
const FULL = ROOM - 60;

/** Where a block begins, and its number; 0 of one that is yet to be made. */
export interface Begun {
	readonly first: Uint8Array;
	readonly number: number;
}

/** Where a row stands among all: by its word, then by its first article. */
export function keyOf(word: string, doc: number): Buffer {
	const key = Buffer.alloc(Buffer.byteLength(word) + 5);
	key.write(word);
	key.writeUInt32BE(doc, key.length - 4);
	return key;
}

/** Blocks that follow each other and are written anew: their rows fill new ones. */
export class Rewriting {
	readonly #store: Statements;
	/** Where the first that waits begins, the numbers of blocks that are free, and the rows that wait. */
	#first: Uint8Array | null = null;
	#free: number[] = [];
	readonly #rows: WordRow[] = [];
	readonly #sizes: number[] = [];
	#bytes = 0;
	/** Where the next block begins; null where there is none. */
	#next: Uint8Array | null = null;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** A block, where the next begins, and what it holds now. */
	take({ first, number }: Begun, next: Uint8Array | null, rows: readonly WordRow[]): void {
		if (this.#first !== null && (this.#next === null || Buffer.compare(this.#next, first) !== 0)) this.end();
		this.#next = next;
		this.#first ??= first;
		this.#store.run('DELETE FROM word_first WHERE first = ?', first);
		if (number > 0) this.#free.push(number);
		for (const row of rows) {
			const size = bytesOfRow(row, this.#rows.at(-1)?.word ?? '');
			this.#rows.push(row);
			this.#sizes.push(size);
			this.#bytes += size;
		}
		while (this.#bytes > 2 * BLOCK) this.#write(this.#within(FULL));
	}

	/** Writes what waits: of two blocks each has a half. */
	end(): void {
		while (this.#rows.length > 0)
			this.#write(this.#bytes <= ROOM ? this.#rows.length : this.#within(Math.max(this.#bytes / 2, BLOCK / 2)));
		this.#close();
	}

	/** How many rows from the first on take so many bytes, one at least, and no more than a block has. */
	#within(most: number): number {
		let [count, bytes] = [0, 0];
		for (const size of this.#sizes) {
			bytes += size;
			if (bytes > Math.min(most, ROOM)) break;
			count += 1;
		}
		return Math.max(1, count);
	}

	#write(count: number): void {
		const rows = this.#rows.splice(0, count);
		for (const size of this.#sizes.splice(0, count)) this.#bytes -= size;
		const [top] = rows;
		if (top !== undefined) {
			const held = packWordRows(rows, BLOCK);
			let number = this.#free.shift();
			if (number === undefined) number = this.#store.run('INSERT INTO word_block (held) VALUES (?)', held);
			else this.#store.run('UPDATE word_block SET held = ? WHERE block = ?', held, number);
			this.#store.run(
				'INSERT INTO word_first (first, block) VALUES (?, ?)',
				this.#first ?? keyOf(top.word, top.first),
				number,
			);
		}
		const [waiting] = this.#rows;
		if (waiting === undefined) {
			this.#first = null;
			this.#close();
			return;
		}
		this.#first = keyOf(waiting.word, waiting.first);
		const size = bytesOfRow(waiting, '');
		this.#bytes += size - (this.#sizes[0] ?? 0);
		this.#sizes[0] = size;
	}

	/** What is free is no block any more. */
	#close(): void {
		for (const number of this.#free) this.#store.run('DELETE FROM word_block WHERE block = ?', number);
		this.#free = [];
	}
}
