import {
	type NamingCounts,
	type NamingRows,
	packNamingRows,
	readNamingRows,
	unpackNamingRows,
} from '../record/naming-rows.ts';
import { bytesOf, numberOf, type Statements } from './statements.ts';

/** Rows of a block: so many at most, and so many of each where one is cut. */
const MOST_ROWS = 256;
const CUT_ROWS = 160;
/** Articles are numbered below this. */
const DOCS = 2 ** 24;

/** A key and an article as one number, by which rows are in order. */
export const placeOf = (key: number, doc: number): number => key * DOCS + doc;
export const keyOf = (place: number): number => Math.floor(place / DOCS);
export const docOf = (place: number): number => place % DOCS;

/** The articles of each key in blocks of rows in order of keys: a row takes a fifth of what it would as a row of the database. */
export class NamingBlocks {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** Tells the articles of a key, in order. */
	read(key: number, visit: (doc: number, counts: NamingCounts) => void): void {
		const blocks = this.#store.lines(
			'SELECT first, held FROM naming WHERE first >= coalesce((SELECT max(first) FROM naming WHERE first <= ?1), 0) AND first <= ?2 ORDER BY first',
			placeOf(key, 0),
			placeOf(key, DOCS - 1),
		);
		for (const [first, held] of blocks)
			readNamingRows(bytesOf(held), keyOf(numberOf(first)), (other, doc, counts) => {
				if (other === key) visit(doc, counts);
				return other <= key;
			});
	}

	/** Whether an article has a key. */
	has(key: number, doc: number): boolean {
		const place = placeOf(key, doc);
		const [row] = this.#store.lines(
			'SELECT first, held FROM naming WHERE first <= ? ORDER BY first DESC LIMIT 1',
			place,
		);
		let isThere = false;
		if (row !== undefined)
			readNamingRows(bytesOf(row[1]), keyOf(numberOf(row[0])), (other, own) => {
				isThere = other === key && own === doc;
				return !isThere && other <= key;
			});
		return isThere;
	}

	/** Every row, in order of key and article. */
	*all(): Generator<readonly [key: number, doc: number, counts: NamingCounts]> {
		for (const [first, held] of this.#store.lines('SELECT first, held FROM naming ORDER BY first')) {
			const { keys, docs, counts } = unpackNamingRows(bytesOf(held), keyOf(numberOf(first)));
			for (const [at, key] of keys.entries()) yield [key, docs[at] ?? 0, counts[at] ?? []];
		}
	}

	/** Writes what has come, by its places in order, so many blocks in a step; null where there is no such row any more. */
	*change(places: Float64Array, countsAt: (place: number) => NamingCounts | null, step: number): Generator<void> {
		let blocks = 0;
		for (let from = 0; from < places.length; ) {
			const { first, rows } = this.#block(places[from] ?? 0);
			const [[next] = []] = this.#store.lines('SELECT min(first) FROM naming WHERE first > ?', first);
			const end = typeof next === 'number' ? next : Number.POSITIVE_INFINITY;
			let to = from + 1;
			while (to < places.length && (places[to] ?? 0) < end) to += 1;
			this.#keep(first, changed(rows, places.subarray(from, to), countsAt));
			from = to;
			blocks += 1;
			if (blocks % step === 0) yield;
		}
	}

	#block(place: number): { readonly first: number; readonly rows: NamingRows } {
		const [row] = this.#store.lines(
			'SELECT first, held FROM naming WHERE first <= ? ORDER BY first DESC LIMIT 1',
			place,
		);
		if (row === undefined) return { first: 0, rows: { keys: [], docs: [], counts: [] } };
		const first = numberOf(row[0]);
		return { first, rows: unpackNamingRows(bytesOf(row[1]), keyOf(first)) };
	}

	/** Writes the rows of a block, cut where they are many. The first block begins before every key. */
	#keep(first: number, rows: NamingRows): void {
		const count = rows.keys.length;
		if (count === 0) {
			this.#store.run('DELETE FROM naming WHERE first = ?', first);
			return;
		}
		const pieces = count <= MOST_ROWS ? 1 : Math.round(count / CUT_ROWS);
		let [start, from] = [first, 0];
		for (let piece = 1; piece <= pieces; piece += 1) {
			const to = Math.round((count * piece) / pieces);
			const held = packNamingRows(rows, from, to, keyOf(start));
			this.#store.run('INSERT OR REPLACE INTO naming (first, held) VALUES (?, ?)', start, held);
			from = to;
			start = placeOf(rows.keys[to] ?? 0, rows.docs[to] ?? 0);
		}
	}
}

/** Rows of a block with what has come to them. */
function changed(
	{ keys, docs, counts }: NamingRows,
	places: Float64Array,
	countsAt: (place: number) => NamingCounts | null,
): NamingRows {
	const rows: NamingRows = { keys: [], docs: [], counts: [] };
	const push = (key: number, doc: number, own: NamingCounts): void => {
		rows.keys.push(key);
		rows.docs.push(doc);
		rows.counts.push(own);
	};
	let at = 0;
	for (const place of places) {
		const [key, doc] = [keyOf(place), docOf(place)];
		const isBefore = (): boolean => (keys[at] ?? 0) < key || (keys[at] === key && (docs[at] ?? 0) < doc);
		for (; at < keys.length && isBefore(); at += 1) push(keys[at] ?? 0, docs[at] ?? 0, counts[at] ?? []);
		if (keys[at] === key && docs[at] === doc) at += 1;
		const own = countsAt(place);
		if (own !== null) push(key, doc, own);
	}
	for (; at < keys.length; at += 1) push(keys[at] ?? 0, docs[at] ?? 0, counts[at] ?? []);
	return rows;
}
