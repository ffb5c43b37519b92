import type { FactKind } from '../domain/fact.ts';
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

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The code of a language written by its code or by its English name; null where none is meant. */
function languageCode(written: string): string | null {
	const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	const typed = written.toLowerCase();
	if (/^[a-z]{2,3}$/.test(typed) && typed !== 'und' && names.of(typed) !== undefined)
		return new Intl.Locale(typed).language;
	const isCalled = (code: string): boolean => names.of(code)?.toLowerCase() === typed;
	return LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).find(isCalled) ?? null;
}

/** What is typed for a field of an article as it is kept. */
export function checkedCorrection(field: Correctable, typed: string): string | NotTaken {
	const value = typed.replace(/\s+/g, ' ').trim();
	if (value === '') return { message: `The ${field} may not be empty.`, hint: 'Type it.' };
	if (field === 'published' && !isDay(value))
		return { message: `${value} is no day of the calendar.`, hint: 'Write it as 2024-02-13.' };
	if (field === 'language')
		return (
			languageCode(value) ?? {
				message: `No language is called ${value}.`,
				hint: 'Write its name or its code: Arabic, ar.',
			}
		);
	return value;
}

const NUMBER = /^-?\d[\d,]*(?:\.\d+)?$/;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2})?)?)?$/;

/** Whether a year, a month or a day, with its time perhaps, is in the calendar. */
function isDate(written: string): boolean {
	const [, , month, day] = DATE.exec(written) ?? [];
	if (!DATE.test(written)) return false;
	if (day !== undefined) return isDay(written.slice(0, 10));
	return month === undefined || (Number(month) >= 1 && Number(month) <= 12);
}

/** What is typed for a fact's number, date or speaker as it is kept. */
export function checkedAmendment(kind: FactKind, field: 'value' | 'speaker', typed: string): string | NotTaken {
	const value = typed.replace(/\s+/g, ' ').trim();
	if (field === 'speaker') {
		if (kind !== 'quote') return { message: `A ${kind} has no speaker.`, hint: 'A quote has.' };
		return value === '' ? { message: 'Nothing cannot stand there.', hint: 'Type a name.' } : value;
	}
	if (kind === 'figure')
		return NUMBER.test(value)
			? value
			: { message: `${value === '' ? 'Nothing' : value} cannot stand there.`, hint: 'Write a number: 29,514.' };
	if (kind === 'date')
		return isDate(value)
			? value
			: { message: `${value === '' ? 'Nothing' : value} cannot stand there.`, hint: 'Write it as 2024-02-13.' };
	return { message: `A ${kind} has no value.`, hint: 'A figure or a date has.' };
}
