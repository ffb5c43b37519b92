import { LONGEST_PATTERN, Pattern } from './distance.ts';
import { lettersOf, PackedTerms, type TermCount, type TermsOfLength } from './packed-terms.ts';

export interface NearTerm {
	readonly term: string;
	/** Slips between the two, one of them in the first letter counted half as much again. */
	readonly cost: number;
	/** Articles that hold it. */
	readonly articles: number;
}

const MOST_NEAR = 12;
/** A word this short is one slip away from too many others. */
const SHORTEST = 3;
/** From here on two slips are allowed. */
export const TWO_SLIPS_FROM = 5;
/** From here on a word may be a misspelt beginning. */
const BEGINNING_FROM = 5;
/** A slip in the first letter is rare. */
const FIRST_LETTER = 0.5;
/** Two slips and another first letter: that is another word, unless it is a name. */
const TOO_FAR = 2.5;

function bitsOf(value: number): number {
	let bits = value - ((value >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** An archive's words, packed: about 20 bytes each. */
export class Terms {
	readonly #byLength: readonly TermsOfLength[];

	constructor(terms: PackedTerms | Iterable<TermCount>) {
		this.#byLength = (terms instanceof PackedTerms ? terms : PackedTerms.of(terms)).byLength();
	}

	get count(): number {
		return this.#byLength.reduce((sum, { count }) => sum + count, 0);
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
		const found: Found[] = [];
		for (const terms of this.#byLength) {
			const { length } = terms;
			const isSameLength = length <= word.length + slips;
			if (length < word.length - slips || !(isSameLength || beginnings)) continue;
			const { count, codes: own, letters: lettersOfEach } = terms;
			for (let index = 0; index < count; index += 1) {
				const isName = terms.isName(index);
				if (named && !isName) continue;
				const ownLetters = lettersOfEach[index] ?? 0;
				// A slip takes at most one letter away and brings at most one in.
				if (bitsOf(letters & ~ownLetters) > slips || (!beginnings && bitsOf(ownLetters & ~letters) > slips)) continue;
				const start = index * length;
				pattern.compare(own, start, start + Math.min(length, word.length + slips + 1));
				const whole = isSameLength ? pattern.whole : slips + 1;
				const distance = beginnings ? Math.min(whole, pattern.beginning + 1) : whole;
				if (distance > slips || whole === 0) continue;
				const cost = distance + (own[start] === codes[0] ? 0 : FIRST_LETTER);
				if (cost < TOO_FAR || isName) found.push({ terms, index, cost });
			}
		}
		return found
			.sort((one, other) => one.cost - other.cost || likelihood(other) - likelihood(one))
			.slice(0, MOST_NEAR)
			.map(({ terms, index, cost }) => ({ term: terms.term(index), cost, articles: terms.articles(index) }));
	}
}

interface Found {
	readonly terms: TermsOfLength;
	readonly index: number;
	readonly cost: number;
}

/** Of words equally near, a name is likelier meant than another word, a common word than a rare one. */
const likelihood = ({ terms, index }: Found): number =>
	(terms.isName(index) ? 5 : 0) + Math.log10(terms.articles(index) + 1);
