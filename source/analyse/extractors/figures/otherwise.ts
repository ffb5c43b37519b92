import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './counted.ts';

/** Whether what reads as an amount is a time of day, quarters of a year, or the year of a law. */
export const isOtherwise = (terms: readonly Term[], amount: Amount, noun: Counted | null): boolean =>
	isClock(terms, amount) || isQuarters(terms, amount) || isTitled(terms, amount, noun);

/** "until 1530 hrs": a time of day. */
const isClock = (terms: readonly Term[], { unit, from, value }: Amount): boolean =>
	unit === 'hour' &&
	/^(?:[01]\d|2[0-3])[0-5]\d$/.test(wordAt(terms, from)) &&
	value === Number(wordAt(terms, from)) &&
	/^(?:at|until|till|by|from|before|after|to|between|around|about)$/.test(wordAt(terms, from - 1));

/** "the three quarters of shrinking output": of years. */
const isQuarters = (terms: readonly Term[], { manner, from, to }: Amount): boolean =>
	manner === 'fraction' &&
	/^quarters?$/.test(wordAt(terms, to - 1)) &&
	/^(?:the|these|those|past|last|next|previous|consecutive|first|final)$/.test(wordAt(terms, from - 1));

/** "the 1989 Children Act". */
const isTitled = (terms: readonly Term[], { from, value }: Amount, noun: Counted | null): boolean =>
	noun !== null &&
	/^(?:1[5-9]|20)\d\d$/.test(wordAt(terms, from)) &&
	value === Number(wordAt(terms, from)) &&
	terms[noun.from]?.capital === true &&
	terms[noun.to]?.capital === true &&
	terms[noun.to]?.kind === 'word';
