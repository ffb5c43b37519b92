import { isListedVerb } from '../../../grammar/verb-forms.ts';
import { TIME_UNITS } from '../../../lexicons/calendar.ts';
import { MAGNITUDES, ONES, TENS } from '../../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoDay } from '../day.ts';
import { certain, type DateRule, likely, type Moment, type Reading, type Resolved, unresolved } from '../reading.ts';
import { isDash, isHyphen, NO_THINGS, readCount, withApproximation } from '../words.ts';
import { CLOCK_UNITS, durationOf, pointAt } from './durations.ts';
import { readPoint } from './length-point.ts';
import { type Length, lengthAt } from './length-words.ts';
import { readAge } from './thing-age.ts';

function readAnyLength(terms: readonly Term[], at: number): Reading | null {
	const length = lengthAt(terms, at);
	// A year-ago loss tells of a year before.
	const isAgo =
		length !== null && wordAt(terms, length.to) === '-' && /^(?:ago|earlier)$/.test(wordAt(terms, length.to + 1));
	if (length === null || (isAgo && terms[length.to]?.gap !== true)) return null;
	return readAge(terms, length) ?? readPoint(terms, length) ?? readRate(terms, length) ?? readPlain(terms, length);
}

/** "$5 a day", "twice a week", "300 a year": how often, not how long. */
function readRate(terms: readonly Term[], { from, to, unit, count, numbered }: Length): Reading | null {
	if (numbered || count !== 1) return null;
	const before = terms[from - 1];
	if (before === undefined || !terms[from]?.gap) return null;
	const word = before.word;
	const counted = AFTER_LENGTHS.has(wordAt(terms, to)) ? false : isCounted(terms, from - 1);
	const amount = before.kind === 'number' || ONES.has(word) || TENS.has(word) || RATE_WORDS.has(word) || counted;
	if (!amount) return null;
	return { rule: 'date/rate', from, to, resolve: () => certain(durationOf(1, unit), `every ${unit}`) };
}

/** "3 million passengers a year", "40 new homes a week": so many of a kind, in the plural. */
function isCounted(terms: readonly Term[], at: number): boolean {
	const term = terms[at];
	if (term?.kind !== 'word' || term.capital || !/[^s]s$/.test(term.word) || isListedVerb(term.word)) return false;
	return [1, 2].some((back) => {
		const count = terms[at - back];
		const between = back === 2 ? terms[at - 1] : undefined;
		if (between !== undefined && (between.kind !== 'word' || NO_THINGS.has(between.word))) return false;
		return count?.kind === 'number' || ONES.has(count?.word ?? '') || MAGNITUDES.has(count?.word ?? '');
	});
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
	// A night out, a day off.
	if (!numbered && (unit === 'night' || unit === 'day') && /^(?:out|off|in)$/.test(wordAt(terms, to))) return null;
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
	const start = withApproximation(terms, low ?? from);
	const bound =
		start < from
			? (BOUNDS.get(
					terms
						.slice(start, from)
						.map(({ word }) => word)
						.join(' '),
				) ?? null)
			: null;
	const isEvent = wordAt(terms, from - 1) === 'in' && happensOnce(terms, from - 2);
	const other = orOther(terms, to);
	return {
		rule: 'date/length',
		from: start,
		to: other ?? to + long,
		resolve: (moment) =>
			low !== null || other !== null
				? unresolved('the text gives a range')
				: written !== undefined
					? certain(written, 'as written')
					: count === null
						? unresolved('the text does not say how many')
						: ((isEvent ? comingAfter(length, moment) : null) ?? asBounded(durationOf(count, unit), bound)),
	};
}

/** `a week [or 10 days]`: the end of a second length that the first one may as well be; null without one. */
function orOther(terms: readonly Term[], to: number): number | null {
	const other = wordAt(terms, to) === 'or' ? lengthAt(terms, to + 1) : null;
	return other === null || /^(?:ago|earlier|later|before|after)$/.test(wordAt(terms, other.to)) ? null : other.to;
}

/** What leaves one end of a length open. */
const BOUNDS: ReadonlyMap<string, string> = new Map([
	['up to', 'at most'],
	['less than', 'less than'],
]);

const asBounded = (value: string, bound: string | null): Resolved =>
	bound === null ? certain(value, 'as written') : likely(value, `${bound} that, as written`);

const NUMBER_WORDS = ['a', 'an', 'half', 'few', 'several', 'many', ...ONES.keys(), ...TENS.keys(), '#'];

export const length: DateRule = {
	name: 'date/length',
	starts: [...NUMBER_WORDS, ...TIME_UNITS.keys()],
	read: readAnyLength,
};
