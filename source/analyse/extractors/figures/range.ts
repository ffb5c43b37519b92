import { verbForms } from '../../grammar/verb-forms.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { CHANGES } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';
import { isPlural } from './counted.ts';
import { readSign } from './money.ts';
import { readSingle, type Single } from './single.ts';
import { inOneUnit } from './two-units.ts';
import { readUnit, type UnitRead } from './unit.ts';

/** A step ends far from where a range would: "rose 5 to 83". */
const WIDEST = 3;
const FARTHEST = 10;
/** "two or three" is a range, "four or six-year bonds" are two kinds. */
const SMALL = 10;
/** Terms before a range searched for the verb that makes a step of it. */
const REACH = 5;

/** "10 to 15", "3-4 pct", "between 20 and 30", "$5m-$6m", "five or six": the range a number opens. */
export function readRange(
	terms: readonly Term[],
	at: number,
	first: Single,
	own: UnitRead,
	between: boolean,
): Omit<Amount, 'from' | 'qualifier'> | null {
	if (first.max !== null || (own.hyphened && own.unit !== null)) return null;
	const past = between ? pastBrackets(terms, own.to) : own.to;
	const link = linkAt(terms, at, past, between);
	if (link === null) return null;
	const second =
		readSingle(terms, past + 1, first.currency) ?? (link === 'to' ? oneAt(terms, past + 1, own.unit) : null);
	if (second === null || second.max !== null) return null;
	if (first.manner !== second.manner && (first.manner === 'fraction' || second.manner === 'fraction')) return null;
	const size = { value: second.value, scale: second.scale, digits: second.manner === 'digits' };
	const read =
		second.unit === null
			? readUnit(terms, second.to, second.currency ?? first.currency, size)
			: { unit: second.unit, to: second.to, hyphened: false, part: 1, currencyName: null };
	const signed = readSign(terms, past + 1) !== null;
	const marked = own.unit !== null && (first.currency === null || signed);
	if (own.unit !== null && own.unit !== read.unit)
		return isStep(terms, at, between) ? null : inTwoUnits(terms, first, own, second, read, link);
	if (first.currency !== null && !signed && countsOn(terms, second)) return null;
	const low =
		inThousands(sameScale(first, second), first, second, link === 'dash') * (own.unit === null ? read.part : own.part);
	const high = second.value * read.part;
	if (link === 'or' && (Number.isInteger(low) ? low < SMALL && high > low + 1 : high > WIDEST * low)) return null;
	if (link === 'to' && marked && wordAt(terms, at - 1) === 'by' && /^[A-Z]{3}$/.test(own.unit ?? '')) return null;
	const step = link === 'to' && !between ? stepOf(terms, at, low, high, marked) : null;
	if (step === 'sure') return null;
	const negative = first.signed && first.value < 0 && second.value < 0;
	if (negative ? high >= low : high <= low) return null;
	const { unit, to, hyphened, currencyName } = read;
	return {
		to,
		value: negative ? high : low,
		max: negative ? low : high,
		unit,
		manner: first.manner,
		hyphened,
		currencyName,
		doubt: first.doubt ?? second.doubt ?? (step !== null && unit === null ? 'a range or a step' : null),
	};
}

/** `two weeks to [a month]`: one period, said by its article. */
function oneAt(terms: readonly Term[], at: number, unit: string | null): Single | null {
	if (
		unit === null ||
		!TIME_UNITS.has(unit) ||
		!/^an?$/.test(wordAt(terms, at)) ||
		!TIME_UNITS.has(wordAt(terms, at + 1))
	)
		return null;
	return {
		value: 1,
		max: null,
		to: at + 1,
		currency: null,
		unit: null,
		manner: 'spelled',
		scale: 1,
		signed: false,
		doubt: null,
	};
}

/** `between 250 euros [(£173)] and 600 euros`: behind the brackets that open at a term. */
function pastBrackets(terms: readonly Term[], open: number): number {
	if (wordAt(terms, open) !== '(') return open;
	for (let at = open + 1; at < open + LONGEST_BRACKETS; at++) if (wordAt(terms, at) === ')') return at + 1;
	return open;
}

/** Terms of a sum in other money. */
const LONGEST_BRACKETS = 6;

/** "shortened by six months to two years": how much, and what it led to. */
const isStep = (terms: readonly Term[], at: number, between: boolean): boolean =>
	!between && (wordAt(terms, at - 1) === 'by' || stepOf(terms, at, 1, 1, true) !== null);

