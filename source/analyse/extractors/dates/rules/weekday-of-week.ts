import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoDay, weekdayOf } from '../day.ts';
import { certain, likely, NO_PUBLICATION, type Reading, unresolved } from '../reading.ts';
import { NO_THINGS } from '../words.ts';
import { backTo, onTo } from './weekday-near.ts';

const WEEKS: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['this', 0],
	['next', 1],
]);

/** "Monday of next week", "Friday last week", "Wednesday next": a weekday whose week is told behind it. */
export function readOfWeek(terms: readonly Term[], at: number, after: number, weekday: number): Reading | null {
	const of = /^(?:of|,)$/.test(wordAt(terms, after)) ? 1 : 0;
	const weeks = WEEKS.get(wordAt(terms, after + of));
	if (weeks === undefined) return null;
	if (wordAt(terms, after + of + 1) === 'week' && wordAt(terms, after + of + 2) !== "'s")
		return ofWeek(at, after + of + 2, weekday, weeks);
	return of === 0 && weeks !== 0 && endsThere(terms[after + 1]) ? nextAfter(at, after + 1, weekday, weeks) : null;
}

/** "on Wednesday next."; "Wednesday next year" goes on. */
const endsThere = (next: Term | undefined): boolean =>
	next === undefined || next.kind === 'mark' || NO_THINGS.has(next.word);

/** The day of the week that begins on Monday; papers that begin theirs on Sunday mean another by its Sunday. */
const ofWeek = (from: number, to: number, weekday: number, weeks: number): Reading => ({
	rule: 'date/weekday',
	from,
	to,
	resolve: ({ published }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * weeks;
		const day = monday + ((weekday + 6) % 7);
		const open = weekday === 0 || weekdayOf(published) === 0;
		return (open ? likely : certain)(isoDay(day), `of the week from ${isoDay(monday)}`, { first: day, last: day });
	},
});

const nextAfter = (from: number, to: number, weekday: number, side: number): Reading => ({
	rule: 'date/weekday',
	from,
	to,
	resolve: ({ published }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		const day = side > 0 ? onTo(published + 1, weekday) : backTo(published - 1, weekday);
		return certain(isoDay(day), `${side > 0 ? 'next' : 'last'} after ${isoDay(published)}`, { first: day, last: day });
	},
});
