import { TIME_UNITS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoYear, yearDays } from '../day.ts';
import { certain, type DateRule, type Reading } from '../reading.ts';
import { isDash, wholeAt, yearAt } from '../words.ts';

const BEFORE_YEARS: ReadonlySet<string> = new Set(
	`in since by until till from to during before after through throughout between early late mid of for fiscal year around
	circa the and or election post pre`.split(/\s+/),
);

/** Plain numbers of the year's size: "2000 people", "1,900 soldiers" without its comma. */
const COUNTED: ReadonlySet<string> = new Set(
	`people men women children civilians soldiers troops fighters militants officers police residents workers jobs homes houses
	students refugees migrants prisoners hostages protesters demonstrators dollars euros pounds shekels miles kilometers
	kilometres meters metres feet tons tonnes acres hectares kg km mph votes percent points times degrees million billion
	hundred thousand gmt utc hours`.split(/\s+/),
);

const BEFORE_NUMBERS: ReadonlySet<string> = new Set([
	'$',
	'€',
	'£',
	'¥',
	'₪',
	'#',
	'no',
	'number',
	'than',
	'least',
	'some',
	'about',
	'nearly',
	'almost',
	'over',
	'at',
	'another',
	'resolution',
	'flight',
	'boeing',
]);

const isYearPlace = (terms: readonly Term[], at: number): boolean => {
	const before = wordAt(terms, at - 1);
	if (BEFORE_NUMBERS.has(before) || (before === '.' && wordAt(terms, at - 2) === 'no')) return false;
	if (terms[at - 1]?.kind === 'number') return false;
	if (terms[at]?.gap === false && ['/', '=', '_', '#', '@', '.'].includes(before)) return false;
	const after = wordAt(terms, at + 1);
	const next = terms[at + 1];
	if (after === '%' || after === ':' || (next !== undefined && !next.gap && next.kind === 'word' && after !== 's'))
		return false;
	if (COUNTED.has(after) || (TIME_UNITS.has(after) && after.endsWith('s'))) return false;
	return true;
};

const STREETS: ReadonlySet<string> = new Set(
	'street st avenue ave road rd drive lane boulevard blvd parkway highway court terrace'.split(' '),
);

/** "the 1700 block of", "1600 Pennsylvania Avenue". */
function isAddress(terms: readonly Term[], at: number, opened: boolean): boolean {
	if (wordAt(terms, at + 1) === 'block') return true;
	return !opened && [2, 3].some((ahead) => STREETS.has(wordAt(terms, at + ahead)));
}

/** A four-figure number in a year's place: "in 2019", "the 1995 attack", "1994-97", "fiscal 2024". */
function readYear(terms: readonly Term[], at: number): Reading | null {
	const year = yearAt(terms, at);
	if (Number.isNaN(year) || !isYearPlace(terms, at)) return null;
	const opened = BEFORE_YEARS.has(wordAt(terms, at - 1)) || isDash(terms, at - 1) || wordAt(terms, at - 1) === ',';
	if ((year < 1900 && !opened) || isAddress(terms, at, opened)) return null;
	if (
		isDash(terms, at - 1) &&
		terms[at]?.gap === false &&
		!['mid', 'pre', 'post', 'early', 'late'].includes(wordAt(terms, at - 2))
	)
		return null;
	const last = lastYear(terms, at, year);
	if (last !== null)
		return {
			rule: 'date/year',
			from: at,
			to: at + 3,
			resolve: () =>
				certain(`${isoYear(year)}/${isoYear(last)}`, 'as written', {
					first: yearDays(year).first,
					last: yearDays(last).last,
				}),
		};
	return {
		rule: 'date/year',
		from: at,
		to: at + 1,
		resolve: () => certain(isoYear(year), 'as written', yearDays(year)),
	};
}

/** "in '98". */
function readClipped(terms: readonly Term[], at: number): Reading | null {
	const short = wholeAt(terms, at);
	const mark = terms[at - 1];
	if (mark === undefined || !/^['’‘]$/.test(mark.word) || !mark.gap || terms[at]?.gap || wordAt(terms, at).length !== 2)
		return null;
	if (!BEFORE_YEARS.has(wordAt(terms, at - 2)) || Number.isNaN(short)) return null;
	const year = short + (short < 40 ? 2000 : 1900);
	return {
		rule: 'date/year',
		from: at - 1,
		to: at + 1,
		resolve: () => certain(isoYear(year), 'as written', yearDays(year)),
	};
}

/** The second year of "1994-1997" and "2023-24". */
function lastYear(terms: readonly Term[], at: number, year: number): number | null {
	if (!(isDash(terms, at + 1) || wordAt(terms, at + 1) === '/') || terms[at + 1]?.gap || terms[at + 2]?.gap)
		return null;
	const full = yearAt(terms, at + 2);
	if (full > year) return full;
	const short = wholeAt(terms, at + 2);
	if (wordAt(terms, at + 2).length === 1 && short === (year + 1) % 10) return year + 1;
	const last = year - (year % 100) + short;
	return wordAt(terms, at + 2).length === 2 && last > year ? last : null;
}

/** "the 1990s", "1980s", "the '90s". */
function readDecade(terms: readonly Term[], at: number): Reading | null {
	const full = yearAt(terms, at);
	const clipped =
		/^['’‘]$/.test(wordAt(terms, at - 1)) && wordAt(terms, at).length === 2 ? 1900 + wholeAt(terms, at) : Number.NaN;
	const first = Number.isNaN(full) ? clipped : full;
	if (!(first % 10 === 0) || !(first >= 1000)) return null;
	const suffix = terms[at + 1];
	const plural = suffix?.word === 's' || suffix?.word === "'s";
	if (suffix === undefined || !plural || suffix.gap) return null;
	const last = first % 100 === 0 && first < 2000 ? first + 99 : first + 9;
	const from = Number.isNaN(full) ? at - 1 : at;
	return {
		rule: 'date/decade',
		from: wordAt(terms, from - 1) === 'the' ? from - 1 : from,
		to: at + 2,
		resolve: () => certain(`${isoYear(first)}/${isoYear(last)}`, 'as written'),
	};
}

export const decade: DateRule = { name: 'date/decade', starts: ['#'], read: readDecade };
export const clippedYear: DateRule = { name: 'date/year', starts: ['#'], read: readClipped };
export const year: DateRule = { name: 'date/year', starts: ['#'], read: readYear };
