import { MAGNITUDES, ORDER_FACTORS, ORDERS_OF_SIZE } from '../../lexicons/numbers.ts';
import { readFraction } from '../../numerals/fraction.ts';
import { readNumber } from '../../numerals/number.ts';
import type { Numeral } from '../../numerals/numeral.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import { readM } from './metre.ts';
import { readSign } from './money.ts';

/** How an amount was written, which decides how sure it is a figure at all. */
export type Manner = 'digits' | 'spelled' | 'fraction' | 'order';

/** One number with the sign of its currency, before its unit. */
export interface Single {
	readonly value: number;
	/** Upper end of an order of size, "dozens". */
	readonly max: number | null;
	readonly to: number;
	readonly currency: string | null;
	/** A unit that is written onto the figures and could be a magnitude: the metre of "17.30m". */
	readonly unit: string | null;
	readonly manner: Manner;
	/** What "million" or the like multiplied it by. */
	readonly scale: number;
	/** Whether a plus or minus stands before it. */
	readonly signed: boolean;
	/** Why it could mean something else. */
	readonly doubt: string | null;
}

const PLAIN = { max: null, currency: null, unit: null, scale: 1, signed: false, doubt: null } as const;

/** `currency` is that of the lower end where it is the upper one of a range: "12", "-0.8", "minus 12", "$5.3m", "-$5", "half a million", "tens of thousands". */
export function readSingle(terms: readonly Term[], at: number, currency: string | null = null): Single | null {
	const order = readOrder(terms, at);
	if (order !== null) return order;
	const outer = readPlusMinus(terms, at);
	const money = readSign(terms, outer?.to ?? at);
	const inner = outer === null && money !== null ? readPlusMinus(terms, money.to) : null;
	const minus = outer ?? inner;
	const start = inner?.to ?? money?.to ?? outer?.to ?? at;
	const fraction = money === null && minus === null ? readFraction(terms, start) : null;
	const number = readNumber(terms, start);
	if (number !== null && !(fraction !== null && fraction.to > number.to)) {
		const code = money?.currency ?? currency;
		const read = code === null ? ofNumber(terms, start, number) : ofMoney(terms, number, code);
		if (read === null || minus === null) return read;
		const doubt = minus.apart === true ? 'a dash or a minus' : read.doubt;
		return { ...read, value: minus.factor * read.value, signed: true, doubt };
	}
	return fraction === null ? null : wholeOfFraction(terms, fraction.value, fraction.to);
}

/** "£420 m", "$5b": short forms that only sums allow. */
const SHORT_AFTER_MONEY: ReadonlyMap<string, number> = new Map([
	['m', 1e6],
	['b', 1e9],
	['t', 1e12],
	['k', 1e3],
	['mm', 1e6],
]);

function ofMoney(terms: readonly Term[], number: Numeral, currency: string): Single | null {
	const short = number.scale === 1 ? SHORT_AFTER_MONEY.get(wordAt(terms, number.to)) : undefined;
	const scale = short ?? number.scale;
	return {
		...PLAIN,
		value: number.value * (short ?? 1),
		to: number.to + (short === undefined ? 0 : 1),
		currency,
		manner: 'digits',
		scale,
		doubt: number.doubtful === true ? 'groups' : null,
	};
}

function ofNumber(terms: readonly Term[], from: number, number: Numeral): Single | null {
	const { value, to, scale } = number;
	const doubt = number.doubtful === true ? 'one group of figures behind a space' : null;
	const manner = number.digits ? 'digits' : 'spelled';
	const plain: Single = { ...PLAIN, value, to, manner, scale, doubt };
	return number.digits ? readM(terms, from, plain) : plain;
}

/** A minus, or a plus, before a number, not the hyphen of a word or a range. */
function readPlusMinus(
	terms: readonly Term[],
	at: number,
): { readonly factor: 1 | -1; readonly to: number; readonly apart?: true } | null {
	const [sign, next] = [terms[at], terms[at + 1]];
	if (sign === undefined || next === undefined) return null;
	if (sign.kind === 'word') {
		const spoken =
			(sign.word === 'minus' || sign.word === 'negative') && (next.kind !== 'mark' || /^[$€£¥]$/.test(next.word));
		if (!spoken || terms[at - 1]?.kind === 'number') return null;
		return { factor: isEitherWay(terms, at) ? 1 : -1, to: at + 1 };
	}
	if (next.kind !== 'number' && !/^[$€£¥]$/.test(next.word)) return null;
	if (next.gap) return readMinusApart(terms, at);
	const free = sign.gap || ['(', '[', '$', '€', '£', '"', '“'].includes(wordAt(terms, at - 1));
	if (!free) return null;
	if (sign.word === '+') return { factor: 1, to: at + 1 };
	return sign.word === '-' || sign.word === '−' || sign.word === '–' ? { factor: -1, to: at + 1 } : null;
}

