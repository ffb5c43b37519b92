import { DURATIONS, type TimeUnit } from '../../../lexicons/calendar.ts';

/** ISO 8601's order of designators, each by its units. */
const ORDER: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** How many of the finer unit one of the coarser is, where that is always the same. */
const WITHIN: ReadonlyMap<string, number> = new Map([
	['year month', 12],
	['week day', 7],
	['day hour', 24],
	['hour minute', 60],
	['hour second', 3600],
	['minute second', 60],
]);

/** Seconds and other amounts as ISO 8601 writes them, without a float's tail. */
export const plainAmount = (amount: number): string => String(Math.round(amount * 1000) / 1000);

export interface Amount {
	readonly count: number;
	readonly unit: TimeUnit;
}

/** Whether the unit of `next` can go on from that of `first`: minutes behind hours, months behind years. */
export const goesOn = (first: TimeUnit, next: TimeUnit): boolean =>
	ORDER.indexOf(first) >= 0 && ORDER.indexOf(first) < ORDER.indexOf(next);

/** One duration of several amounts, coarse to fine: 8 minutes, 49.87 seconds is `PT8M49.87S`, two weeks and three days `P17D`. */
export function compositeDuration(amounts: readonly Amount[]): string {
	const weeks = amounts.some(({ unit }) => unit === 'week');
	let [date, time] = ['', ''];
	let days = 0;
	for (const { count, unit } of amounts) {
		const designator = DURATIONS[unit][1];
		if (weeks && (unit === 'week' || unit === 'day')) days += count * (unit === 'week' ? 7 : 1);
		else if (ORDER.indexOf(unit) >= ORDER.indexOf('hour')) time += `${plainAmount(count)}${designator}`;
		else date += `${plainAmount(count)}${designator}`;
	}
	return `P${date}${days > 0 ? `${plainAmount(days)}D` : ''}${time === '' ? '' : `T${time}`}`;
}

/** Two amounts in the finer one's unit; null where the coarser has no fixed number of it: years in days. */
export function inFiner(first: Amount, next: Amount): Amount | null {
	const factor = WITHIN.get(`${first.unit} ${next.unit}`);
	return factor === undefined ? null : { count: first.count * factor + next.count, unit: next.unit };
}
