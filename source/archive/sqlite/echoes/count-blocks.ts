import { type HashRows, packHashRows, readHashRows } from '../../record/hash-rows.ts';
import { bytesOf, numberOf, type Statements } from '../statements.ts';

/** Hashes of a block: so many at most, and so many of each where one is cut. */
const MOST_ROWS = 512;
const CUT_ROWS = 320;

interface Block {
	readonly first: number;
	readonly bytes: Uint8Array;
}

/** A table of hashes and how often each was counted, as blocks in order of the hashes: most take some four bytes. */
export class CountBlocks {
	readonly #store: Statements;
	readonly #table: string;

	constructor(store: Statements, table: string) {
		this.#store = store;
		this.#table = table;
	}

	count(hash: number): number {
		const { first, bytes } = this.#block(hash);
		let found = 0;
		readHashRows(bytes, first, false, (other, count) => {
			if (other === hash) found = count;
			return other < hash;
		});
		return found;
	}

	/** Counts what has changed; what is counted no more is gone. */
	change(changes: ReadonlyMap<number, number>): void {
		const hashes = [...changes.keys()].sort((one, other) => one - other);
		for (let from = 0; from < hashes.length; ) {
			const { first, bytes } = this.#block(hashes[from] ?? 0);
			const [[next] = []] = this.#store.lines(`SELECT min(first) FROM ${this.#table} WHERE first > ?`, first);
			const end = typeof next === 'number' ? next : Number.POSITIVE_INFINITY;
			let to = from + 1;
			while (to < hashes.length && (hashes[to] ?? 0) < end) to += 1;
			const counts = new Map<number, number>();
			readHashRows(bytes, first, false, (hash, count) => {
				counts.set(hash, count);
				return true;
			});
			for (const hash of hashes.slice(from, to)) counts.set(hash, (counts.get(hash) ?? 0) + (changes.get(hash) ?? 0));
			this.#keep(
				first,
				[...counts].filter(([, count]) => count > 0),
			);
			from = to;
		}
	}

	#block(hash: number): Block {
		const [row] = this.#store.lines(
			`SELECT first, held FROM ${this.#table} WHERE first <= ? ORDER BY first DESC LIMIT 1`,
			hash,
		);
		return row === undefined
			? { first: 0, bytes: new Uint8Array() }
			: { first: numberOf(row[0]), bytes: bytesOf(row[1]) };
	}

	/** Writes the counts of a block, cut where they are many. The first block begins before every hash. */
	#keep(first: number, counts: (readonly [hash: number, count: number])[]): void {
		if (counts.length === 0) {
			this.#store.run(`DELETE FROM ${this.#table} WHERE first = ?`, first);
			return;
		}
		counts.sort(([one], [other]) => one - other);
		const rows: HashRows = { hashes: counts.map(([hash]) => hash), docs: counts.map(([, count]) => count), more: [] };
		const pieces = counts.length <= MOST_ROWS ? 1 : Math.round(counts.length / CUT_ROWS);
		for (let piece = 0; piece < pieces; piece += 1) {
			const [from, to] = [piece, piece + 1].map((at) => Math.round((counts.length * at) / pieces)) as [number, number];
			const start = piece === 0 ? first : (rows.hashes[from] ?? 0);
			this.#store.run(
				`INSERT OR REPLACE INTO ${this.#table} (first, held) VALUES (?, ?)`,
				start,
				packHashRows(rows, from, to, start),
			);
		}
	}
}
