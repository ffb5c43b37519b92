/** Number words of English, by value. */
export const ONES: ReadonlyMap<string, number> = new Map(
	[
		'zero one two three four five six seven eight nine ten eleven twelve',
		'thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
	]
		.join(' ')
		.split(' ')
		.map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);

/** Words that multiply what stands before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['lakh', 1e5],
	['crore', 1e7],
]);

/** Short magnitudes written onto the digits: `5bn`, `25k`, `2.3m`. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['mln', 1e6],
	['b', 1e9],
	['bn', 1e9],
	['bln', 1e9],
	['tn', 1e12],
	['trn', 1e12],
]);

const ORDINAL_WORDS =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const ORDINALS: ReadonlyMap<string, number> = new Map(
	ORDINAL_WORDS.split(' ').map((word, index) => [word, index + 1]),
);

export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Parts of one, singular and plural. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
	['half', 1 / 2],
	['halves', 1 / 2],
	['third', 1 / 3],
	['thirds', 1 / 3],
	['quarter', 1 / 4],
	['quarters', 1 / 4],
	['fourth', 1 / 4],
	['fourths', 1 / 4],
	['fifth', 1 / 5],
	['fifths', 1 / 5],
	['sixth', 1 / 6],
	['sixths', 1 / 6],
	['seventh', 1 / 7],
	['eighth', 1 / 8],
	['eighths', 1 / 8],
	['ninth', 1 / 9],
	['tenth', 1 / 10],
	['tenths', 1 / 10],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅛', 1 / 8],
]);

/**
 * Plural magnitudes that name an order of size, as the range they leave open: "hundreds" is 100 to 999.
 * "Tens of" and "hundreds of" before another one multiply it: "tens of thousands" is 10,000 to 99,999.
 */
export const ORDERS_OF_SIZE: ReadonlyMap<string, readonly [number, number]> = new Map([
	['dozens', [24, 99]],
	['scores', [40, 199]],
	['hundreds', [100, 999]],
	['thousands', [1e3, 9_999]],
	['millions', [1e6, 9_999_999]],
	['billions', [1e9, 9_999_999_999]],
	['trillions', [1e12, 9_999_999_999_999]],
]);

export const ORDER_FACTORS: ReadonlyMap<string, number> = new Map([
	['tens', 10],
	['dozens', 10],
	['hundreds', 100],
]);
