import { byCodePoints } from '../../record/term-rows.ts';
import type { Statements } from '../statements.ts';
import { WordBlocks } from './word-blocks.ts';
import { type ArticleWords, type Part, partsOf, type WordSource } from './word-source.ts';
import { WordsInMemory } from './words-in-memory.ts';

/** Bytes that wait at most, and blocks written in one step, some 10 ms. */
const MOST_BYTES = 8_000_000;
const STEP = 32;

/** All articles' words: those that are written, and those that wait. */
export class WordIndex implements WordSource {
	readonly #blocks: WordBlocks;
	readonly #waiting = new WordsInMemory();

	constructor(store: Statements) {
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
			yield* this.#blocks.change(inOrder(held.words()), (word) => held.change(word), STEP);
			if (held.puts === puts) held.clear();
		}
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#waiting.held.clear();
	}

	parts(word: string): readonly Part[] {
		return partsOf(this.#blocks.rows(word), this.#waiting.held, word);
	}

	*beginning(prefix: string): Generator<readonly Part[]> {
		const { held } = this.#waiting;
		const rows = this.#blocks.beginning(prefix);
		const written = new Set<string>();
		for (let at = 0; at < rows.length; ) {
			const word = rows[at]?.word ?? '';
			let end = at + 1;
			while (rows[end]?.word === word) end += 1;
			written.add(word);
			yield partsOf(rows.slice(at, end), held, word);
			at = end;
		}
		for (const word of held.words()) if (word.startsWith(prefix) && !written.has(word)) yield partsOf([], held, word);
	}
}

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
