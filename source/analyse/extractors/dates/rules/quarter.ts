import { TIME_UNITS, type TimeUnit } from '../../../lexicons/calendar.ts';
import { readOrdinal } from '../../../numerals/number.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { addMonths, civil, isoDays, isoYear, yearDays } from '../day.ts';
import { certain, type DateRule, type Reading, type Resolved, unresolved } from '../reading.ts';
import { readCount, yearAt } from '../words.ts';
import { given, type Part, readYearAfter, resolvePart, type YearSaid } from './year-parts.ts';

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
	const fiscal = before === 'fiscal' || terms.slice(rank.to, year.to).some(({ word }) => word === 'fiscal');
	if (unit === 'half' && year.said === null) return null;
	if (before === 'a' || before === 'one' || terms[rank.to + hyphen]?.capital) return null;
	return {
		rule: 'date/quarter',
		from: before === 'the' ? at - 1 : at,
		to: year.to,
		...named(`${months}-months-${rank.value}`, year.said),
		...(year.said === null && !fiscal
			? { ofYear: (named: number) => given(part, named, 'the year its clause names', false) }
			: {}),
		endingWith: (end) => monthsUpTo(end, months),
		resolve: (moment) =>
			fiscal
				? unresolved('of a fiscal year, whose months the text does not say')
				: resolvePart(part, year.said, null, moment),
	};
}

/** "the third quarter ended January 31": the months that end with that day or month. */
function monthsUpTo({ days, value, certainty }: Resolved, months: number): Resolved | null {
	if (days === undefined || days.last - days.first > LONGEST_MONTH) return null;
	const first = addMonths(civil(days.last).date < MID_MONTH ? days.last : days.last + 1, -months);
	const span = { first: civil(days.last).date < MID_MONTH ? first + 1 : first, last: days.last };
	return { value: isoDays(span), days: span, certainty, why: `as it ends with ${value}` };
}

const LONGEST_MONTH = 31;
const MID_MONTH = 15;

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

/** "1987's first eight months", "2004's third quarter": the year before what it has. */
function readOwned(terms: readonly Term[], at: number): Reading | null {
	const year = yearAt(terms, at);
	if (Number.isNaN(year) || !/^['’]s$/.test(wordAt(terms, at + 1))) return null;
	const part = partAt(terms, at + 2);
	if (part === null) return null;
	return {
		rule: 'date/quarter',
		from: at,
		to: part.to,
		resolve: () => given(part, year, 'as written', true),
	};
}

/** "first eight months", "closing quarter", "third quarter", "second half", and where it ends. */
function partAt(terms: readonly Term[], at: number): (Part & { readonly to: number }) | null {
	const edge = EDGE_RANKS.get(wordAt(terms, at));
	const count = edge === undefined ? null : readCount(terms, at + 1);
	if (edge !== undefined && count !== null) {
		const unit = TIME_UNITS.get(wordAt(terms, count.to));
		const months = (count.value ?? 0) * (unit === undefined ? 0 : (MONTHS_IN.get(unit) ?? 0));
		return months > 0 && months < 12 ? { month: edge === 'first' ? 1 : 13 - months, months, to: count.to + 1 } : null;
	}
	const rank = readOrdinal(terms, at);
	const [unitAt, ordinal] = rank === null ? [at + 1, edge === 'first' ? 1 : 0] : [rank.to, rank.value];
	const months = { quarter: 3, half: 6 }[wordAt(terms, unitAt)] ?? 0;
	const place = rank === null && edge === 'last' && months > 0 ? 12 / months : ordinal;
	return place * months > 0 && place * months <= 12
		? { month: (place - 1) * months + 1, months, to: unitAt + 1 }
		: null;
}

export const ownedPart: DateRule = { name: 'date/quarter', starts: ['#'], read: readOwned };

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

export const quarter: DateRule = { name: 'date/quarter', starts: RANKS.split(' '), read: readQuarter };
