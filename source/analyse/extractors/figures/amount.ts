import type { Qualifier } from '../../../domain/fact.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, LETTERED_SIGNS } from '../../lexicons/currencies.ts';
import { LOOSE_LETTERS, SIZED_LETTERS, STROKE_LETTERS } from '../../lexicons/currency-letters.ts';
import { MONEY_SCENES, WEIGHING_SCENES } from '../../lexicons/measuring.ts';
import {
	FOLDS,
	FRACTIONS,
	MAGNITUDES,
	ONES,
	ORDER_FACTORS,
	ORDERS_OF_SIZE,
	ORDINALS,
	SHORT_MAGNITUDES,
	TENS,
	TIMES,
	VULGAR_FRACTIONS,
} from '../../lexicons/numbers.ts';
import { readNumber } from '../../numerals/number.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import { readCompound } from './compound.ts';
import { isPlural } from './counted.ts';
import { readMagnitude } from './magnitude.ts';
import { POUNDS } from './money.ts';
import { readOneMeasure } from './one-measure.ts';
import { readRange } from './range.ts';
import { scene } from './scene.ts';
import { sharedUnit } from './shared-unit.ts';
import { type Manner, readSingle, type Single } from './single.ts';
import { readOneOf } from './two-units.ts';
import { isUnitAt, readUnit, type UnitRead } from './unit.ts';

export type { Manner } from './single.ts';

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
	/** The currency's name where several bear it, for the article to say whose it is. */
	readonly currencyName: string | null;
	/** What leaves its value or unit open. */
	readonly doubt: string | null;
}

/** Every word a number can start with. */
const NUMBER_STARTS: ReadonlySet<string> = new Set([
	...['half', 'between', 'minus', 'negative', 'several', 'quarter'],
	...ONES.keys(),
	...TENS.keys(),
	...ORDER_FACTORS.keys(),
	...ORDERS_OF_SIZE.keys(),
	...TIMES.keys(),
	...FOLDS.keys(),
]);

/** What makes a number of an article: "a million", "a third", "a few hundred". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
	...['few', 'dozen'],
	...MAGNITUDES.keys(),
	...SHORT_MAGNITUDES.keys(),
	...FRACTIONS.keys(),
]);

/** Letters a sum can start with, in capitals or straight before a sign. */
const MONEY_STARTS: ReadonlySet<string> = new Set([
	...[...LETTERED_SIGNS.keys()].map((sign) => sign.slice(0, -1)),
	...[...LOOSE_LETTERS.keys(), ...SIZED_LETTERS.keys()].map((letters) => letters.toLowerCase()),
	...STROKE_LETTERS.keys(),
	...CURRENCY_CODES.keys(),
	...CURRENCY_SIGNS.keys(),
]);

const MARKS: ReadonlySet<string> = new Set(['-', '−', '–', '+', ...CURRENCY_SIGNS.keys(), ...VULGAR_FRACTIONS.keys()]);

/** Whether an amount may start there; nearly all words cost one look-up. */
function canStart(terms: readonly Term[], at: number, { kind, word, capital }: Term): boolean {
	if (kind === 'number') return true;
	if (kind === 'mark') return MARKS.has(word);
	if (NUMBER_STARTS.has(word)) return true;
	const next = terms[at + 1];
	if (next === undefined) return false;
	if ((word === 'a' || word === 'an') && (AFTER_ARTICLE.has(next.word) || terms[at + 2]?.word === 'or')) return true;
	if ((word === 'a' || word === 'an') && readOneMeasure(terms, at) !== null) return true;
	return (capital || next.kind !== 'word') && MONEY_STARTS.has(word);
}

/** Reads the amount that starts at a term: a single one, "10 to 15", "between 10 and 15", "one in five". */
export function readAmount(terms: readonly Term[], at: number): Amount | null {
	const term = terms[at];
	if (term === undefined || !canStart(terms, at, term)) return null;
	const times = TIMES.get(term.word) ?? FOLDS.get(term.word);
	if (times !== undefined) return { ...ONCE, from: at, to: at + 1, value: times };
	const between = term.word === 'between';
	const start = between ? at + 1 : at;
	const one = readOneOf(terms, start);
	const first = one === null ? (readSingle(terms, start) ?? readOneMeasure(terms, start)) : ONE_OF(one.to);
	if (first === null || isRank(terms, first)) return null;
	if (isFold(terms, first.to)) return { ...ONCE, from: at, to: first.to + 2, value: first.value };
	const unit = one ?? readMagnitude(terms, at, first) ?? unitOf(terms, first);
	const range = readRange(terms, at, first, unit, between);
	if (range !== null) return { from: at, qualifier: 'range', ...range };
	if (between || one !== null) return null;
	const share = readShare(terms, at, first);
	if (share !== null) return { ...ONCE, from: at, to: share.to, value: share.value, manner: 'fraction' };
	return amountOf(terms, at, first, unit);
}

