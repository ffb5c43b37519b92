import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';

/** `1987 qtr and [nine mths] includes gain`, `for the quarter and the [six months]`: the time that results are of. */
export const isResultTime = (terms: readonly Term[], { from, unit }: Amount): boolean => {
	if (unit !== 'month') return false;
	const and = wordAt(terms, from - 1) === 'the' ? from - 2 : from - 1;
	return wordAt(terms, and) === 'and' && /^(?:qtr|quarter|year)$/.test(wordAt(terms, and - 1));
};

/** Deals and rates of the money market, which are called by how long they run. */
const DEALS =
	/^(?:swaps?|deposits?|libor|fibor|pibor|euribor|mibor|interbank|eurodollars?|euromarks?|euroyen|eurosterling|repos?|forwards?|money|funds|paper)$/;

/** What is priced of a paper that runs so long. */
const PRICED = /^(?:rates?|yields?|futures?|deposits?|prices?|curve|spread|spreads|paper|swaps?)$/;

const PAPER =
	/^(?:bonds?|notes?|bills?|t-bills?|gilts?|bunds?|treasur(?:y|ies)|jgbs?|lgbs?|oats?|btps?|certificates?)$/;

/** Words from a length to what is priced: `10-year government bond yield`. */
const REACH = 4;

/**
 * `3-month paper`, `the one-month swap`, `the 2-yr 1998/J`, `the benchmark 10-year note`, `10-year gilt yields`: how long a paper runs is its
 * name. What is borrowed for so long, `a five-year bond`, tells something.
 */
export function isMaturity(terms: readonly Term[], { from, to, unit, hyphened, max }: Amount): boolean {
	if (max !== null || !/^(?:day|week|month|year)$/.test(unit ?? '')) return false;
	const short = /^(?:yr|mth|wk)s?$/.test(wordAt(terms, to - 1)) && (hyphened || terms[to - 1]?.gap === false);
	if (!hyphened && !short) return false;
	if (/^an?$/.test(wordAt(terms, from - 1))) return false;
	if (short && (terms[to]?.kind === 'number' || PAPER.test(wordAt(terms, to)))) return true;
	let paper = wordAt(terms, from - 1) === 'benchmark';
	for (let at = to; at < to + REACH && terms[at]?.kind === 'word'; at++) {
		const word = wordAt(terms, at);
		if (DEALS.test(word) || (paper && PRICED.test(word))) return true;
		if (PAPER.test(word)) {
			if (paper) return true;
			paper = true;
		}
	}
	return false;
}
