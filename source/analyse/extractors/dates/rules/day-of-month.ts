import { ORDINAL_SUFFIXES } from '../../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, type Day, dayOf, isoDay, realDay } from '../day.ts';
import { type DateRule, likely, NO_PUBLICATION, type Reading, unresolved } from '../reading.ts';
import { NO_THINGS } from '../words.ts';
import { readDateNumber } from './written-words.ts';

/** Months looked through for one that has such a day. */
const REACH = 3;

/** "opens on the 21st": the next or last day of that number, by the verb; of the month named just before, where one is. Not on the 21st floor. */
function readDayOfMonth(terms: readonly Term[], at: number): Reading | null {
	if (wordAt(terms, at - 1) !== 'the' || !/^(?:on|from|until|till|by)$/.test(wordAt(terms, at - 2))) return null;
	const day = readDateNumber(terms, at);
	if (day === null || day.to !== at + 2 || !ORDINAL_SUFFIXES.has(wordAt(terms, at + 1))) return null;
	const next = terms[day.to];
	if (next !== undefined && !(next.kind === 'mark' && /^[.,;)]$/.test(next.word)) && !NO_THINGS.has(next.word))
		return null;
	if (next?.word === 'of') return null;
	return {
		rule: 'date/day-of-month',
		from: at - 1,
		to: day.to,
		resolve: ({ beside, published, direction }) => {
			const near = beside?.first ?? published;
			if (near === null) return unresolved(NO_PUBLICATION);
			const found = nearest(near, day.date, direction.side === 'ahead' ? 1 : -1, beside !== undefined);
			return found === null
				? unresolved('no month near has such a day')
				: likely(isoDay(found), `near ${isoDay(near)}`, { first: found, last: found });
		},
	};
}

/** The first day of that number from `near` on, or back from it; of the very month where that was named. */
function nearest(near: Day, date: number, step: 1 | -1, named: boolean): Day | null {
	for (let away = 0; away < REACH; away++) {
		const { year, month } = civil(dayOf(civil(near).year, civil(near).month + step * away, 1));
		const day = realDay(year, month, date);
		if (day !== null && (named || (step > 0 ? day >= near : day <= near))) return day;
		if (named) return null;
	}
	return null;
}

export const dayOfMonth: DateRule = { name: 'date/day-of-month', starts: ['#'], read: readDayOfMonth };
