import { type Term, wordAt } from '../../../numerals/terms.ts';
import { type Day, type Days, isoDay, isoDays, weekdayOf } from '../day.ts';
import { certain, type DateRule, NO_PUBLICATION, type Reading, unresolved } from '../reading.ts';

/** Saturday and Sunday; `steps` 0 is the nearest in the direction told, or the one under way. */
function weekendDays(published: Day, steps: number, ahead: boolean): Days {
	const weekday = weekdayOf(published);
	const underWay = weekday === 6 || weekday === 0;
	const coming = published + ((6 - weekday + 7) % 7) - (weekday === 0 ? 7 : 0);
	const base = underWay || ahead ? coming : coming - 7;
	const first = steps < 0 ? (underWay ? coming - 7 : coming - 7) : steps > 0 ? coming + (underWay ? 7 : 0) : base;
	return { first, last: first + 1 };
}

export const weekend = (shift: number, from: number, to: number): Reading => ({
	rule: 'date/weekend',
	from,
	to,
	resolve: ({ published, direction }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		const days = weekendDays(published, shift, direction.side === 'ahead');
		return certain(
			isoDays(days),
			`weekend ${days.last < published ? 'before' : 'at or after'} ${isoDay(published)}`,
			days,
		);
	},
});

/** From midweek on "this weekend" is the one ahead, whatever the verb. */
export const thisWeekend = (from: number, to: number): Reading => {
	const reading = weekend(0, from, to);
	return {
		...reading,
		resolve: (moment) => {
			const day = moment.published === null ? 0 : weekdayOf(moment.published);
			return reading.resolve(day < 3 ? moment : { ...moment, direction: { ...moment.direction, side: 'ahead' } });
		},
	};
};

export const weekendAway = (shift: number, from: number, to: number): Reading => ({
	rule: 'date/weekend',
	from,
	to,
	resolve: ({ published }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		const near = weekendDays(published, Math.sign(shift), shift > 0);
		const away = 7 * (shift - Math.sign(shift));
		const days = { first: near.first + away, last: near.last + away };
		return certain(isoDays(days), `two weekends from ${isoDay(published)}`, days);
	},
});

/** "the weekend" alone. */
function readWeekend(terms: readonly Term[], at: number): Reading | null {
	if (wordAt(terms, at - 1) === 'the') return weekend(0, at - 1, at + 1);
	const weekday = wordAt(terms, at - 1);
	return weekday === 'over' ? weekend(0, at, at + 1) : null;
}

export const theWeekend: DateRule = { name: 'date/weekend', starts: ['weekend'], read: readWeekend };