/** `plus or [minus] 4 points`, `plus/[minus] 4`: how far a number may be off, no number below zero. */
const isEitherWay = (terms: readonly Term[], at: number): boolean =>
	/^(?:or|and|\/|-)$/.test(wordAt(terms, at - 1)) && wordAt(terms, at - 2) === 'plus';

/** `The low was [-] 11.6 °C`, `Services [-] $80 million` in a list that has `Goods + $120 million`: a minus with a blank behind it. */
function readMinusApart(
	terms: readonly Term[],
	at: number,
): { readonly factor: -1; readonly to: number; readonly apart?: true } | null {
	if (!/^[-−]$/.test(wordAt(terms, at)) || terms[at]?.gap !== true) return null;
	if (/^(?:was|is|were|of|at|to|by|from)$/.test(wordAt(terms, at - 1))) return { factor: -1, to: at + 1 };
	if (terms[at - 1]?.kind !== 'word') return null;
	for (let near = Math.max(0, at - LIST); near < at + LIST; near++)
		if (wordAt(terms, near) === '+' && terms[near]?.gap && terms[near + 1]?.gap)
			return { factor: -1, to: at + 1, apart: true };
	return null;
}

/** Terms on either side of a sum among which its list's other signs stand. */
const LIST = 40;

/** "half a million", "a quarter of a million" are numbers, "a quarter-century" is 25 years; "half of them" is a share. */
function wholeOfFraction(terms: readonly Term[], share: number, to: number): Single {
	const of = wordAt(terms, to) === 'of' ? to + 1 : isDash(terms, to) && !terms[to]?.gap ? to + 1 : to;
	const article = wordAt(terms, of) === 'a' ? of + 1 : of;
	const dash = isDash(terms, article) && !terms[article]?.gap ? article + 1 : article;
	const word = wordAt(terms, dash);
	if (word === 'century') return { ...PLAIN, value: share * 100, unit: 'year', to: dash + 1, manner: 'spelled' };
	const magnitude = word === 'dozen' ? 12 : MAGNITUDES.get(word);
	if (magnitude === undefined || (wordAt(terms, to) === 'of' && article === of))
		return { ...PLAIN, value: share, to, manner: 'fraction' };
	return { ...PLAIN, value: share * magnitude, to: dash + 1, manner: 'spelled', scale: magnitude };
}

/** "dozens", "tens of thousands", "hundreds of", "several hundred", "a few thousand". */
function readOrder(terms: readonly Term[], at: number): Single | null {
	const several = readSeveral(terms, at);
	if (several !== null) return several;
	const factor = ORDER_FACTORS.get(wordAt(terms, at));
	const multiplied =
		factor === undefined || wordAt(terms, at + 1) !== 'of' ? undefined : ORDERS_OF_SIZE.get(wordAt(terms, at + 2));
	if (factor !== undefined && multiplied !== undefined && wordAt(terms, at + 2) !== 'scores') {
		const [low] = multiplied;
		const value = low * factor;
		return { ...PLAIN, value, max: value * 10 - 1, to: at + 3, manner: 'order' };
	}
	const order = ORDERS_OF_SIZE.get(wordAt(terms, at));
	if (order === undefined || (wordAt(terms, at) === 'scores' && wordAt(terms, at + 1) !== 'of')) return null;
	return { ...PLAIN, value: order[0], max: order[1], to: at + 1, manner: 'order' };
}

/** "several hundred" is no less than two hundred and no thousand. */
function readSeveral(terms: readonly Term[], at: number): Single | null {
	const few = wordAt(terms, at) === 'a' && wordAt(terms, at + 1) === 'few' ? at + 2 : at;
	const start = few === at && wordAt(terms, at) === 'several' ? at + 1 : few;
	if (start === at) return null;
	const word = wordAt(terms, start);
	if (word === 'dozen') return { ...PLAIN, value: 24, max: 99, to: start + 1, manner: 'order' };
	const low = MAGNITUDES.get(word);
	if (low === undefined) return null;
	const further = MAGNITUDES.get(wordAt(terms, start + 1)) ?? 1;
	const value = low * further;
	return { ...PLAIN, value: 2 * value, max: 10 * value - 1, to: start + (further > 1 ? 2 : 1), manner: 'order' };
}
