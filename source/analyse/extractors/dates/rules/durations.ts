import { DURATIONS, type TimeUnit } from '../../../lexicons/calendar.ts';
import {
	addMonths,
	civil,
	type Day,
	isoDay,
	isoDays,
	isoMonth,
	isoYear,
	monthDays,
	weekDays,
	yearDays,
} from '../day.ts';
import { plainAmount } from './composite.ts';

/** Units too small to move a day. */
export const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour']);

/** ISO 8601 duration: 6 weeks `P6W`, 4 decades `P40Y`, half an hour `PT30M`, 5.5 hours `PT5H30M`. */
export function durationOf(count: number, unit: TimeUnit): string {
	const [factor, designator] = DURATIONS[unit];
	const amount = count * factor;
	const clock = CLOCK_UNITS.has(unit);
	if (Number.isInteger(amount)) return `P${clock ? 'T' : ''}${amount}${designator}`;
	const whole = Math.floor(amount);
	const rest = amount - whole;
	const start = whole === 0 ? '' : `${whole}${designator}`;
	if (unit === 'hour') return `PT${start}${Math.round(rest * 60)}M`;
	if (unit === 'minute') return `PT${start}${Math.round(rest * 60)}S`;
	if (unit === 'day') return `P${start}T${Math.round(rest * 24)}H`;
	if (designator === 'Y') return `P${start}${Math.round(rest * 12)}M`;
	if (unit === 'second') return `PT${plainAmount(amount)}S`;
	return `P${Math.round(amount * 10) / 10}${designator}`;
}

/** The day, week, month or year that lies that many units off, as exact as the unit is. */
export function pointAt(
	day: Day,
	count: number,
	unit: TimeUnit,
	sign: 1 | -1,
): { readonly value: string; readonly first: Day; readonly last: Day } {
	const [factor, designator] = DURATIONS[unit];
	const steps = Math.round(count * factor) * sign;
	if (CLOCK_UNITS.has(unit)) return { value: isoDay(day), first: day, last: day };
	if (designator === 'D') return { value: isoDay(day + steps), first: day + steps, last: day + steps };
	if (designator === 'W') {
		const days = weekDays(day + 7 * steps);
		return { value: isoDays(days), ...days };
	}
	if (designator === 'M') {
		const { year, month } = civil(addMonths(day, steps));
		return { value: isoMonth(year, month), ...monthDays(year, month) };
	}
	const { year } = civil(day);
	return { value: isoYear(year + steps), ...yearDays(year + steps) };
}
