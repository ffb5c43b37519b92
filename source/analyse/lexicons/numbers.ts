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
	['quadrillion', 1e15],
	['lakh', 1e5],
	['lakhs', 1e5],
	['crore', 1e7],
	['crores', 1e7],
]);

/** Short for a magnitude, as wires and headlines write it behind figures: "53.2 mln", "5 bn". */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map(
	`mln 1e6 mlns 1e6 mil 1e6 mill 1e6 mio 1e6 mn 1e6 bln 1e9 blns 1e9 bil 1e9 bn 1e9 bns 1e9 mrd 1e9 trln 1e12 trlns 1e12 tril 1e12
	trn 1e12 tn 1e12`
		.split(/\s+/)
		.flatMap((word, index, all): [string, number][] => (index % 2 === 0 ? [[word, Number(all[index + 1])]] : [])),
);

/** Those written onto the figures: `5bn`, `25k`, `2.3m`. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([...SHORT_MAGNITUDES, ['k', 1e3], ['m', 1e6]]);

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
	['quarter', 1 / 4],
	['quarters', 1 / 4],
	...'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
		.split(' ')
		.flatMap((part, index): [string, number][] => [
			[part, 1 / (index + 3)],
			[`${part}s`, 1 / (index + 3)],
		]),
	...Object.entries({
		sixteenth: 16,
		twentieth: 20,
		thirtysecond: 32,
		hundredth: 100,
		thousandth: 1000,
	}).flatMap(([part, whole]): [string, number][] => [
		[part, 1 / whole],
		[`${part}s`, 1 / whole],
	]),
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅛', 1 / 8],
	['⅜', 3 / 8],
	['⅝', 5 / 8],
	['⅞', 7 / 8],
	['⅕', 1 / 5],
	['⅖', 2 / 5],
	['⅗', 3 / 5],
	['⅘', 4 / 5],
	['⅙', 1 / 6],
	['⅚', 5 / 6],
	['⅐', 1 / 7],
	['⅑', 1 / 9],
	['⅒', 1 / 10],
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

/** `twofold`, `tenfold`, `hundredfold`. */
export const FOLDS: ReadonlyMap<string, number> = new Map(
	[...ONES, ...TENS, ['hundred', 100] as const, ['thousand', 1000] as const].map(([word, value]) => [
		`${word}fold`,
		value,
	]),
);

/** Words that say how many times. */
export const TIMES: ReadonlyMap<string, number> = new Map([
	['twice', 2],
	['thrice', 3],
]);
