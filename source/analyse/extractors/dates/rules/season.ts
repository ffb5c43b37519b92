import { SEASONS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import type { DateRule, Reading } from '../reading.ts';
import { readYearAfter, resolvePart } from './year-parts.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['this', 0],
	['next', 1],
	['past', -1],
	['coming', 1],
]);

/** "by late summer", "since early spring". */
const PARTS: ReadonlySet<string> = new Set(['early', 'late', 'mid']);
const LEADS: ReadonlySet<string> = new Set('in by over during until since before after from of'.split(' '));

/** "summer 2022", "last fall", "this spring", "the winter of 2021". */
function readSeason(terms: readonly Term[], at: number): Reading | null {
	const month = SEASONS.get(wordAt(terms, at));
	if (month === undefined) return null;
	const before = wordAt(terms, at - 1);
	if (terms[at]?.capital && terms[at - 1]?.capital && SHIFTS.has(before)) return null;
	if (OF_SEASONS.test(wordAt(terms, at + 1)) && SHIFTS.has(before)) return null;
	const shift = SHIFTS.get(before) ?? null;
	const year = readYearAfter(terms, at + 1);
	const lead = PARTS.has(before) ? wordAt(terms, at - 2) : '';
	const opened =
		before === 'in' ||
		LEADS.has(lead) ||
		(before === 'the' &&
			['in', 'over', 'during', 'of', 'by', 'until', 'since', 'before', 'after', 'for'].includes(wordAt(terms, at - 2)));
	const plain = wordAt(terms, at) === 'fall' || wordAt(terms, at) === 'spring';
	if (shift === null && year.said === null && (!opened || (plain && before !== 'the' && !LEADS.has(lead)))) return null;
	if (plain && year.said === null && (shift === null || before === 'this') && FOLLOWS_A_DROP.has(wordAt(terms, at + 1)))
		return null;
	const from = shift !== null || before === 'the' ? at - 1 : at;
	return {
		rule: 'date/season',
		from,
		to: year.to,
		resolve: (moment) => resolvePart({ month, months: 3 }, year.said, shift, moment),
	};
}

/** What is of a season whenever it is: "this summer palace". */
const OF_SEASONS = /^(?:palace|residence|house|cottage|camp|school|retreat|dress|coat|garden|capital|resort)s?$/;

/** What stands behind "the fall" where it is a drop: "the fall in prices". */
const FOLLOWS_A_DROP: ReadonlySet<string> = new Set([
	'of',
	'in',
	'from',
	'to',
	'back',
	'off',
	'was',
	'follows',
	'followed',
]);

export const season: DateRule = { name: 'date/season', starts: SEASONS.keys(), read: readSeason };
