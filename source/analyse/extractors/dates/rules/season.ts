import { SEASONS, TIME_UNITS, type TimeUnit } from '../../../lexicons/calendar.ts';
import { readOrdinal } from '../../../numerals/number.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, type Day, type Days, dayOf, isoDay, isoDays, isoYear, yearDays } from '../day.ts';
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
import { readCount, yearAt } from '../words.ts';

/** A stretch of months of a year: first month, how many. */
interface Part {
	readonly month: number;
	readonly months: number;
}

const partDays = ({ month, months }: Part, year: number): Days => ({
	first: dayOf(year, month, 1),
	last: dayOf(year, month + months, 1) - 1,
});

type YearSaid = { readonly year: number } | { readonly shift: number } | null;

/** The year after a season or quarter: "of 2022", "2022", "of last year", "next year". */
function readYearAfter(terms: readonly Term[], at: number): { readonly said: YearSaid; readonly to: number } {
	const of = wordAt(terms, at) === 'of' || wordAt(terms, at) === ',' ? at + 1 : at;
	const fiscal = wordAt(terms, of) === 'fiscal' || wordAt(terms, of) === '(' ? of + 1 : of;
	const year = yearAt(terms, fiscal);
	const bracketed = wordAt(terms, of) === '(';
	if (bracketed && wordAt(terms, fiscal + 1) !== ')') return { said: null, to: at };
	if (!Number.isNaN(year)) return { said: { year }, to: bracketed ? fiscal + 2 : fiscal + 1 };
	const shift = { last: -1, this: 0, next: 1, the: 0 }[wordAt(terms, of)];
	if (shift !== undefined && wordAt(terms, of + 1) === 'year' && (wordAt(terms, of) !== 'the' || of > at))
		return { said: { shift }, to: of + 2 };
	return { said: null, to: at };
}

function resolvePart(part: Part, said: YearSaid, shift: number | null, moment: Moment): Resolved {
	if (said !== null && 'year' in said) return given(part, said.year, 'as written', true);
	const { published } = moment;
	if (published === null) return unresolved(NO_PUBLICATION);
	const on = `published ${isoDay(published)}`;
	const { year } = civil(published);
	if (said !== null) return given(part, year + said.shift, on, true);
	if (shift === 0) {
		const found = thisOne(part, published, moment.direction);
		// A verb against the nearer one may be another matter's: will be banned for missing tests this summer.
		return given(part, found, on, found === thisOne(part, published, { ...moment.direction, strength: 'weak' }));
	}
	const open = shift === null && moment.direction.strength === 'weak';
	const found = open
		? closest(part, published)
		: nearest(part, published, shift ?? (moment.direction.side === 'ahead' ? 1 : -1), shift === null);
	return given(part, found, shift === null ? `nearest to ${isoDay(published)}` : on, shift !== null);
}

/** The one whose middle lies closest, where no verb says on which side. */
function closest(part: Part, published: Day): number {
	const { year } = civil(published);
	const distance = (candidate: number): number => {
		const { first, last } = partDays(part, candidate);
		return Math.abs((first + last) / 2 - published);
	};
	return [year - 1, year, year + 1].reduce((best, candidate) =>
		distance(candidate) < distance(best) ? candidate : best,
	);
}

/** Gaps in days that differ by less leave "this summer" to the verb. */
const EVEN = 60;

/** For so many days a season that is over still is "this" one, whatever the verb. */
const JUST_OVER = 30;

/** "this winter": the one under way, else the one on the side that a verb of the clause tells, else the one that lies nearest. */
function thisOne(part: Part, published: Day, direction: Moment['direction']): number {
	const { year } = civil(published);
	const gap = (candidate: number): number => {
		const { first, last } = partDays(part, candidate);
		return published < first ? first - published : Math.max(0, published - last);
	};
	const [past, coming] = [year - 2, year - 1, year, year + 1].reduce<readonly [number, number]>(
		([back, on], candidate) =>
			partDays(part, candidate).first <= published ? [candidate, on] : [back, Math.min(on, candidate)],
		[year - 2, year + 1],
	);
	if (gap(past) === 0) return past;
	if (direction.strength === 'strong' && gap(past) > JUST_OVER) return direction.side === 'ahead' ? coming : past;
	if (Math.abs(gap(past) - gap(coming)) < EVEN) return direction.side === 'ahead' ? coming : past;
	return gap(past) < gap(coming) ? past : coming;
}

function nearest(part: Part, published: Day, sign: number, underWay: boolean): number {
	const { year } = civil(published);
	const years = [year - 2, year - 1, year, year + 1, year + 2];
	const fits = (candidate: number): boolean => {
		const days = partDays(part, candidate);
		if (sign < 0) return underWay ? days.first <= published : days.last < published;
		return underWay ? days.last >= published : days.first > published;
	};
	return (sign < 0 ? years.findLast(fits) : years.find(fits)) ?? year;
}

function given(part: Part, year: number, why: string, sure: boolean): Resolved {
	const days = partDays(part, year);
	const value = part.months === 12 ? isoYear(year) : isoDays(days);
	return (sure ? certain : likely)(value, why, days);
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['this', 0],
	['next', 1],
	['past', -1],
	['coming', 1],
]);

