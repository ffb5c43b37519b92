import { TIME_UNITS, type TimeUnit } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import {
	civil,
	type Day,
	type Days,
	dayOf,
	isoDay,
	isoDays,
	isoMonth,
	isoYear,
	monthDays,
	weekDays,
	weekdayOf,
	yearDays,
} from '../day.ts';
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
import { atEdge, EDGES } from '../widen.ts';
import { type Count, NO_THINGS, readCount, yearAt } from '../words.ts';
import { durationOf } from './durations.ts';

const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
	['last', -1],
	['past', -1],
	['previous', -1],
	['preceding', -1],
	['recent', -1],
	['latest', -1],
	['this', 0],
	['current', 0],
	['next', 1],
	['coming', 1],
	['following', 1],
	['upcoming', 1],
]);

/** Calendar weeks, months, quarters and years that many steps from the day's own. */
export function calendarPeriod(
	unit: TimeUnit,
	day: Day,
	steps: number,
): { readonly value: string; readonly days: Days } | null {
	const { year, month } = civil(day);
	if (unit === 'week' || unit === 'fortnight') {
		const days = weekDays(day + 7 * steps * (unit === 'week' ? 1 : 2));
		return { value: isoDays(days), days };
	}
	if (unit === 'month') {
		const days = monthDays(year, month + steps);
		const at = civil(days.first);
		return { value: isoMonth(at.year, at.month), days };
	}
	if (unit === 'quarter') {
		const first = dayOf(year, 3 * (Math.floor((month - 1) / 3) + steps) + 1, 1);
		const at = civil(first);
		const days = { first, last: dayOf(at.year, at.month + 3, 1) - 1 };
		return { value: isoDays(days), days };
	}
	if (unit === 'year') return { value: isoYear(year + steps), days: yearDays(year + steps) };
	if (unit === 'decade' || unit === 'century') {
		const length = unit === 'decade' ? 10 : 100;
		const first = (Math.floor(year / length) + steps) * length;
		return {
			value: `${isoYear(first)}/${isoYear(first + length - 1)}`,
			days: { first: yearDays(first).first, last: yearDays(first + length - 1).last },
		};
	}
	return null;
}

/** Saturday and Sunday; `steps` 0 is the nearest in the direction told, or the one under way. */
export function weekendDays(published: Day, steps: number, ahead: boolean): Days {
	const weekday = weekdayOf(published);
	const underWay = weekday === 6 || weekday === 0;
	const coming = published + ((6 - weekday + 7) % 7) - (weekday === 0 ? 7 : 0);
	const base = underWay || ahead ? coming : coming - 7;
	const first = steps < 0 ? (underWay ? coming - 7 : coming - 7) : steps > 0 ? coming + (underWay ? 7 : 0) : base;
	return { first, last: first + 1 };
}

/** "last week", "this month", "next year", "the past 130 days", "the coming weeks". */
function readShifted(terms: readonly Term[], at: number): Reading | null {
	const word = wordAt(terms, at);
	const shift = SHIFTS.get(word);
	if (shift === undefined) return null;
	const from =
		wordAt(terms, at - 1) === 'the' ? at - 1 : wordAt(terms, at - 1) === 'this' && word !== 'this' ? at - 1 : at;
	const counted = readCounted(terms, at + 1);
	const unitAt = counted?.to ?? at + 1;
	const hyphen = wordAt(terms, unitAt) === '-' ? 1 : 0;
	const unitTerm = terms[unitAt + hyphen];
	const unit = TIME_UNITS.get(unitTerm?.word ?? '');
	if (unitTerm === undefined || unit === undefined || (unitTerm.capital && terms[at]?.capital === false)) return null;
	const to = unitAt + hyphen + 1;
	if (wordAt(terms, to) === '-' && terms[to]?.gap === false) return null;
	if (counted !== null) {
		const value = counted.value === null ? null : durationOf(counted.value, unit);
		return { rule: 'date/running-length', from, to, resolve: (moment) => runningLength(value, shift, moment) };
	}
	if (unitTerm.word.endsWith('s')) return word === 'this' ? null : vague(from, to);
	const the = wordAt(terms, at - 1) === 'the';
	const begins = the && word === 'next' && (unit === 'fortnight' || WITHIN.test(wordAt(terms, from - 1)));
	if (begins && RUNS_UP_TO_NOW.has(unit)) return running(unit, shift, from, to);
	return single(word, shift, unit, from, to, the, wordAt(terms, to) === 'of');
}

