import type { Qualifier } from '../../../domain/fact.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { CHANGES } from '../../lexicons/counted.ts';
import { MAGNITUDES, ONES, ORDER_FACTORS, ORDERS_OF_SIZE, TENS } from '../../lexicons/numbers.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLARS, PERCENT_WORDS } from '../../lexicons/units.ts';
import { readFraction, readNumber } from '../../numerals/number.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import { isUnitAt, readUnit } from './unit.ts';

/** How an amount was written, which decides how sure it is a figure at all. */
export type Manner = 'digits' | 'spelled' | 'fraction' | 'order';

/** A number or range with its unit, in terms `[from, to)`, before its qualifier and what it counts are known. */
export interface Amount {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly max: number | null;
	readonly qualifier: Qualifier;
	readonly unit: string | null;
	readonly manner: Manner;
	/** Whether a hyphen joins the unit to what follows: `six-week`. */
	readonly hyphened: boolean;
}

interface Single {
	readonly value: number;
	/** Upper end of an order of size, "dozens". */
	readonly max: number | null;
	readonly to: number;
	readonly currency: string | null;
	readonly manner: Manner;
	/** Whether "million" or the like was said. */
	readonly scale: number;
}

/** Every word an amount can start with. */
const STARTS: ReadonlySet<string> = new Set([
	...['a', 'an', 'half', 'between'],
	...ONES.keys(),
	...TENS.keys(),
	...ORDER_FACTORS.keys(),
	...ORDERS_OF_SIZE.keys(),
	...DOLLARS.keys(),
	...CURRENCY_CODES,
	...CURRENCY_SIGNS.keys(),
]);

/** Reads the amount that starts at a term: a single one, "10 to 15", "between 10 and 15". */
export function readAmount(terms: readonly Term[], at: number): Amount | null {
	const term = terms[at];
	if (term === undefined || (term.kind === 'word' && !STARTS.has(term.word))) return null;
	const between = term.word === 'between';
	const first = readSingle(terms, between ? at + 1 : at);
	if (first === null || isRank(terms, first)) return null;
	const second = readSecond(terms, first, between, at);
	if (between && second === null) return null;
	const share = second === null ? readShare(terms, first) : null;
	if (share !== null)
		return {
			from: at,
			to: share.to,
			value: share.value,
			max: null,
			qualifier: 'exact',
			unit: null,
			manner: 'fraction',
			hyphened: false,
		};
	if (second !== null) {
		const low = sameScale(first, second);
		const { unit, to, hyphened } = readUnit(terms, second.to, second.currency ?? first.currency);
		return { from: at, to, value: low, max: second.value, qualifier: 'range', unit, manner: first.manner, hyphened };
	}
	const of = first.manner === 'order' && wordAt(terms, first.to) === 'of' && isUnitAt(terms, first.to + 1) ? 1 : 0;
	const { unit, to, hyphened } = readUnit(terms, first.to + of, first.currency);
	const qualifier = first.max === null ? 'exact' : 'range';
	return { from: at, to, value: first.value, max: first.max, qualifier, unit, manner: first.manner, hyphened };
}

function readSingle(terms: readonly Term[], at: number): Single | null {
	const order = readOrder(terms, at);
	if (order !== null) return order;
	const money = readSign(terms, at);
	const start = money?.to ?? at;
	const fraction = money === null ? readFraction(terms, start) : null;
	const number = readNumber(terms, start);
	const short = money === null || number === null ? undefined : SHORT_AFTER_MONEY.get(wordAt(terms, number.to));
	if (number !== null && short !== undefined)
		return {
			value: number.value * short,
			max: null,
			to: number.to + 1,
			currency: money?.currency ?? null,
			manner: 'digits',
			scale: short,
		};
	if (number !== null && !(fraction !== null && fraction.to > number.to)) {
		const last = MAGNITUDES.get(wordAt(terms, number.to - 1)) ?? 1;
		const manner = number.digits ? 'digits' : 'spelled';
		return { value: number.value, max: null, to: number.to, currency: money?.currency ?? null, manner, scale: last };
	}
	return fraction === null ? null : wholeOfFraction(terms, fraction.value, fraction.to);
}

/** "£420 m", with a space that only sums allow. */
const SHORT_AFTER_MONEY: ReadonlyMap<string, number> = new Map([
	['m', 1e6],
	['b', 1e9],
]);

/** "half a million", "a quarter of a million" are numbers; "half of them" is a share. */
function wholeOfFraction(terms: readonly Term[], share: number, to: number): Single {
	const of = wordAt(terms, to) === 'of' ? to + 1 : to;
	const article = wordAt(terms, of) === 'a' ? of + 1 : of;
	const word = wordAt(terms, article);
	const magnitude = word === 'dozen' ? 12 : MAGNITUDES.get(word);
	if (magnitude === undefined || (of > to && article === of))
		return { value: share, max: null, to, currency: null, manner: 'fraction', scale: 1 };
	return { value: share * magnitude, max: null, to: article + 1, currency: null, manner: 'spelled', scale: magnitude };
}

