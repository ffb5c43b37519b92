import { DAY_PARTS, WEEKDAY_NAMES, WEEKDAYS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { type Day, isoDay } from '../day.ts';
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
import { NO_THINGS } from '../words.ts';
import { writtenReading } from './absolute.ts';
import { isClub, isTitle } from './weekday-names.ts';
import { backTo, onTo } from './weekday-near.ts';
import { readNumbered, readRanked } from './weekday-numbered.ts';
import { readOfWeek } from './weekday-of-week.ts';
import { readDayFirst, readMonthFirst } from './written-words.ts';

type Shift = 'last' | 'this' | 'next' | null;

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
	const ofWeek = readOfWeek(terms, at, after + part, weekday);
	if (ofWeek !== null) return part === 0 ? ofWeek : { ...ofWeek, part: wordAt(terms, after) };
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
