import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';

/** Why a number says only who plays in which class, whom the draw sets where, or how a match stands; null where it says more. */
export function ofSport(terms: readonly Term[], amount: Amount, text: string): string | null {
	if (isWeightClass(terms, amount)) return 'name';
	if (isSeed(terms, amount) || isShirt(terms, amount)) return 'list';
	if (wordAt(terms, amount.to - 1) === 'century' && CRICKET.test(text)) return 'score';
	return isInnings(terms, amount, text) || isScoreOfTwo(terms, amount) ? 'score' : null;
}

/** `the 51-kg category`, `71 kg weight`, `the 125cc world championship`. */
const isWeightClass = (terms: readonly Term[], { to, unit, max }: Amount): boolean =>
	max === null &&
	/^(?:kilogram|pound|cubic centimetre)$/.test(unit ?? '') &&
	(/^(?:categor(?:y|ies)|class(?:es)?|divisions?|competitions?|weights?|events?|contest|bouts?|titles?|gold|silver|bronze)$/.test(
		wordAt(terms, to),
	) ||
		(wordAt(terms, to) === 'world' && /^(?:champions?|championships?|titles?|crown)$/.test(wordAt(terms, to + 1))));

/** `2 - Maria Lund (Norway) beat`: the number of a seed before the name. */
const isSeed = (terms: readonly Term[], { to, manner, unit, value }: Amount): boolean =>
	manner === 'digits' &&
	unit === null &&
	value <= LAST_SEED &&
	isDash(terms, to) &&
	terms[to]?.gap === true &&
	terms[to + 1]?.capital === true &&
	terms.slice(to + 2, to + LONGEST_NAME).some(({ word }) => /^(?:beat|bt|defeated|def|downed|leads?)$/.test(word));

const LAST_SEED = 64;

/** `; 10 - Anna Moe, 9 - Eva Lund`: the number a player of a team wears. */
const isShirt = (terms: readonly Term[], { from, to, manner, unit, value }: Amount): boolean =>
	manner === 'digits' &&
	unit === null &&
	value <= LAST_SEED &&
	isDash(terms, to) &&
	terms[to]?.gap === true &&
	/^(?:[,;:.]|)$/.test(wordAt(terms, from - 1)) &&
	terms[to + 1]?.capital === true &&
	terms[to + 2]?.capital === true;

/** Terms of a player's name with the country in brackets. */
const LONGEST_NAME = 12;

/** `restricted Kent to 225 for five`, `205 for eight from 40 overs`: runs for wickets. */
const isInnings = (terms: readonly Term[], { from, to, manner, unit, value }: Amount, text: string): boolean => {
	if (unit !== null || manner !== 'digits') return false;
	const wickets = wordAt(terms, to) === 'for' ? ONES.get(wordAt(terms, to + 1)) : undefined;
	if (wickets === undefined || wickets < 1 || wickets > 9 || value < 10 || wordAt(terms, from - 1) === 'of')
		return false;
	const next = terms[to + 2];
	const ends =
		next?.kind !== 'word' || /^(?:in|from|off|at|before|by|when|on|after|declared|and|with)$/.test(next.word);
	return ends && CRICKET.test(text);
};

const CRICKET = /\b(?:wickets?|innings|overs|cricket|batsm[ae]n|bowlers?|one-dayers?)\b/i;

/** `Lund 0-2 Oslo`: between the names of two sides. */
const isScoreOfTwo = (terms: readonly Term[], { from, to, manner, unit, value, max }: Amount): boolean =>
	max !== null &&
	unit === null &&
	manner === 'digits' &&
	max < HIGHEST_SCORE &&
	isDash(terms, from + 1) &&
	(value === 0 || terms[from - 1]?.capital === true) &&
	terms[to]?.capital === true;

const HIGHEST_SCORE = 16;
