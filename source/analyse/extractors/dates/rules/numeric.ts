import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoDay, realDay } from '../day.ts';
import { certain, type DateRule, type Reading, type Resolved, unresolved } from '../reading.ts';
import { wholeAt, yearAt } from '../words.ts';

const SEPARATORS: ReadonlySet<string> = new Set(['-', '/', '.']);

const fullYear = (written: number): number => (written >= 100 ? written : written + (written < 70 ? 2000 : 1900));

/** `2023-10-07`, `5/3/2024`, `26.4.2024`. Three numbers, one separator, nothing between. */
function readNumeric(terms: readonly Term[], at: number): Reading | null {
	const separator = wordAt(terms, at + 1);
	if (!SEPARATORS.has(separator) || wordAt(terms, at + 3) !== separator) return null;
	if ([1, 2, 3, 4].some((offset) => terms[at + offset]?.gap !== false)) return null;
	if (terms[at - 1] !== undefined && terms[at]?.gap === false && SEPARATORS.has(wordAt(terms, at - 1))) return null;
	const after = terms[at + 5];
	if (
		after !== undefined &&
		!after.gap &&
		(SEPARATORS.has(after.word) || after.kind === 'word') &&
		terms[at + 6]?.gap === false
	)
		return null;
	const [a, b, c] = [wholeAt(terms, at), wholeAt(terms, at + 2), wholeAt(terms, at + 4)];
	const resolve =
		wordAt(terms, at).length === 4 ? isoResolved(terms, at, b, c) : written(separator, a, b, c, wordAt(terms, at + 4));
	return resolve && { rule: 'date/numeric', from: at, to: at + 5, resolve: () => resolve };
}

function isoResolved(terms: readonly Term[], at: number, month: number, date: number): Resolved | null {
	const day = realDay(yearAt(terms, at), month, date);
	return day === null ? null : certain(isoDay(day), 'as written', { first: day, last: day });
}

function written(separator: string, a: number, b: number, year: number, yearText: string): Resolved | null {
	if (yearText.length !== 2 && yearText.length !== 4) return null;
	const monthFirst = realDay(fullYear(year), a, b);
	const dayFirst = realDay(fullYear(year), b, a);
	if (separator === '.')
		return dayFirst === null ? null : certain(isoDay(dayFirst), 'day.month.year', { first: dayFirst, last: dayFirst });
	if (monthFirst === null && dayFirst === null) return null;
	if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) {
		const day = monthFirst ?? dayFirst ?? 0;
		return certain(isoDay(day), 'the only date it can be', { first: day, last: day });
	}
	return unresolvedPair(isoDay(monthFirst), isoDay(dayFirst));
}

/** American papers write the month first, most others the day: nothing in the figures tells. */
const unresolvedPair = (american: string, other: string): Resolved => ({
	...unresolved(`${american} if the month comes first, ${other} if the day does`),
	value: american,
});

export const numeric: DateRule = { name: 'date/numeric', starts: ['#'], read: readNumeric };
