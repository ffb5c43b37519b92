/** Sums that lie in one stretch of memory: each by itself takes twice as much. */
const TOGETHER = 64;

/** What a model adds for a word, kept with the word; null until it is first summed. */
export interface Summed {
	sums: Int32Array | null;
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

	/** Zeros. */
	take(): Int32Array {
		if (this.#at === this.#rooms.length) {
			this.#rooms = new Int32Array(TOGETHER * this.#length);
			this.#at = 0;
		}
		this.#at += this.#length;
		return this.#rooms.subarray(this.#at - this.#length, this.#at);
	}
}

/** Moves words' sums into one stretch of memory, so that none keeps alive what the others of its stretch once had. */
export function bringTogether(words: Iterable<Summed>): void {
	const summed: Summed[] = [];
	let length = 0;
	for (const word of words) {
		if (word.sums === null) continue;
		summed.push(word);
		length += word.sums.length;
	}
	const together = new Int32Array(length);
	let at = 0;
	for (const word of summed) {
		const { sums } = word;
		if (sums === null) continue;
		together.set(sums, at);
		word.sums = together.subarray(at, at + sums.length);
		at += sums.length;
	}
}
