import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, isoDay, weekdayOf } from '../day.ts';
import { certain, likely, NO_PUBLICATION, type Reading, unresolved } from '../reading.ts';
import { backTo, onTo } from './weekday-near.ts';
import { readDateNumber, readMonthFirst } from './written-words.ts';
import { resolveWritten } from './written-year.ts';

/** How far from the date named before a day may lie that is told by weekday and number. */
const NUMBERED_WITHIN = 35;

/** "Monday 6 December … Thursday 9", "Friday the 13th": the nearest day of that weekday and number. */
export function readNumbered(terms: readonly Term[], at: number, after: number, weekday: number): Reading | null {
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
export function readRanked(terms: readonly Term[], at: number, after: number, weekday: number): Reading | null {
	const rank = RANKS.get(wordAt(terms, at - 1));
	if (rank === undefined || !/^(?:of|in)$/.test(wordAt(terms, after))) return null;
	const from = wordAt(terms, at - 2) === 'the' ? at - 2 : at - 1;
	const often = readHowOften(terms, from, after + 1);
	if (often !== null) return often;
	const month = readMonthFirst(terms, after + 1);
	if (month === null || month.date !== null) return null;
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

/** "the first Monday of each month". */
function readHowOften(terms: readonly Term[], from: number, at: number): Reading | null {
	const unit = wordAt(terms, at + 1);
	if (!/^(?:each|every|a|the)$/.test(wordAt(terms, at)) || !/^(?:month|quarter|year|term)s?$/.test(unit)) return null;
	const often = /^(?:each|every)$/.test(wordAt(terms, at));
	if (!often && unit === 'month' && wordAt(terms, at) === 'the') return null;
	const value = often ? { month: 'P1M', quarter: 'P3M', year: 'P1Y' }[unit] : undefined;
	return {
		rule: value === undefined ? 'date/weekday-date' : 'date/recurring',
		from,
		to: at + 2,
		resolve: () => (value === undefined ? unresolved('of no one time') : certain(value, 'how often')),
	};
}
