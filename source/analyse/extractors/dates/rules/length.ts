import { isListedVerb, verbForms } from '../../../grammar/verb-forms.ts';
import { DURATIONS, TIME_UNITS, type TimeUnit, WEEKDAYS } from '../../../lexicons/calendar.ts';
import { LASTING_THINGS } from '../../../lexicons/lasting.ts';
import { ONES, TENS } from '../../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import {
	addMonths,
	civil,
	type Day,
	type Days,
	isoDay,
	isoDays,
	isoMonth,
	isoYear,
	monthDays,
	weekDays,
	yearDays,
} from '../day.ts';
import {
	certain,
	type DateRule,
	likely,
	type Moment,
	NO_PUBLICATION,
	type Reading,
	type Resolved,
	unresolved,
} from '../reading.ts';
import { isPastForm } from '../verbs.ts';
import { isDash, isHyphen, readCount, withApproximation } from '../words.ts';
import { type Amount, compositeDuration, goesOn, inFiner, plainAmount } from './composite.ts';
import { weeksFrom } from './weekday.ts';

const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour']);

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
function pointAt(
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

const BACKWARD: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'previously']);

interface Length {
	readonly from: number;
	readonly count: number | null;
	readonly unit: TimeUnit;
	readonly to: number;
	/** Whether it was written with a number, not only "a" or a plural. */
	readonly numbered: boolean;
	readonly hyphened: boolean;
	/** Of several amounts, "two years and six months", its whole duration in ISO 8601. */
	readonly written?: string;
}

function readLength(terms: readonly Term[], at: number): Length | null {
	const bare = TIME_UNITS.get(wordAt(terms, at));
	if (bare !== undefined && isHyphen(terms, at + 1) && wordAt(terms, at + 2) === 'long')
		return {
			from: at,
			count: wordAt(terms, at).endsWith('s') ? null : 1,
			unit: bare,
			to: at + 1,
			numbered: true,
			hyphened: true,
		};
	const count = readCount(terms, at);
	if (count === null) return null;
	let unitAt = count.to;
	const hyphened = isHyphen(terms, unitAt);
	if (hyphened) unitAt++;
	else if (
		['more', 'full', 'straight', 'consecutive', 'whole', 'additional', 'long', 'extra'].includes(wordAt(terms, unitAt))
	)
		unitAt++;
	const unit = TIME_UNITS.get(wordAt(terms, unitAt));
	if (unit === undefined || unit === 'weekend' || unit === 'quarter' || terms[unitAt]?.kind !== 'word') return null;
	const article = count.to === at + 1 && (wordAt(terms, at) === 'a' || wordAt(terms, at) === 'an');
	if (unit === 'second' && (article || !wordAt(terms, unitAt).endsWith('s'))) return null;
	if (terms[unitAt]?.capital && !terms[at]?.capital) return null;
	return { from: at, count: count.value, unit, to: unitAt + 1, numbered: !article, hyphened };
}

function readAnyLength(terms: readonly Term[], at: number): Reading | null {
	const found = readLength(terms, at);
	if (found === null) return null;
	const half = withFiner(terms, readAndAHalf(terms, found));
	return readAge(terms, half) ?? readPoint(terms, half) ?? readRate(terms, half) ?? readPlain(terms, half);
}

/** "eight minutes, 49.87 seconds", "1hr 12min", "two years and six months": one length of several amounts. */
function withFiner(terms: readonly Term[], first: Length): Length {
	if (first.count === null || !Number.isInteger(first.count)) return first;
	const amounts: Amount[] = [{ count: first.count, unit: first.unit }];
	let whole: Amount | null = amounts[0] ?? null;
	let { to, unit } = first;
	for (let next = finerAt(terms, to, unit); next?.count != null; next = finerAt(terms, to, unit)) {
		const amount = { count: next.count, unit: next.unit };
		amounts.push(amount);
		whole = whole === null ? null : inFiner(whole, amount);
		({ to, unit } = next);
	}
	if (amounts.length === 1) return first;
	const written = compositeDuration(amounts);
	return { ...first, count: whole?.count ?? null, unit: whole?.unit ?? unit, to, numbered: true, written };
}

