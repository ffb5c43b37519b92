import type { DateFact } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { MONTHS, SPOKEN_DAYS, WEEKDAYS } from '../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isoDay, monthDays } from '../dates/day.ts';

/** A day a text says numbers hold as of, where it says so. */
export interface AsOf extends Span {
	readonly day: string;
	/** Whether it holds for all of its clause: "as of Friday"; "by Monday" and "at the end of May" belong to the number beside them. */
	readonly clause: boolean;
}

/** Terms between a number and its day. */
const REACH = 12;

/** The days of terms `[from, to)` that numbers hold as of. `datesOf` is asked only where the words lead to one. */
export function daysIn(
	terms: readonly Term[],
	from: number,
	to: number,
	published: string | null,
	datesOf: () => readonly DateFact[],
): AsOf[] {
	const found: AsOf[] = [];
	for (let at = from; at < to - 1; at++) {
		const lead = leadAt(terms, at);
		if (lead === null) continue;
		const date = dateFrom(datesOf(), terms[lead.to]?.start ?? 0);
		if (date === null) continue;
		const day = lastDay(date.value ?? '', lead.ending);
		if (day === null || (published !== null && day > published)) continue;
		found.push({ start: terms[at]?.start ?? date.start, end: date.end, day, clause: lead.clause });
	}
	return found;
}

/** The date that starts at an offset, or just behind it: "by late Tuesday". */
function dateFrom(dates: readonly DateFact[], offset: number): DateFact | null {
	const date = dates[firstFrom(dates, offset)];
	return date !== undefined && date.start - offset < 6 ? date : null;
}

interface Lead {
	readonly to: number;
	readonly clause: boolean;
	/** Whether the end of a period is named, and so its last day. */
	readonly ending: boolean;
}

function leadAt(terms: readonly Term[], at: number): Lead | null {
	const word = wordAt(terms, at);
	const next = wordAt(terms, at + 1);
	if (word === 'as' && /^(?:of|at|on)$/.test(next) && wordAt(terms, at - 1) !== 'record')
		return { to: at + 2, clause: true, ending: true };
	if (word !== 'at' && word !== 'by') return null;
	const the = next === 'the' ? at + 2 : at + 1;
	const close = wordAt(terms, the);
	if (close === 'end' || close === 'close' || (close === 'year' && wordAt(terms, the + 2) === 'end'))
		return { to: at + 1, clause: false, ending: true };
	const day = MONTHS.has(next) || (word === 'by' && (WEEKDAYS.has(next) || SPOKEN_DAYS.has(next) || next === 'late'));
	return day ? { to: at + 1, clause: false, ending: false } : null;
}

/** The day itself, and of a period whose end is named its last one. */
function lastDay(value: string, ending: boolean): string | null {
	if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)) return value.slice(0, 10);
	if (!ending) return null;
	const interval = /\/(\d{4}-\d{2}-\d{2})$/.exec(value)?.[1];
	if (interval !== undefined) return interval;
	const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
	if (year === undefined) return null;
	return month === undefined ? `${year}-12-31` : isoDay(monthDays(Number(year), Number(month)).last);
}

/** The day a figure holds as of: its clause's, else the one right behind it, else the one its clause begins with. */
export function dayOf(days: readonly AsOf[], figure: Span, clause: Span, terms: readonly Term[]): string | null {
	const whole = days.find((day) => day.clause);
	if (whole !== undefined) return whole.day;
	const behind = days.find(({ start }) => start >= figure.end);
	if (behind !== undefined && isBeside(terms, figure.end, behind.start)) return behind.day;
	const opening = days.find(({ start, end }) => end <= figure.start && start === clause.start);
	return opening?.day ?? null;
}

/** Whether no other number and no mark stands between. */
function isBeside(terms: readonly Term[], from: number, to: number): boolean {
	const first = firstFrom(terms, from);
	const last = firstFrom(terms, to);
	if (last - first > REACH) return false;
	for (let at = first; at < last; at++) {
		const term = terms[at];
		if (term?.kind === 'number' || /^(?:[,;:()]|and|but|while|or|than)$/.test(term?.word ?? '')) return false;
	}
	return true;
}
