import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

/** The first half of "have-nots". */
export const joinsOn = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at + 1) === '-' &&
	terms[at + 1]?.gap === false &&
	terms[at + 2]?.gap === false &&
	terms[at + 2]?.kind === 'word';

/** `six [ill-at-ease] clerks`: the last term of an adjective of three words or more; the term itself where none starts there. */
export function compoundEnd(terms: readonly Term[], at: number): number {
	let end = at;
	while (joinsOn(terms, end)) end += 2;
	return end > at + 2 ? end : at;
}

const RANKS = /^(?:number|top|grade|class|tier|phase|category|division|level)$/;

/** `18 number [one] singles`, `12 top [five] hits`: a number that says of which rank, inside the phrase. */
export const isRank = (terms: readonly Term[], at: number): boolean =>
	ONES.has(wordAt(terms, at)) && RANKS.test(wordAt(terms, at - 1));

/** "series A preferred stock". */
export const isClassLetter = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at) === 'a' && terms[at]?.capital === true && /^(?:series?|class|grade)$/.test(wordAt(terms, at - 1));

/** "19 attorneys general". */
export const isOffice = (terms: readonly Term[], at: number): boolean =>
	/^(?:attorneys|secretaries|governors|consuls|directors|inspectors|solicitors|surgeons|postmasters)$/.test(
		wordAt(terms, at),
	) && wordAt(terms, at + 1) === 'general';
