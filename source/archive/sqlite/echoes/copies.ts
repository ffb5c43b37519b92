import { type Candidate, candidatesOf, MOST_HOLDERS } from '../../../echoes/origins/candidates.ts';
import { furnitureIn } from '../../../echoes/origins/furniture.ts';
import { compare, without } from '../../../echoes/origins/likeness.ts';
import type { Print, PrintLine } from '../../../echoes/origins/print.ts';
import { sampleOf } from '../../../echoes/origins/sample.ts';
import { type PreparedEchoes, stored } from '../../prepared/echoes.ts';
import { numberOf, type Statements } from '../statements.ts';
import { Hashed } from './hashed.ts';
import { Lines } from './lines.ts';

/** Of the prints that seem to share most, so many are compared; those that are known to be one text with one that fits are not. */
const MOST_COMPARED = 12;

/** Which articles print one text, kept as articles come and go. */
export class Copies {
	readonly #store: Statements;
	readonly #shingles: Hashed;
	readonly #lines: Lines;
	readonly #moved: (doc: number) => void;

	/** `moved` is told of articles that come to another origin. */
	constructor(store: Statements, moved: (doc: number) => void) {
		this.#store = store;
		this.#shingles = new Hashed(store, { name: 'shingle', hasMore: false });
		this.#lines = new Lines(store);
		this.#moved = moved;
	}

	/** `printFor` reads an article's print, this one's or another's. */
	add(doc: number, { words, kept, sought, lines }: PreparedEchoes, printFor: (doc: number) => Print): void {
		const others = this.#candidates(words, sought);
		this.#store.run('INSERT OR REPLACE INTO print (doc, words) VALUES (?, ?)', doc, words);
		for (const shingle of kept) this.#shingles.add(shingle, doc, 0);
		for (const line of lines) this.#lines.add(line, 1);
		if (others.length > 0) this.#link(doc, printFor(doc), others, printFor);
	}

	/** Writes what waits in memory. */
	flush(): void {
		this.#shingles.flush();
		this.#lines.flush();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#shingles.forget();
		this.#lines.forget();
	}

	#candidates(words: number, sought: Uint32Array): Candidate<number>[] {
		const holders = this.#shingles.holders(sought, MOST_HOLDERS);
		return candidatesOf(
			sought,
			words,
			(shingle) => (holders.get(shingle) ?? []).map(([doc]) => doc),
			(other) => this.#store.number('SELECT words FROM print WHERE doc = ?', other),
		);
	}

	remove(doc: number, { kept, lines }: Pick<PreparedEchoes, 'kept' | 'lines'>, printFor: (doc: number) => Print): void {
		this.#store.run('DELETE FROM print WHERE doc = ?', doc);
		this.#shingles.remove(kept, doc);
		for (const line of lines) this.#lines.add(line, -1);
		const beside = this.#docs('SELECT other AS doc FROM copy WHERE doc = ?', doc);
		if (beside.length === 0) return;
		this.#store.run('DELETE FROM copy WHERE doc = ?', doc);
		for (const other of beside) this.#store.run('DELETE FROM copy WHERE doc = ? AND other = ?', other, doc);
		this.#store.run('DELETE FROM origin WHERE doc = ?', doc);
		for (const other of beside) this.#regroup(other);
		// What was known to be one text by this article alone is compared itself.
		for (const other of beside.slice(0, MOST_COMPARED)) {
			const print = printFor(other);
			this.#link(other, print, this.#candidates(print.hashes.length, sampleOf(print).sought), printFor);
		}
	}

	#link(doc: number, print: Print, others: readonly Candidate<number>[], printFor: (doc: number) => Print): void {
		const kin = others.filter(({ isKin }) => isKin).length;
		const holders = ({ hash }: PrintLine): number => this.#lines.articles(stored(hash));
		const furniture = new Set([...furnitureIn(print, kin, holders)].map(({ hash }) => hash));
		const bare = (one: Print): Print => without(one, ({ hash }) => furniture.has(hash));
		const own = bare(print);
		const joined = new Set<number>([this.#originOf(doc)]);
		let compared = 0;
		for (const { key } of others) {
			if (key === doc || compared >= MOST_COMPARED) continue;
			const origin = this.#originOf(key);
			if (joined.has(origin)) continue;
			compared += 1;
			const { likeness } = compare(own, bare(printFor(key)));
			if (likeness !== 'reprint' && likeness !== 'edited') continue;
			joined.add(origin);
			this.#store.run('INSERT OR IGNORE INTO copy (doc, other) VALUES (?, ?)', doc, key);
			this.#store.run('INSERT OR IGNORE INTO copy (doc, other) VALUES (?, ?)', key, doc);
		}
		if (joined.size > 1) this.#regroup(doc);
	}

	/** Gives all that are copies of each other, at any number of removes, one number: the least of theirs. */
	#regroup(doc: number): void {
		const group = new Set([doc]);
		for (const one of group)
			for (const other of this.#docs('SELECT other AS doc FROM copy WHERE doc = ?', one)) group.add(other);
		if (group.size === 1) {
			if (this.#originOf(doc) !== doc) this.#moved(doc);
			this.#store.run('DELETE FROM origin WHERE doc = ?', doc);
			return;
		}
		const origin = [...group].reduce((least, one) => Math.min(least, one));
		for (const one of group) {
			if (this.#originOf(one) !== origin) this.#moved(one);
			this.#store.run('INSERT OR REPLACE INTO origin (doc, origin) VALUES (?, ?)', one, origin);
		}
	}

	/** The number of an article's origin; its own where nobody else prints it. */
	#originOf(doc: number): number {
		const row = this.#store.get('SELECT origin FROM origin WHERE doc = ?', doc);
		return row === undefined ? doc : numberOf(row.origin);
	}

	#docs(sql: string, ...values: number[]): number[] {
		return this.#store.all(sql, ...values).map((row) => numberOf(row.doc));
	}
}
