import { LONGEST_PATTERN, Pattern } from './distance.ts';

/** The archive's own words: how many articles hold each, and how many in a name. */
export interface Terms {
	readonly terms: readonly string[];
	readonly articles: Int32Array;
	readonly names: Int32Array;
}

export interface NearTerm {
	readonly term: string;
	/** Smaller is nearer. */
	readonly cost: number;
}

const MOST_NEAR = 12;
/** A word this short is one slip away from too many others. */
const SHORTEST = 3;
/** From here on two slips are allowed. */
const TWO_SLIPS_FROM = 5;
/** From here on a word may be a misspelt beginning. */
const BEGINNING_FROM = 5;

/**
 * The words nearest to one that was written, at most 12: one slip before two, names before other words,
 * common before rare; with `prefix` also longer words whose beginning is near. Brute force over 147,000 words
 * takes 5 ms, with no index to keep.
 */
export function nearTerms(word: string, prefix: boolean, { terms, articles, names }: Terms): NearTerm[] {
	if (word.length < SHORTEST || word.length > LONGEST_PATTERN) return [];
	const slips = word.length >= TWO_SLIPS_FROM ? 2 : 1;
	const beginnings = prefix && word.length >= BEGINNING_FROM;
	const pattern = new Pattern(word);
	const found: NearTerm[] = [];
	for (let at = 0; at < terms.length; at += 1) {
		const term = terms[at] ?? '';
		const longer = term.length - word.length;
		if (longer < -slips || (longer > slips && !beginnings)) continue;
		pattern.compare(term);
		const distance = Math.min(pattern.whole, beginnings ? pattern.beginning + 1 : slips + 1);
		if (distance > slips || term === word) continue;
		// A slip in the first letter is rare; a name is likelier meant than a common word.
		const first = term.charCodeAt(0) === word.charCodeAt(0) ? 0 : 0.5;
		const named = (names[at] ?? 0) > 0 ? 0 : 0.75;
		found.push({ term, cost: distance + first + named - Math.log10((articles[at] ?? 0) + 1) * 0.15 });
	}
	found.sort((one, other) => one.cost - other.cost || (one.term < other.term ? -1 : 1));
	return found.slice(0, MOST_NEAR);
}
