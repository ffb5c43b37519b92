import type { TimeUnit } from '../../../lexicons/calendar.ts';
import {
	civil,
	type Day,
	type Days,
	dayOf,
	isoDay,
	isoDays,
	isoMonth,
	isoYear,
	monthDays,
	weekDays,
	weekdayOf,
	yearDays,
} from '../day.ts';
import { certain, likely, NO_PUBLICATION, type Reading, type Resolved, unresolved } from '../reading.ts';

/** Calendar weeks, months, quarters and years that many steps from the day's own. */
export function calendarPeriod(
	unit: TimeUnit,
	day: Day,
	steps: number,
): { readonly value: string; readonly days: Days } | null {
	const { year, month } = civil(day);
	if (unit === 'week' || unit === 'fortnight') {
		const days = weekDays(day + 7 * steps * (unit === 'week' ? 1 : 2));
		return { value: isoDays(days), days };
	}
	if (unit === 'month') {
		const days = monthDays(year, month + steps);
		const at = civil(days.first);
		return { value: isoMonth(at.year, at.month), days };
	}
	if (unit === 'quarter') {
		const first = dayOf(year, 3 * (Math.floor((month - 1) / 3) + steps) + 1, 1);
		const at = civil(first);
		const days = { first, last: dayOf(at.year, at.month + 3, 1) - 1 };
		return { value: isoDays(days), days };
	}
	if (unit === 'year') return { value: isoYear(year + steps), days: yearDays(year + steps) };
	if (unit === 'decade' || unit === 'century') {
		const length = unit === 'decade' ? 10 : 100;
		const first = (Math.floor(year / length) + steps) * length;
		return {
			value: `${isoYear(first)}/${isoYear(first + length - 1)}`,
			days: { first: yearDays(first).first, last: yearDays(first + length - 1).last },
		};
	}
	return null;
}

/** At the weekend the week that ends is as well this one as the last. */
const isWeekend = (day: Day): boolean => weekdayOf(day) === 6 || weekdayOf(day) === 0;

/** On a Sunday "this week" may be the one that ends that day, or where a verb looks ahead the one that begins the day after. */
function weekOnSunday(published: Day, isAhead: boolean): Resolved {
	const days = weekDays(isAhead ? published + 1 : published);
	return likely(isoDays(days), `this week, published on Sunday ${isoDay(published)}`, days);
}

export const calendar = (word: string, unit: TimeUnit, shift: number, from: number, to: number): Reading => ({
	rule: 'date/calendar-period',
	from,
	to,
	resolve: ({ published, direction }) => {
		if (published === null) return unresolved(NO_PUBLICATION);
		if (unit === 'week' && shift === 0 && weekdayOf(published) === 0)
			return weekOnSunday(published, direction.side === 'ahead');
		const period = calendarPeriod(unit, published, shift);
		if (period === null) return unresolved('no calendar period');
		const open = unit === 'week' && shift !== 0 && isWeekend(published);
		return (open ? likely : certain)(period.value, `${word} ${unit}, published ${isoDay(published)}`, period.days);
	},
});