/** "the next couple of years", "the next one or two quarters". */
function readCounted(terms: readonly Term[], at: number): Count | null {
	if (wordAt(terms, at) === 'couple') return { value: 2, to: wordAt(terms, at + 1) === 'of' ? at + 2 : at + 1 };
	const count = readCount(terms, at);
	const link = count === null ? '' : wordAt(terms, count.to);
	const upper = count !== null && (link === 'or' || link === 'to') ? readCount(terms, count.to + 1) : null;
	return upper === null ? count : { value: null, to: upper.to };
}

const vague = (from: number, to: number): Reading => ({
	rule: 'date/vague-length',
	from,
	to,
	resolve: () => unresolved('the text does not say how many'),
});

function runningLength(value: string | null, shift: number, { published }: Moment): Resolved {
	if (value === null) return unresolved('the text does not say how many');
	const side = shift > 0 ? 'from' : 'up to';
	return certain(value, published === null ? 'as written' : `${side} ${isoDay(published)}`);
}

function single(
	word: string,
	shift: -1 | 0 | 1,
	unit: TimeUnit,
	from: number,
	to: number,
	the: boolean,
	ofSomething: boolean,
): Reading | null {
	if (['second', 'minute', 'hour', 'night'].includes(unit))
		return word === 'past' ? running(unit, shift, from, to) : null;
	if (unit === 'day') return null;
	if (the && word === 'last' && RUNS_UP_TO_NOW.has(unit) && !ofSomething) return running(unit, shift, from, to);
	if (word === 'past' || word === 'coming' || (the && (unit === 'decade' || unit === 'century') && word !== 'current'))
		return unit === 'weekend' ? weekend(shift, from, to) : running(unit, shift, from, to);
	if (word === 'following' || word === 'preceding' || word === 'previous') return relativeToText(unit, shift, from, to);
	if (word === 'recent') return null;
	if (unit === 'weekend') return word === 'this' ? thisWeekend(from, to) : weekend(shift, from, to);
	return calendar(word, unit, shift, from, to);
}

/** "over the last year" is the time up to now, "last year" the one of the calendar. */
const RUNS_UP_TO_NOW: ReadonlySet<TimeUnit> = new Set(['year', 'month', 'week', 'fortnight']);

/** "over the next month" begins now. */
const WITHIN = /^(?:over|within|during|throughout|in|for)$/;

/** At the weekend the week that ends is as well this one as the last. */
const isWeekend = (day: Day): boolean => weekdayOf(day) === 6 || weekdayOf(day) === 0;

/** What a paper of Sunday tells of "this week" has been since Monday. */
function endingWeek(published: Day): Resolved {
	const days = { first: published - 6, last: published };
	return likely(isoDays(days), `this week, published on its Sunday ${isoDay(published)}`, days);
}

const calendar = (word: string, unit: TimeUnit, shift: number, from: number, to: number): Reading => ({
	rule: 'date/calendar-period',
	from,
	to,
	resolve: ({ published, direction }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		const ending = unit === 'week' && shift === 0 && weekdayOf(published) === 0 && direction.side === 'past';
		if (ending) return endingWeek(published);
		const period = calendarPeriod(unit, published, shift);
		if (period === null) return unresolved('no calendar period');
		const open = unit === 'week' && shift !== 0 && isWeekend(published);
		return (open ? likely : certain)(period.value, `${word} ${unit}, published ${isoDay(published)}`, period.days);
	},
});

