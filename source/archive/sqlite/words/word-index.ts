import { byCodePoints } from '../../record/term-rows.ts';
import type { Statements } from '../statements.ts';
import type { WordChange } from './held-words.ts';
import { mergedPostings, NO_POSTINGS, type Postings } from './postings.ts';
import { WordBlocks } from './word-blocks.ts';
import { docsOfRow, postingsOfRow, type WordRow } from './word-rows.ts';
import { type ArticleWords, LENGTHS, type Part, partsOf, type WordSource } from './word-source.ts';
import { WordsInMemory } from './words-in-memory.ts';

/** Bytes that wait at most, and blocks written in one step, some 10 ms. */
const MOST_BYTES = 8_000_000;
const STEP = 32;

/** Begins the words of articles that came last, a few at a time: their rows lie together, in blocks of their own. */
const LATELY = '\u0002';

/** How many articles come lately at once at most, and how many lie apart in all; in an index of fewer blocks than these none do. */
export interface Lately {
	readonly few: number;
	readonly most: number;
	readonly blocks: number;
}

const AS_A_RULE: Lately = { few: 200, most: 1_000, blocks: 1_000 };

/** All articles' words: those that are written, and those that wait. */
export class WordIndex implements WordSource {
	readonly #store: Statements;
	readonly #blocks: WordBlocks;
	readonly #waiting = new WordsInMemory();
	readonly #bounds: Lately;

	constructor(store: Statements, bounds = AS_A_RULE) {
		this.#store = store;
		this.#bounds = bounds;
		this.#blocks = new WordBlocks(store);
	}

	put(doc: number, words: ArticleWords): void {
		this.#waiting.put(doc, words);
	}

	remove(doc: number, words: ArticleWords): void {
		this.#waiting.remove(doc, words);
	}

	/** Whether so much waits that it is to be written before the transaction ends. */
	get isFull(): boolean {
		return this.#waiting.held.bytes >= MOST_BYTES;
	}

	/** Writes what waits, in steps: what is asked meanwhile may find it in both places, and finds the same. */
	*flushing(): Generator<void> {
		const { held } = this.#waiting;
		while (!held.isEmpty) {
			const { puts } = held;
			const words = [...held.words()];
			if (this.#areFew())
				yield* this.#blocks.change(
					inOrder(words.map((word) => LATELY + word)),
					(word) => held.change(word.slice(LATELY.length)),
					STEP,
				);
			else {
				const lately = this.#lately();
				const all = new Set([...words, ...lately.keys()]);
				yield* this.#blocks.change(inOrder(all), (word) => together(lately.get(word), held.change(word)), STEP);
				yield* this.#blocks.change(
					inOrder([...lately.keys()].map((word) => LATELY + word)),
					(word) => withoutAll(lately.get(word.slice(LATELY.length))),
					STEP,
				);
			}
			if (held.puts === puts) this.#waiting.clear();
		}
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#waiting.clear();
	}

	parts(word: string): readonly Part[] {
		return partsOf([...this.#blocks.rows(word), ...this.#blocks.rows(LATELY + word)], this.#waiting.held, word);
	}

	*beginning(prefix: string): Generator<readonly Part[]> {
		const { held } = this.#waiting;
		const found = new Map<string, WordRow[]>();
		const find = (word: string, row: WordRow): void => {
			const known = found.get(word);
			if (known === undefined) found.set(word, [row]);
			else known.push(row);
		};
		for (const row of this.#blocks.beginning(prefix)) find(row.word, row);
		for (const row of this.#blocks.beginning(LATELY + prefix)) find(row.word.slice(LATELY.length), row);
		for (const [word, rows] of found) yield partsOf(rows, held, word);
		for (const word of held.words()) if (word.startsWith(prefix) && !found.has(word)) yield partsOf([], held, word);
	}

	/** Whether what waits is of a few new articles: in their places their words would change a block each. */
	#areFew(): boolean {
		const { added, hasRemoved, least } = this.#waiting;
		if (hasRemoved || added > this.#bounds.few) return false;
		const last = this.#blocks.rows(LENGTHS).at(-1);
		if (last !== undefined && (docsOfRow(last).at(-1) ?? 0) >= least) return false;
		if (this.#store.number('SELECT coalesce(max(block), 0) FROM word_block') < this.#bounds.blocks) return false;
		return this.#blocks.rows(LATELY + LENGTHS).reduce((sum, { count }) => sum + count, added) <= this.#bounds.most;
	}

	/** What came lately to each word. */
	#lately(): Map<string, Postings> {
		const found = new Map<string, Postings>();
		for (const row of this.#blocks.beginning(LATELY)) {
			const word = row.word.slice(LATELY.length);
			const known = found.get(word);
			const own = postingsOfRow(row);
			found.set(word, known === undefined ? own : mergedPostings(known, own, NONE));
		}
		return found;
	}
}

const NONE: ReadonlySet<number> = new Set();

function together(lately: Postings | undefined, change: WordChange | null): WordChange | null {
	if (lately === undefined) return change;
	if (change === null) return { postings: lately, gone: NONE };
	return { postings: mergedPostings(lately, change.postings, change.gone), gone: change.gone };
}

const withoutAll = (lately: Postings | undefined): WordChange | null =>
	lately === undefined ? null : { postings: NO_POSTINGS, gone: new Set(lately.docs) };

/** An index is one for all who read or write by the same statements: what waits in it is found by each. */
const indexes = new WeakMap<Statements, WordIndex>();

export function wordIndexOf(store: Statements): WordIndex {
	const known = indexes.get(store) ?? new WordIndex(store);
	indexes.set(store, known);
	return known;
}

const HIGH = /[\ud800-\uffff]/;

/** Words by their code points, which is the order of their code units but for high ones. */
function inOrder(words: Iterable<string>): string[] {
	const plain: string[] = [];
	const high: string[] = [];
	for (const word of words) (HIGH.test(word) ? high : plain).push(word);
	plain.sort();
	return high.length === 0 ? plain : [...plain, ...high].sort(byCodePoints);
}
