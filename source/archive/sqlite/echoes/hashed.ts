import type { HashRows } from '../../record/hash-rows.ts';
import type { Statements } from '../statements.ts';
import { HashBlocks, type HashedTable, type Holder } from './hash-blocks.ts';
import { SeenHashes } from './seen-hashes.ts';

/** Rows kept in memory before they are written: their hashes are at random, so that each would cost a block of its own. */
const MOST = 1 << 17;
const FIRST = 1 << 10;
/** What is in a table of so many blocks is told in a few milliseconds. */
const FEW_BLOCKS = 500;
/** That of more is told when half as many hashes were asked for: telling a block takes half as long as finding one, or less. */
const BLOCKS_AN_ASK = 2;
/** Of so many blocks most bits would be set. */
const MOST_BLOCKS = 40_000;

/**
 * A table of hash, article and perhaps one number more, found by hash. What is added waits in memory, where it is found as if it were written, and
 * is written in the order of its hashes: each block of the table once for many articles. Everything happens inside the
 * caller's transaction, at whose end all must be written.
 */
export class Hashed {
	readonly #store: Statements;
	readonly #blocks: HashBlocks;
	readonly #hasMore: boolean;
	/** Only who writes asks for much that nobody has. */
	#isWriting = false;
	/** Null until it is of use, and once another process has written. */
	#seen: SeenHashes | null = null;
	/** Hashes asked for, and at how many it is made anew where it tells nothing. */
	#asked = 0;
	#dear = FEW_BLOCKS;
	/** That of the database, as SQLite tells it: another where another process wrote, which none does within a transaction. */
	#version = -1;
	#versionIn: number | null = null;
	/** Whose rows wait. */
	readonly #whose = new Set<number>();
	#count = 0;
	#hashes = new Int32Array(FIRST);
	#docs = new Int32Array(FIRST);
	#more = new Int32Array(FIRST);
	/** Of rows whose hashes end alike, the one added before; -1 for none. */
	#before = new Int32Array(FIRST);
	#last = new Int32Array(FIRST).fill(-1);

	constructor(store: Statements, table: HashedTable) {
		this.#store = store;
		this.#blocks = new HashBlocks(store, table);
		this.#hasMore = table.hasMore;
	}

	/** A row that is there already stays as it is. */
	add(hash: number, doc: number, more: number): void {
		if (this.#count === MOST) this.flush();
		if (this.#count === this.#hashes.length) this.#grow();
		const row = this.#count;
		this.#count += 1;
		this.#hashes[row] = hash;
		this.#docs[row] = doc;
		this.#more[row] = more;
		this.#whose.add(doc);
		this.#isWriting = true;
		this.#link(row);
		this.#seen?.add(hash);
	}

	/** Of each hash that something holds, its first holders, so many; an article may be told twice. */
	holders(hashes: Iterable<number>, most: number): Map<number, Holder[]> {
		const seen = this.#seenHashes();
		const found = new Map<number, Holder[]>();
		for (const hash of new Set(hashes)) {
			this.#asked += 1;
			if (seen?.has(hash) === false) continue;
			const held = this.#blocks.holders(hash, most);
			this.#waiting(hash, most, held);
			if (held.length > 0) found.set(hash, held);
		}
		return found;
	}

	#seenHashes(): SeenHashes | null {
		if (!this.#isWriting) return null;
		const { begun } = this.#store;
		if (begun === null || begun !== this.#versionIn) {
			const version = this.#store.number('PRAGMA data_version');
			if (version !== this.#version) this.#seen = null;
			this.#version = version;
			this.#versionIn = begun;
		}
		if (this.#seen === null) this.#see(FEW_BLOCKS);
		else if (!this.#seen.isTelling && this.#asked >= this.#dear)
			this.#see(Math.min(MOST_BLOCKS, this.#asked * BLOCKS_AN_ASK));
		return this.#seen;
	}

	/** Goes through the table, where it has no more blocks than that. */
	#see(most: number): void {
		this.#seen = new SeenHashes(this.#blocks, most);
		this.#dear = Math.max(FEW_BLOCKS, this.#asked * 4);
		for (let row = 0; row < this.#count; row += 1) this.#seen.add(this.#hashes[row] ?? 0);
	}

	remove(hashes: Iterable<number>, doc: number): void {
		if (this.#whose.has(doc)) this.flush();
		for (const hash of hashes) this.#blocks.remove(hash, doc);
	}

	/** Writes what waits. */
	flush(): void {
		if (this.#count === 0) return;
		const order = new Float64Array(this.#count);
		for (let row = 0; row < this.#count; row += 1) order[row] = (this.#hashes[row] ?? 0) * MOST + row;
		order.sort();
		const rows: HashRows = { hashes: [], docs: [], more: [] };
		for (const place of order) {
			const row = place % MOST;
			rows.hashes.push(this.#hashes[row] ?? 0);
			rows.docs.push(this.#docs[row] ?? 0);
			if (this.#hasMore) rows.more.push(this.#more[row] ?? 0);
		}
		this.#blocks.add(rows);
		this.forget();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#count = 0;
		this.#whose.clear();
		this.#last.fill(-1);
	}

	#waiting(hash: number, most: number, held: Holder[]): void {
		for (let row = this.#last[hash & (this.#last.length - 1)] ?? -1; row >= 0; row = this.#before[row] ?? -1)
			if (this.#hashes[row] === hash && held.length < most) held.push([this.#docs[row] ?? 0, this.#more[row] ?? 0]);
	}

	#link(row: number): void {
		const place = (this.#hashes[row] ?? 0) & (this.#last.length - 1);
		this.#before[row] = this.#last[place] ?? -1;
		this.#last[place] = row;
	}

	#grow(): void {
		const longer = (old: Int32Array): Int32Array<ArrayBuffer> => {
			const row = new Int32Array(old.length * 2);
			row.set(old);
			return row;
		};
		this.#hashes = longer(this.#hashes);
		this.#docs = longer(this.#docs);
		this.#more = longer(this.#more);
		this.#before = longer(this.#before);
		this.#last = new Int32Array(this.#hashes.length).fill(-1);
		for (let row = 0; row < this.#count; row += 1) this.#link(row);
	}
}
