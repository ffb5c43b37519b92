import type { SQLInputValue } from 'node:sqlite';
import type { Statements } from '../statements.ts';

/** Rows kept in memory before they are written: their hashes are at random, so that each would cost a page of its own. */
const MOST = 1 << 17;
const FIRST = 1 << 10;
/** Rows a statement writes. */
const AT_ONCE = 128;

/** What holds a hash: an article, and in a table of three columns a number that says more of it, else 0. */
export type Holder = readonly [doc: number, more: number];

/** A table found by hash, and what its third column is called, where it has one. */
export interface HashedTable {
	readonly name: string;
	readonly more: string | null;
}

/**
 * A table of hash, article and perhaps one number more, found by hash. What is added waits in memory, where it is found as if it were written, and
 * is written in the order of its hashes: each page of the table once for many articles. Everything happens inside the
 * caller's transaction, at whose end all must be written.
 */
export class Hashed {
	readonly #store: Statements;
	readonly #table: HashedTable;
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
		this.#table = table;
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
		this.#link(row);
	}

	/** Of each hash that something holds, its first holders, so many; an article may be told twice. */
	holders(hashes: Iterable<number>, most: number): Map<number, Holder[]> {
		const found = new Map<number, Holder[]>();
		const sought = [...hashes];
		if (sought.length === 0) return found;
		const more = this.#table.more ?? '0';
		const held = `SELECT group_concat(doc || ' ' || more, ' ') FROM (SELECT doc, ${more} AS more FROM ${this.#table.name} WHERE hash = value LIMIT ?2)`;
		const told = this.#store.listed(
			`SELECT group_concat(value || ' ' || held, ' ') FROM (SELECT value, (${held}) || ' 0 0' AS held FROM json_each(?1)) WHERE held IS NOT NULL`,
			`[${sought.join(',')}]`,
			most,
		);
		if (told !== '') readHolders(told, found);
		for (const hash of sought) this.#waiting(hash, most, found);
		return found;
	}

	remove(hashes: Iterable<number>, doc: number): void {
		if (this.#whose.has(doc)) this.flush();
		const sql = `DELETE FROM ${this.#table.name} WHERE hash = ? AND doc = ?`;
		for (const hash of hashes) this.#store.run(sql, hash, doc);
	}

	/** Writes what waits. */
	flush(): void {
		if (this.#count === 0) return;
		const order = new Float64Array(this.#count);
		for (let row = 0; row < this.#count; row += 1) order[row] = (this.#hashes[row] ?? 0) * MOST + row;
		order.sort();
		const { name, more } = this.#table;
		const into = `INSERT OR IGNORE INTO ${name} (hash, doc${more === null ? '' : `, ${more}`}) VALUES `;
		for (let start = 0; start < order.length; start += AT_ONCE) {
			const values: SQLInputValue[] = [];
			const end = Math.min(order.length, start + AT_ONCE);
			for (let at = start; at < end; at += 1) {
				const row = (order[at] ?? 0) % MOST;
				values.push(this.#hashes[row] ?? 0, this.#docs[row] ?? 0);
				if (more !== null) values.push(this.#more[row] ?? 0);
			}
			const sql = into + new Array(end - start).fill(more === null ? '(?,?)' : '(?,?,?)').join(',');
			// A statement is kept for whole ones alone: of the rest each is as long as it happens to be.
			if (end - start === AT_ONCE) this.#store.run(sql, ...values);
			else this.#store.database.prepare(sql).run(...values);
		}
		this.forget();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#count = 0;
		this.#whose.clear();
		this.#last.fill(-1);
	}

	#waiting(hash: number, most: number, found: Map<number, Holder[]>): void {
		const held = found.get(hash) ?? [];
		for (let row = this.#last[hash & (this.#last.length - 1)] ?? -1; row >= 0; row = this.#before[row] ?? -1)
			if (this.#hashes[row] === hash && held.length < most) held.push([this.#docs[row] ?? 0, this.#more[row] ?? 0]);
		if (held.length > 0) found.set(hash, held);
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

/** A hash, its holders as pairs, and a pair of zeros; again and again. */
function readHolders(told: string, found: Map<number, Holder[]>): void {
	const numbers = told.split(' ');
	for (let at = 0; at < numbers.length; ) {
		const held: Holder[] = [];
		const hash = Number(numbers[at]);
		for (at += 1; numbers[at] !== '0'; at += 2) held.push([Number(numbers[at]), Number(numbers[at + 1])]);
		found.set(hash, held);
		at += 2;
	}
}