/** "summer 2022", "last fall", "this spring", "the winter of 2021". */
function readSeason(terms: readonly Term[], at: number): Reading | null {
	const month = SEASONS.get(wordAt(terms, at));
	if (month === undefined) return null;
	const before = wordAt(terms, at - 1);
	if (terms[at]?.capital && terms[at - 1]?.capital && SHIFTS.has(before)) return null;
	const shift = SHIFTS.get(before) ?? null;
	const year = readYearAfter(terms, at + 1);
	const opened =
		before === 'in' ||
		(before === 'the' &&
			['in', 'over', 'during', 'of', 'by', 'until', 'since', 'before', 'after', 'for'].includes(wordAt(terms, at - 2)));
	const plain = wordAt(terms, at) === 'fall' || wordAt(terms, at) === 'spring';
	if (shift === null && year.said === null && (!opened || (plain && before !== 'the'))) return null;
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

/** "the third quarter", "the first half of 2023", "the second quarter of fiscal 2024". */
function readQuarter(terms: readonly Term[], at: number): Reading | null {
	const rank = readOrdinal(terms, at);
	if (rank === null) return null;
	const hyphen = wordAt(terms, rank.to) === '-' ? 1 : 0;
	const unit = wordAt(terms, rank.to + hyphen);
	if (unit === 'century') return century(terms, at, rank.value, rank.to + hyphen + 1);
	const months = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0;
	if (
		months === 0 ||
		rank.value * months > 12 ||
		(terms[rank.to + hyphen + 1]?.word === 'of' && QUARTERED.has(wordAt(terms, rank.to + hyphen + 3)))
	)
		return null;
	const year = readYearAfter(terms, rank.to + hyphen + 1);
	const before = wordAt(terms, at - 1);
	const part = { month: (rank.value - 1) * months + 1, months };
	if (unit === 'half' && year.said === null) return null;
	if (before === 'a' || before === 'one' || terms[rank.to + hyphen]?.capital) return null;
	return {
		rule: 'date/quarter',
		from: before === 'the' ? at - 1 : at,
		to: year.to,
		...named(`${months}-months-${rank.value}`, year.said),
		...(year.said === null
			? { ofYear: (named: number) => given(part, named, 'the year its clause names', false) }
			: {}),
		resolve: (moment) => resolvePart(part, year.said, null, moment),
	};
}

/** The same quarter elsewhere in the article is of the same year. */
const named = (key: string, said: YearSaid): Pick<Reading, 'yearless' | 'dated'> =>
	said === null ? { yearless: key } : 'year' in said ? { dated: key } : {};

function century(terms: readonly Term[], at: number, rank: number, to: number): Reading | null {
	if (rank < 10 || rank > 21) return null;
	const first = (rank - 1) * 100;
	return {
		rule: 'date/century',
		from: wordAt(terms, at - 1) === 'the' ? at - 1 : at,
		to,
		resolve: () =>
			certain(`${isoYear(first)}/${isoYear(first + 99)}`, 'as written', {
				first: yearDays(first).first,
				last: yearDays(first + 99).last,
			}),
	};
}

/** "Q3 2023", "H1". */
function readShort(terms: readonly Term[], at: number): Reading | null {
	const months = wordAt(terms, at) === 'q' ? 3 : 6;
	const rank = terms[at + 1];
	if (!terms[at]?.capital || rank?.kind !== 'number' || rank.gap || !(rank.value >= 1) || rank.value * months > 12)
		return null;
	const year = readYearAfter(terms, at + 2);
	if (months === 6 && year.said === null) return null;
	return {
		rule: 'date/quarter',
		from: at,
		to: year.to,
		resolve: (moment) => resolvePart({ month: (rank.value - 1) * months + 1, months }, year.said, null, moment),
	};
}

/** "the first quarter of the match" is no quarter of a year. */
const QUARTERED: ReadonlySet<string> = new Set('match game season final race contest competition'.split(' '));

/** "the last quarter of 2003", "the first nine months of 1986", "the final two weeks of last year". */
function readStretch(terms: readonly Term[], at: number): Reading | null {
	const edge = EDGE_RANKS.get(wordAt(terms, at));
	if (edge === undefined) return null;
	const count = readCount(terms, at + 1);
	const unitAt = count?.to ?? at + 1;
	const unit = TIME_UNITS.get(wordAt(terms, unitAt));
	const half = wordAt(terms, unitAt) === 'half';
	const months = half ? 6 : unit === undefined ? 0 : (MONTHS_IN.get(unit) ?? 0);
	// The last months of a year may be two or five.
	if (unit !== undefined && (count === null ? wordAt(terms, unitAt).endsWith('s') : count.value === null)) return null;
	const length = (count?.value ?? 1) * months;
	const year = readYearAfter(terms, unitAt + 1);
	if (!(length > 0 && length < 12) || year.said === null || wordAt(terms, unitAt + 1) !== 'of') return null;
	if (edge === 'first' && count === null) return null;
	const part = { month: edge === 'first' ? 1 : 13 - length, months: length };
	return {
		rule: 'date/quarter',
		from: wordAt(terms, at - 1) === 'the' ? at - 1 : at,
		to: year.to,
		resolve: (moment) => resolvePart(part, year.said, null, moment),
	};
}

const MONTHS_IN: ReadonlyMap<TimeUnit, number> = new Map([
	['month', 1],
	['quarter', 3],
]);

const EDGE_RANKS: ReadonlyMap<string, 'first' | 'last'> = new Map([
	['first', 'first'],
	['opening', 'first'],
	['initial', 'first'],
	['last', 'last'],
	['final', 'last'],
	['closing', 'last'],
]);

export const stretch: DateRule = { name: 'date/quarter', starts: EDGE_RANKS.keys(), read: readStretch };

export const shortQuarter: DateRule = { name: 'date/quarter', starts: ['q', 'h'], read: readShort };

const RANKS =
	'first second third fourth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty #';

export const season: DateRule = { name: 'date/season', starts: SEASONS.keys(), read: readSeason };
export const quarter: DateRule = { name: 'date/quarter', starts: RANKS.split(' '), read: readQuarter };
