import type { Correctable } from './act.ts';

/** Why a value cannot be taken, and what would be. */
export interface NotTaken {
	readonly message: string;
	readonly hint: string;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a day is in the calendar. */
function isDay(written: string): boolean {
	const [, year, month, day] = (DAY.exec(written) ?? []).map(Number);
	if (year === undefined || month === undefined || day === undefined) return false;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What is typed for a field of an article as it is kept. */
export function checkedCorrection(field: Correctable, typed: string): string | NotTaken {
	const value = typed.replace(/\s+/g, ' ').trim();
	if (value === '') return { message: `The ${field} may not be empty.`, hint: 'Type it.' };
	if (field === 'published' && !isDay(value))
		return { message: `${value} is no day of the calendar.`, hint: 'Write it as 2024-02-13.' };
	if (field === 'language' && !/^[a-z]{2,3}$/.test(value))
		return { message: `${value} is no language.`, hint: 'Write its ISO 639 code: en, ar, zh.' };
	return value;
}
