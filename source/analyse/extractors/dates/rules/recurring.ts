import { DURATIONS, RECURRENCES, TIME_UNITS, WEEKDAYS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { certain, type DateRule, type Reading } from '../reading.ts';
import { readCount } from '../words.ts';
import { durationOf } from './length.ts';

/** "daily", "annually"; a capital makes it a newspaper's name. */
function readAdverb(terms: readonly Term[], at: number): Reading | null {
	const value = RECURRENCES.get(wordAt(terms, at));
	if (value === undefined || (terms[at]?.capital && (at > 0 || terms[at + 1]?.capital))) return null;
	return { rule: 'date/recurring', from: at, to: at + 1, resolve: () => certain(value, 'how often') };
}

/** "every day", "each year", "every two weeks", "per month", "every Friday". */
function readEvery(terms: readonly Term[], at: number): Reading | null {
	if (WEEKDAYS.has(wordAt(terms, at + 1)) && wordAt(terms, at) !== 'per')
		return { rule: 'date/recurring', from: at, to: at + 2, resolve: () => certain('P1W', 'how often') };
	const count = wordAt(terms, at) === 'every' ? readCount(terms, at + 1) : null;
	const unitAt = count?.to ?? at + 1;
	const unit = TIME_UNITS.get(wordAt(terms, unitAt));
	if (unit === undefined || DURATIONS[unit] === undefined || count?.value === null) return null;
	return {
		rule: 'date/recurring',
		from: at,
		to: unitAt + 1,
		resolve: () => certain(durationOf(count?.value ?? 1, unit), 'how often'),
	};
}

export const recurring: DateRule = { name: 'date/recurring', starts: RECURRENCES.keys(), read: readAdverb };
export const every: DateRule = { name: 'date/recurring', starts: ['every', 'each', 'per'], read: readEvery };
