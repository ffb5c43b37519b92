import type { HashRows } from '../../record/hash-rows.ts';
import { bytesOf, numberOf, type Statements } from '../statements.ts';
import { packHashBits, readHashBits, unpackHashBits } from './hash-bits.ts';

/** Rows of a block: so many at most, and so many of each where one is cut. */
const MOST_ROWS = 256;
const CUT_ROWS = 160;

/** What holds a hash: an article, and in a table of three columns a number that says more of it, else 0. */
export type Holder = readonly [doc: number, more: number];

/** Rows of one hash that are kept as a rule, those of the articles that came first: who asks wants fewer. */
const MOST_OF_HASH = 1_024;

/** A table found by hash, whether a number more stands with each article, and how many rows of one hash are kept. */
export interface HashedTable {
	readonly name: string;
	readonly hasMore: boolean;
	readonly mostOfHash?: number;
}

interface Block {
	/** The least hash that it may hold. */
	readonly first: number;
	readonly bytes: Uint8Array;
}

/**
 * A table of hashes and what holds them, as blocks of rows in order of their hashes: a row takes some four bytes, a quarter of what it
 * would as a row of the database. All rows of one hash are in one block.
 */
export class HashBlocks {
	readonly #store: Statements;
	readonly #hasMore: boolean;
	readonly #mostOfHash: number;
	readonly #holding: string;
	readonly #next: string;
	readonly #write: string;
	readonly #drop: string;
	readonly #some: string;

	constructor(store: Statements, { name: table, hasMore, mostOfHash = MOST_OF_HASH }: HashedTable) {
		this.#store = store;
		this.#hasMore = hasMore;
		this.#mostOfHash = mostOfHash;
		this.#holding = `SELECT first, held FROM ${table} WHERE first <= ? ORDER BY first DESC LIMIT 1`;
		this.#next = `SELECT min(first) FROM ${table} WHERE first > ?`;
		this.#write = `INSERT OR REPLACE INTO ${table} (first, held) VALUES (?, ?)`;
		this.#drop = `DELETE FROM ${table} WHERE first = ?`;
		this.#some = `SELECT first, held FROM ${table} LIMIT ?`;
	}

	/** Tells every hash of a table of no more than so many blocks; false, and nothing told, where it has more. */
	visit(most: number, each: (hash: number) => void): boolean {
		const blocks = this.#store.lines(this.#some, most + 1);
		if (blocks.length > most) return false;
		for (const [first, held] of blocks)
			readHashBits(bytesOf(held), numberOf(first), (hash) => {
				each(hash);
				return true;
			});
		return true;
	}

	/** The first holders of a hash, so many. */
	holders(hash: number, most: number): Holder[] {
		const { first, bytes } = this.#block(hash);
		const found: Holder[] = [];
		readHashBits(bytes, first, (other, doc, more) => {
			if (other === hash) found.push([doc, more]);
			return other <= hash && found.length < most;
		});
		return found;
	}

	/** Adds rows, in order of hash; one whose hash and article are there already stays as it is. */
	add(added: HashRows): void {
		for (let from = 0; from < added.hashes.length; ) {
			const { first, bytes } = this.#block(added.hashes[from] ?? 0);
			const [[next] = []] = this.#store.lines(this.#next, first);
			let to = added.hashes.length;
			if (next !== null && next !== undefined) to = firstFrom(added.hashes, numberOf(next), from);
			const held = unpackHashBits(bytes, first, this.#hasMore);
			this.#keep(first, merged(held, added, from, to, this.#mostOfHash));
			from = to;
		}
	}

	remove(hash: number, doc: number): void {
		const { first, bytes } = this.#block(hash);
		const kept: HashRows = { hashes: [], docs: [], more: [] };
		readHashBits(bytes, first, (other, holder, more) => {
			if (other !== hash || holder !== doc) push(kept, other, holder, this.#hasMore ? more : null);
			return true;
		});
		if (kept.hashes.length > 0) this.#keep(first, kept);
		else this.#store.run(this.#drop, first);
	}

	#block(hash: number): Block {
		const [row] = this.#store.lines(this.#holding, hash);
		return row === undefined
			? { first: 0, bytes: new Uint8Array() }
			: { first: numberOf(row[0]), bytes: bytesOf(row[1]) };
	}

	/** Writes the rows of a block, cut where they are many. */
	#keep(first: number, rows: HashRows): void {
		const { hashes } = rows;
		const pieces = hashes.length <= MOST_ROWS ? 1 : Math.round(hashes.length / CUT_ROWS);
		let start = first;
		for (let piece = 1, from = 0; from < hashes.length; piece += 1) {
			let to = Math.max(from + 1, Math.round((hashes.length * piece) / pieces));
			while (to < hashes.length && hashes[to] === hashes[to - 1]) to += 1;
			this.#store.run(this.#write, start, packHashBits(rows, from, to, start));
			from = to;
			start = hashes[to] ?? 0;
		}
	}
}

/** The first place from `from` on of a hash that is not below `hash`. */
function firstFrom(hashes: readonly number[], hash: number, from: number): number {
	let [low, high] = [from, hashes.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hashes[middle] ?? 0) < hash) low = middle + 1;
		else high = middle;
	}
	return low;
}

function push(rows: HashRows, hash: number, doc: number, more: number | null): void {
	rows.hashes.push(hash);
	rows.docs.push(doc);
	if (more !== null) rows.more.push(more);
}

/** Both in order, each hash and article once, of one hash no more than are kept. */
function merged(held: HashRows, added: HashRows, from: number, to: number, mostOfHash: number): HashRows {
	const rows: HashRows = { hashes: [], docs: [], more: [] };
	const hasMore = held.more.length > 0 || added.more.length > 0;
	let [one, other, ofHash] = [0, from, 0];
	const take = (source: HashRows, at: number): void => {
		const [hash = 0, doc = 0, last] = [source.hashes[at], source.docs[at], rows.hashes.length - 1];
		const isSame = rows.hashes[last] === hash;
		if (isSame && rows.docs[last] === doc) return;
		ofHash = isSame ? ofHash + 1 : 1;
		if (ofHash <= mostOfHash) push(rows, hash, doc, hasMore ? (source.more[at] ?? 0) : null);
	};
	while (one < held.hashes.length || other < to) {
		if (other >= to || (one < held.hashes.length && isNotAfter(held, one, added, other))) {
			take(held, one);
			one += 1;
		} else {
			take(added, other);
			other += 1;
		}
	}
	return rows;
}

function isNotAfter(held: HashRows, one: number, added: HashRows, other: number): boolean {
	const [hash = 0, second = 0] = [held.hashes[one], added.hashes[other]];
	return hash < second || (hash === second && (held.docs[one] ?? 0) <= (added.docs[other] ?? 0));
}
