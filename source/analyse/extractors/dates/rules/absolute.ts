import { DOUBTFUL_MONTHS, MONTHS, REMEMBERED_DAYS, WEEKDAY_NAMES } from '../../../lexicons/calendar.ts';
import { CURRENCY_NAMES } from '../../../lexicons/currencies.ts';
import { MEASURE_WORDS, PERCENT_WORDS } from '../../../lexicons/measures.ts';
import { MAGNITUDES, ORDINAL_SUFFIXES, SHORT_MAGNITUDES } from '../../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, type Day, type Days, dayOf, isoDay, isoDays, isoMonth, monthDays, realDay, weekdayOf } from '../day.ts';
import {
	certain,
	type DateRule,
	likely,
	type Moment,
	NO_PUBLICATION,
	type Reading,
	type Resolved,
	unresolved,
} from '../reading.ts';
import { isContractMonth } from '../tense.ts';
import { isPastForm } from '../verbs.ts';
import { isDash, wholeAt, yearAt } from '../words.ts';

/** Month and date as written, with what the text says of the year. */
export interface WrittenDate {
	readonly to: number;
	readonly month: number;
	readonly date: number | null;
	/** Last date of "Oct. 7-9". */
	readonly lastDate: number | null;
	readonly year: YearSaid | null;
}

type YearSaid =
	| { readonly year: number }
	| { readonly shift: -1 | 0 | 1 }
	| { readonly sinceYear: number }
	/** "last October", "next January": the nearest whole one on that side. */
	| { readonly side: -1 | 1 };

/** A month name at `at` and where it ends; abbreviations take their full stop in. */
export function readMonth(terms: readonly Term[], at: number): { readonly month: number; readonly to: number } | null {
	const term = terms[at];
	const month = MONTHS.get(term?.word ?? '');
	if (term === undefined || month === undefined || !term.capital) return null;
	const short = term.word.length <= 4 && term.word !== 'may' && term.word !== 'june' && term.word !== 'july';
	const stopped = short && wordAt(terms, at + 1) === '.' && terms[at + 1]?.gap === false;
	if (short && !stopped && Number.isNaN(wholeAt(terms, at + 1))) return null;
	return { month, to: stopped ? at + 2 : at + 1 };
}

/** What a number counts and no day does: from 10 pct on April 1 to 15 pct, May 5 to 20 mln. */
const isUnit = (term: Term | undefined): boolean =>
	term !== undefined &&
	!term.capital &&
	(PERCENT_WORDS.has(term.word) ||
		SHORT_MAGNITUDES.has(term.word) ||
		MAGNITUDES.has(term.word) ||
		CURRENCY_NAMES.has(term.word) ||
		PEOPLE.has(term.word) ||
		(term.word.endsWith('s') && MEASURE_WORDS.has(term.word.slice(0, -1))) ||
		/^(?:per|points?|basis|cts?|cents?|dlrs?|times|votes|goals|homes|jobs|seats)$/.test(term.word));

function readDateNumber(terms: readonly Term[], at: number): { readonly date: number; readonly to: number } | null {
	const date = wholeAt(terms, at);
	if (!(date >= 1 && date <= 31) || wordAt(terms, at).length > 2) return null;
	const next = terms[at + 1];
	const suffixed = next !== undefined && !next.gap && ORDINAL_SUFFIXES.has(next.word);
	if (next !== undefined && !next.gap && next.kind === 'word' && !suffixed) return null;
	if (wordAt(terms, at + 1) === ':' && !next?.gap && !Number.isNaN(wholeAt(terms, at + 2))) return null;
	const to = suffixed ? at + 2 : at + 1;
	return !suffixed && isUnit(terms[to]) ? null : { date, to };
}

function readYear(terms: readonly Term[], at: number): { readonly said: YearSaid; readonly to: number } | null {
	const comma = wordAt(terms, at) === ',' || wordAt(terms, at) === 'of' ? at + 1 : at;
	const year = yearAt(terms, comma);
	if (!Number.isNaN(year)) return { said: { year }, to: comma + 1 };
	const shift = { last: -1, this: 0, next: 1 }[wordAt(terms, comma)];
	if (shift !== undefined && wordAt(terms, comma + 1) === 'year' && wordAt(terms, comma - 1) !== ',')
		return { said: { shift: shift as -1 | 0 | 1 }, to: comma + 2 };
	return null;
}

