import { byCodePoints } from '../../record/term-rows.ts';
import { bytesOf, numberOf, type Statements } from '../statements.ts';
import type { WordChange } from './held-words.ts';
import { mergedPostings, type Postings, postingsWithin } from './postings.ts';
import { type Begun, keyOf, Rewriting } from './rewriting.ts';
import { docsOfRow, postingsOfRow, rowsOf, unpackWordRows, type WordRow } from './word-rows.ts';

/** To a row of so many articles, and so many times as many, those that come are no longer added: they have a row of their own. */
const LARGE = 48;
const APPENDED = 3;

/** A change of one word's postings, as far as it bears on one block. */
interface Bearing {
	readonly word: string;
	readonly postings: Postings;
	readonly gone: ReadonlySet<number>;
}

interface Block extends Begun {
	readonly rows: readonly WordRow[];
}

const LAST_DOC = 0xffffffff;
const NOTHING = new Uint8Array();

/** Words and where they stand, in blocks of rows in their order. */
export class WordBlocks {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** A word's rows, in order of their articles. */
	rows(word: string): WordRow[] {
		return this.#between(keyOf(word, 0), keyOf(word, LAST_DOC)).filter((row) => row.word === word);
	}

	/** The rows of all words with such a beginning, in their order. */
	beginning(prefix: string): WordRow[] {
		const start = Buffer.from(prefix);
		return this.#between(start, Buffer.concat([start, Buffer.from([255])])).filter(({ word }) =>
			word.startsWith(prefix),
		);
	}

	#between(from: Uint8Array, to: Uint8Array): WordRow[] {
		return this.#store
			.lines(
				`SELECT held FROM word_first JOIN word_block USING (block)
				WHERE first >= coalesce((SELECT max(first) FROM word_first WHERE first <= ?1), x'') AND first <= ?2 ORDER BY first`,
				from,
				to,
			)
			.flatMap(([held]) => unpackWordRows(bytesOf(held)));
	}

	/**
	 * Writes what has come to words, which are in order, in steps of so many blocks.
	 * What is written twice is as what is written once.
	 */
	*change(words: readonly string[], of: (word: string) => WordChange | null, step: number): Generator<void> {
		let run = new Rewriting(this.#store);
		let blocks = 0;
		let at = 0;
		/** Whether a part of the word at hand is written. */
		let isParted = false;
		const nextOf = (): Bearing | null => {
			for (; at < words.length; at += 1) {
				const word = words[at] ?? '';
				const change = of(word);
				if (change !== null && change.postings.docs.length + change.gone.size > 0) return { word, ...change };
			}
			return null;
		};
		let rest = nextOf();
		while (rest !== null) {
			const block = this.#block(keyOf(rest.word, leastOf(rest)));
			const [[next] = []] = this.#store.lines('SELECT min(first) FROM word_first WHERE first > ?', block.first);
			const end = next instanceof Uint8Array ? next : null;
			const bearing: Bearing[] = [];
			while (rest !== null) {
				const { here, beyond }: Parted = parted(rest, end);
				if (here !== null) bearing.push(here);
				rest = beyond;
				isParted = here !== null && beyond !== null;
				if (beyond !== null) break;
				at += 1;
				rest = nextOf();
			}
			run.take(block, end, changed(block.rows, bearing));
			blocks += 1;
			if (blocks < step || isParted) continue;
			run.end();
			yield;
			[run, blocks] = [new Rewriting(this.#store), 0];
			rest = nextOf();
		}
		run.end();
		yield;
	}

	#block(key: Uint8Array): Block {
		const [row] = this.#store.lines(
			'SELECT first, block, held FROM word_first JOIN word_block USING (block) WHERE first <= ? ORDER BY first DESC LIMIT 1',
			key,
		);
		return row === undefined
			? { first: NOTHING, number: 0, rows: [] }
			: { first: bytesOf(row[0]), number: numberOf(row[1]), rows: unpackWordRows(bytesOf(row[2])) };
	}
}

/** What of a change bears on a block, and what on those behind it. */
interface Parted {
	readonly here: Bearing | null;
	readonly beyond: Bearing | null;
}

/** `end`: where the next block begins. */
function parted(change: Bearing, end: Uint8Array | null): Parted {
	const { word } = change;
	if (end === null || Buffer.compare(keyOf(word, LAST_DOC), end) < 0) return { here: change, beyond: null };
	if (Buffer.compare(keyOf(word, leastOf(change)), end) >= 0) return { here: null, beyond: change };
	const doc = Buffer.from(end).readUInt32BE(end.length - 4);
	return { here: within(change, 0, doc), beyond: someOf(within(change, doc, LAST_DOC)) };
}

const leastOf = ({ postings, gone }: Bearing): number => Math.min(postings.docs[0] ?? LAST_DOC, ...gone);

const someOf = (change: Bearing): Bearing | null =>
	change.postings.docs.length + change.gone.size === 0 ? null : change;

/** What of a change is of the articles from one on to another. */
function within({ word, postings, gone }: Bearing, from: number, to: number): Bearing {
	return {
		word,
		postings: postingsWithin(postings, from, to),
		gone: gone.size === 0 ? gone : new Set([...gone].filter((doc) => doc >= from && doc < to)),
	};
}

/** Rows of a block, and what has come to them. */
function changed(rows: readonly WordRow[], changes: readonly Bearing[]): WordRow[] {
	const all: WordRow[] = [];
	let at = 0;
	for (const change of changes) {
		for (; at < rows.length && byCodePoints(rows[at]?.word ?? '', change.word) < 0; at += 1)
			all.push(rows[at] as WordRow);
		let end = at;
		while (rows[end]?.word === change.word) end += 1;
		if (end === at) all.push(...rowsOf(change.word, change.postings));
		for (const start = at; at < end; at += 1) {
			const row = rows[at] as WordRow;
			const isOnly = at === start && at === end - 1;
			const own = isOnly
				? change
				: within(change, at === start ? 0 : row.first, at === end - 1 ? LAST_DOC : (rows[at + 1]?.first ?? 0));
			if (someOf(own) === null) all.push(row);
			else all.push(...grown(row, own));
		}
	}
	return [...all, ...rows.slice(at)];
}

/** A row and what has come to it: few articles behind many have a row of their own, so that these are not packed again each time. */
function grown(row: WordRow, { word, postings, gone }: Bearing): WordRow[] {
	const count = postings.docs.length;
	if (
		gone.size === 0 &&
		row.count >= Math.max(LARGE, count * APPENDED) &&
		(docsOfRow(row).at(-1) ?? 0) < (postings.docs[0] ?? 0)
	)
		return [row, ...rowsOf(word, postings)];
	return rowsOf(word, mergedPostings(postingsOfRow(row), postings, gone));
}
