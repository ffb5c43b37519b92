import type { Qualifier } from '../../../domain/fact.ts';
import { NOT_COUNTED, TALLY } from '../../lexicons/counted.ts';
import { BEFALLS } from '../../lexicons/happenings.ts';
import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './counted.ts';
import type { Happened } from './happened.ts';

/** From here on a spelled number is taken for one without a word on what it counts. */
const SPELLED_ALONE = 10;
/** From here on a bare number in figures is. */
const LARGE = 100_000;
/** Figures in a row longer than this are an identifier. */
const LONGEST_ALONE = 9;
/** "The two men": a small number with an article only points back. */
const POINTING_BACK = 4;

/** Whether a number is worth reporting: it says how much or how many of something. */
export function isWorth(
	terms: readonly Term[],
	amount: Amount,
	qualifier: Qualifier | null,
	counted: Counted | null,
	happened: Happened | null,
): boolean {
	if (counted !== null && amount.unit === null && NOT_COUNTED.has(wordAt(terms, counted.to - 1))) return false;
	if (amount.value < 0 && amount.unit === null && counted !== null) return false;
	if (amount.unit !== null) return isWorthMeasure(amount) || qualifier !== null || isPriced(terms, amount);
	if (amount.value === 0 && amount.manner === 'spelled') return false;
	if (amount.value === 1 && amount.manner === 'spelled')
		return (
			isWorthOne(terms, amount, counted) ||
			(counted === null &&
				!NOBODY.test(wordAt(terms, amount.from - 1)) &&
				happened !== null &&
				BEFALLS.has(happened.action))
		);
	if (amount.manner === 'fraction' && happened !== null) return true;
	if (pointsBack(terms, amount, happened)) return false;
	if (counted !== null || (happened !== null && BEFALLS.has(happened.action))) return true;
	return standsOut(terms, amount, qualifier);
}

/** "one year" may be long; "one day" and "one minute" are turns of phrase. */
const isWorthMeasure = ({ value, max, manner, unit }: Amount): boolean =>
	value !== 1 || max !== null || manner !== 'spelled' || WORTH_ONE.test(unit ?? '');

const WORTH_ONE = /^(?:week|month|year|decade|%|percentage point|basis point|tonne|barrel|mile|\w+byte|\w*watt)$/;

/** `one dlr per share`. */
const isPriced = (terms: readonly Term[], { to, unit }: Amount): boolean =>
	/^[A-Z]{3}$/.test(unit ?? '') && /^(?:per|an?|each)$/.test(wordAt(terms, to));

const isWorthOne = (terms: readonly Term[], { from }: Amount, counted: Counted | null): boolean =>
	counted !== null && !['no', 'any', 'every', 'the', 'this', 'that', 'each', 'which'].includes(wordAt(terms, from - 1));

/** "no one was hurt". */
const NOBODY = /^(?:no|any|every|each|which|some|the|this|that)$/;

const pointsBack = (terms: readonly Term[], { from, value, manner }: Amount, happened: Happened | null): boolean =>
	!isWholeOfPart(terms, from) &&
	manner === 'spelled' &&
	value <= POINTING_BACK &&
	happened === null &&
	['the', 'these', 'those', 'his', 'her', 'its', 'their', "'s", 'our', 'my', 'your'].includes(wordAt(terms, from - 1));

/** `two of the firm's [four] mills`: the whole of a part told. */
function isWholeOfPart(terms: readonly Term[], from: number): boolean {
	for (let at = from - 1; at > from - OWNER; at--)
		if (wordAt(terms, at) === 'of') return terms[at - 1]?.kind === 'number' || ONES.has(wordAt(terms, at - 1));
	return false;
}

/** Words between the part and the number of its whole: `of the firm's`. */
const OWNER = 6;

/** "4-38" alone is a score or a label. */
function isDashed(terms: readonly Term[], { from, to }: Amount): boolean {
	for (let at = from; at < to; at++) if (isDash(terms, at)) return true;
	return false;
}

/** "fell by a third", "cut by two thirds". */
const STEPS = /^(?:an?|half|two|three|four|five|one)$/;

/** `[the] millions at home`, `his thousands`: many, and no number of them. */
const OWNED = /^(?:the|those|these|his|her|its|their|our|my|your|'s)$/;

/** Without a word on what it counts: shares, orders of size, thousands with a comma, qualified numbers. */
function standsOut(terms: readonly Term[], amount: Amount, qualifier: Qualifier | null): boolean {
	const { from, to, value, manner, max } = amount;
	if (manner === 'order') return wordAt(terms, to) === 'of' || !OWNED.test(wordAt(terms, from - 1));
	if (manner === 'fraction')
		return (
			wordAt(terms, to) === 'of' ||
			qualifier !== null ||
			(wordAt(terms, from - 1) === 'by' && STEPS.test(wordAt(terms, from)))
		);
	if (qualifier !== null) return value > 1;
	if (max !== null) return value > 1 && !isDashed(terms, amount);
	if (TALLY.has(wordAt(terms, from - 2)) || TALLY.has(wordAt(terms, from - 3))) return true;
	if (manner === 'spelled') return value >= SPELLED_ALONE || wordAt(terms, to) === 'of';
	const first = terms[from];
	const comma = first !== undefined && first.end - first.start > first.word.length;
	return (
		comma || (value >= LARGE && first !== undefined && first.word.length <= LONGEST_ALONE) || wordAt(terms, to) === 'of'
	);
}
