import type { NamingCounts } from '../record/naming-rows.ts';
import { docOf, keyOf, NamingBlocks, placeOf } from './naming-blocks.ts';
import type { Statements } from './statements.ts';

/** Rows that wait, from which on they are to be written; and blocks written in one step, some 5 ms. */
const MANY = 1 << 15;
const STEP = 64;

/** One for all who read or write by the same statements: what waits is found by each. */
const kept = new WeakMap<Statements, Namings>();

/** What has come and waits; null: that it is gone. */
class Waiting {
	readonly rows = new Map<number, NamingCounts | null>();
	readonly #docs = new Map<number, number[]>();

	put(key: number, doc: number, counts: NamingCounts | null): void {
		const place = placeOf(key, doc);
		const isNew = !this.rows.has(place);
		this.rows.set(place, counts);
		if (!isNew) return;
		const docs = this.#docs.get(key);
		if (docs === undefined) this.#docs.set(key, [doc]);
		else docs.push(doc);
	}

	docs(key: number): readonly number[] {
		return this.#docs.get(key) ?? [];
	}
}

/** Which articles name each key, how often and in what. What comes waits in memory, where it is found, and is written in order. */
export class Namings {
	readonly #blocks: NamingBlocks;
	#waiting = new Waiting();
	/** What is being written. */
	#written: Waiting | null = null;

	private constructor(store: Statements) {
		this.#blocks = new NamingBlocks(store);
	}

	static of(store: Statements): Namings {
		const known = kept.get(store) ?? new Namings(store);
		kept.set(store, known);
		return known;
	}

	put(key: number, doc: number, counts: NamingCounts): void {
		this.#waiting.put(key, doc, counts);
	}

	remove(key: number, doc: number): void {
		this.#waiting.put(key, doc, null);
	}

	/** Tells the articles of some keys, each key's in no order; an article with several of them once for each. The counts are to be read at once. */
	each(keys: Iterable<number>, visit: (doc: number, counts: NamingCounts) => void): void {
		for (const key of keys) {
			const coming = [this.#waiting, this.#written].filter(
				(one) => one !== null && one.docs(key).length > 0,
			) as Waiting[];
			const isComing = (place: number): boolean => coming.some(({ rows }) => rows.has(place));
			this.#blocks.read(key, (doc, counts) => {
				if (coming.length === 0 || !isComing(placeOf(key, doc))) visit(doc, counts);
			});
			for (const [at, one] of coming.entries())
				for (const doc of one.docs(key)) {
					const place = placeOf(key, doc);
					const counts = one.rows.get(place) ?? null;
					if (counts !== null && !(at > 0 && coming[0]?.rows.has(place))) visit(doc, counts);
				}
		}
	}

	/** The articles of some keys, each once. */
	docs(keys: Iterable<number>): Set<number> {
		const docs = new Set<number>();
		this.each(keys, (doc) => docs.add(doc));
		return docs;
	}

	/** How many of some articles a key has; of a common one only where they may be is read. */
	among(key: number, docs: ReadonlySet<number>): number {
		let count = 0;
		for (const doc of docs) {
			const place = placeOf(key, doc);
			const coming =
				this.#waiting.rows.get(place) ?? (this.#waiting.rows.has(place) ? null : this.#written?.rows.get(place));
			if (coming === undefined ? this.#blocks.has(key, doc) : coming !== null) count += 1;
		}
		return count;
	}

	/** Whether so much waits that it is to be written before the transaction ends. */
	get isFull(): boolean {
		return this.#waiting.rows.size >= MANY;
	}

	/** Writes what waits, in steps. */
	*flushing(): Generator<void> {
		// What a writing that was broken off had not come to is written with what came since.
		const writing = this.#waiting;
		for (const [place, counts] of this.#written?.rows ?? [])
			if (!writing.rows.has(place)) writing.put(keyOf(place), docOf(place), counts);
		this.#waiting = new Waiting();
		this.#written = writing;
		const places = Float64Array.from(writing.rows.keys()).sort();
		for (const _ of this.#blocks.change(places, (place) => writing.rows.get(place) ?? null, STEP)) {
			yield;
			if (this.#written !== writing) return;
		}
		this.#written = null;
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#waiting = new Waiting();
		this.#written = null;
	}
}
