/** Sums that lie in one stretch of memory: each by itself takes twice as much. */
const TOGETHER = 64;

/** What a model adds for a word, kept with the word: `sums[at … at + length - 1]`; null until it is first summed. */
export interface Summed {
	sums: Int32Array | null;
	at: number;
	length: number;
}

/** Room for the sums of many words, in few stretches of memory. */
export class Rooms {
	readonly #length: number;
	#rooms = new Int32Array(0);
	#at = 0;

	/** `length`: numbers of one word's sums. */
	constructor(length: number) {
		this.#length = length;
	}

	/** Gives a word room for its sums, zeros yet. A view of its own for each word would take as much as the sums do. */
	place(word: Summed): Int32Array {
		if (this.#at === this.#rooms.length) {
			this.#rooms = new Int32Array(TOGETHER * this.#length);
			this.#at = 0;
		}
		word.sums = this.#rooms;
		word.at = this.#at;
		word.length = this.#length;
		this.#at += this.#length;
		return this.#rooms;
	}
}

/** Moves words' sums into one stretch of memory, so that none keeps alive what the others of its stretch once had. */
export function bringTogether(words: Iterable<Summed>): void {
	const summed: Summed[] = [];
	let length = 0;
	for (const word of words) {
		if (word.sums === null) continue;
		summed.push(word);
		length += word.length;
	}
	const together = new Int32Array(length);
	let to = 0;
	for (const word of summed) {
		const { sums, at } = word;
		if (sums === null) continue;
		for (let k = 0; k < word.length; k += 1) together[to + k] = sums[at + k] as number;
		word.sums = together;
		word.at = to;
		to += word.length;
	}
}