/** `10[-fold]`. */
const isFold = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at) === '-' && wordAt(terms, at + 1) === 'fold' && terms[at + 1]?.gap === false;

/** An amount without a unit of its own. */
const ONCE = {
	value: 1,
	max: null,
	qualifier: 'exact',
	unit: null,
	manner: 'spelled',
	hyphened: false,
	currencyName: null,
	doubt: null,
} as const;

const ONE_OF = (to: number): Single => ({
	value: 1,
	max: null,
	to,
	currency: null,
	unit: null,
	manner: 'spelled',
	scale: 1,
	signed: false,
	doubt: null,
});

function amountOf(terms: readonly Term[], at: number, first: Single, read: UnitRead): Amount {
	const compound = read.unit === null ? null : readCompound(terms, first, read);
	const { hyphened, currencyName } = read;
	const shared = read.unit === null && first.unit === null ? sharedUnit(terms, first) : null;
	const value = (compound?.value ?? first.value * read.part) * (shared?.scale ?? 1) * belowZero(terms, read);
	const { unit, to } = compound ?? { unit: shared?.unit ?? read.unit, to: read.to };
	const max = first.max === null ? null : first.max * read.part;
	const zero = belowZero(terms, read) < 0 ? 2 : 0;
	const doubt = first.doubt ?? (shared === null ? doubtOf(terms, at, first, read) : shared.doubt);
	const settled =
		currencyName !== null && POUNDS.has(currencyName) ? poundOf(terms, at, first, read) : { unit, doubt, currencyName };
	return {
		from: at,
		to: to + zero,
		value,
		max,
		qualifier: max === null ? 'exact' : 'range',
		manner: first.manner,
		hyphened,
		...settled,
	};
}

/** The unit of a number, also behind "of": "hundreds of years", "three-tenths of a percent". */
export function unitOf(terms: readonly Term[], first: Single): UnitRead {
	if (first.unit !== null) return { unit: first.unit, to: first.to, hyphened: false, part: 1, currencyName: null };
	const size = { value: first.value, scale: first.scale, digits: first.manner === 'digits' };
	if (wordAt(terms, first.to) === 'of') {
		const one = /^(?:an?|one)$/.test(wordAt(terms, first.to + 1)) ? 2 : 1;
		const part = first.manner === 'fraction' && one === 2;
		if ((part || first.manner === 'order') && isUnitAt(terms, first.to + (part ? 2 : 1), { ...size, scale: 1e6 }))
			return readUnit(terms, first.to + (part ? 2 : 1), first.currency, { ...size, scale: 1e6 });
	}
	if (first.manner === 'fraction' && /^an?$/.test(wordAt(terms, first.to)) && isUnitAt(terms, first.to + 1, size))
		return readUnit(terms, first.to + 1, first.currency, size);
	return readUnit(terms, first.to, first.currency, size);
}

/** "12 degrees below zero". */
const belowZero = (terms: readonly Term[], { unit, to }: UnitRead): 1 | -1 =>
	unit?.startsWith('degree') === true && wordAt(terms, to) === 'below' && wordAt(terms, to + 1) === 'zero' ? -1 : 1;

/** `1.500 euros` may be a thousand and a half. */
const doubtOf = (
	terms: readonly Term[],
	at: number,
	{ currency, scale, manner, value }: Single,
	{ unit }: UnitRead,
): string | null => {
	if (isMinusOrDash(terms, at)) return 'a dash or a minus';
	if (scale !== 1 || manner !== 'digits' || currency !== null) return null;
	if (unit === '%') return value >= TWO_NUMBERS ? 'two numbers behind one another' : null;
	return /^[A-Z]{3}$/.test(unit ?? '') && /^\d{1,3}\.\d{3}$/.test(wordAt(terms, at)) ? 'a decimal or a thousand' : null;
};