const running = (unit: TimeUnit, shift: number, from: number, to: number): Reading => ({
	rule: 'date/running-length',
	from,
	to,
	resolve: (moment) => runningLength(durationOf(1, unit), shift, moment),
});

const relativeToText = (unit: TimeUnit, shift: -1 | 0 | 1, from: number, to: number): Reading => ({
	rule: 'date/after-last-named',
	from,
	to,
	resolve: ({ before, published, direction }) => {
		const period = before && wholeFrom(before, unit, shift);
		if (period === null && published !== null && direction.side === 'ahead') return likelyFrom(published, unit, shift);
		return period
			? {
					value: period.value,
					why: `counted from ${isoDay(before.first)}, named before`,
					certainty: 'likely',
					days: period.days,
				}
			: unresolved('no date before it to count from');
	},
});

/** A year named in passing has no one quarter that another could precede. */
function wholeFrom({ first, last }: Days, unit: TimeUnit, shift: number): ReturnType<typeof calendarPeriod> {
	const own = calendarPeriod(unit, first, 0);
	return own !== null && last - first <= own.days.last - own.days.first ? calendarPeriod(unit, first, shift) : null;
}

function likelyFrom(published: Day, unit: TimeUnit, shift: number): Resolved {
	const period = calendarPeriod(unit, published, shift);
	return period === null
		? unresolved('no date before it to count from')
		: {
				value: period.value,
				why: `counted from publication ${isoDay(published)}`,
				certainty: 'likely',
				days: period.days,
			};
}

const weekend = (shift: number, from: number, to: number): Reading => ({
	rule: 'date/weekend',
	from,
	to,
	resolve: ({ published, direction }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		const days = weekendDays(published, shift, direction.side === 'ahead');
		return certain(
			isoDays(days),
			`weekend ${days.last < published ? 'before' : 'at or after'} ${isoDay(published)}`,
			days,
		);
	},
});

/** From midweek on "this weekend" is the one ahead, whatever the verb. */
const thisWeekend = (from: number, to: number): Reading => {
	const reading = weekend(0, from, to);
	return {
		...reading,
		resolve: (moment) => {
			const day = moment.published === null ? 0 : weekdayOf(moment.published);
			return reading.resolve(day < 3 ? moment : { ...moment, direction: { ...moment.direction, side: 'ahead' } });
		},
	};
};

/** "the end of the year", "the rest of the month", "year-end", "a year-ago quarter". */
function readOfPeriod(terms: readonly Term[], at: number): Reading | null {
	const unit = TIME_UNITS.get(wordAt(terms, at + 3));
	if (wordAt(terms, at + 1) !== 'of' || wordAt(terms, at + 2) !== 'the' || unit === undefined) return null;
	if (!['week', 'month', 'quarter', 'year', 'decade', 'century'].includes(wordAt(terms, at + 3))) return null;
	const from = wordAt(terms, at - 1) === 'the' ? at - 1 : at;
	const reading = calendar(wordAt(terms, at), unit, 0, from, at + 4);
	return { ...reading, resolve: (moment) => atEdge(reading.resolve(moment), wordAt(terms, at)) };
}

/** How late in the year its end is spoken of as ahead without a verb that says so. */
const ENDED_FOR = 9;

/** "at year end", "year-end debt": of the year before where a verb tells of it in the past before this one's autumn. */
function yearEnd(from: number, to: number): Reading {
	const reading = calendar('end of the', 'year', 0, from, to);
	return {
		...reading,
		resolve: (moment) => {
			const { published, direction } = moment;
			if (published === null || direction.side === 'ahead') return reading.resolve(moment);
			if (civil(published).month > ENDED_FOR) return { ...reading.resolve(moment), certainty: 'likely' };
			const period = calendarPeriod('year', published, -1);
			return period === null
				? unresolved('no calendar period')
				: likely(period.value, 'the year that has ended', period.days);
		},
	};
}

