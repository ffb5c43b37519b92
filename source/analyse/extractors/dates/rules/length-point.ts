import { type TimeUnit, WEEKDAYS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { addMonths, civil, type Days, isoDay, isoDays, isoMonth, isoYear } from '../day.ts';
import { certain, likely, type Moment, NO_PUBLICATION, type Reading, type Resolved, unresolved } from '../reading.ts';
import { withApproximation } from '../words.ts';
import { CLOCK_UNITS, durationOf, pointAt } from './durations.ts';
import type { Length } from './length-words.ts';
import { weeksFrom } from './weekday.ts';

const BACKWARD: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'previously']);

/** "two months ago", "three days later", "a year earlier". */
export function readPoint(terms: readonly Term[], length: Length): Reading | null {
	const word = wordAt(terms, length.to);
	const { count, unit } = length;
	const byWeekday = readWeeks(terms, length);
	if (byWeekday !== null) return byWeekday;
	const hence = timeHence(terms, length.to);
	if (hence > 0) return ago(terms, length, 1, hence);
	if (word === 'from' && wordAt(terms, length.to + 1) === 'now') return ago(terms, length, 1, length.to + 2);
	if (word === 'hence') return ago(terms, length, 1, length.to + 1);
	if (word === 'ago' && wordAt(terms, length.to + 1) === 'today') return agoToday(terms, length);
	if (word === 'ago') return ago(terms, length, -1, length.to + 1);
	if (word !== 'later' && word !== 'earlier') return null;
	if (wordAt(terms, length.to + 1) === 'than') return null;
	const sign = BACKWARD.has(word) ? -1 : 1;
	return {
		rule: 'date/counted-from-text',
		from: withApproximation(terms, length.from),
		to: length.to + 1,
		resolve: (moment) => fromText(moment, count, unit, sign),
	};
}

/** "a week from Tuesday", "two weeks on Friday", "a week ago last Tuesday". */
function readWeeks(terms: readonly Term[], { from, to, count, unit }: Length): Reading | null {
	if (count === null || !Number.isInteger(count) || (unit !== 'week' && unit !== 'fortnight')) return null;
	const weeks = count * (unit === 'week' ? 1 : 2);
	const word = wordAt(terms, to);
	let at = to + 1;
	if (word === 'ago') while (wordAt(terms, at) === 'on' || wordAt(terms, at) === 'last') at++;
	else if (word !== 'from' && word !== 'on' && word !== 'after' && word !== 'last') return null;
	const weekday = terms[at]?.capital ? WEEKDAYS.get(wordAt(terms, at)) : undefined;
	if (weekday === undefined || !wordAt(terms, at).endsWith('day')) return null;
	if ((word === 'on' || word === 'after') && wordAt(terms, from) !== 'a') return null;
	return weeksFrom(from, at + 1, weekday, word === 'ago' || word === 'last' ? -weeks : weeks);
}