/** The finer length that goes on from one that ends at `at`. A comma alone joins only what a clock counts. */
function finerAt(terms: readonly Term[], at: number, unit: TimeUnit): Length | null {
	const comma = wordAt(terms, at) === ',' ? 1 : 0;
	const and = wordAt(terms, at + comma) === 'and' ? 1 : 0;
	const next = readLength(terms, at + comma + and);
	if (next === null || !next.numbered || next.count === null || !goesOn(unit, next.unit)) return null;
	return comma > and && !CLOCK_UNITS.has(unit) ? null : next;
}

/** "a year and a half". */
function readAndAHalf(terms: readonly Term[], length: Length): Length {
	const words = [0, 1, 2].map((offset) => wordAt(terms, length.to + offset)).join(' ');
	return words === 'and a half' && length.count !== null
		? { ...length, count: length.count + 0.5, to: length.to + 3 }
		: length;
}

/** `null` lets the other readings try; an age of a person is no time expression and blocks them. */
function readAge(terms: readonly Term[], length: Length): Reading | null {
	const { to } = length;
	const old = isHyphen(terms, to) ? to + 1 : to;
	if (wordAt(terms, old) === 'olds') return BLOCKED(length.from, old + 1);
	if (wordAt(terms, old) !== 'old') return null;
	if (!isLasting(terms, old + 1) || length.count === null) return BLOCKED(length.from, old + 1);
	const value = length.written ?? durationOf(length.count, length.unit);
	return {
		rule: 'date/age-of-a-thing',
		from: withApproximation(terms, length.from),
		to: old + 1,
		resolve: ({ published }) => certain(value, published === null ? 'as written' : `up to ${isoDay(published)}`),
	};
}

/** "its 30-year-old border dispute"; not "a 30-year-old government official" nor "the 30-year-old's record". */
function isLasting(terms: readonly Term[], from: number): boolean {
	for (let at = from; at < from + 3; at++) {
		const term = terms[at];
		if (term?.kind !== 'word' || ENDS_NAMING.has(term.word) || term.word === "'s") return false;
		if (LASTING_THINGS.has(term.word)) return !isNounLike(terms[at + 1]);
	}
	return false;
}

const isNounLike = (term: Term | undefined): boolean =>
	term?.kind === 'word' &&
	term.word !== "'s" &&
	!term.capital &&
	!ENDS_NAMING.has(term.word) &&
	!LASTING_THINGS.has(term.word) &&
	!isPastForm(term.word) &&
	!isThirdPerson(term.word);

/** goes, drags: a verb where it ends in s and another form is its base. */
const isThirdPerson = (word: string): boolean =>
	word.endsWith('s') && verbForms(word).some(({ base }) => base !== word && isListedVerb(base));

const ENDS_NAMING: ReadonlySet<string> = new Set(
	`in on at of to for from by with as and or but that which who whose when where while after before until against over
	between since into under is are was were be has have had will would can could may might must should not now still a an the his her its their`.split(
		/\s+/,
	),
);

/** A stretch that looks like a time and is none: found so that nothing inside it is read as one. */
export const BLOCKED = (from: number, to: number): Reading => ({
	rule: 'date/none',
	from,
	to,
	resolve: () => unresolved('no time'),
});

/** "two months ago", "three days later", "a year earlier". */
function readPoint(terms: readonly Term[], length: Length): Reading | null {
	const word = wordAt(terms, length.to);
	const { count, unit } = length;
	const byWeekday = readWeeks(terms, length);
	if (byWeekday !== null) return byWeekday;
	const hence = timeHence(terms, length.to);
	if (hence > 0) return ago(terms, length, 1, hence);
	if (word === 'from' && wordAt(terms, length.to + 1) === 'now') return ago(terms, length, 1, length.to + 2);
	if (word === 'hence') return ago(terms, length, 1, length.to + 1);
	if (word === 'ago' && wordAt(terms, length.to + 1) === 'today') return agoToday(terms, length);
	if (word === 'ago') return ago(terms, length, -1, length.to + 1);
	if (word !== 'later' && word !== 'earlier') return null;
	if (wordAt(terms, length.to + 1) === 'than') return null;
	const sign = BACKWARD.has(word) ? -1 : 1;
	return {
		rule: 'date/counted-from-text',
		from: withApproximation(terms, length.from),
		to: length.to + 1,
		resolve: (moment) => fromText(moment, count, unit, sign),
	};
}

