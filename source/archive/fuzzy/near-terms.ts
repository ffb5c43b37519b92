import { LONGEST_PATTERN, Pattern } from './distance.ts';
import { PackedTerms, type TermCount } from './packed-terms.ts';

export interface NearTerm {
	readonly term: string;
	/** Slips between the two, one of them in the first letter counted half as much again. */
	readonly cost: number;
}

const MOST_NEAR = 12;
/** A word this short is one slip away from too many others. */
const SHORTEST = 3;
/** From here on two slips are allowed. */
const TWO_SLIPS_FROM = 5;
/** From here on a word may be a misspelt beginning. */
const BEGINNING_FROM = 5;
/** A slip in the first letter is rare. */
const FIRST_LETTER = 0.5;
/** Two slips and another first letter: that is another word, unless it is a name. */
const TOO_FAR = 2.5;

/** Which letters a word has, a bit each; letters beyond 32 share bits. */
function lettersOf(codes: ArrayLike<number>, start: number, end: number): number {
	let letters = 0;
	for (let at = start; at < end; at += 1) letters |= 1 << ((codes[at] ?? 0) & 31);
	return letters;
}

function bitsOf(value: number): number {
	let bits = value - ((value >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** An archive's words, packed: about 35 bytes each. */
export class Terms {
	readonly #codes: Uint16Array;
	readonly #starts: Int32Array;
	readonly #letters: Int32Array;
	readonly #articles: Int32Array;
	readonly #names: Int32Array;
	/** Index of the first term of each length or more. */
	readonly #ofLength: Int32Array;

	constructor(terms: PackedTerms | Iterable<TermCount>) {
		const packed = terms instanceof PackedTerms ? terms : PackedTerms.of(terms);
		const { codes, starts, articles, names } = packed.byLength();
		this.#codes = codes;
		this.#starts = starts;
		this.#articles = articles;
		this.#names = names;
		const count = packed.count;
		const lengthOf = (index: number): number => (starts[index + 1] ?? 0) - (starts[index] ?? 0);
		this.#letters = new Int32Array(count);
		this.#ofLength = new Int32Array((count === 0 ? 0 : lengthOf(count - 1)) + 2).fill(count);
		for (let index = 0; index < count; index += 1) {
			this.#letters[index] = lettersOf(codes, starts[index] ?? 0, starts[index + 1] ?? 0);
			for (let length = lengthOf(index); length >= 0 && (this.#ofLength[length] ?? 0) > index; length -= 1)
				this.#ofLength[length] = index;
		}
	}

	get count(): number {
		return this.#letters.length;
	}

	/**
	 * The words nearest to one that was written, at most 12: one slip before two, of equally many names before other
	 * words and common before rare; with `prefix` also longer words whose beginning is near, with `named` only words of names.
	 * Words of about the same length and almost the same letters are compared one by one; 147,000 words take some
	 * 2 ms, with no index to keep.
	 */
	near(word: string, prefix: boolean, named = false): NearTerm[] {
		if (word.length < SHORTEST || word.length > LONGEST_PATTERN) return [];
		const slips = word.length >= TWO_SLIPS_FROM ? 2 : 1;
		const beginnings = prefix && word.length >= BEGINNING_FROM;
		const pattern = new Pattern(word);
		const codes = Array.from(word, (letter) => letter.charCodeAt(0));
		const letters = lettersOf(codes, 0, codes.length);
		const first = this.#from(word.length - slips);
		const sameLength = this.#from(word.length + slips + 1);
		const last = beginnings ? this.count : sameLength;
		const found: { readonly index: number; readonly cost: number }[] = [];
		for (let index = first; index < last; index += 1) {
			const isName = (this.#names[index] ?? 0) > 0;
			if (named && !isName) continue;
			const own = this.#letters[index] ?? 0;
			// A slip takes at most one letter away and brings at most one in.
			if (bitsOf(letters & ~own) > slips || (index < sameLength && !beginnings && bitsOf(own & ~letters) > slips))
				continue;
			const start = this.#starts[index] ?? 0;
			const end = this.#starts[index + 1] ?? start;
			pattern.compare(this.#codes, start, Math.min(end, start + word.length + slips + 1));
			const whole = index < sameLength ? pattern.whole : slips + 1;
			const distance = beginnings ? Math.min(whole, pattern.beginning + 1) : whole;
			if (distance > slips || whole === 0) continue;
			const cost = distance + (this.#codes[start] === codes[0] ? 0 : FIRST_LETTER);
			if (cost < TOO_FAR || isName) found.push({ index, cost });
		}
		return found
			.sort((one, other) => one.cost - other.cost || this.#likelihood(other.index) - this.#likelihood(one.index))
			.slice(0, MOST_NEAR)
			.map(({ index, cost }) => ({ term: this.#term(index), cost }));
	}

	#term(index: number): string {
		return String.fromCharCode(...this.#codes.subarray(this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0));
	}

	/** Of words equally near, a name is likelier meant than another word, a common word than a rare one. */
	#likelihood(index: number): number {
		return ((this.#names[index] ?? 0) > 0 ? 5 : 0) + Math.log10((this.#articles[index] ?? 0) + 1);
	}

	#from(length: number): number {
		return this.#ofLength[Math.max(0, length)] ?? this.count;
	}
}