/** "a day or two", "six months to two years", "between 45 minutes and two hours": in the smaller of the two units. */
function inTwoUnits(
	terms: readonly Term[],
	first: Single,
	own: UnitRead,
	second: Single,
	read: UnitRead,
	link: 'to' | 'or' | 'dash',
): Omit<Amount, 'from' | 'qualifier'> | null {
	if (link === 'dash' || own.unit === null || first.signed || second.signed) return null;
	const ends =
		read.unit !== null
			? inOneUnit(first.value, own.unit, second.value, read.unit)
			: link === 'or' && first.value === 1 && second.value <= WIDEST && !countsOn(terms, second)
				? { low: 1, high: second.value, unit: own.unit }
				: null;
	if (ends === null || ends.high <= ends.low) return null;
	const whole = Number.isInteger(ends.high) || !Number.isInteger(second.value);
	return {
		to: read.to,
		value: ends.low,
		max: ends.high,
		unit: ends.unit,
		manner: first.manner,
		hyphened: read.hyphened,
		currencyName: null,
		doubt: first.doubt ?? second.doubt ?? (whole ? null : 'one unit in the other only roughly'),
	};
}

function linkAt(terms: readonly Term[], at: number, link: number, between: boolean): 'to' | 'or' | 'dash' | null {
	const word = wordAt(terms, link);
	if (between) return word === 'and' || word === 'to' ? 'to' : null;
	if (isDash(terms, link)) return terms[link]?.gap === terms[link + 1]?.gap ? 'dash' : null;
	if (word !== 'to' && word !== 'or') return null;
	return wordAt(terms, at - 1) === 'from' && !tellsExtent(wordAt(terms, at - 2)) ? null : word;
}

/** "takes from two to three months", "costs from $5 to $10": no step leads from the one to the other. */
const tellsExtent = (word: string): boolean =>
	/^(?:rang|anywhere|var|span|between|of$|at$)/.test(word) || verbForms(word).some(({ base }) => EXTENT.has(base));

/** Verbs of how long, how much and how many. */
const EXTENT: ReadonlySet<string> = new Set(
	`take last cost face carry weigh measure need require pay earn receive get serve spend charge hold seat contain number price sell retail
	quote value estimate wait run stretch`.split(/\s+/),
);

/** "$5 to 6 people". */
function countsOn(terms: readonly Term[], { to, scale }: Single): boolean {
	const next = terms[to];
	return scale === 1 && next?.kind === 'word' && !next.capital && isPlural(next);
}

/** "rose 5 to 83", "up by $3 to $12", "adding 14 cts to 19.33 dlrs": a step and where it led, while "may rise 3 to 4 percent" is a range. */
function stepOf(
	terms: readonly Term[],
	at: number,
	low: number,
	high: number,
	marked: boolean,
): 'sure' | 'may be' | null {
	if (marked && high > FARTHEST * low && !ranges(terms, at)) return 'sure';
	for (let before = at - 1; before >= at - REACH && wordAt(terms, before) !== '.'; before--) {
		const word = wordAt(terms, before);
		if (CHANGES.has(word) || CHANGING.has(word)) return marked || high > WIDEST * low ? 'sure' : 'may be';
	}
	return null;
}

const CHANGING: ReadonlySet<string> = new Set(
	'adding losing gaining rising falling climbing dropping jumping slipping shedding firming increasing decreasing declining'.split(
		' ',
	),
);

function ranges(terms: readonly Term[], at: number): boolean {
	for (let before = at - 1; before >= at - REACH; before--) if (/^rang/.test(wordAt(terms, before))) return true;
	return false;
}

/** "140-150,000" leaves out the thousands of its lower end; both ends lie close, or nothing says that it does. */
function inThousands(low: number, first: Single, second: Single, dashed: boolean): number {
	const plain = first.manner === 'digits' && second.manner === 'digits' && first.scale === 1 && second.scale === 1;
	if (!plain || !dashed || !Number.isInteger(low) || low < 1 || low >= 1000 || second.value % 1000 !== 0) return low;
	const full = low * 1000;
	return full < second.value && second.value <= WIDEST * full ? full : low;
}

/** "5 to 7 million" starts at five million. */
export function sameScale(first: Single, second: Single): number {
	const scaled = first.value * second.scale;
	return first.scale === 1 && second.scale > 1 && Math.abs(scaled) < Math.abs(second.value) ? scaled : first.value;
}