/** "a week from Tuesday", "two weeks on Friday", "a week ago last Tuesday". */
function readWeeks(terms: readonly Term[], { from, to, count, unit }: Length): Reading | null {
	if (count === null || !Number.isInteger(count) || (unit !== 'week' && unit !== 'fortnight')) return null;
	const weeks = count * (unit === 'week' ? 1 : 2);
	const word = wordAt(terms, to);
	let at = to + 1;
	if (word === 'ago') while (wordAt(terms, at) === 'on' || wordAt(terms, at) === 'last') at++;
	else if (word !== 'from' && word !== 'on' && word !== 'after' && word !== 'last') return null;
	const weekday = terms[at]?.capital ? WEEKDAYS.get(wordAt(terms, at)) : undefined;
	if (weekday === undefined || !wordAt(terms, at).endsWith('day')) return null;
	if ((word === 'on' || word === 'after') && wordAt(terms, from) !== 'a') return null;
	return weeksFrom(from, at + 1, weekday, word === 'ago' || word === 'last' ? -weeks : weeks);
}

/** End of "two weeks' time", "a month's time"; 0 without. */
function timeHence(terms: readonly Term[], at: number): number {
	const mark = wordAt(terms, at);
	return (mark === "'s" || /^['’]$/.test(mark)) && wordAt(terms, at + 1) === 'time' ? at + 2 : 0;
}

/** "82 years ago today" is that very day. */
function agoToday(terms: readonly Term[], length: Length): Reading {
	const reading = ago(terms, length, -1, length.to + 2);
	const months = length.unit === 'year' ? 12 : length.unit === 'month' ? 1 : 0;
	if (months === 0 || length.count === null) return reading;
	const count = length.count;
	return {
		...reading,
		resolve: ({ published }) => {
			if (published === null) return unresolved(NO_PUBLICATION);
			const day = addMonths(published, -months * count);
			return certain(isoDay(day), `${count} ${length.unit}s before ${isoDay(published)}`, { first: day, last: day });
		},
	};
}

function ago(terms: readonly Term[], { from, count, unit }: Length, sign: 1 | -1, to: number): Reading {
	const start = withApproximation(terms, from);
	return {
		rule: 'date/ago',
		from: start,
		to,
		resolve: ({ published }) => {
			if (count === null) return unresolved('the text does not say how many');
			if (published === null) return unresolved(NO_PUBLICATION);
			const { value, first, last } = pointAt(published, count, unit, sign);
			const why = `${count} ${unit}${count === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'} ${isoDay(published)}`;
			return start === from ? certain(value, why, { first, last }) : likely(value, why, { first, last });
		},
	};
}

function fromText({ before, published }: Moment, count: number | null, unit: TimeUnit, sign: 1 | -1): Resolved {
	if (count === null) return unresolved('the text does not say how many');
	if (CLOCK_UNITS.has(unit)) return likely(durationOf(count, unit), 'as written, counted from another time');
	if (before !== null && before.first < before.last) {
		const shifted = periodAt(before, count * sign, unit);
		if (shifted !== null) return shifted;
	}
	if (before !== null && before.first === before.last) {
		const { value, first, last } = pointAt(before.first, count, unit, sign);
		return likely(value, `counted from ${isoDay(before.first)}, named before`, { first, last });
	}
	if (unit === 'year' && sign < 0 && published !== null) {
		const { value, first, last } = pointAt(published, count, unit, sign);
		return likely(value, `counted from ${isoDay(published)}`, { first, last });
	}
	return unresolved('no date before it to count from');
}

/** "in February … a year earlier": as long a time, that much before or after. Whole months and quarters only. */
function periodAt(before: Days, steps: number, unit: TimeUnit): Resolved | null {
	const months = steps * (unit === 'year' ? 12 : unit === 'month' ? 1 : unit === 'decade' ? 120 : Number.NaN);
	const start = civil(before.first);
	const length = Math.round((before.last - before.first + 1) / 30.4);
	if (!Number.isInteger(months) || start.date !== 1 || civil(before.last + 1).date !== 1 || length > 12) return null;
	const first = addMonths(before.first, months);
	const days = { first, last: addMonths(first, length) - 1 };
	const { year, month } = civil(first);
	const value = length === 1 ? isoMonth(year, month) : length === 12 && month === 1 ? isoYear(year) : isoDays(days);
	return likely(value, `counted from ${isoDay(before.first)}, named before`, days);
}

/** "$5 a day", "twice a week", "300 a year": how often, not how long. */
function readRate(terms: readonly Term[], { from, to, unit, count, numbered }: Length): Reading | null {
	if (numbered || count !== 1) return null;
	const before = terms[from - 1];
	if (before === undefined || !terms[from]?.gap) return null;
	const word = before.word;
	const amount = before.kind === 'number' || ONES.has(word) || TENS.has(word) || RATE_WORDS.has(word);
	if (!amount) return null;
	return { rule: 'date/rate', from, to, resolve: () => certain(durationOf(1, unit), `every ${unit}`) };
}

const RATE_WORDS: ReadonlySet<string> = new Set(
	`once twice times hours days million billion thousand dollars percent people cents pounds euros barrels tons tonnes % half`.split(
		' ',
	),
);

const BEFORE_LENGTHS: ReadonlySet<string> = new Set(
	`for in within after over about around almost nearly than least to of last only just took takes take lasted lasts lasting spent every
	some past next coming until under half roughly first another once approximately by not`.split(/\s+/),
);

const AFTER_LENGTHS: ReadonlySet<string> = new Set('after before or since when into prior of to'.split(' '));

/** Where "five to" of "five to ten years" begins, "between five and", "from five to"; null where one length is given. */
function lowerEnd(terms: readonly Term[], at: number): number | null {
	const link = wordAt(terms, at - 1);
	const isLink = link === 'to' || link === 'or' || link === 'and' || isDash(terms, at - 1);
	const first = readCount(terms, at - 2);
	if (!isLink || first === null || first.value === null || first.to !== at - 1) return null;
	const before = wordAt(terms, at - 3);
	if (link === 'and') return before === 'between' ? at - 3 : null;
	return link === 'to' && before === 'from' ? at - 3 : at - 2;
}

/** "will open in two years", "is to be ready in three days": a verb, or "be" with a state, right before it under "will" or "to". */
function happensOnce(terms: readonly Term[], at: number): boolean {
	const word = wordAt(terms, at);
	const before = wordAt(terms, at - 1);
	if (before === 'be') return terms[at]?.kind === 'word' && !/ing$/.test(word);
	const base = isListedVerb(word) && /^(?:will|shall|'ll|to)$/.test(before);
	return base && !GRADUAL.has(word);
}

/** What goes on for as long as it is said to take. */
const GRADUAL: ReadonlySet<string> = new Set(
	`double triple treble quadruple grow rise fall increase decline recover improve expand shrink climb drop gain lose earn pay
	do make take happen work live run last`.split(/\s+/),
);

function comingAfter({ count, unit }: Length, { published, direction }: Moment): Resolved | null {
	const isAhead = direction.side === 'ahead' && direction.strength === 'strong';
	if (!isAhead || published === null || count === null || CLOCK_UNITS.has(unit) || !Number.isInteger(count))
		return null;
	const { value, first, last } = pointAt(published, count, unit, 1);
	return likely(value, `${count} ${unit}${count === 1 ? '' : 's'} after ${isoDay(published)}`, { first, last });
}

function readPlain(terms: readonly Term[], length: Length): Reading | null {
	const { from, to, unit, count, numbered, hyphened, written } = length;
	if (!numbered || (count === 1 && !hyphened && unit === 'day')) {
		const before = wordAt(terms, from - 1);
		if (!BEFORE_LENGTHS.has(before) && !AFTER_LENGTHS.has(wordAt(terms, to))) return null;
		if (before === 'of' || before === 'not') return null;
	}
	if (
		count === null &&
		written === undefined &&
		!['few', 'several', 'many'].includes(wordAt(terms, to - 2)) &&
		!hyphened
	)
		return null;
	const long = isHyphen(terms, to) && wordAt(terms, to + 1) === 'long' ? 2 : 0;
	const low = lowerEnd(terms, from);
	const isEvent = wordAt(terms, from - 1) === 'in' && happensOnce(terms, from - 2);
	return {
		rule: 'date/length',
		from: withApproximation(terms, low ?? from),
		to: to + long,
		resolve: (moment) =>
			low !== null
				? unresolved('the text gives a range')
				: written !== undefined
					? certain(written, 'as written')
					: count === null
						? unresolved('the text does not say how many')
						: ((isEvent ? comingAfter(length, moment) : null) ?? certain(durationOf(count, unit), 'as written')),
	};
}

const NUMBER_WORDS = ['a', 'an', 'half', 'few', 'several', 'many', ...ONES.keys(), ...TENS.keys(), '#'];

export const length: DateRule = {
	name: 'date/length',
	starts: [...NUMBER_WORDS, ...TIME_UNITS.keys()],
	read: readAnyLength,
};
