import { TIME_UNITS, type TimeUnit } from '../../lexicons/calendar.ts';
import {
	CAPITALS_ARE_NAMES,
	GLUED_SYMBOLS,
	MEASURE_WORDS,
	PERCENT_WORDS,
	PREFIXED,
	UNIT_PREFIXES,
} from '../../lexicons/measures.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import { readMoney, type Size } from './money.ts';
import { scene } from './scene.ts';

export interface UnitRead {
	readonly unit: string | null;
	readonly to: number;
	readonly hyphened: boolean;
	/** What one is of the unit: 0.01 for cents. */
	readonly part: number;
	/** The name several currencies bear, for the article to say whose it is. */
	readonly currencyName: string | null;
}

const NO_SIZE: Size = { value: 1, scale: 1e6, digits: true };

/** Whether a unit stands there: "hundreds of years". */
export const isUnitAt = (terms: readonly Term[], at: number, size: Size = NO_SIZE): boolean =>
	readUnit(terms, at, null, size).unit !== null;

/** The unit behind a number: `%`, a currency, a measure or a period; a currency sign before it has it already. */
export function readUnit(terms: readonly Term[], at: number, currency: string | null, size: Size): UnitRead {
	const none: UnitRead = { unit: currency, to: at, hyphened: false, part: 1, currencyName: null };
	const hyphen = isDash(terms, at) && terms[at]?.gap === false && terms[at + 1]?.gap === false ? 1 : 0;
	const money = readMoney(terms, at + hyphen, size);
	if (currency !== null)
		return money !== null && money.money.part === 1 && isNamedAgain(terms, at, money.money.code, currency)
			? { ...none, unit: money.money.code, to: at + money.length }
			: none;
	const start = at + hyphen;
	const { unit, length } = readPercent(terms, start, size) ?? { unit: null, length: 0 };
	if (unit !== null) return { ...none, unit, to: start + length, hyphened: hyphen === 1 };
	if (money !== null)
		return {
			unit: money.money.code,
			to: start + money.length,
			hyphened: hyphen === 1,
			part: money.money.part,
			currencyName: money.name,
		};
	const measure = readMeasure(terms, start) ?? readPeriod(terms, start, hyphen === 1, size);
	return measure === null
		? { ...none, hyphened: hyphen === 1 }
		: { ...none, unit: measure.unit, to: start + measure.length, hyphened: hyphen === 1 };
}

/** "$5 million US", "$100 Canadian dollars". */
const isNamedAgain = (terms: readonly Term[], at: number, code: string, currency: string): boolean =>
	terms[at]?.gap === true && (code === currency || (currency === 'USD' && code.endsWith('D')));

interface Measure {
	readonly unit: string;
	readonly length: number;
}

function readPercent(terms: readonly Term[], at: number, size: Size): Measure | null {
	const word = wordAt(terms, at);
	const next = wordAt(terms, at + 1);
	if (word === 'per' && next === 'cent') return { unit: '%', length: 2 };
	if (word === 'per' && next === '-' && wordAt(terms, at + 2) === 'cent') return { unit: '%', length: 3 };
	if (word === 'pc' && !terms[at]?.gap && !terms[at]?.capital) return { unit: '%', length: 1 };
	if (word === 'basis' && next.startsWith('point')) return { unit: 'basis point', length: 2 };
	if (word === 'bps' || (word === 'bp' && !terms[at]?.capital)) return { unit: 'basis point', length: 1 };
	if (!PERCENT_WORDS.has(word)) return isRatePoint(terms, at, size) ? { unit: 'percentage point', length: 1 } : null;
	const points = /^(?:points?|pts?)$/.test(next) || (next === '-' && /^points?$/.test(wordAt(terms, at + 2)));
	if (points) return { unit: 'percentage point', length: next === '-' ? 3 : 2 };
	return word === 'percentage' ? null : { unit: '%', length: 1 };
}

function readMeasure(terms: readonly Term[], at: number): Measure | null {
	const prefix = UNIT_PREFIXES.get(wordAt(terms, at));
	const stop = prefix !== undefined && wordAt(terms, at + 1) === '.' ? 1 : 0;
	if (prefix !== undefined) {
		const dash = isDash(terms, at + 1) ? 1 : 0;
		const word = wordAt(terms, at + 1 + stop + dash);
		const base =
			prefix === 'light' && /^years?$/.test(word) ? 'year' : word === 'm' ? 'metre' : MEASURE_WORDS.get(word);
		if (base !== undefined && PREFIXED[prefix]?.test(base)) {
			const unit = prefix === '' ? 'tonne' : `${prefix} ${base}`;
			return withRate(terms, at, { unit, length: 2 + stop + dash });
		}
	}
	const term = terms[at];
	if (term === undefined) return null;
	if (isFeet(terms, at)) return { unit: 'foot', length: 1 };
	if (isInches(terms, at)) return { unit: 'inch', length: 1 };
	const powered = readPowered(terms, at, term);
	if (powered !== null) return powered;
	const symbol = term.gap ? undefined : GLUED_SYMBOLS.get(asWritten(term));
	const unit = symbol ?? MEASURE_WORDS.get(term.word);
	if (unit?.endsWith('watt') === true && /^hours?$/.test(wordAt(terms, at + 1)))
		return { unit: `${unit} hour`, length: 2 };
	if (unit === undefined || (symbol === undefined && isName(terms, at, term))) return null;
	const scale = unit === 'degree' ? readDegrees(terms, at) : null;
	return withRate(terms, at, scale ?? { unit, length: 1 });
}

/** "a quarter point off its rate", "half a point": a part of a point beside rates. */
const isRatePoint = (terms: readonly Term[], at: number, { value }: Size): boolean =>
	value < 1 && /^points?$/.test(wordAt(terms, at)) && scene(terms, at, at + 1, RATES) > 0;

