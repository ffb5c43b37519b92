/** Month names and their newsroom abbreviations, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
	...'january february march april may june july august september october november december'
		.split(' ')
		.map((name, index): [string, number] => [name, index + 1]),
	['jan', 1],
	['feb', 2],
	['mar', 3],
	['apr', 4],
	['jun', 6],
	['jul', 7],
	['aug', 8],
	['sept', 9],
	['sep', 9],
	['oct', 10],
	['nov', 11],
	['dec', 12],
]);

/** Months that are also common words or names: read as months only beside a number or a word of time. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
	'may',
	'march',
	'april',
	'june',
	'august',
	'mar',
	'jan',
	'dec',
	'sep',
]);

/** Weekday names and abbreviations, 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
	...'sunday monday tuesday wednesday thursday friday saturday'
		.split(' ')
		.map((name, index): [string, number] => [name, index]),
	['mon', 1],
	['tue', 2],
	['tues', 2],
	['wed', 3],
	['weds', 3],
	['thu', 4],
	['thur', 4],
	['thurs', 4],
	['fri', 5],
	['sat', 6],
	['sun', 0],
]);

export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Meteorological seasons: first month and the months they last. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
	['spring', 3],
	['summer', 6],
	['autumn', 9],
	['fall', 9],
	['winter', 12],
]);

export type TimeUnit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'night'
	| 'week'
	| 'weekend'
	| 'fortnight'
	| 'month'
	| 'quarter'
	| 'year'
	| 'decade'
	| 'century';

const UNIT_WORDS: readonly (readonly [TimeUnit, string])[] = [
	['second', 'second seconds sec secs'],
	['minute', 'minute minutes min mins'],
	['hour', 'hour hours hr hrs'],
	['day', 'day days'],
	['night', 'night nights'],
	['week', 'week weeks'],
	['weekend', 'weekend weekends'],
	['fortnight', 'fortnight fortnights'],
	['month', 'month months'],
	['quarter', 'quarter quarters'],
	['year', 'year years yr yrs'],
	['decade', 'decade decades'],
	['century', 'century centuries'],
];

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
	UNIT_WORDS.flatMap(([unit, words]) => words.split(' ').map((word): [string, TimeUnit] => [word, unit])),
);

/** ISO 8601 durations have no weekend, fortnight, decade or century: how many of which designator each one is. */
export const DURATIONS: Readonly<Record<TimeUnit, readonly [number, string]>> = {
	second: [1, 'S'],
	minute: [1, 'M'],
	hour: [1, 'H'],
	day: [1, 'D'],
	night: [1, 'D'],
	week: [1, 'W'],
	weekend: [2, 'D'],
	fortnight: [2, 'W'],
	month: [1, 'M'],
	quarter: [3, 'M'],
	year: [1, 'Y'],
	decade: [10, 'Y'],
	century: [100, 'Y'],
};

export const DAY_PARTS: ReadonlySet<string> = new Set([
	'morning',
	'afternoon',
	'evening',
	'night',
	'midday',
	'noon',
	'midnight',
	'dawn',
	'dusk',
	'lunchtime',
	'overnight',
]);

/** How often a thing recurs, by its adverb or adjective. */
export const RECURRENCES: ReadonlyMap<string, string> = new Map([
	['hourly', 'PT1H'],
	['daily', 'P1D'],
	['nightly', 'P1D'],
	['weekly', 'P1W'],
	['biweekly', 'P2W'],
	['fortnightly', 'P2W'],
	['monthly', 'P1M'],
	['quarterly', 'P3M'],
	['annual', 'P1Y'],
	['annually', 'P1Y'],
	['yearly', 'P1Y'],
]);

/** Lengths written as one word. */
export const LONG_WORDS: ReadonlyMap<string, string> = new Map([
	['hourlong', 'PT1H'],
	['daylong', 'P1D'],
	['nightlong', 'P1D'],
	['weeklong', 'P1W'],
	['monthlong', 'P1M'],
	['yearlong', 'P1Y'],
	['decadelong', 'P10Y'],
]);

/**
 * Days that news calls by their date alone for years after: month and date, the year, and what stands beside the
 * date where it is meant.
 */
export const REMEMBERED_DAYS: ReadonlyMap<string, readonly [number, ReadonlySet<string>]> = new Map([
	['9-11', [2001, new Set(['attack', 'attacks', 'terrorist', 'hijackings', 'hijackers'])]],
	['1-6', [2021, new Set(['riot', 'rioters', 'insurrection', 'attack', 'siege', 'capitol'])]],
	['10-7', [2023, new Set(['attack', 'attacks', 'massacre', 'raid', 'assault', 'onslaught', 'attacked', 'invasion'])]],
]);

/**
 * Words that point at a time without naming it. On AQUAINT's news readers marked 14 of 25 "now" and none of three
 * "recently" as times.
 */
export const LOOSE_TIMES: ReadonlySet<string> = new Set(['now', 'currently']);

/** Offsets in days of words that name a day by the day of speaking. */
export const SPOKEN_DAYS: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

/** Holidays that fall on the same day every year wherever they are kept, as month and day. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
	["new year's day", [1, 1]],
	["new year's eve", [12, 31]],
	["valentine's day", [2, 14]],
	["international women's day", [3, 8]],
	['epiphany', [1, 6]],
	['burns night', [1, 25]],
	['australia day', [1, 26]],
	["st david's day", [3, 1]],
	["st patrick's day", [3, 17]],
	["april fools' day", [4, 1]],
	["april fool's day", [4, 1]],
	["st george's day", [4, 23]],
	['anzac day', [4, 25]],
	['may day', [5, 1]],
	['canada day', [7, 1]],
	['guy fawkes night', [11, 5]],
	['bonfire night', [11, 5]],
	["st andrew's day", [11, 30]],
	["all saints' day", [11, 1]],
	['armistice day', [11, 11]],
	['juneteenth', [6, 19]],
	['bastille day', [7, 14]],
	['halloween', [10, 31]],
	['veterans day', [11, 11]],
	['christmas eve', [12, 24]],
	['christmas day', [12, 25]],
	['christmas', [12, 25]],
	['boxing day', [12, 26]],
]);

/** Holidays on the nth weekday of a month: month, weekday, which one (-1 the last), days added. */
export const FLOATING_HOLIDAYS: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
	['martin luther king day', [1, 1, 3, 0]],
	["presidents' day", [2, 1, 3, 0]],
	["father's day", [6, 0, 3, 0]],
	['remembrance sunday', [11, 0, 2, 0]],
	['cyber monday', [11, 4, 4, 4]],
	['memorial day', [5, 1, -1, 0]],
	['labor day', [9, 1, 1, 0]],
	['columbus day', [10, 1, 2, 0]],
	['thanksgiving day', [11, 4, 4, 0]],
	['thanksgiving', [11, 4, 4, 0]],
	['black friday', [11, 4, 4, 1]],
	['election day', [11, 1, 1, 1]],
]);

/** Days counted from Easter Sunday of the western churches. */
export const EASTER_HOLIDAYS: ReadonlyMap<string, number> = new Map([
	['shrove tuesday', -47],
	['mardi gras', -47],
	['mothering sunday', -21],
	['holy saturday', -1],
	['ascension day', 39],
	['whit sunday', 49],
	['pentecost sunday', 49],
	['whit monday', 50],
	['corpus christi day', 60],
	['ash wednesday', -46],
	['palm sunday', -7],
	['maundy thursday', -3],
	['good friday', -2],
	['easter sunday', 0],
	['easter', 0],
	['easter monday', 1],
]);
