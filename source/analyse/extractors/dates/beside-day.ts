import { type Day, isoDay, parseDay, weekdayOf } from './day.ts';
import type { Placed } from './placed.ts';
import type { Moment, Resolved } from './reading.ts';

/** What is a day by the day of writing: "yesterday", "tonight", "7:45pm yesterday", "This coming Saturday". */
const BY_WRITING: ReadonlySet<string> = new Set([
	'date/spoken-day',
	'date/part-of-today',
	'date/clock',
	'date/weekday',
]);
const OPENS = /^(?:today|tonight|yesterday|tomorrow|this|last|next)\b|\b(?:today|tonight|yesterday|tomorrow)$/i;

/** What names a day by its date. */
const DATED: ReadonlySet<string> = new Set(['date/month', 'date/day-month', 'date/weekday-date', 'date/numeric']);

/** "yesterday (May 3, 2021)", "today Friday 3rd May", "this coming Saturday, on the 7th of May". */
const JOINED = /^(?:,? | ?\(|,? on (?:the )?)$/;
const ENDS_WITH_DAY = /[\d)]|(?:st|nd|rd|th)$/;

const DAYS_OFF = 3;

/**
 * The day of writing may be another than that of publication: where a date stands right beside "today", "yesterday" or
 * "next Saturday", it says which day that is; where only a weekday does, "tonight (Monday)", it is the nearest one.
 */
export function agreeOnDays(placed: readonly Placed[], text: string): readonly Placed[] {
	return placed.map((one, index) => {
		const [next, previous] = [placed[index + 1], placed[index - 1]];
		if (next !== undefined && isByWriting(one, text)) {
			if (isBeside(one, next, text) && isDate(next, text)) return as(one, next, (moment) => dayOf(next, moment));
			if (isNamed(one, next, text)) return as(one, next, (moment) => nearest(one, next, moment));
		}
		if (previous !== undefined && isByWriting(previous, text) && isNamed(previous, one, text))
			return as(one, one, (moment) => nearest(previous, one, moment));
		return one;
	});
}

const between = (one: Placed, next: Placed, text: string): string =>
	text.slice(one.span.end, next.span.start).replaceAll(/\s+/g, ' ');

const isByWriting = ({ reading, span }: Placed, text: string): boolean =>
	BY_WRITING.has(reading.rule) && OPENS.test(text.slice(span.start, span.end));

const isBeside = (one: Placed, next: Placed, text: string): boolean =>
	one.sentence === next.sentence && JOINED.test(between(one, next, text));

const isDate = ({ reading, span }: Placed, text: string): boolean =>
	DATED.has(reading.rule) && ENDS_WITH_DAY.test(text.slice(span.start, span.end));

const isNamed = (one: Placed, next: Placed, text: string): boolean =>
	next.reading.rule === 'date/weekday' && / ?\($/.test(between(one, next, text)) && text[next.span.end] === ')';

function dayOf({ reading, direction }: Placed, moment: Moment): Resolved | null {
	const found = reading.resolve({ ...moment, direction });
	return found.days !== undefined && found.days.first === found.days.last ? found : null;
}

function nearest(one: Placed, next: Placed, moment: Moment): Resolved | null {
	const [day, named] = [dayOf(one, moment)?.days?.first, dayOf(next, moment)?.days?.first];
	if (day === undefined || named === undefined) return null;
	const ahead = (weekdayOf(named) - weekdayOf(day) + 7) % 7;
	const found: Day = ahead <= DAYS_OFF ? day + ahead : day + ahead - 7;
	const certainty = found === day ? 'certain' : 'likely';
	return { value: isoDay(found), certainty, why: 'the weekday beside it', days: { first: found, last: found } };
}

/** Reads the day beside it, and keeps its own hour. */
function as(one: Placed, next: Placed, dayAt: (moment: Moment) => Resolved | null): Placed {
	const resolve = (moment: Moment): Resolved => {
		const own = one.reading.resolve(moment);
		const day = dayAt({ ...moment, direction: next.direction });
		if (day === null || day.value === null || own.value === null || !mayBe(own, day, one)) return own;
		const hour = /T.*$/.exec(own.value)?.[0] ?? '';
		return own.value === day.value + hour ? own : { ...day, value: day.value + hour, why: `${day.value} beside it` };
	};
	return { ...one, reading: { ...one.reading, resolve } };
}

/** "next Saturday, May 7": the date decides where it is such a weekday; what is no weekday is any day. */
function mayBe(own: Resolved, day: Resolved, { reading }: Placed): boolean {
	if (reading.rule !== 'date/weekday') return true;
	const [first, second] = [parseDay(own.value), parseDay(day.value)];
	return first !== null && second !== null && weekdayOf(first) === weekdayOf(second);
}
