import { TIME_UNITS, type TimeUnit } from '../../lexicons/calendar.ts';
import {
	CURRENCY_CODES,
	CURRENCY_NATIONS,
	CURRENCY_WORDS,
	MEASURE_WORDS,
	PERCENT_WORDS,
} from '../../lexicons/units.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';

/** Whether a unit stands there: "hundreds of years". */
export const isUnitAt = (terms: readonly Term[], at: number): boolean =>
	readMoneyWord(terms, at) !== null || TIME_UNITS.has(wordAt(terms, at)) || MEASURE_WORDS.has(wordAt(terms, at));

export interface UnitRead {
	readonly unit: string | null;
	readonly to: number;
	readonly hyphened: boolean;
}

/** The unit behind a number: `%`, a currency, a measure or a period; a currency sign before it has it already. */
export function readUnit(terms: readonly Term[], at: number, currency: string | null): UnitRead {
	if (currency !== null) return { unit: currency, to: at, hyphened: false };
	const hyphen = isDash(terms, at) && terms[at]?.gap === false && terms[at + 1]?.gap === false ? 1 : 0;
	const word = wordAt(terms, at + hyphen);
	const next = wordAt(terms, at + hyphen + 1);
	const read = (unit: string, length: number): UnitRead => ({ unit, to: at + hyphen + length, hyphened: hyphen === 1 });
	if (word === 'per' && next === 'cent') return read('%', 2);
	if (word === 'percentage' || (word === '%' && next === 'point') || (word === '%' && next === 'points'))
		return next === 'points' || next === 'point' ? read('percentage point', 2) : read('%', 1);
	if (PERCENT_WORDS.has(word)) return next.startsWith('point') ? read('percentage point', 2) : read('%', 1);
	if (word === 'basis' && next.startsWith('point')) return read('basis point', 2);
	const money = readMoneyWord(terms, at + hyphen);
	if (money !== null) return read(money.currency, money.length);
	const square = SQUARES.get(word);
	const measure = MEASURE_WORDS.get(square === undefined ? word : next);
	if (measure !== undefined)
		return read(square === undefined ? measure : `${square} ${measure}`, square === undefined ? 1 : 2);
	const period = TIME_UNITS.get(word);
	if (LENGTHENING.has(word) && TIME_UNITS.has(next)) return read(TIME_UNITS.get(next) ?? next, 2);
	return period !== undefined && isPeriod(period) ? read(period, 1) : { unit: null, to: at, hyphened: hyphen === 1 };
}

/** "10 more years", "three full days". */
const LENGTHENING: ReadonlySet<string> = new Set([
	'more',
	'full',
	'straight',
	'consecutive',
	'additional',
	'extra',
	'whole',
]);

const SQUARES: ReadonlyMap<string, string> = new Map([
	['square', 'square'],
	['sq', 'square'],
	['cubic', 'cubic'],
	['nautical', 'nautical'],
]);

const isPeriod = (unit: TimeUnit): boolean => unit !== 'weekend' && unit !== 'quarter';

function readMoneyWord(
	terms: readonly Term[],
	at: number,
): { readonly currency: string; readonly length: number } | null {
	const word = wordAt(terms, at);
	const own =
		CURRENCY_WORDS.get(word) ?? (CURRENCY_CODES.has(word) && terms[at]?.capitals ? word.toUpperCase() : undefined);
	if (own !== undefined) return { currency: own, length: 1 };
	const nation = CURRENCY_NATIONS.get(word);
	const next = wordAt(terms, at + 1);
	if (nation !== undefined && (CURRENCY_WORDS.has(next) || next === 'pounds' || next === 'francs'))
		return { currency: nation, length: 2 };
	return word === 'pounds' && next === 'sterling' ? { currency: 'GBP', length: 2 } : null;
}
