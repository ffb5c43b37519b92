import { TIME_UNITS, type TimeUnit } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { type Day, type Days, isoDay } from '../day.ts';
import { certain, type DateRule, type Moment, type Reading, type Resolved, unresolved } from '../reading.ts';
import { atEdge, EDGES } from '../widen.ts';
import { type Count, readCount } from '../words.ts';
import { calendar, calendarPeriod } from './calendar-periods.ts';
import { durationOf } from './durations.ts';
import { thisWeekend, weekend, weekendAway } from './weekends.ts';

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

/** "last week", "this month", "next year", "the past 130 days", "the coming weeks". */
function readShifted(terms: readonly Term[], at: number): Reading | null {
	const word = wordAt(terms, at);
	const shift = SHIFTS.get(word);
	if (shift === undefined) return null;
	const from =
		wordAt(terms, at - 1) === 'the' ? at - 1 : wordAt(terms, at - 1) === 'this' && word !== 'this' ? at - 1 : at;
	const counted = readCounted(terms, at + 1);
	if (word === 'last' && counted !== null && GOES_ON.test(wordAt(terms, at - 1))) return null;
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
	// this coming week: the next one of the calendar, not a week from now
	const named = word === 'coming' && from < at && !the ? 'next' : word;
	return single(named, shift, unit, from, to, the, wordAt(terms, to) === 'of');
}

/** "would [last] four years", "talks [last] two hours": a verb. */
const GOES_ON =
	/^(?:will|would|shall|should|can|could|may|might|must|cannot|to|not|won['’]t|wouldn['’]t|usually|often|typically|normally|generally|only|(?!(?:this|these|those|his|hers|its|theirs|as|was|is|has|towards|across|versus|less|plus|perhaps)$)\p{Ll}{3,}[^s'’]s)$/u;

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

/** "the end of the year", "the rest of the month", "year-end", "a year-ago quarter". */
function readOfPeriod(terms: readonly Term[], at: number): Reading | null {
	const unit = TIME_UNITS.get(wordAt(terms, at + 3));
	if (wordAt(terms, at + 1) !== 'of' || wordAt(terms, at + 2) !== 'the' || unit === undefined) return null;
	if (!['week', 'month', 'quarter', 'year', 'decade', 'century'].includes(wordAt(terms, at + 3))) return null;
	const from = wordAt(terms, at - 1) === 'the' ? at - 1 : at;
	const reading = calendar(wordAt(terms, at), unit, 0, from, at + 4);
	return { ...reading, resolve: (moment) => atEdge(reading.resolve(moment), wordAt(terms, at)) };
}

/** "later in the year", "early in the week": of the year named before it, else of that of publication. */
function readWithin(terms: readonly Term[], at: number): Reading | null {
	const unit = TIME_UNITS.get(wordAt(terms, at + 3));
	if (wordAt(terms, at + 1) !== 'in' || wordAt(terms, at + 2) !== 'the' || unit === undefined) return null;
	if (!/^(?:week|month|year)$/.test(wordAt(terms, at + 3)) || wordAt(terms, at + 4) === '-') return null;
	const own = calendar(`${wordAt(terms, at)} in the`, unit, 0, at, at + 4);
	return {
		...own,
		resolve: (moment) => {
			const { side, strength, evidence } = moment.direction;
			if (strength === 'weak' || evidence === '') return unresolved('no verb tells of one such time');
			const told = side === 'past' ? moment.before && wholeFrom(moment.before, unit, 0) : null;
			if (told !== null && moment.before !== null)
				return {
					value: told.value,
					why: `of ${isoDay(moment.before.first)}, named before`,
					certainty: 'likely',
					days: told.days,
				};
			const resolved = own.resolve(moment);
			return resolved.value === null ? resolved : { ...resolved, certainty: 'likely' };
		},
	};
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

export const twoAway: DateRule = { name: 'date/calendar-period', starts: TIME_UNITS.keys(), read: readTwoAway };
export const ofPeriod: DateRule = { name: 'date/calendar-period', starts: EDGES, read: readOfPeriod };

export const shifted: DateRule = { name: 'date/calendar-period', starts: SHIFTS.keys(), read: readShifted };

export const withinPeriod: DateRule = {
	name: 'date/calendar-period',
	starts: ['early', 'earlier', 'late', 'later'],
	read: readWithin,
};
