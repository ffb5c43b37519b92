import type { Term } from '../../numerals/terms.ts';
import type { DateRule, Reading } from './reading.ts';
import { dayFirst, monthBehind, monthFirst, sameMonth } from './rules/absolute.ts';
import { anaphor, dayAfter } from './rules/anaphora.ts';
import { clock } from './rules/clock.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { holiday } from './rules/holiday.ts';
import { length } from './rules/length.ts';
import { bareLength, longWord, loose } from './rules/loose.ts';
import { newYear } from './rules/new-year.ts';
import { numeric } from './rules/numeric.ts';
import { ownedPart, quarter, shortQuarter, stretch } from './rules/quarter.ts';
import { every, recurring, weekdays } from './rules/recurring.ts';
import { season } from './rules/season.ts';
import { ofPeriod, shifted, twoAway, withinPeriod } from './rules/shifted.ts';
import { shortDecade, spelledDecade } from './rules/spelled-decade.ts';
import { partOfToday, spokenDay } from './rules/spoken.ts';
import { timing } from './rules/timing.ts';
import { weekday } from './rules/weekday.ts';
import { theWeekend } from './rules/weekends.ts';
import { clippedYear, decade, nextDecade, year } from './rules/year.ts';
import { yearWord } from './rules/year-end.ts';

/** All rules; of those that can start at a word, the first that reads something there wins. */
export const DATE_RULES: readonly DateRule[] = [
	ownedPart, // before years: 1987's first half is not 1987
	numeric, // before plain numbers: three of them make one date
	holiday, // before weekdays: Good Friday is a holiday
	weekday,
	monthFirst,
	dayFirst,
	sameMonth,
	monthBehind,
	dayOfMonth, // behind those that name the month
	newYear,
	nextDecade,
	spelledDecade,
	shortDecade,
	decade, // before years: the 1990s are not 1990
	timing, // before clocks: 2:05:48 is how long a race took
	clock, // before years: 1500 GMT is a time
	stretch, // before quarters and lengths: of which year it says
	quarter, // before lengths: the third quarter is no fraction
	season,
	shortQuarter,
	partOfToday,
	anaphor, // before calendar periods: "the following day" counts from the text
	shifted,
	spokenDay,
	every,
	recurring,
	weekdays,
	twoAway, // before lengths: "the week before last"
	theWeekend,
	ofPeriod,
	withinPeriod,
	yearWord,
	longWord,
	loose,
	length,
	bareLength,
	dayAfter,
	clippedYear,
	year, // last: any four figures might be one
];

function index(rules: readonly DateRule[]): ReadonlyMap<string, readonly DateRule[]> {
	const found = new Map<string, DateRule[]>();
	for (const rule of rules) {
		for (const word of rule.starts) {
			const list = found.get(word) ?? [];
			if (!list.includes(rule)) found.set(word, [...list, rule]);
		}
	}
	return found;
}

const BY_WORD = index(DATE_RULES);

/** The reading that starts its core at the term, or null. */
export function readAt(terms: readonly Term[], at: number): Reading | null {
	const term = terms[at];
	if (term === undefined || term.kind === 'mark') return null;
	for (const rule of BY_WORD.get(term.kind === 'number' ? '#' : term.word) ?? []) {
		const reading = rule.read(terms, at);
		if (reading !== null) return reading;
	}
	return null;
}
