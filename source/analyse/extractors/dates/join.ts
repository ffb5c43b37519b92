import { type Term, wordAt } from '../../numerals/terms.ts';
import { isoDay, isoDays, weekDays, weekdayOf } from './day.ts';
import type { Reading, Resolved } from './reading.ts';

const DAYS: ReadonlySet<string> = new Set([
	'date/weekday',
	'date/month',
	'date/day-month',
	'date/weekday-date',
	'date/spoken-day',
	'date/part-of-today',
	'date/numeric',
]);

/**
 * Readings that belong together: "9 a.m. EST Tuesday" is one time, "the week of March 6" one week. Null where the
 * two stand on their own.
 */
export function join(terms: readonly Term[], first: Reading, second: Reading): Reading | null {
	if (first.rule === 'date/clock' && DAYS.has(second.rule) && touches(terms, first.to, second.from))
		return {
			...second,
			rule: 'date/clock',
			from: first.from,
			resolve: (moment) => {
				const day = second.resolve(moment);
				const until = wordAt(terms, first.from) === 'midnight' && isDeadline(terms, first.from);
				return withTime(until ? dayAfter(day) : day, first, second.part, moment);
			},
		};
	if (
		first.rule === 'date/weekend' &&
		DAYS.has(second.rule) &&
		wordAt(terms, first.to) === 'of' &&
		first.to + 1 === second.from
	)
		return {
			...second,
			rule: 'date/weekend',
			from: first.from,
			resolve: (moment) => weekendOf(second.resolve(moment)),
		};
	return null;
}

/** "expired at midnight on Friday", "by midnight, March 31": the midnight that the day ends with. */
function isDeadline(terms: readonly Term[], at: number): boolean {
	const before = wordAt(terms, at - 1);
	if (/^(?:by|until|till)$/.test(before)) return true;
	return ENDS.test(/^(?:at|of)$/.test(before) ? wordAt(terms, at - 2) : before);
}

const ENDS =
	/^(?:expir(?:e|es|ed|ing|y)|end(?:s|ed|ing)?|laps(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|finish(?:es|ed)?|ceas(?:e|es|ed)|due|deadline|out)$/;

const dayAfter = (day: Resolved): Resolved =>
	day.days === undefined || day.days.first < day.days.last
		? day
		: { ...day, days: { first: day.days.first + 1, last: day.days.first + 1 } };

/** "the weekend of 27-28 November", "the weekend of March 6": the Saturday and Sunday it names one of. */
function weekendOf({ days, ...rest }: Resolved): Resolved {
	if (days === undefined || days.first < days.last) return days === undefined ? rest : { ...rest, days };
	const weekday = weekdayOf(days.first);
	const first = weekday === 0 ? days.first - 1 : days.first + ((6 - weekday) % 7);
	const weekend = { first, last: first + 1 };
	return { ...rest, value: isoDays(weekend), days: weekend };
}

function touches(terms: readonly Term[], end: number, start: number): boolean {
	if (end === start) return true;
	const word = wordAt(terms, end);
	if (word === 'local' && wordAt(terms, end + 1) === 'time') return touches(terms, end + 2, start);
	return end + 1 === start && (word === 'on' || word === ',');
}

function withTime(
	day: Resolved,
	clock: Reading,
	part: string | undefined,
	moment: Parameters<Reading['resolve']>[0],
): Resolved {
	if (day.value === null || day.days === undefined) return day;
	const { value } = clock.resolve({ ...moment, before: day.days, ...(part === undefined ? {} : { part }) });
	return value === null ? day : { ...day, value };
}

/** "the week of March 6". */
export function weekOf(terms: readonly Term[], reading: Reading): Reading {
	const of = wordAt(terms, reading.from - 1);
	if (
		!DAYS.has(reading.rule) ||
		(of !== 'of' && of !== 'ending' && of !== 'beginning') ||
		wordAt(terms, reading.from - 2) !== 'week'
	)
		return reading;
	const from = wordAt(terms, reading.from - 3) === 'the' ? reading.from - 3 : reading.from - 2;
	return {
		rule: 'date/week-of',
		from,
		to: reading.to,
		resolve: (moment) => {
			const { days, ...rest } = reading.resolve(moment);
			if (days === undefined) return rest;
			const week =
				of === 'ending'
					? { first: days.last - 6, last: days.last }
					: of === 'beginning'
						? { first: days.first, last: days.first + 6 }
						: weekDays(days.first);
			return { ...rest, value: isoDays(week), days: week };
		},
	};
}

/** "the day after Boxing Day", "the day before May 3". */
export function dayBeside(terms: readonly Term[], reading: Reading): Reading {
	const side = wordAt(terms, reading.from - 1);
	if (!(DAYS.has(reading.rule) || reading.rule === 'date/holiday') || !/^(?:after|before)$/.test(side)) return reading;
	if (wordAt(terms, reading.from - 2) !== 'day' || wordAt(terms, reading.from - 3) !== 'the') return reading;
	// The day after tomorrow, the day before Tuesday's vote.
	if (wordAt(terms, reading.to) === "'s") return reading;
	return {
		rule: 'date/day-beside',
		from: reading.from - 3,
		to: reading.to,
		resolve: (moment) => {
			const { days, ...rest } = reading.resolve(moment);
			if (days === undefined || days.first < days.last) return { ...rest, value: null, certainty: 'candidate' };
			const day = days.first + (side === 'after' ? 1 : -1);
			return { ...rest, value: isoDay(day), days: { first: day, last: day } };
		},
	};
}
