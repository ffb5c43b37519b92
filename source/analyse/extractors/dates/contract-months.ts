import { MONTHS } from '../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

/** "July delivery", "the June bond", "March futures": traded until their month comes. */
export const isContractMonth = (terms: readonly Term[], from: number, to: number): boolean =>
	to === from + 1 &&
	MONTHS.has(wordAt(terms, from)) &&
	terms[from]?.capital === true &&
	TRADED.has(wordAt(terms, to)) &&
	!OF_A_DEAL.has(wordAt(terms, to + 1));

const TRADED: ReadonlySet<string> = new Set('delivery futures contract bond gilt'.split(' '));
const OF_A_DEAL: ReadonlySet<string> = new Set(
	'with between signed awarded sale sales issue issues talks to of'.split(' '),
);
