import { type Term, wordAt } from '../../numerals/terms.ts';
import { isoDays, weekDays } from './day.ts';
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
			resolve: (moment) => withTime(second.resolve(moment), first, second.part, moment),
		};
	return null;
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