/** What a number behind "in January" counts: "in January 25 people". */
const PEOPLE: ReadonlySet<string> = new Set(
	'people men women children others civilians soldiers officers workers protesters prisoners patients students passengers companies firms countries states'.split(
		' ',
	),
);

/** "Oct. 7", "October 7, 2023", "May 5-7", "July 1997", "February this year". */
export function readMonthFirst(terms: readonly Term[], at: number): WrittenDate | null {
	const month = readMonth(terms, at);
	if (month === null) return null;
	const counted = wordAt(terms, at - 1) === 'in' && PEOPLE.has(wordAt(terms, month.to + 1));
	const day = counted ? null : readDateNumber(terms, month.to);
	let to = day?.to ?? month.to;
	let lastDate: number | null = null;
	if (day !== null && (isDash(terms, to) || wordAt(terms, to) === 'to')) {
		const last = readDateNumber(terms, to + 1);
		if (last !== null && last.date > day.date) {
			lastDate = last.date;
			to = last.to;
		}
	}
	const year = readYear(terms, to);
	if (day === null && year === null && !standsAsMonth(terms, at)) return null;
	return { month: month.month, date: day?.date ?? null, lastDate, year: year?.said ?? null, to: year?.to ?? to };
}

/** "7 October 2023", "the 7th of October", "7-9 October". */
export function readDayFirst(terms: readonly Term[], at: number): WrittenDate | null {
	const day = readDateNumber(terms, at);
	if (day === null) return null;
	let to = day.to;
	let lastDate: number | null = null;
	if (isDash(terms, to) || wordAt(terms, to) === 'to') {
		const last = readDateNumber(terms, to + 1);
		if (last !== null && last.date > day.date) {
			lastDate = last.date;
			to = last.to;
		}
	}
	if (wordAt(terms, to) === 'of') to++;
	const month = readMonth(terms, to);
	if (month === null || (wordAt(terms, to) === 'may' && wordAt(terms, to + 1) === 'be')) return null;
	const year = readYear(terms, month.to);
	return { month: month.month, date: day.date, lastDate, year: year?.said ?? null, to: year?.to ?? month.to };
}

const BEFORE_MONTHS: ReadonlySet<string> = new Set(
	'in since by until till of from to during before after through between last next this early late mid and or - each every'.split(
		' ',
	),
);

/** "May" and "March" alone are months only where the word before says so. */
const standsAsMonth = (terms: readonly Term[], at: number): boolean =>
	!DOUBTFUL_MONTHS.has(wordAt(terms, at)) ||
	isContractMonth(terms, at, at + 1) ||
	(wordAt(terms, at + 1) !== "'s" && BEFORE_MONTHS.has(wordAt(terms, at - 1))) ||
	(wordAt(terms, at - 1) === 'the' &&
		terms[at + 1]?.kind === 'word' &&
		wordAt(terms, at + 1).length > 3 &&
		!terms[at + 1]?.capital);

/** Resolves a written date; `weekday` (0 is Sunday) picks the year it fits where the text names one. */
export function resolveWritten(date: WrittenDate, weekday: number | null, moment: Moment): Resolved {
	const { year, why, certainty } = yearOf(date, weekday, moment);
	if (year === null) return unresolved(why);
	const sure = certainty === 'certain' ? certain : likely;
	if (date.date === null) return sure(isoMonth(year, date.month), why, monthDays(year, date.month));
	const first = realDay(year, date.month, date.date);
	if (first === null) return unresolved(`${isoMonth(year, date.month)} has no day ${date.date}`);
	if (date.lastDate !== null) {
		const last = realDay(year, date.month, date.lastDate) ?? first;
		return sure(isoDays({ first, last }), why, { first, last });
	}
	const clash = weekday !== null && weekdayOf(first) !== weekday;
	const note = clash
		? `${why}; the text says ${WEEKDAY_NAMES[weekday]}, that day was a ${WEEKDAY_NAMES[weekdayOf(first)]}`
		: why;
	return clash
		? likely(isoDay(first), note, { first, last: first })
		: sure(isoDay(first), note, { first, last: first });
}

interface YearFound {
	readonly year: number | null;
	readonly why: string;
	readonly certainty: 'certain' | 'likely';
}