/** End of "two weeks' time", "a month's time"; 0 without. */
function timeHence(terms: readonly Term[], at: number): number {
	const mark = wordAt(terms, at);
	return (mark === "'s" || /^['’]$/.test(mark)) && wordAt(terms, at + 1) === 'time' ? at + 2 : 0;
}

/** "82 years ago today" is that very day. */
function agoToday(terms: readonly Term[], length: Length): Reading {
	const reading = ago(terms, length, -1, length.to + 2);
	const months = length.unit === 'year' ? 12 : length.unit === 'month' ? 1 : 0;
	if (months === 0 || length.count === null) return reading;
	const count = length.count;
	return {
		...reading,
		resolve: ({ published }) => {
			if (published === null) return unresolved(NO_PUBLICATION);
			const day = addMonths(published, -months * count);
			if (civil(day).year < 1) return unresolved(BEFORE_THE_CALENDAR);
			return certain(isoDay(day), `${count} ${length.unit}s before ${isoDay(published)}`, { first: day, last: day });
		},
	};
}

const BEFORE_THE_CALENDAR = 'before the first year';

function ago(terms: readonly Term[], { from, count, unit }: Length, sign: 1 | -1, to: number): Reading {
	const start = withApproximation(terms, from);
	return {
		rule: 'date/ago',
		from: start,
		to,
		resolve: ({ published, beside = null }) => {
			if (count === null) return unresolved('the text does not say how many');
			if (published === null) return unresolved(NO_PUBLICATION);
			const compared =
				sign < 0 && unit === 'year' && isWithin(terms, from, beside) ? periodAt(beside, -count, unit) : null;
			if (compared !== null) return compared;
			if (count > 1 && wordAt(terms, to - 2) === unit) return unresolved('a number that counts no years');
			const { value, first, last } = pointAt(published, count, unit, sign);
			if (civil(first).year < 1) return unresolved(BEFORE_THE_CALENDAR);
			const why = `${count} ${unit}${count === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'} ${isoDay(published)}`;
			return start === from ? certain(value, why, { first, last }) : likely(value, why, { first, last });
		},
	};
}

/** "lost 22 mln in 1986 against 67 mln a year ago": what is compared lies a year before the time just named. */
function isWithin(terms: readonly Term[], from: number, before: Days | null): before is Days {
	if (before === null || before.first === before.last) return false;
	for (let at = from - 1; at >= from - COMPARED_WITHIN; at--) {
		if (/^(?:against|vs|versus|from)$/.test(wordAt(terms, at))) return true;
		if (wordAt(terms, at) === 'compared') return true;
		if (/^[.;]$/.test(wordAt(terms, at))) return false;
	}
	return false;
}

/** How far before "a year ago" the word of a comparison stands, in terms. */
const COMPARED_WITHIN = 9;

function fromText({ before, published }: Moment, count: number | null, unit: TimeUnit, sign: 1 | -1): Resolved {
	if (count === null) return unresolved('the text does not say how many');
	if (CLOCK_UNITS.has(unit)) return likely(durationOf(count, unit), 'as written, counted from another time');
	if (before !== null && before.first < before.last) {
		const shifted = periodAt(before, count * sign, unit);
		if (shifted !== null) return shifted;
	}
	if (before !== null && before.first === before.last) {
		const { value, first, last } = pointAt(before.first, count, unit, sign);
		if (civil(first).year < 1) return unresolved(BEFORE_THE_CALENDAR);
		return likely(value, `counted from ${isoDay(before.first)}, named before`, { first, last });
	}
	if (unit === 'year' && sign < 0 && published !== null) {
		const { value, first, last } = pointAt(published, count, unit, sign);
		if (civil(first).year < 1) return unresolved(BEFORE_THE_CALENDAR);
		return likely(value, `counted from ${isoDay(published)}`, { first, last });
	}
	return unresolved('no date before it to count from');
}

/** "in February … a year earlier": as long a time, that much before or after. Whole months and quarters only. */
function periodAt(before: Days, steps: number, unit: TimeUnit): Resolved | null {
	const months = steps * (unit === 'year' ? 12 : unit === 'month' ? 1 : unit === 'decade' ? 120 : Number.NaN);
	const start = civil(before.first);
	const length = Math.round((before.last - before.first + 1) / 30.4);
	if (!Number.isInteger(months) || start.date !== 1 || civil(before.last + 1).date !== 1 || length > 12) return null;
	// Two months after some day of a year is no year.
	if (Math.abs(months) < length) return null;
	const first = addMonths(before.first, months);
	if (civil(first).year < 1) return unresolved(BEFORE_THE_CALENDAR);
	const days = { first, last: addMonths(first, length) - 1 };
	const { year, month } = civil(first);
	const value = length === 1 ? isoMonth(year, month) : length === 12 && month === 1 ? isoYear(year) : isoDays(days);
	return likely(value, `counted from ${isoDay(before.first)}, named before`, days);
}
