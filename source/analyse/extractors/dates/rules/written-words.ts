import { DOUBTFUL_MONTHS, MONTHS, SEASONS, WEEKDAYS } from '../../../lexicons/calendar.ts';
import { CURRENCY_NAMES } from '../../../lexicons/currencies.ts';
import { MEASURE_WORDS, PERCENT_WORDS } from '../../../lexicons/measures.ts';
import { MAGNITUDES, ONES, ORDINAL_SUFFIXES, SHORT_MAGNITUDES } from '../../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isContractMonth } from '../contract-months.ts';
import { isDash, wholeAt, yearAt } from '../words.ts';

/** Month and date as written, with what the text says of the year. */
export interface WrittenDate {
	readonly to: number;
	readonly month: number;
	readonly date: number | null;
	/** Last date of "Oct. 7-9". */
	readonly lastDate: number | null;
	readonly year: YearSaid | null;
}

export type YearSaid =
	| { readonly year: number }
	| { readonly shift: -1 | 0 | 1 }
	| { readonly sinceYear: number }
	/** "last October", "next January": the nearest whole one on that side. */
	| { readonly side: -1 | 1 };

/** A month name at `at` and where it ends; abbreviations take their full stop in. */
export function readMonth(terms: readonly Term[], at: number): { readonly month: number; readonly to: number } | null {
	const term = terms[at];
	const month = MONTHS.get(term?.word ?? '');
	if (term === undefined || month === undefined || !term.capital) return null;
	// The rocket Long March 5.
	if (term.word === 'march' && wordAt(terms, at - 1) === 'long' && terms[at - 1]?.capital) return null;
	const short = term.word.length <= 4 && term.word !== 'may' && term.word !== 'june' && term.word !== 'july';
	const stopped = short && wordAt(terms, at + 1) === '.' && terms[at + 1]?.gap === false;
	if (short && !stopped && Number.isNaN(wholeAt(terms, at + 1))) return null;
	return { month, to: stopped ? at + 2 : at + 1 };
}

/** What a number counts and no day does: from 10 pct on April 1 to 15 pct, May 5 to 20 mln. */
const isUnit = (term: Term | undefined): boolean =>
	term !== undefined &&
	!term.capital &&
	(PERCENT_WORDS.has(term.word) ||
		SHORT_MAGNITUDES.has(term.word) ||
		MAGNITUDES.has(term.word) ||
		CURRENCY_NAMES.has(term.word) ||
		PEOPLE.has(term.word) ||
		(term.word.endsWith('s') && MEASURE_WORDS.has(term.word.slice(0, -1))) ||
		/^(?:per|points?|basis|cts?|cents?|dlrs?|times|votes|goals|homes|jobs|seats)$/.test(term.word));

/** The 2 of "4-1/2". */
const isDenominator = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.gap === false &&
	wordAt(terms, at - 1) === '/' &&
	terms[at - 1]?.gap === false &&
	terms[at - 2]?.kind === 'number' &&
	isDash(terms, at - 3);

export function readDateNumber(
	terms: readonly Term[],
	at: number,
): { readonly date: number; readonly to: number } | null {
	const date = wholeAt(terms, at);
	if (!(date >= 1 && date <= 31) || wordAt(terms, at).length > 2 || isDenominator(terms, at)) return null;
	const next = terms[at + 1];
	const suffixed = next !== undefined && !next.gap && ORDINAL_SUFFIXES.has(next.word);
	if (next !== undefined && !next.gap && next.kind === 'word' && !suffixed) return null;
	if (wordAt(terms, at + 1) === ':' && !next?.gap && !Number.isNaN(wholeAt(terms, at + 2))) return null;
	const to = suffixed ? at + 2 : at + 1;
	return !suffixed && isUnit(terms[to]) ? null : { date, to };
}

/** What goes on behind a spelled date, and never behind a number that counts. */
const BEHIND_DATES: ReadonlySet<string> = new Set(
	`to at and or for from in on with by after before until till through which when as that but if while because than since
	is was will has had would said says instead under following`.split(/\s+/),
);

/** "April six at midnight", "payable May one,": wires spell numbers under ten. In "In April six people died" it counts. */
function readSpelledDate(
	terms: readonly Term[],
	at: number,
	from: number,
): { readonly date: number; readonly to: number } | null {
	const date = ONES.get(wordAt(terms, from));
	if (date === undefined || date < 1 || date > 12 || /^(?:in|during|since)$/.test(wordAt(terms, at - 1))) return null;
	const next = terms[from + 1];
	const ends =
		next === undefined || (next.kind === 'mark' && !/^[-–%$£]$/.test(next.word)) || BEHIND_DATES.has(next.word);
	return ends ? { date, to: from + 1 } : null;
}

function readYear(terms: readonly Term[], at: number): { readonly said: YearSaid; readonly to: number } | null {
	const comma = wordAt(terms, at) === ',' || wordAt(terms, at) === 'of' ? at + 1 : at;
	const year = yearAt(terms, comma);
	if (!Number.isNaN(year)) return { said: { year }, to: comma + 1 };
	const shift = { last: -1, this: 0, next: 1 }[wordAt(terms, comma)];
	if (shift !== undefined && wordAt(terms, comma + 1) === 'year' && wordAt(terms, comma - 1) !== ',')
		return { said: { shift: shift as -1 | 0 | 1 }, to: comma + 2 };
	return null;
}

