import { HeldWords } from './held-words.ts';
import {
	APART,
	type ArticleWords,
	HEADLINE,
	IN_NAMES,
	inHeadline,
	LENGTHS,
	type Part,
	partsOf,
	type WordSource,
} from './word-source.ts';

/** Words of articles that are in memory alone. */
export class WordsInMemory implements WordSource {
	readonly held = new HeldWords();
	/** Of the article at hand: each word's number and place, one behind the other; the different numbers, and how often each comes. */
	#numbers = new Int32Array(512);
	#places = new Int32Array(512);
	#length = 0;
	#sorted = new Int32Array(512);
	/** Of each word's number: of which article it was last seen, and where its places go. */
	#seen = new Int32Array(1024);
	#goes = new Int32Array(1024);
	#article = 0;

	#added = 0;
	#hasRemoved = false;
	#least = Number.POSITIVE_INFINITY;

	/** The least number of an article that was put. */
	get least(): number {
		return this.#least;
	}

	/** How many articles were put, and whether any was taken out. */
	get added(): number {
		return this.#added;
	}

	get hasRemoved(): boolean {
		return this.#hasRemoved;
	}

	clear(): void {
		this.held.clear();
		this.#added = 0;
		this.#hasRemoved = false;
		this.#least = Number.POSITIVE_INFINITY;
	}

	put(doc: number, { headline, body, names }: ArticleWords): void {
		this.#added += 1;
		this.#least = Math.min(this.#least, doc);
		this.#begin();
		for (const name of new Set(names)) this.#stand([name], 0, 1, IN_NAMES);
		this.#stand(headline, 0, Math.min(HEADLINE - 1, headline.length), 1);
		this.#stand(body, 0, body.length, HEADLINE);
		this.#stand(headline, HEADLINE - 1, headline.length, HEADLINE + body.length + APART);
		this.#end(doc);
		this.#put(LENGTHS, doc, [headline.length + body.length]);
		for (const word of new Set(headline)) this.#put(inHeadline(word), doc, ONCE);
	}

	/** The words of an article that is gone. */
	remove(doc: number, { headline, body, names }: ArticleWords): void {
		this.#hasRemoved = true;
		for (const word of new Set([...headline, ...body, ...names])) this.#put(word, doc, []);
		this.#put(LENGTHS, doc, []);
		for (const word of new Set(headline)) this.#put(inHeadline(word), doc, []);
	}

	#begin(): void {
		this.#length = 0;
		this.#article += 1;
	}

	/** Words from one on to another stand at places from this on. */
	#stand(words: readonly string[], from: number, to: number, first: number): void {
		for (let at = from; at < to; at += 1) {
			if (this.#length === this.#numbers.length) {
				[this.#numbers, this.#places] = [doubled(this.#numbers), doubled(this.#places)];
				this.#sorted = new Int32Array(this.#numbers.length);
			}
			this.#numbers[this.#length] = this.held.number(words[at] ?? '');
			this.#places[this.#length] = first + at - from;
			this.#length += 1;
		}
	}

	/** Each word's places together are put: a number's places are counted, then laid where those of the numbers before it end. */
	#end(doc: number): void {
		const [numbers, places, sorted, article] = [this.#numbers, this.#places, this.#sorted, this.#article];
		const different: number[] = [];
		for (let at = 0; at < this.#length; at += 1) {
			const number = numbers[at] ?? 0;
			while (number >= this.#seen.length) [this.#seen, this.#goes] = [doubled(this.#seen), doubled(this.#goes)];
			if (this.#seen[number] !== article) {
				this.#seen[number] = article;
				this.#goes[number] = 0;
				different.push(number);
			}
			this.#goes[number] = (this.#goes[number] ?? 0) + 1;
		}
		let start = 0;
		for (const number of different) {
			const times = this.#goes[number] ?? 0;
			this.#goes[number] = start;
			start += times;
		}
		for (let at = 0; at < this.#length; at += 1) {
			const number = numbers[at] ?? 0;
			const to = this.#goes[number] ?? 0;
			sorted[to] = places[at] ?? 0;
			this.#goes[number] = to + 1;
		}
		let from = 0;
		for (const number of different) {
			const to = this.#goes[number] ?? 0;
			this.held.put(number, doc, sorted, from, to);
			from = to;
		}
	}

	#put(word: string, doc: number, places: readonly number[]): void {
		this.held.put(this.held.number(word), doc, Int32Array.from(places), 0, places.length);
	}

	parts(word: string): readonly Part[] {
		return partsOf([], this.held, word);
	}

	*beginning(prefix: string): Generator<readonly Part[]> {
		for (const word of this.held.words()) if (word.startsWith(prefix)) yield this.parts(word);
	}
}

const ONCE = [0];

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(list.length * 2);
	longer.set(list);
	return longer;
}
