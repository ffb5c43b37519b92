import { type Term, wordAt } from '../../numerals/terms.ts';
import { civil, type Days, dayOf, isoDays, monthDays } from './day.ts';
import type { Reading, Resolved } from './reading.ts';

const PARTS: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'later', 'earlier']);
export const EDGES: ReadonlySet<string> = new Set('end beginning start middle close outset rest remainder'.split(' '));

/** How many days the end or beginning of a month is taken to be. */
const EDGE = 7;

/** Rules whose readings "early", "mid-" and "the end of" can stand before. */
const DIVISIBLE: ReadonlySet<string> = new Set([
	'date/month',
	'date/year',
	'date/decade',
	'date/weekday',
	'date/calendar-period',
	'date/season',
	'date/century',
	'date/spoken-day',
	'date/part-of-today',
	'date/counted-from-text',
]);

/** Takes "early", "late", "mid-", "later", "the end of" in front of a reading into it. */
export function widen(terms: readonly Term[], reading: Reading, floor: number): Reading {
	if (!DIVISIBLE.has(reading.rule)) return reading;
	const part = withPart(terms, reading, floor);
	return withEdge(terms, part, floor);
}

function withPart(terms: readonly Term[], reading: Reading, floor: number): Reading {
	const hyphen = ['-', '‑'].includes(wordAt(terms, reading.from - 1)) && terms[reading.from]?.gap === false ? 1 : 0;
	const at = reading.from - 1 - hyphen;
	const word = wordAt(terms, at);
	if (at >= floor && hyphen === 1 && EDGES.has(word)) {
		const { resolve } = reading;
		return { ...reading, from: at, resolve: (moment) => atEdge(resolve(moment), word) };
	}
	if (word === 'in' && hyphen === 0 && /^(?:early|late|later|earlier)$/.test(wordAt(terms, at - 1)) && at - 1 >= floor)
		return { ...reading, from: at - 1 };
	if (at < floor || !PARTS.has(word)) return smallHours(terms, reading, floor);
	const first = partBefore(terms, at);
	return { ...reading, from: first >= floor ? first : at };
}

/** "mid-to-late", "early to mid": where the first of two parts begins; `at` where it is the only one. */
function partBefore(terms: readonly Term[], at: number): number {
	let link = at - 1;
	if (wordAt(terms, link) === '-') link--;
	if (!/^(?:to|or|and)$/.test(wordAt(terms, link))) return at;
	const first = wordAt(terms, link - 1) === '-' ? link - 2 : link - 1;
	return PARTS.has(wordAt(terms, first)) ? first : at;
}

/** "the early hours of Sunday". */
function smallHours(terms: readonly Term[], reading: Reading, floor: number): Reading {
	const { from } = reading;
	if (from - 4 < floor || wordAt(terms, from - 1) !== 'of' || wordAt(terms, from - 2) !== 'hours') return reading;
	if (wordAt(terms, from - 4) !== 'the' || !/^(?:early|small)$/.test(wordAt(terms, from - 3))) return reading;
	return { ...reading, from: from - 4, part: 'morning' };
}

function withEdge(terms: readonly Term[], reading: Reading, floor: number): Reading {
	const of = wordAt(terms, reading.from - 1) === 'of' ? reading.from - 1 : -1;
	const edge = wordAt(terms, of - 1);
	if (of - 1 >= floor && UNITS.has(edge)) return withMonths(terms, reading, floor, of - 1);
	if (of - 1 < floor || !EDGES.has(edge)) return reading;
	const from = wordAt(terms, of - 2) === 'the' && of - 2 >= floor ? of - 2 : of - 1;
	const { rule, to, resolve } = reading;
	return { rule, from, to, resolve: (moment) => atEdge(resolve(moment), edge) };
}

/** Units at an edge of a year, and for how many months of it they are taken. */
const UNITS: ReadonlyMap<string, number> = new Map([
	['months', 3],
	['weeks', 1],
]);

const OPENING: ReadonlySet<string> = new Set(['opening', 'early', 'earliest', 'initial']);
const CLOSING: ReadonlySet<string> = new Set(['closing', 'final', 'dying', 'latter', 'waning']);

/** "the closing months of 2004", "the opening weeks of 1998": how many the text does not say. */
function withMonths(terms: readonly Term[], reading: Reading, floor: number, unit: number): Reading {
	const few = wordAt(terms, unit - 1) === 'few' ? unit - 2 : unit - 1;
	const word = wordAt(terms, few);
	if (few < floor || !(OPENING.has(word) || CLOSING.has(word))) return reading;
	const from = wordAt(terms, few - 1) === 'the' && few - 1 >= floor ? few - 1 : few;
	const months = UNITS.get(wordAt(terms, unit)) ?? 0;
	const { rule, to, resolve } = reading;
	return { rule, from, to, resolve: (moment) => monthsAtEdge(resolve(moment), months, OPENING.has(word)) };
}

function monthsAtEdge(resolved: Resolved, months: number, opens: boolean): Resolved {
	const { days, value } = resolved;
	if (days === undefined || value === null || !/^\d{4}$/.test(value)) return resolved;
	const { year } = civil(days.first);
	const part = opens
		? { first: days.first, last: dayOf(year, 1 + months, 1) - 1 }
		: { first: dayOf(year, 13 - months, 1), last: days.last };
	const why = `how much of ${value} the text does not say: ${resolved.why}`;
	return { value: isoDays(part), days: part, certainty: 'likely', why };
}

/** "The end of January" is its last seven days; longer and shorter times stay whole. */
export function atEdge(resolved: Resolved, edge: string): Resolved {
	const { days, value } = resolved;
	if (days === undefined || value === null || !/^\d{4}-\d{2}$/.test(value)) return resolved;
	const { year, month } = civil(days.first);
	const whole = monthDays(year, month);
	const part = edgeDays(whole, year, month, edge);
	return { value: isoDays(part), days: part, certainty: 'likely', why: `${edge} of ${value}: ${resolved.why}` };
}

function edgeDays(month: Days, year: number, number: number, edge: string): Days {
	if (edge === 'rest' || edge === 'remainder') return month;
	if (edge === 'end' || edge === 'close') return { first: month.last - EDGE + 1, last: month.last };
	if (edge === 'middle') return { first: dayOf(year, number, 11), last: dayOf(year, number, 20) };
	return { first: month.first, last: month.first + EDGE - 1 };
}