/** What a number behind "in January" counts: "in January 25 people". */
const PEOPLE: ReadonlySet<string> = new Set(
	'people men women children others civilians soldiers officers workers protesters prisoners patients students passengers companies firms countries states'.split(
		' ',
	),
);

/** "Oct. 7", "October 7, 2023", "May 5-7", "July 1997", "February this year". */
export function readMonthFirst(terms: readonly Term[], at: number): WrittenDate | null {
	const month = readMonth(terms, at);
	if (month === null) return null;
	const counted = wordAt(terms, at - 1) === 'in' && PEOPLE.has(wordAt(terms, month.to + 1));
	const day = counted
		? null
		: (readDateNumber(terms, month.to) ?? readSpelledDate(terms, at, month.to) ?? readParted(terms, month.to));
	let to = day?.to ?? month.to;
	let lastDate: number | null = null;
	if (day !== null && (isDash(terms, to) || wordAt(terms, to) === 'to')) {
		const last = readDateNumber(terms, to + 1);
		if (last !== null && last.date > day.date) {
			lastDate = last.date;
			to = last.to;
		}
	}
	if (day !== null) to = behindWeekday(terms, to);
	const year = readYear(terms, to);
	if (day === null && year === null && !standsAsMonth(terms, at)) return null;
	return { month: month.month, date: day?.date ?? null, lastDate, year: year?.said ?? null, to: year?.to ?? to };
}

/** "July, 26, 1999": a comma on either side of the date. */
function readParted(terms: readonly Term[], at: number): { readonly date: number; readonly to: number } | null {
	const day = wordAt(terms, at) === ',' ? readDateNumber(terms, at + 1) : null;
	if (day === null || wordAt(terms, day.to) !== ',') return null;
	return Number.isNaN(yearAt(terms, day.to + 1)) ? null : day;
}

/** "Sept. 13 (Thursday), 2018": where the date goes on behind its weekday. */
function behindWeekday(terms: readonly Term[], at: number): number {
	if (wordAt(terms, at) !== '(' || !WEEKDAYS.has(wordAt(terms, at + 1))) return at;
	const to = wordAt(terms, at + 2) === '.' ? at + 3 : at + 2;
	return wordAt(terms, to) === ')' ? to + 1 : at;
}

/** "7 October 2023", "the 7th of October", "7-9 October". */
export function readDayFirst(terms: readonly Term[], at: number): WrittenDate | null {
	const day = readDateNumber(terms, at);
	if (day === null) return null;
	let to = day.to;
	let lastDate: number | null = null;
	if (isDash(terms, to) || wordAt(terms, to) === 'to') {
		const last = readDateNumber(terms, to + 1);
		if (last !== null && last.date > day.date) {
			lastDate = last.date;
			to = last.to;
		}
	}
	if (wordAt(terms, to) === 'of') to++;
	const month = readMonth(terms, to);
	if (month === null || (wordAt(terms, to) === 'may' && wordAt(terms, to + 1) === 'be')) return null;
	const after = behindWeekday(terms, month.to);
	const year = readYear(terms, after);
	return { month: month.month, date: day.date, lastDate, year: year?.said ?? null, to: year?.to ?? after };
}

const BEFORE_MONTHS: ReadonlySet<string> = new Set(
	'in since by until till of from to during before after through between last next this early late mid and or - each every'.split(
		' ',
	),
);

/** An expected May [election], with no name before the month. */
const EVENTS =
	/^(?:elections?|polls?|vote|ballot|referendum|budget|summit|conference|deadline|meetings?|contract|futures|delivery|launch|release|issue|figures|sales)$/;

/** "Ann and Dec", "Ann Lee and May": joined to a name that is no time. */
const joinsName = (terms: readonly Term[], at: number): boolean => {
	const before = terms[at - 2];
	return (
		/^(?:and|or)$/.test(wordAt(terms, at - 1)) &&
		before?.kind === 'word' &&
		before.capital &&
		!MONTHS.has(before.word) &&
		!WEEKDAYS.has(before.word) &&
		!SEASONS.has(before.word)
	);
};

/** "May" and "March" alone are months only where the word before says so. */
const standsAsMonth = (terms: readonly Term[], at: number): boolean =>
	!DOUBTFUL_MONTHS.has(wordAt(terms, at)) ||
	isContractMonth(terms, at, at + 1) ||
	(wordAt(terms, at + 1) !== "'s" && BEFORE_MONTHS.has(wordAt(terms, at - 1)) && !joinsName(terms, at)) ||
	(wordAt(terms, at - 1) === 'as' && /^(?:early|late|soon|recently|back)$/.test(wordAt(terms, at - 2))) ||
	(EVENTS.test(wordAt(terms, at + 1)) && !terms[at + 1]?.capital && terms[at - 1]?.capital === false) ||
	(wordAt(terms, at - 1) === 'the' &&
		terms[at + 1]?.kind === 'word' &&
		wordAt(terms, at + 1).length > 3 &&
		!terms[at + 1]?.capital);