const RATES: ReadonlySet<string> = new Set(
	'rate rates pct percent interest yield yields prime discount lending base repo'.split(' '),
);

/** "40 MPs", "5 Stones fans", "12 Miles and More". */
const isName = (terms: readonly Term[], at: number, term: Term): boolean =>
	(term.capital && term.gap && CAPITALS_ARE_NAMES.has(term.word)) ||
	(term.capital &&
		!term.capitals &&
		term.gap &&
		terms[at - 1]?.capital === false &&
		terms[at - 1]?.kind === 'word' &&
		term.word.length > 3);

const asWritten = ({ word, capital, capitals }: Term): string =>
	capitals ? word.toUpperCase() : capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** `5' 10"`: feet where inches follow, and the inches behind them. */
const isFeet = (terms: readonly Term[], at: number): boolean =>
	PRIMES.has(wordAt(terms, at)) &&
	terms[at]?.gap === false &&
	terms[at + 1]?.kind === 'number' &&
	DOUBLE_PRIMES.has(wordAt(terms, at + 2)) &&
	terms[at + 2]?.gap === false;

const isInches = (terms: readonly Term[], at: number): boolean =>
	DOUBLE_PRIMES.has(wordAt(terms, at)) &&
	terms[at]?.gap === false &&
	PRIMES.has(wordAt(terms, at - 2)) &&
	terms[at - 3]?.kind === 'number';

const PRIMES: ReadonlySet<string> = new Set(["'", '’', '′']);
const DOUBLE_PRIMES: ReadonlySet<string> = new Set(['"', '”', '″']);

/** `5 m2`, `12 km²`, `40 m³`. */
function readPowered(terms: readonly Term[], at: number, term: Term): Measure | null {
	const power = terms[at + 1];
	if (power === undefined || !(power.gap ? /^[²³]$/ : /^[23²³]$/).test(power.word)) return null;
	const base = term.word === 'm' ? 'metre' : MEASURE_WORDS.get(term.word);
	const prefix = /[2²]/.test(power.word) ? 'square' : 'cubic';
	return base !== undefined && PREFIXED[prefix]?.test(base) ? { unit: `${prefix} ${base}`, length: 2 } : null;
}

/** "12 degrees Celsius", "12 degrees C", `12°C`. */
function readDegrees(terms: readonly Term[], at: number): Measure | null {
	const next = terms[at + 1];
	if (next?.kind !== 'word') return null;
	if (/^(?:celsius|centigrade)$/.test(next.word) || (next.word === 'c' && next.capital))
		return { unit: 'degree Celsius', length: 2 };
	return next.word === 'fahrenheit' || (next.word === 'f' && next.capital)
		? { unit: 'degree Fahrenheit', length: 2 }
		: null;
}

const SPEEDS = /^(?:kilometre|metre|mile|foot|centimetre|knot)$/;
const DATA = /(?:bit|byte)$/;

/** "60 miles an hour", "5 km/h", "2 million barrels a day", "20 megabits per second". */
function withRate(terms: readonly Term[], at: number, measure: Measure): Measure {
	const link = at + measure.length;
	if (isTightDash(terms, link) && isTightDash(terms, link + 2) && /^(?:per|an?)$/.test(wordAt(terms, link + 1))) {
		const rate = readRate(terms, measure, link + 2, false);
		return rate === null ? measure : { unit: rate, length: measure.length + 4 };
	}
	const slash = wordAt(terms, link) === '/' && terms[link]?.gap === false;
	if (!slash && !/^(?:per|an?)$/.test(wordAt(terms, link))) return measure;
	const rate = readRate(terms, measure, link, slash);
	return rate === null ? measure : { unit: rate, length: measure.length + (rate === 'pound per square inch' ? 3 : 2) };
}

const isTightDash = (terms: readonly Term[], at: number): boolean => isDash(terms, at) && terms[at]?.gap === false;

function readRate(terms: readonly Term[], { unit }: Measure, link: number, slash: boolean): string | null {
	const word = wordAt(terms, link + 1);
	const per =
		slash && word === 'h'
			? 'hour'
			: slash && word === 's'
				? 'second'
				: slash && word === 'd'
					? 'day'
					: TIME_UNITS.get(word);
	const speed = SPEEDS.test(unit) && (per === 'hour' || per === 'second' || per === 'minute');
	const flow =
		(unit === 'barrel' && per === 'day') ||
		(DATA.test(unit) && per === 'second') ||
		(unit === 'cubic metre' && per === 'second');
	if (speed || flow) return `${unit} per ${per}`;
	if (unit === 'mile' && word === 'gallon') return 'mile per gallon';
	return unit === 'pound' && word === 'square' ? 'pound per square inch' : null;
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
	'long',
	'further',
	'successive',
	'business',
	'working',
	'trading',
	'calendar',
]);

function readPeriod(terms: readonly Term[], at: number, hyphened: boolean, { value }: Size): Measure | null {
	const word = wordAt(terms, at);
	const period = TIME_UNITS.get(word);
	const next = TIME_UNITS.get(wordAt(terms, at + 1));
	if (LENGTHENING.has(word) && next !== undefined && isPeriod(next)) return { unit: next, length: 2 };
	if (period === undefined || !isPeriod(period)) return null;
	if (word === 'second' && !hyphened && value > 1) return null;
	if (terms[at]?.capital && terms[at - 1]?.capital === false && terms[at - 1]?.kind === 'word') return null;
	return { unit: period, length: 1 };
}

const isPeriod = (unit: TimeUnit): boolean => unit !== 'weekend' && unit !== 'quarter';
