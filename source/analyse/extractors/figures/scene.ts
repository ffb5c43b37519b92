import { type Term, wordAt } from '../../numerals/terms.ts';

/** Terms on either side of a number that are its scene. */
const REACH = 25;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';']);

/** How many words of a set stand around a number, in its sentence. */
export function scene(terms: readonly Term[], from: number, to: number, words: ReadonlySet<string>): number {
	let found = 0;
	for (let at = from - 1; at >= Math.max(0, from - REACH) && !isEnd(terms, at); at--)
		if (words.has(wordAt(terms, at))) found++;
	for (let at = to; at < Math.min(terms.length, to + REACH) && !isEnd(terms, at); at++)
		if (words.has(wordAt(terms, at))) found++;
	return found;
}

/** A mark with white space behind it; the points of "Mr. Smith" cut a scene short, which does little harm. */
const isEnd = (terms: readonly Term[], at: number): boolean =>
	ENDS.has(wordAt(terms, at)) && terms[at + 1]?.gap !== false;
