import { TIME_UNITS, type TimeUnit } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isHyphen, readCount } from '../words.ts';
import { type Amount, compositeDuration, goesOn, inFiner } from './composite.ts';
import { CLOCK_UNITS } from './durations.ts';

export interface Length {
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

/** A number or "a" and its unit, hyphened or not. */
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
	else if (BEFORE_UNITS.has(wordAt(terms, unitAt))) unitAt++;
	const unit = TIME_UNITS.get(wordAt(terms, unitAt));
	if (unit === undefined || unit === 'weekend' || unit === 'quarter' || terms[unitAt]?.kind !== 'word') return null;
	const article = count.to === at + 1 && (wordAt(terms, at) === 'a' || wordAt(terms, at) === 'an');
	if (unit === 'second' && (article || !wordAt(terms, unitAt).endsWith('s'))) return null;
	if (terms[unitAt]?.capital && !(terms[at]?.capital && !isTitled(terms, at))) return null;
	return { from: at, count: count.value, unit, to: unitAt + 1, numbered: !article, hyphened };
}

const BEFORE_UNITS: ReadonlySet<string> = new Set(
	'more full straight consecutive whole additional long extra'.split(' '),
);

/** "sang One Night": with capitals behind a word written small that is no preposition it is what a work is called. */
function isTitled(terms: readonly Term[], at: number): boolean {
	const [before, count] = [terms[at - 1], terms[at]];
	if (count?.kind !== 'word' || before?.kind !== 'word' || before.capital) return false;
	return !BEFORE_TITLE_CASE.test(before.word);
}

const BEFORE_TITLE_CASE =
	/^(?:in|for|of|after|within|over|to|by|and|at|than|from|or|with|on|least|about|the|up|before|until|under|past|next|last|as|but|is|was)$/;

/** A length with what goes on from it: halves and finer units. */
export function lengthAt(terms: readonly Term[], at: number): Length | null {
	const found = readLength(terms, at);
	return found === null ? null : withFiner(terms, readAndAHalf(terms, found));
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
	const { to, count } = length;
	if (wordAt(terms, to) !== 'and' || wordAt(terms, to + 1) !== 'a' || wordAt(terms, to + 2) !== 'half') return length;
	return count !== null ? { ...length, count: count + 0.5, to: to + 3 } : length;
}
