/** Longest word compared; one bit of a 32-bit number a letter. */
export const LONGEST_PATTERN = 31;

/**
 * Compares one word with many: letters added, lost, exchanged, or two neighbours swapped, each counted
 * once (optimal string alignment). Bit-parallel: a column of the table of distances is two numbers of
 * vertical differences, and one letter of the other word advances all of it in a dozen operations
 * (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
 */
export class Pattern {
	readonly #length: number;
	readonly #plain = new Int32Array(128);
	readonly #other = new Map<number, number>();
	/** To the whole of the other word. */
	whole = 0;
	/** To the beginning of the other word that is nearest. */
	beginning = 0;

	/** `word` has 1 to 31 code units. */
	constructor(word: string) {
		this.#length = word.length;
		for (let at = 0; at < word.length; at += 1) {
			const letter = word.charCodeAt(at);
			if (letter < 128) this.#plain[letter] = (this.#plain[letter] ?? 0) | (1 << at);
			else this.#other.set(letter, (this.#other.get(letter) ?? 0) | (1 << at));
		}
	}

	/** Compares with the code units from `start` to `end`; the answers stand in `whole` and `beginning` until the next call. */
	compare(codes: ArrayLike<number>, start: number, end: number): void {
		const last = 1 << (this.#length - 1);
		let positive = -1;
		let negative = 0;
		let diagonal = 0;
		let before = 0;
		let distance = this.#length;
		let nearest = distance;
		for (let at = start; at < end; at += 1) {
			const letter = codes[at] ?? 0;
			const same = letter < 128 ? (this.#plain[letter] ?? 0) : (this.#other.get(letter) ?? 0);
			const swapped = ((~diagonal & same) << 1) & before;
			diagonal = (((same & positive) + positive) ^ positive) | same | negative | swapped;
			let right = negative | ~(diagonal | positive);
			const left = diagonal & positive;
			if ((right & last) !== 0) distance += 1;
			else if ((left & last) !== 0) distance -= 1;
			right = (right << 1) | 1;
			positive = (left << 1) | ~(diagonal | right);
			negative = right & diagonal;
			before = same;
			if (distance < nearest) nearest = distance;
		}
		this.whole = distance;
		this.beginning = nearest;
	}
}