/** `Current account [-] $738 million`: a dash may part the sum from its label or be its sign. */
function isMinusOrDash(terms: readonly Term[], at: number): boolean {
	if (!/^[-−–]$/.test(wordAt(terms, at - 1)) || !terms[at - 1]?.gap || !terms[at]?.gap) return false;
	for (let left = at - 2; left >= 0 && left > at - LABEL; left--) {
		const word = wordAt(terms, left);
		if (EITHER_SIGN.test(word)) return true;
		if (/^[.;!?]$/.test(word)) return false;
	}
	return false;
}

/** Terms from the label of a sum to it at most: `account Jan-May - $738 million (April - $748`. */
const LABEL = 16;

/** What is told below zero as well as above. */
const EITHER_SIGN =
	/^(?:balance|balances|account|deficit|surplus|result|results|profit|loss|growth|change|net|margin)$/;

/** Hardly a share: `at 108 109 pct`. */
const TWO_NUMBERS = 1e5;

/** Pounds of money or of weight: by what is around them. */
function poundOf(
	terms: readonly Term[],
	at: number,
	{ scale: written, manner, value }: Single,
	{ to, currencyName }: UnitRead,
): { readonly unit: string; readonly doubt: string | null; readonly currencyName: string | null } {
	const scale = manner === 'order' ? value : written;
	const money = scene(terms, at, to, MONEY_SCENES) + (scale >= 1e6 ? 2 : 0);
	const weight = scene(terms, at, to, WEIGHING_SCENES) + (wordAt(terms, to) === 'of' && scale < 1e6 ? 2 : 0);
	const isMoney = money === weight ? scale >= 1e6 : money > weight;
	return {
		unit: isMoney ? 'GBP' : 'pound',
		doubt: Math.abs(money - weight) > 1 ? null : 'money or weight',
		currencyName: isMoney ? currencyName : null,
	};
}

/** "a third-year student" counts nothing. */
const isRank = (terms: readonly Term[], { manner, to }: Single): boolean =>
	manner === 'fraction' &&
	isDash(terms, to) &&
	terms[to]?.gap === false &&
	terms[to + 1]?.gap === false &&
	(!isUnitAt(terms, to + 1) || isOrdinalOf(terms, to));

/** "a third[-year] student"; "two thirds" and a half are none. */
const isOrdinalOf = (terms: readonly Term[], to: number): boolean =>
	ORDINALS.has(wordAt(terms, to - 1)) &&
	!ONES.has(wordAt(terms, to - 3)) &&
	TIME_UNITS.has(wordAt(terms, to + 1)) &&
	wordAt(terms, to - 2) !== '-';

/** "one in five", "nine in ten", "three out of four": a share. */
function readShare(
	terms: readonly Term[],
	at: number,
	first: Single,
): { readonly value: number; readonly to: number } | null {
	if (first.max !== null || first.currency !== null || first.value < 1 || first.manner === 'fraction') return null;
	const out = wordAt(terms, first.to) === 'out' && wordAt(terms, first.to + 1) === 'of';
	const within = wordAt(terms, first.to) === 'in';
	if (!out && !within) return null;
	const whole = readNumber(terms, out ? first.to + 2 : first.to + 1);
	if (whole === null || whole.value <= first.value) return null;
	if (
		within &&
		((first.value !== 1 && whole.value !== 10 && !isRatio(terms, at, first, whole.value, whole.to)) ||
			whole.value > 100)
	)
		return null;
	if (TIME_UNITS.has(wordAt(terms, whole.to))) return null;
	const usual = whole.value === 10 || whole.value === 100 || (first.value === 1 && isCountedAt(terms, whole.to));
	if (within && first.manner === 'digits' && !usual) return null;
	return { value: first.value / whole.value, to: whole.to };
}

/** "Three in four shoppers agree" at the head of its clause; "two in three attacks" behind a verb are two. */
const isRatio = (terms: readonly Term[], from: number, { manner }: Single, whole: number, to: number): boolean =>
	manner === 'spelled' &&
	whole <= 10 &&
	isCountedAt(terms, to) &&
	(terms[from - 1]?.kind !== 'word' ||
		/^(?:about|nearly|almost|only|just|some|around|roughly|that|than|and|but|while|as)$/.test(wordAt(terms, from - 1)));

const isCountedAt = (terms: readonly Term[], at: number): boolean => {
	const next = terms[at];
	return next?.kind === 'word' && isPlural(next);
};
