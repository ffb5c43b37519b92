import { MONTHS, REMEMBERED_DAYS } from '../../../lexicons/calendar.ts';
import { ORDINAL_SUFFIXES } from '../../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, type Days, isoDay, isoMonth, realDay } from '../day.ts';
import type { DateRule, Moment, Reading, Resolved } from '../reading.ts';
import { readDateNumber, readDayFirst, readMonthFirst, type WrittenDate, type YearSaid } from './written-words.ts';
import { resolveWritten, wholeDays } from './written-year.ts';

/** A written date as a reading from `from` on. */
export function writtenReading(rule: string, from: number, date: WrittenDate, weekday: number | null): Reading {
	const day = date.date === null || date.lastDate !== null ? null : `${date.month}-${date.date}`;
	const reading = { rule, from, to: date.to, resolve: (moment: Moment) => resolveWritten(date, weekday, moment) };
	const open: Reading = date.year === null ? { ...reading, fit: (side, other) => fitted(date, side, other) } : reading;
	if (day === null || weekday !== null) return open;
	if (date.year === null || 'sinceYear' in date.year) return { ...open, yearless: day };
	return 'year' in date.year ? { ...reading, dated: day } : reading;
}

/** One end of a range from the other: "Dec. 28" up to Jan. 3, 2005 is in 2004. */
function fitted(date: WrittenDate, side: 'upTo' | 'onFrom', other: Resolved): Resolved | null {
	if (other.days === undefined) return null;
	const { first, last } = other.days;
	const { year } = civil(first);
	const daysIn = (candidate: number): Days => wholeDays(date, candidate);
	const found =
		side === 'upTo'
			? [year, year - 1].find((candidate) => daysIn(candidate).first <= last)
			: [year, year + 1].find((candidate) => daysIn(candidate).first >= first);
	if (found === undefined || (date.date !== null && realDay(found, date.month, date.date) === null)) return null;
	const days = daysIn(found);
	const value = date.date === null ? isoMonth(found, date.month) : isoDay(days.first);
	return { value, days, certainty: other.certainty, why: `the year of its range: ${other.value}` };
}

/** How many terms around a date may hold the word that makes it a remembered day. */
const BESIDE = 6;

/** "the Oct. 7 attack" years later still means that of 2023, until the text names another year. */
function remembered(terms: readonly Term[], from: number, date: WrittenDate): WrittenDate {
	const known = REMEMBERED_DAYS.get(`${date.month}-${date.date}`);
	if (known === undefined || date.year !== null || date.lastDate !== null) return date;
	const [year, words] = known;
	for (let at = Math.max(0, from - BESIDE); at < date.to + BESIDE; at++)
		if (words.has(wordAt(terms, at))) return { ...date, year: { sinceYear: year } };
	return date;
}

/** "last October", "this May", "next January". */
const SAID_BEFORE: ReadonlyMap<string, YearSaid> = new Map<string, YearSaid>([
	['last', { side: -1 }],
	['past', { side: -1 }],
	['this', { shift: 0 }],
	['next', { side: 1 }],
	['coming', { side: 1 }],
]);

export const monthFirst: DateRule = {
	name: 'date/month',
	starts: MONTHS.keys(),
	read: (terms, at) => {
		const date = readMonthFirst(terms, at);
		const said = SAID_BEFORE.get(wordAt(terms, at - 1));
		if (date !== null && date.year === null && said !== undefined)
			return writtenReading('date/month', at - 1, { ...date, year: said }, null);
		return date && writtenReading('date/month', at, remembered(terms, at, date), null);
	},
};

export const dayFirst: DateRule = {
	name: 'date/day-month',
	starts: ['#'],
	read: (terms, at) => {
		const date = readDayFirst(terms, at);
		return date && writtenReading('date/day-month', at, remembered(terms, at, date), null);
	},
};

/** The first date of "between 3 and 5 March 2004", "from the 3rd to the 5th of May". */
export const monthBehind: DateRule = {
	name: 'date/same-month',
	starts: ['#'],
	read: (terms, at) => {
		const day = readDateNumber(terms, at);
		const the = wordAt(terms, at - 1) === 'the' ? 1 : 0;
		const opener = wordAt(terms, at - 1 - the);
		if (day === null || (opener !== 'between' && opener !== 'from' && opener !== 'on')) return null;
		const link = wordAt(terms, day.to);
		if (link !== (opener === 'from' ? 'to' : 'and')) return null;
		const last = readDayFirst(terms, wordAt(terms, day.to + 1) === 'the' ? day.to + 2 : day.to + 1);
		if (last === null || last.date === null || last.lastDate !== null || last.date <= day.date) return null;
		return writtenReading('date/same-month', at, { ...last, date: day.date, to: day.to }, null);
	},
};

/** The second date of "April 24 and 25". */
export const sameMonth: DateRule = {
	name: 'date/same-month',
	starts: ['#'],
	read: (terms, at) => {
		const day = readDateNumber(terms, at);
		if (day === null || !['and', 'or', 'to'].includes(wordAt(terms, at - 1))) return null;
		const suffixed = terms[at - 2]?.kind === 'word' && ORDINAL_SUFFIXES.has(wordAt(terms, at - 2)) ? 1 : 0;
		const stopped = wordAt(terms, at - 3 - suffixed) === '.' ? 1 : 0;
		const first = readMonthFirst(terms, at - 3 - suffixed - stopped);
		if (first === null || first.date === null || first.to !== at - 1 || first.date >= day.date) return null;
		if (terms[day.to]?.kind === 'word' && ['people', 'percent', 'per'].includes(wordAt(terms, day.to))) return null;
		return writtenReading('date/same-month', at, { ...first, date: day.date, to: day.to }, null);
	},
};
