import type { DateFact } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { MONTHS, SPOKEN_DAYS, WEEKDAYS } from '../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isoDay, monthDays } from '../dates/day.ts';

/** Which numbers a day holds for: all of its clause ("as of Friday"), the one before it ("by Monday"), those on either side ("so far"), or that if it is a level ("closed at 12 on Monday"). */
type Scope = 'clause' | 'beside' | 'now' | 'level';

/** A day a text says numbers hold as of, where it says so. */
export interface AsOf extends Span {
	readonly day: string;
	readonly scope: Scope;
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
		const now = published === null ? 0 : untilNow(terms, at);
		if (now > 0 && published !== null) {
			const [start, end] = [terms[at]?.start ?? 0, terms[at + now - 1]?.end ?? 0];
			found.push({ start, end, day: published.slice(0, 10), scope: 'now' });
			at += now - 1;
			continue;
		}
		const lead = leadAt(terms, at);
		if (lead === null) continue;
		const date = dateFrom(datesOf(), terms[lead.to]?.start ?? 0);
		if (date === null) continue;
		const day = lastDay(date.value ?? '', lead.ending);
		if (day === null || (published !== null && day > published)) continue;
		found.push({ start: terms[at]?.start ?? date.start, end: date.end, day, scope: lead.scope });
	}
	return found;
}

/** What such words begin with. */
const UNTIL_NOW: ReadonlySet<string> = new Set(['so', 'to', 'until', 'till', 'up']);

/** How many terms say "up to the day this is told": `so far this year`, `to date`; 0 where none do. */
function untilNow(terms: readonly Term[], at: number): number {
	if (!UNTIL_NOW.has(wordAt(terms, at))) return 0;
	const said = [0, 1, 2, 3].map((offset) => wordAt(terms, at + offset));
	const phrase = said.join(' ');
	if (/^so far (?:this|in)\b/.test(phrase))
		return /^(?:year|month|week|season|century|quarter|decade)$/.test(said[3] ?? '') ? 4 : 2;
	if (/^so far\b/.test(phrase)) return /^(?:as|from|away|that|,)$/.test(said[2] ?? '') ? 0 : 2;
	if (/^to date\b/.test(phrase)) return 2;
	if (/^(?:until|till) now\b/.test(phrase)) return 2;
	return /^up (?:to|until|till) now\b/.test(phrase) ? 3 : 0;
}

/** The date that starts at an offset, or just behind it: "by late Tuesday". */
function dateFrom(dates: readonly DateFact[], offset: number): DateFact | null {
	const date = dates[firstFrom(dates, offset)];
	return date !== undefined && date.start - offset < 6 ? date : null;
}

interface Lead {
	readonly to: number;
	readonly scope: Scope;
	/** Whether the end of a period is named, and so its last day. */
	readonly ending: boolean;
}

function leadAt(terms: readonly Term[], at: number): Lead | null {
	const word = wordAt(terms, at);
	const next = wordAt(terms, at + 1);
	if (word === 'as' && /^(?:of|at|on)$/.test(next) && wordAt(terms, at - 1) !== 'record')
		return { to: at + 2, scope: 'clause', ending: true };
	if (word === 'on' && isDayAt(terms, at + 1)) return { to: at + 1, scope: 'level', ending: false };
	if (SPOKEN_DAYS.has(word) && !/^(?:by|from|since|until|till|than|of|on|before)$/.test(wordAt(terms, at - 1)))
		return { to: at, scope: 'level', ending: false };
	if (word !== 'at' && word !== 'by') return null;
	const the = next === 'the' ? at + 2 : at + 1;
	const close = wordAt(terms, the);
	if (close === 'end' || close === 'close' || (close === 'year' && wordAt(terms, the + 2) === 'end'))
		return { to: at + 1, scope: 'beside', ending: true };
	if (isClockAt(terms, at + 1)) return { to: at + 1, scope: word === 'by' ? 'beside' : 'level', ending: false };
	const day =
		MONTHS.has(next) ||
		(word === 'by' && (isDayAt(terms, at + 1) || /^(?:late|early|mid|noon|midday|midnight)$/.test(next)));
	return day ? { to: at + 1, scope: 'beside', ending: false } : null;
}

const isDayAt = (terms: readonly Term[], at: number): boolean =>
	WEEKDAYS.has(wordAt(terms, at)) ||
	SPOKEN_DAYS.has(wordAt(terms, at)) ||
	(MONTHS.has(wordAt(terms, at)) && terms[at]?.capital === true);

/** `1200 GMT`, `1430 BST`. */
const isClockAt = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.kind === 'number' && /^(?:gmt|bst|utc|cet|est|edt|local|hours|hrs)$/.test(wordAt(terms, at + 1));

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

/** The day a figure holds as of: its clause's, else the one right behind it, else the one before it that its clause begins with or that stands beside it. */
export function dayOf(
	days: readonly AsOf[],
	figure: Span,
	clause: Span,
	terms: readonly Term[],
	isLevel: boolean,
): string | null {
	const whole = days.find(({ scope }) => scope === 'clause');
	if (whole !== undefined) return whole.day;
	const fitting = days.filter(({ scope }) => scope !== 'level' || isLevel);
	const behind = fitting.find(({ start }) => start >= figure.end);
	if (behind !== undefined && isBeside(terms, figure.end, behind.start)) return behind.day;
	const before = fitting.findLast(
		({ start, end, scope }) =>
			end <= figure.start && (start === clause.start || (scope !== 'beside' && isBeside(terms, end, figure.start))),
	);
	return before?.day ?? null;
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
