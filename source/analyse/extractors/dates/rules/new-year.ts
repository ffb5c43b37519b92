import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, isoYear, yearDays } from '../day.ts';
import { type DateRule, likely, NO_PUBLICATION, type Reading, unresolved } from '../reading.ts';

/** Until this month the new year is the one that has begun. */
const NEW_UNTIL = 3;

/** "early in the new year", "before the New Year": the one at hand, likely; not New Year's Day, the Chinese New Year or a new year-end. */
function readNewYear(terms: readonly Term[], at: number): Reading | null {
	if (wordAt(terms, at - 1) !== 'the' || wordAt(terms, at + 1) !== 'year') return null;
	const next = terms[at + 2];
	if (next !== undefined && (next.word === "'s" || (next.word === '-' && !next.gap))) return null;
	if (
		next?.kind === 'word' &&
		(next.capital || /^(?:honours|list|party|parties|sales|message|resolutions?)$/.test(next.word))
	)
		return null;
	return {
		rule: 'date/new-year',
		from: at - 1,
		to: at + 2,
		resolve: ({ published }) => {
			if (published === null) return unresolved(NO_PUBLICATION);
			const { year, month } = civil(published);
			const coming = month <= NEW_UNTIL ? year : year + 1;
			return likely(isoYear(coming), 'the year at hand', yearDays(coming));
		},
	};
}

export const newYear: DateRule = { name: 'date/new-year', starts: ['new'], read: readNewYear };
