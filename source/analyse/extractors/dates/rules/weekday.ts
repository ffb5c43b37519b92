import { DAY_PARTS, WEEKDAY_NAMES, WEEKDAYS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, type Day, isoDay, weekdayOf } from '../day.ts';
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
import { writtenReading } from './absolute.ts';
import { readDateNumber, readDayFirst, readMonthFirst } from './written-words.ts';
import { resolveWritten } from './written-year.ts';

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
	const ranked = readRanked(terms, at, after, weekday);
	if (ranked !== null) return ranked;
	if (short && (!stopped || ALSO_WORDS.has(term.word))) return null;
	if (isTitle(terms, at, after) || isClub(terms, at, after)) return null;
	const numbered = readNumbered(terms, at, after, weekday);
	if (numbered !== null) return numbered;
	const counted = readCounted(terms, at, after, weekday);
	if (counted !== null) return counted;
	const part = DAY_PARTS.has(wordAt(terms, after)) && !terms[after]?.capital ? 1 : 0;
	if (COMES_EACH_WEEK.has(wordAt(terms, after + part)) && wordAt(terms, at - 1) !== 'last')
		return { rule: 'date/weekday', from: at, to: after + part, resolve: () => unresolved('of every week') };
	const unspecific = GENERIC.has(wordAt(terms, at - 1)) && !isThing(terms, after + part);
	if (unspecific) return null;
	if (
		wordAt(terms, at - 1) === 'the' &&
		part === 0 &&
		/^(?:after|before|following)$/.test(wordAt(terms, after)) &&
		terms[after + 1]?.kind !== 'mark'
	)
		return { rule: 'date/weekday', from: at, to: after, resolve: () => unresolved('counted from what follows') };
	const two = SHIFTS.get(`${wordAt(terms, at - 2)} ${wordAt(terms, at - 1)}`);
	const one = SHIFTS.get(wordAt(terms, at - 1));
	const shift = two ?? one ?? null;
	const from = two !== undefined ? at - 2 : one !== undefined ? at - 1 : at;
	return {
		rule: 'date/weekday',
		from,
		to: after + part,
		...(part === 0 ? {} : { part: wordAt(terms, after) }),
		resolve: (moment) => resolveWeekday(weekday, shift, moment),
	};
}

/** How far from the date named before a day may lie that is told by weekday and number. */
const NUMBERED_WITHIN = 35;

/** "Monday 6 December … Thursday 9", "Friday the 13th": the nearest day of that weekday and number. */
function readNumbered(terms: readonly Term[], at: number, after: number, weekday: number): Reading | null {
	const number = wordAt(terms, after) === 'the' ? after + 1 : after;
	const day = readDateNumber(terms, number);
	const next = day === null ? undefined : terms[day.to];
	if (day === null || (number > after && day.to === number + 1)) return null;
	if (next !== undefined && !(next.kind === 'mark' && /^[.,;)]$/.test(next.word))) return null;
	return {
		rule: 'date/weekday-date',
		from: at,
		to: day.to,
		resolve: ({ before, published }) => {
			const near = before?.first ?? published;
			if (near === null) return unresolved(NO_PUBLICATION);
			for (let away = 0; away <= NUMBERED_WITHIN; away++)
				for (const candidate of [near + away, near - away])
					if (weekdayOf(candidate) === weekday && civil(candidate).date === day.date)
						return likely(isoDay(candidate), `near ${isoDay(near)}`, { first: candidate, last: candidate });
			return unresolved('no day near has that number');
		},
	};
}

const RANKS: ReadonlyMap<string, number> = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['fifth', 5],
	['last', -1],
	['final', -1],
]);

/** "the first Monday of March", "the last Friday in October 2003": by the year of its month. */
function readRanked(terms: readonly Term[], at: number, after: number, weekday: number): Reading | null {
	const rank = RANKS.get(wordAt(terms, at - 1));
	if (rank === undefined || !/^(?:of|in)$/.test(wordAt(terms, after))) return null;
	const month = readMonthFirst(terms, after + 1);
	if (month === null || month.date !== null) return null;
	const from = wordAt(terms, at - 2) === 'the' ? at - 2 : at - 1;
	return {
		rule: 'date/weekday-date',
		from,
		to: month.to,
		resolve: (moment) => {
			const { days, certainty, why } = resolveWritten(month, null, moment);
			if (days === undefined) return unresolved(why);
			const day = rank > 0 ? onTo(days.first, weekday) + 7 * (rank - 1) : backTo(days.last, weekday);
			if (day > days.last) return unresolved('the month has no such day');
			return { value: isoDay(day), why, certainty, days: { first: day, last: day } };
		},
	};
}

