import { DAY_PARTS, WEEKDAY_NAMES, WEEKDAYS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { type Day, isoDay, weekdayOf } from '../day.ts';
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
import { readDayFirst, readMonthFirst, writtenReading } from './absolute.ts';

type Shift = 'last' | 'this' | 'next' | null;

/** The weekday at or before `day`. */
const backTo = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);
/** The weekday at or after `day`. */
const onTo = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/**
 * A weekday within a week of publication. News names today by its weekday, so the day of publication
 * itself counts both for what happened and for what is ahead.
 */
export function resolveWeekday(weekday: number, shift: Shift, { published, direction }: Moment): Resolved {
	if (published === null) return unresolved(NO_PUBLICATION);
	const name = WEEKDAY_NAMES[weekday];
	const on = isoDay(published);
	const at = (day: Day, why: string): Resolved => certain(isoDay(day), why, { first: day, last: day });
	if (shift === 'last') return at(backTo(published - 1, weekday), `${name} before ${on}`);
	if (shift === 'next') return at(onTo(published + 1, weekday), `${name} after ${on}`);
	if (shift === 'this' && direction.strength === 'weak') return at(onTo(published, weekday), `${name} from ${on}`);
	const day = direction.side === 'ahead' ? onTo(published, weekday) : backTo(published, weekday);
	const place =
		day === published
			? `${name} ${on}, the day of publication`
			: `${name} ${day < published ? 'before' : 'after'} ${on}`;
	if (direction.strength === 'weak')
		return likely(isoDay(day), `${place}, no verb says otherwise`, { first: day, last: day });
	return at(day, `${place}, ${direction.side === 'ahead' ? 'ahead' : 'past tense'}: ${direction.evidence}`);
}

const SHIFTS: ReadonlyMap<string, Shift> = new Map([
	['last', 'last'],
	['this', 'this'],
	['next', 'next'],
	['this past', 'last'],
	['this coming', 'next'],
	['past', 'last'],
	['coming', 'next'],
	['previous', 'last'],
]);

/** Abbreviations that are words of their own: weekdays only before a date. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['sat', 'sun', 'wed', 'mon']);

function readWeekday(terms: readonly Term[], at: number): Reading | null {
	const term = terms[at];
	const weekday = WEEKDAYS.get(term?.word ?? '');
	if (term === undefined || weekday === undefined || !term.capital) return null;
	const short = !term.word.endsWith('day');
	const stopped = short && wordAt(terms, at + 1) === '.';
	const after = stopped ? at + 2 : at + 1;
	const dated = readDate(terms, at, after, weekday);
	if (dated !== null) return dated;
	if (short && (!stopped || ALSO_WORDS.has(term.word))) return null;
	if (isTitle(terms, after)) return null;
	const part = DAY_PARTS.has(wordAt(terms, after)) && !terms[after]?.capital ? 1 : 0;
	const two = SHIFTS.get(`${wordAt(terms, at - 2)} ${wordAt(terms, at - 1)}`);
	const one = SHIFTS.get(wordAt(terms, at - 1));
	const shift = two ?? one ?? null;
	const from = two !== undefined ? at - 2 : one !== undefined ? at - 1 : at;
	return {
		rule: 'date/weekday',
		from,
		to: after + part,
		resolve: (moment) => resolveWeekday(weekday, shift, moment),
	};
}

/** "Saturday Night Live", "Sunday Morning Futures" are programmes. */
const isTitle = (terms: readonly Term[], after: number): boolean =>
	DAY_PARTS.has(wordAt(terms, after)) && terms[after]?.capital === true && terms[after + 1]?.capital === true;

/** "Thursday, April 6", "Tuesday 5 March 2024", "Friday the 13th of May". */
function readDate(terms: readonly Term[], at: number, after: number, weekday: number): Reading | null {
	let next = wordAt(terms, after) === ',' ? after + 1 : after;
	if (wordAt(terms, next) === 'the') next++;
	const date = readMonthFirst(terms, next) ?? readDayFirst(terms, next);
	return date === null || date.date === null ? null : writtenReading('date/weekday-date', at, date, weekday);
}

export const weekday: DateRule = { name: 'date/weekday', starts: WEEKDAYS.keys(), read: readWeekday };