/** "year-end debt" is of the year that has ended; a year-end bonus may be of any. */
function yearEndOf(terms: readonly Term[], at: number): Reading {
	const next = terms[at + 3];
	const alone = next?.kind !== 'word' || next.capital || NO_THINGS.has(next.word) || OPENS_SUBJECT.test(next.word);
	if (alone || CLOSED.test(next.word)) return yearEnd(at, at + 3);
	if (AIMED.test(next.word)) return calendar('end of the', 'year', 0, at, at + 3);
	return {
		rule: 'date/calendar-period',
		from: at,
		to: at + 3,
		resolve: () => unresolved('the end of which year it does not say'),
	};
}

const CLOSED =
	/^(?:results?|figures|position|debt|debts|accounts|statement|report|balance|total|level|stocks|inventories|dividend)$/;
const AIMED = /^(?:forecasts?|targets?|estimates?|projections?|goals?|deadline|objective)$/;

const OPENS_SUBJECT = /^(?:the|a|an|its|their|his|her|our|it|they|he|she|we|this|last|next|there)$/;

function readYearWord(terms: readonly Term[], at: number): Reading | null {
	const next = terms[at + 2];
	const ends =
		wordAt(terms, at + 1) === 'end' &&
		(next?.kind !== 'word' || NO_THINGS.has(next.word) || OPENS_SUBJECT.test(next.word));
	if (ends && /^(?:at|by|until|till|since|from|to|before|after|calendar|on)$/.test(wordAt(terms, at - 1)))
		return Number.isNaN(yearAt(terms, at + 2)) ? yearEnd(at, at + 2) : null;
	if (wordAt(terms, at + 1) !== '-' || terms[at + 1]?.gap || terms[at + 2]?.gap) return null;
	const word = wordAt(terms, at + 2);
	if (word === 'end') return Number.isNaN(yearAt(terms, at + 3)) ? yearEndOf(terms, at) : null;
	return word === 'earlier' || word === 'ago' ? calendar('a year before this', 'year', -1, at, at + 3) : null;
}

/** "the week before last", "the month after next". */
function readTwoAway(terms: readonly Term[], at: number): Reading | null {
	const unit = TIME_UNITS.get(wordAt(terms, at));
	const which = `${wordAt(terms, at + 1)} ${wordAt(terms, at + 2)}`;
	if (unit === undefined || wordAt(terms, at - 1) !== 'the') return null;
	if (which !== 'before last' && which !== 'after next') return null;
	const shift = which === 'before last' ? -2 : 2;
	if (unit === 'weekend') return weekendAway(shift, at - 1, at + 3);
	return ['week', 'month', 'quarter', 'year', 'decade'].includes(unit)
		? calendar(which, unit, shift, at - 1, at + 3)
		: null;
}

const weekendAway = (shift: number, from: number, to: number): Reading => ({
	rule: 'date/weekend',
	from,
	to,
	resolve: ({ published }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		const near = weekendDays(published, Math.sign(shift), shift > 0);
		const away = 7 * (shift - Math.sign(shift));
		const days = { first: near.first + away, last: near.last + away };
		return certain(isoDays(days), `two weekends from ${isoDay(published)}`, days);
	},
});

export const twoAway: DateRule = { name: 'date/calendar-period', starts: TIME_UNITS.keys(), read: readTwoAway };
export const ofPeriod: DateRule = { name: 'date/calendar-period', starts: EDGES, read: readOfPeriod };
export const yearWord: DateRule = { name: 'date/calendar-period', starts: ['year'], read: readYearWord };

/** "the weekend" alone. */
function readWeekend(terms: readonly Term[], at: number): Reading | null {
	if (wordAt(terms, at - 1) === 'the') return weekend(0, at - 1, at + 1);
	const weekday = wordAt(terms, at - 1);
	return weekday === 'over' ? weekend(0, at, at + 1) : null;
}

export const shifted: DateRule = { name: 'date/calendar-period', starts: SHIFTS.keys(), read: readShifted };
export const theWeekend: DateRule = { name: 'date/weekend', starts: ['weekend'], read: readWeekend };