function yearOf(date: WrittenDate, weekday: number | null, { published, direction }: Moment): YearFound {
	if (date.year !== null && 'year' in date.year)
		return { year: date.year.year, why: 'as written', certainty: 'certain' };
	if (published === null) return { year: null, why: `${NO_PUBLICATION}: the year is open`, certainty: 'likely' };
	const now = civil(published);
	const on = `published ${isoDay(published)}`;
	if (date.year !== null && 'shift' in date.year)
		return { year: now.year + date.year.shift, why: on, certainty: 'certain' };
	if (date.year !== null && 'side' in date.year)
		return { year: sideYear(date, published, date.year.side), why: on, certainty: 'certain' };
	if (date.year !== null && published >= dayOf(date.year.sinceYear, date.month, date.date ?? 1))
		return { year: date.year.sinceYear, why: 'a day known by its date', certainty: 'likely' };
	if (weekday !== null && date.date !== null) {
		const fitting = [0, -1, 1]
			.map((shift) => now.year + shift)
			.find((year) => weekdayOf(dayOf(year, date.month, date.date ?? 1)) === weekday);
		if (fitting !== undefined)
			return { year: fitting, why: `the year near ${isoDay(published)} with that weekday`, certainty: 'certain' };
	}
	return nearestYear(date, published, direction);
}

function sideYear(date: WrittenDate, published: Day, side: -1 | 1): number {
	const { year } = civil(published);
	const days = (candidate: number): Days => wholeDays(date, candidate);
	if (side > 0) return days(year).first > published ? year : year + 1;
	return days(year).last < published ? year : year - 1;
}

/** So near ahead, a date is not a year old, whatever the tense: a report dated a day on. */
const AT_HAND = 2;
/** Nearer than this ahead and farther than `LONG_PAST` back, a date without a verb to place it is taken as ahead. */
const SOON = 45;
const LONG_PAST = 300;

function nearestYear(date: WrittenDate, published: Day, direction: Moment['direction']): YearFound {
	const { year } = civil(published);
	const candidates = [year - 1, year, year + 1].map((candidate): readonly [number, Days] => [
		candidate,
		wholeDays(date, candidate),
	]);
	const past = candidates.findLast(([, days]) => days.first <= published)?.[0] ?? year;
	const coming = candidates.find(([, days]) => days.last >= published)?.[0] ?? year;
	const distance = (wanted: number): number =>
		Math.abs((candidates.find(([candidate]) => candidate === wanted)?.[1].first ?? published) - published);
	const [back, on] = [distance(past), distance(coming)];
	const placed = direction.evidence !== '';
	const monthBehind = placed && date.date === null && direction.side === 'past' && isPastForm(direction.evidence);
	const soon = monthBehind
		? false
		: placed
			? back >= LONG_PAST && on <= (direction.strength === 'weak' ? SOON : AT_HAND)
			: on * LEAN <= back;
	const justGone = on >= LONG_PAST && back <= SOON && direction.side === 'ahead';
	const ahead = ((placed && direction.side === 'ahead') || soon) && !(justGone && !FUTURE.test(direction.evidence));
	return {
		year: ahead ? coming : past,
		why: `${ahead ? 'from' : 'up to'} ${isoDay(published)}: ${placed ? direction.evidence : 'nearest year'}`,
		certainty: direction.strength === 'strong' && !justGone ? 'certain' : 'likely',
	};
}

/** Without any verb to place it a date is the nearest one; what is ahead must be this much nearer, for news tells of what has been. */
const LEAN = 1.5;

/** What alone takes a date that has just gone by into the next year. */
const FUTURE = /^(?:will|shall|'ll|won't)/;

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

const wholeDays = (date: WrittenDate, year: number): Days =>
	date.date === null
		? monthDays(year, date.month)
		: { first: dayOf(year, date.month, date.date), last: dayOf(year, date.month, date.date) };

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
		const stopped = wordAt(terms, at - 3) === '.' ? 1 : 0;
		const first = readMonthFirst(terms, at - 3 - stopped);
		if (first === null || first.date === null || first.to !== at - 1 || first.date >= day.date) return null;
		if (terms[day.to]?.kind === 'word' && ['people', 'percent', 'per'].includes(wordAt(terms, day.to))) return null;
		return writtenReading('date/same-month', at, { ...first, date: day.date, to: day.to }, null);
	},
};
