import { MONTHS, TIME_UNITS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoYear, yearDays } from '../day.ts';
import { BLOCKED, certain, type DateRule, type Reading } from '../reading.ts';
import { isDash, wholeAt, yearAt } from '../words.ts';

const BEFORE_YEARS: ReadonlySet<string> = new Set(
	`in since by until till from to during before after through throughout between early late mid of for fiscal year around
	circa the and or election post pre`.split(/\s+/),
);

/** Plain numbers of the year's size: "2000 people", "1,900 soldiers" without its comma. */
const COUNTED: ReadonlySet<string> = new Set(
	`people men women children civilians soldiers troops fighters militants officers police residents workers jobs homes houses
	students refugees migrants prisoners hostages protesters demonstrators dollars euros pounds shekels miles kilometers
	kilometres meters metres feet tons tonnes acres hectares kg km m mph votes percent points times degrees million billion
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
	if (isMeasured(terms, at)) return false;
	if (after === '%' || after === ':' || (next !== undefined && !next.gap && next.kind === 'word' && after !== 's'))
		return false;
	if (COUNTED.has(after) || (TIME_UNITS.has(after) && after.endsWith('s'))) return false;
	return true;
};

/** "a 2048-bit key", "a 1500-seat hall": so many of a unit or thing, unless what is behind the hyphen is of a year. */
function isMeasured(terms: readonly Term[], at: number): boolean {
	const [hyphen, noun] = [terms[at + 1], terms[at + 2]];
	if (hyphen?.word !== '-' || hyphen.gap || noun?.kind !== 'word' || noun.gap || noun.capital) return false;
	return !OF_YEARS.test(noun.word);
}

/** What is said of a year behind a hyphen: "2003-model", "1999-listed", "1939-onwards". */
const OF_YEARS =
	/^(?:\w{2,}ed|bound|born|built|made|era|style|vintage|model|like|issue|edition|version|season|level|levels|prices|dollar|dollars|crop|present|now|today|onward|onwards|only|to|and|or|mid|early|late|based|start|launch|election|end|begun|drawn|won|set|cut|until|till|spring|summer|autumn|winter|fall)$/;

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
	if (isOfAName(terms, at)) return BLOCKED(at, at + 1);
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

/** "Football Manager 2005", "Microsoft Office 2003": of two capitals and a year, neither of which is held or passed, the name is a product's. */
function isOfAName(terms: readonly Term[], at: number): boolean {
	const [first, last, next] = [terms[at - 2], terms[at - 1], terms[at + 1]];
	if (last?.kind !== 'word' || !last.capital || !last.gap || last.word.length < 3 || last.capitals) return false;
	if (MONTHS.has(last.word) || DATED.has(last.word) || BEFORE_YEARS.has(last.word)) return false;
	if (first?.kind !== 'word' || !first.capital || MONTHS.has(first.word) || BEFORE_YEARS.has(first.word)) return false;
	// Acme Corp 1986 net profit, the Madrid Open 2004 final
	return next?.kind !== 'word' || next.capital || !MONEY_OF_YEARS.test(next.word);
}

const MONEY_OF_YEARS =
	/^(?:net|year|fiscal|profits?|loss|losses|results?|sales|earnings|budget|turnover|revenues?|dividend|crop|output|production|exports?|imports?|season|pretax|group|operating|harvest|first|second|third|fourth|quarter|annual|figures|report)$/;

/** Events, awards and laws that go by their year, which is then meant. */
const DATED: ReadonlySet<string> = new Set(
	`cup games olympics open festival championship championships awards award prize act bill conference expo fair forum summit
	tour marathon prix masters series league season election elections convention congress directive treaty regulations
	census exhibition biennale finals trophy ball day bid show week report review survey index budget agreement protocol
	code order resolution plan agenda programme program campaign vintage bordeaux fiscal qtr`.split(/\s+/),
);

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
	// Some texts come with the s apart: the 1960 s.
	if (suffix === undefined || !plural || (suffix.gap && suffix.word !== 's') || suffix.capital) return null;
	const last = first % 100 === 0 && first < 2000 ? first + 99 : first + 9;
	const from = Number.isNaN(full) ? at - 1 : at;
	return {
		rule: 'date/decade',
		from: wordAt(terms, from - 1) === 'the' ? from - 1 : from,
		to: at + 2,
		resolve: () => certain(`${isoYear(first)}/${isoYear(last)}`, 'as written'),
	};
}

/** The second decade of "the 1970s and 80s". */
function readNextDecade(terms: readonly Term[], at: number): Reading | null {
	const short = wholeAt(terms, at);
	const suffix = terms[at + 1];
	if (wordAt(terms, at).length !== 2 || short % 10 !== 0 || suffix?.word !== 's' || suffix.gap) return null;
	const the = wordAt(terms, at - 1) === 'the' ? 1 : 0;
	if (!/^(?:and|or|to|,|-|–)$/.test(wordAt(terms, at - 1 - the))) return null;
	const before = terms[at - 2 - the]?.word === 's' ? wholeAt(terms, at - 3 - the) : Number.NaN;
	const first = (before >= 1000 ? before - (before % 100) : 1900) + short;
	if (!(before % 10 === 0)) return null;
	return {
		rule: 'date/decade',
		from: at - the,
		to: at + 2,
		resolve: () => certain(`${isoYear(first)}/${isoYear(first + 9)}`, 'the century of the decade before it'),
	};
}

export const nextDecade: DateRule = { name: 'date/decade', starts: ['#'], read: readNextDecade };
export const decade: DateRule = { name: 'date/decade', starts: ['#'], read: readDecade };
export const clippedYear: DateRule = { name: 'date/year', starts: ['#'], read: readClipped };
export const year: DateRule = { name: 'date/year', starts: ['#'], read: readYear };