/** "dozens", "tens of thousands", "hundreds of". */
function readOrder(terms: readonly Term[], at: number): Single | null {
	const factor = ORDER_FACTORS.get(wordAt(terms, at));
	const multiplied =
		factor === undefined || wordAt(terms, at + 1) !== 'of' ? undefined : ORDERS_OF_SIZE.get(wordAt(terms, at + 2));
	if (factor !== undefined && multiplied !== undefined && wordAt(terms, at + 2) !== 'scores') {
		const [low] = multiplied;
		const value = low * factor;
		return { value, max: value * 10 - 1, to: at + 3, currency: null, manner: 'order', scale: 1 };
	}
	const order = ORDERS_OF_SIZE.get(wordAt(terms, at));
	if (order === undefined || (wordAt(terms, at) === 'scores' && wordAt(terms, at + 1) !== 'of')) return null;
	return { value: order[0], max: order[1], to: at + 1, currency: null, manner: 'order', scale: 1 };
}

/** `$`, `US$`, `USD`, `€` before the number. */
function readSign(terms: readonly Term[], at: number): { readonly currency: string; readonly to: number } | null {
	const word = wordAt(terms, at);
	const next = terms[at + 1];
	if (next === undefined) return null;
	if (next.word === '$' && DOLLARS.has(word) && (!next.gap || (word.length > 1 && terms[at]?.capitals)))
		return { currency: DOLLARS.get(word) ?? 'USD', to: at + 2 };
	const sign = CURRENCY_SIGNS.get(word);
	if (sign !== undefined) return { currency: sign, to: at + 1 };
	if (CURRENCY_CODES.has(word) && terms[at]?.capitals && next.kind === 'number')
		return { currency: word.toUpperCase(), to: at + 1 };
	return null;
}

/** The upper end of a range, where one follows. */
function readSecond(terms: readonly Term[], first: Single, between: boolean, at: number): Single | null {
	if (first.max !== null) return null;
	const percent = PERCENT_WORDS.has(wordAt(terms, first.to)) ? 1 : 0;
	const link = first.to + percent;
	const word = wordAt(terms, link);
	const opened =
		!between && wordAt(terms, at - 1) === 'from' && !/^(?:rang|anywhere|var|span)/.test(wordAt(terms, at - 2));
	const joins = between
		? word === 'and' || word === 'to'
		: isDash(terms, link) || (!opened && (word === 'to' || word === 'or'));
	if (!joins) return null;
	if (isDash(terms, link) && terms[link]?.gap !== terms[link + 1]?.gap) return null;
	const second = readSingle(terms, link + 1);
	if (second === null || second.max !== null) return null;
	if (second.currency !== null && (percent > 0 || (first.currency !== null && first.currency !== second.currency)))
		return null;
	if (first.currency !== null && PERCENT_WORDS.has(wordAt(terms, second.to))) return null;
	if (word === 'to' && !between && isStep(terms, at)) return null;
	if (first.manner !== second.manner && first.manner === 'fraction') return null;
	return second.value > sameScale(first, second) ? second : null;
}

/** "a third-year student" counts nothing. */
const isRank = (terms: readonly Term[], { manner, to }: Single): boolean =>
	manner === 'fraction' && isDash(terms, to) && terms[to]?.gap === false && terms[to + 1]?.gap === false;

/** "rose 5 to 83", "up by 3 to 12". */
function isStep(terms: readonly Term[], at: number): boolean {
	for (let before = at - 1; before >= at - 3; before--) if (CHANGES.has(wordAt(terms, before))) return true;
	return false;
}

/** "one in five", "nine in ten", "three out of four": a share. */
function readShare(terms: readonly Term[], first: Single): { readonly value: number; readonly to: number } | null {
	if (first.max !== null || first.currency !== null || first.value < 1 || first.manner === 'fraction') return null;
	const out = wordAt(terms, first.to) === 'out' && wordAt(terms, first.to + 1) === 'of';
	const within = wordAt(terms, first.to) === 'in';
	if (!out && !within) return null;
	const whole = readNumber(terms, out ? first.to + 2 : first.to + 1);
	if (whole === null || whole.value <= first.value) return null;
	if (within && ((first.value !== 1 && whole.value !== 10) || whole.value > 100)) return null;
	if (TIME_UNITS.has(wordAt(terms, whole.to))) return null;
	if (within && first.manner === 'digits' && whole.value !== 10 && whole.value !== 100) return null;
	return { value: first.value / whole.value, to: whole.to };
}

/** "5 to 7 million" starts at five million. */
function sameScale(first: Single, second: Single): number {
	const scaled = first.value * second.scale;
	return first.scale === 1 && second.scale > 1 && scaled < second.value ? scaled : first.value;
}