/** What a day of the week is of, and not one such day: a Sunday night drama. */
const COMES_EACH_WEEK: ReadonlySet<string> = new Set(
	`drama dramas show shows programme programmes sitcom sitcoms series serial slot column edition editions newspaper newspapers
	paper papers magazine supplement television tv viewing worship school schools league classes lessons ritual routine
	entertainment roast`.split(/\s+/),
);

const GENERIC: ReadonlySet<string> = new Set(['a', 'an', 'any', 'one', 'most', 'some', 'another', 'no']);

/** "a Monday meeting", "a Tuesday night raid": one such day; "on a Monday" is any. */
const isThing = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.kind === 'word' && !NO_THINGS.has(wordAt(terms, at));

/** Small words and auxiliaries: none of them is a thing that a day could be of. */
export const NO_THINGS: ReadonlySet<string> = new Set(
	'and or but in on at of to for from by with as that which who when where while after before until is are was were will would has have had'.split(
		' ',
	),
);

/** "Tuesday week", "the Friday before last", "the Monday after next". */
function readCounted(terms: readonly Term[], at: number, after: number, weekday: number): Reading | null {
	const word = wordAt(terms, after);
	const which = `${word} ${wordAt(terms, after + 1)}`;
	const weeks = word === 'week' ? 1 : word === 'fortnight' ? 2 : 0;
	if (weeks > 0 && terms[after]?.capital === false && !isThing(terms, after + 1))
		return weeksFrom(at, after + 1, weekday, weeks);
	if (which !== 'before last' && which !== 'after next') return null;
	const from = wordAt(terms, at - 1) === 'the' ? at - 1 : at;
	return weeksFrom(from, after + 2, weekday, which === 'before last' ? -1 : 1);
}

/** That many weeks on from the next such weekday, or back from the last one. */
export const weeksFrom = (from: number, to: number, weekday: number, weeks: number): Reading => ({
	rule: 'date/weekday',
	from,
	to,
	resolve: ({ published }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		const base = weeks > 0 ? onTo(published + 1, weekday) : backTo(published - 1, weekday);
		const day = base + 7 * weeks;
		const count = Math.abs(weeks) === 1 ? 'a week' : `${Math.abs(weeks)} weeks`;
		const side = weeks > 0 ? 'after' : 'before';
		return certain(isoDay(day), `${count} ${side} ${WEEKDAY_NAMES[weekday]} ${isoDay(base)}`, {
			first: day,
			last: day,
		});
	},
});

/** "Saturday Night Live", "the Sunday Live programme" and "the Sunday Times" are programmes and papers. */
function isTitle(terms: readonly Term[], at: number, after: number): boolean {
	const next = terms[after];
	if (next?.kind !== 'word' || !next.capital || next.word === 'the') return false;
	if (PAPERS.has(next.word)) return true;
	if (DAY_PARTS.has(next.word) && terms[after + 1]?.capital === true) return true;
	return [1, 2, 3, 4].some(
		(ahead) => PROGRAMMES.has(wordAt(terms, after + ahead)) && allCapital(terms, at, after + ahead),
	);
}

const allCapital = (terms: readonly Term[], from: number, to: number): boolean =>
	terms.slice(from, to).every(({ kind, capital }) => kind !== 'mark' && capital);

const PAPERS: ReadonlySet<string> = new Set(
	`times telegraph herald post mirror express mail independent sun world people star mercury tribune chronicle gazette
	record observer dispatch business standard age review magazine sport national nation`.split(/\s+/),
);

const PROGRAMMES: ReadonlySet<string> = new Set(
	'programme program show newspaper paper magazine tabloid podcast'.split(' '),
);

/** "a draw with Wednesday", "Wednesday, who are fourth": the football club. */
function isClub(terms: readonly Term[], at: number, after: number): boolean {
	if (/^(?:with|against|beat|beating|facing|thrashed)$/.test(wordAt(terms, at - 1))) return true;
	return wordAt(terms, after) === ',' && /^(?:who|whose)$/.test(wordAt(terms, after + 1));
}

/** "Thursday, April 6", "Tuesday 5 March 2024", "Friday the 13th of May". */
function readDate(terms: readonly Term[], at: number, after: number, weekday: number): Reading | null {
	const part = DAY_PARTS.has(wordAt(terms, after)) ? wordAt(terms, after) : null;
	let next = part === null ? after : after + 1;
	const opener = wordAt(terms, next);
	if (opener === ',' || opener === '(') next++;
	if (wordAt(terms, next) === 'the') next++;
	const date = readMonthFirst(terms, next) ?? readDayFirst(terms, next);
	if (date === null || date.date === null) return null;
	if (opener === '(' && wordAt(terms, date.to) !== ')') return null;
	const to = opener === '(' ? date.to + 1 : date.to;
	const reading = writtenReading('date/weekday-date', at, { ...date, to }, weekday);
	return part === null ? reading : { ...reading, part };
}

export const weekday: DateRule = { name: 'date/weekday', starts: WEEKDAYS.keys(), read: readWeekday };
