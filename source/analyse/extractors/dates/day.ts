/** A day of the Gregorian calendar as a count from 1970-01-01, a Thursday. */
export type Day = number;

/** First and last day, both included. */
export interface Days {
	readonly first: Day;
	readonly last: Day;
}

const MILLISECONDS = 86_400_000;

/** Months outside 1 to 12 and days outside the month run over, as in `Date`. */
export function dayOf(year: number, month: number, date: number): Day {
	const moment = new Date(0);
	moment.setUTCFullYear(year, month - 1, date);
	return Math.round(moment.getTime() / MILLISECONDS);
}

export function civil(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
	const moment = new Date(day * MILLISECONDS);
	return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

export function isoDay(day: Day): string {
	const { year, month, date } = civil(day);
	return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

export const isoMonth = (year: number, month: number): string => `${padded(year, 4)}-${padded(month, 2)}`;
export const isoYear = (year: number): string => padded(year, 4);
export const isoDays = ({ first, last }: Days): string => `${isoDay(first)}/${isoDay(last)}`;

/** Null unless the text is a real date `YYYY-MM-DD`. */
export function parseDay(text: string | null): Day | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
	return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day, or null where the month has no such date. */
export function realDay(year: number, month: number, date: number): Day | null {
	if (month < 1 || month > 12 || date < 1 || date > 31) return null;
	const day = dayOf(year, month, date);
	return civil(day).date === date ? day : null;
}

export const monthDays = (year: number, month: number): Days => ({
	first: dayOf(year, month, 1),
	last: dayOf(year, month + 1, 1) - 1,
});

export const yearDays = (year: number): Days => ({ first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) });

/** The Monday to Sunday the day lies in, as ISO 8601 counts weeks. */
export function weekDays(day: Day): Days {
	const first = day - ((weekdayOf(day) + 6) % 7);
	return { first, last: first + 6 };
}

/** Moves by whole months; the date is held inside the shorter month. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, date } = civil(day);
	const last = monthDays(year, month + months).last;
	return Math.min(dayOf(year, month + months, 1) + date - 1, last);
}

/** Easter Sunday of the western churches (Meeus's anonymous Gregorian algorithm). */
export function easter(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
