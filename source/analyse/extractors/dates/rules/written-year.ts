import { verbForms } from '../../../grammar/verb-forms.ts';
import { WEEKDAY_NAMES } from '../../../lexicons/calendar.ts';
import { civil, type Day, type Days, dayOf, isoDay, isoDays, isoMonth, monthDays, realDay, weekdayOf } from '../day.ts';
import { certain, likely, type Moment, NO_PUBLICATION, type Resolved, unresolved } from '../reading.ts';
import { isPastForm } from '../verbs.ts';
import type { WrittenDate } from './written-words.ts';

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
	const told = placed && direction.side === 'past' && direction.strength === 'strong';
	const monthBehind = told && date.date === null && isPastForm(direction.evidence);
	const soon = monthBehind
		? false
		: placed
			? back >= LONG_PAST && on <= (direction.strength === 'weak' ? SOON : AT_HAND)
			: on * LEAN <= back;
	const justGone = on >= LONG_PAST && back <= SOON && direction.side === 'ahead';
	// The coming one is nearer, and no verb tells against it.
	const doubtful = direction.side === 'past' && on < back && !isPastForm(direction.evidence);
	if (told && doubtful && back >= LONG_PAST && !isPastShape(direction.evidence))
		return { year: null, why: 'it may be ahead as well: no verb places it', certainty: 'likely' };
	const ahead =
		((placed && direction.side === 'ahead') || soon) &&
		!(justGone && (direction.apart === true || !FUTURE.test(direction.evidence)));
	return {
		year: ahead ? coming : past,
		why: `${ahead ? 'from' : 'up to'} ${isoDay(published)}: ${placed ? direction.evidence : 'nearest year'}`,
		certainty: direction.strength === 'strong' && !justGone && !doubtful ? 'certain' : 'likely',
	};
}

/** "cut" and "set" may be past forms. */
const isPastShape = (word: string): boolean =>
	verbForms(word).some(({ shape }) => /^(?:past|participle|edParticiple)$/.test(shape));

/** Without any verb to place it a date is the nearest one; what is ahead must be this much nearer, for news tells of what has been. */
const LEAN = 1.5;

/** What alone takes a date that has just gone by into the next year. */
const FUTURE = /^(?:will|shall|'ll|won't)/;

/** All days that it may be in that year. */
export const wholeDays = (date: WrittenDate, year: number): Days =>
	date.date === null
		? monthDays(year, date.month)
		: { first: dayOf(year, date.month, date.date), last: dayOf(year, date.month, date.date) };
