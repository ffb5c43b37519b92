import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil } from '../day.ts';
import { type DateRule, likely, type Reading, unresolved } from '../reading.ts';
import { NO_THINGS, yearAt } from '../words.ts';
import { calendar, calendarPeriod } from './calendar-periods.ts';

/** How late in the year its end is spoken of as ahead without a verb that says so. */
const ENDED_FOR = 9;

/** "at year end", "year-end debt": of the year before where a verb tells of it in the past before this one's autumn. */
function yearEnd(from: number, to: number): Reading {
	const reading = calendar('end of the', 'year', 0, from, to);
	return {
		...reading,
		resolve: (moment) => {
			const { published, direction } = moment;
			if (published === null || direction.side === 'ahead') return reading.resolve(moment);
			if (civil(published).month > ENDED_FOR) return { ...reading.resolve(moment), certainty: 'likely' };
			const period = calendarPeriod('year', published, -1);
			return period === null
				? unresolved('no calendar period')
				: likely(period.value, 'the year that has ended', period.days);
		},
	};
}

/** "year-end debt" is of the year that has ended; a year-end bonus may be of any. */
function yearEndOf(terms: readonly Term[], at: number): Reading {
	const next = terms[at + 3];
	const alone = next?.kind !== 'word' || next.capital || NO_THINGS.has(next.word) || OPENS_SUBJECT.test(next.word);
	if (alone || CLOSED.test(next.word)) return yearEnd(at, at + 3);
	if (AIMED.test(next.word)) return calendar('end of the', 'year', 0, at, at + 3);
	return {
		rule: 'date/calendar-period',
		from: at,
		to: at + 3,
		resolve: () => unresolved('the end of which year it does not say'),
	};
}

const CLOSED =
	/^(?:results?|figures|position|debt|debts|accounts|statement|report|balance|total|level|stocks|inventories|dividend)$/;
const AIMED = /^(?:forecasts?|targets?|estimates?|projections?|goals?|deadline|objective)$/;

const OPENS_SUBJECT = /^(?:the|a|an|its|their|his|her|our|it|they|he|she|we|this|last|next|there)$/;

function readYearWord(terms: readonly Term[], at: number): Reading | null {
	const next = terms[at + 2];
	const ends =
		wordAt(terms, at + 1) === 'end' &&
		(next?.kind !== 'word' || NO_THINGS.has(next.word) || OPENS_SUBJECT.test(next.word));
	if (ends && /^(?:at|by|until|till|since|from|to|before|after|calendar|on)$/.test(wordAt(terms, at - 1)))
		return Number.isNaN(yearAt(terms, at + 2)) ? yearEnd(at, at + 2) : null;
	if (wordAt(terms, at + 1) !== '-' || terms[at + 1]?.gap || terms[at + 2]?.gap) return null;
	const word = wordAt(terms, at + 2);
	if (word === 'end') return Number.isNaN(yearAt(terms, at + 3)) ? yearEndOf(terms, at) : null;
	return word === 'earlier' || word === 'ago' ? calendar('a year before this', 'year', -1, at, at + 3) : null;
}

export const yearWord: DateRule = { name: 'date/calendar-period', starts: ['year'], read: readYearWord };
