import { DAY_PARTS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, isoDay, isoDays, isoMonth, isoYear, monthDays, weekDays, yearDays } from '../day.ts';
import { type DateRule, likely, type Moment, type Reading, type Resolved, unresolved } from '../reading.ts';

const NO_DATE = 'no date before it to count from';

function fromBefore(offset: number, { before }: Moment): Resolved {
	if (before === null || before.first !== before.last) return unresolved(NO_DATE);
	const day = before.first + offset;
	return likely(isoDay(day), `counted from ${isoDay(before.first)}, named before`, { first: day, last: day });
}

function periodOfBefore(unit: string, { before }: Moment): Resolved {
	if (before === null) return unresolved(NO_DATE);
	const why = `of ${isoDay(before.first)}, named before`;
	const { year, month } = civil(before.first);
	// A week of a month, a month of a year: the text does not say which.
	if (before.last - before.first > (LONGEST[unit] ?? 0)) return unresolved(NO_DATE);
	if (unit === 'week') return likely(isoDays(weekDays(before.first)), why, weekDays(before.first));
	if (unit === 'month') return likely(isoMonth(year, month), why, monthDays(year, month));
	return likely(isoYear(year), why, yearDays(year));
}

const LONGEST: Readonly<Record<string, number>> = { week: 6, month: 30, year: 365 };

/** "the same week as", "the same year the bank failed": what follows says which. */
const SAYS_WHICH = /^(?:as|that|when|which|in|the|a|an|he|she|it|they|we|i|you|his|her|its|their|our|my)$/;

const OFFSETS: ReadonlyMap<string, number> = new Map([
	['same', 0],
	['that', 0],
	['next', 1],
	['following', 1],
	['previous', -1],
	['preceding', -1],
]);

/** "the same day", "that day", "the next morning", "the following day", "that year". */
function readAnaphor(terms: readonly Term[], at: number): Reading | null {
	const word = wordAt(terms, at);
	const offset = OFFSETS.get(word);
	if (offset === undefined) return null;
	const joined = word === 'that' && wordAt(terms, at + 1) === 'same' ? at + 2 : at + 1;
	const unit = wordAt(terms, joined);
	const isDay = unit === 'day' || DAY_PARTS.has(unit);
	const lead = wordAt(terms, at - 1);
	const from = lead === 'the' || lead === 'that' ? at - 1 : at;
	if (isDay && (word === 'that' || from < at))
		return { rule: 'date/counted-from-text', from, to: joined + 1, resolve: (moment) => fromBefore(offset, moment) };
	const period = unit === 'week' || unit === 'month' || unit === 'year';
	if (!period || !(word === 'that' || (word === 'same' && from < at))) return null;
	const next = terms[joined + 1];
	// The same year-ago period is of another year.
	if (next?.word === 'ago' || next?.word === 'earlier') return null;
	// It runs a race that year after year is won by others.
	if (next?.word === 'after' && wordAt(terms, joined + 2) === unit) return null;
	if (next?.word === '-' && /^(?:ago|earlier)$/.test(wordAt(terms, joined + 2))) return null;
	const isTold = word === 'same' && next?.kind === 'word' && (next.capital || SAYS_WHICH.test(next.word));
	return {
		rule: 'date/counted-from-text',
		from,
		to: joined + 1,
		resolve: (moment) => (isTold ? unresolved('what follows says which') : periodOfBefore(unit, moment)),
	};
}

/** "a day earlier" is a length; "the day before", "the day after" end the thought. */
function readDayAfter(terms: readonly Term[], at: number): Reading | null {
	const which = wordAt(terms, at + 1);
	if (wordAt(terms, at - 1) !== 'the' || (which !== 'before' && which !== 'after')) return null;
	const next = terms[at + 2];
	if (next !== undefined && next.kind !== 'mark') return null;
	return {
		rule: 'date/counted-from-text',
		from: at - 1,
		to: at + 2,
		resolve: (moment) => fromBefore(which === 'before' ? -1 : 1, moment),
	};
}

export const anaphor: DateRule = { name: 'date/counted-from-text', starts: OFFSETS.keys(), read: readAnaphor };
export const dayAfter: DateRule = { name: 'date/counted-from-text', starts: ['day'], read: readDayAfter };
