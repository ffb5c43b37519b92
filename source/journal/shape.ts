/** What a value read from a journal must be, and in which order its fields are written. */
export interface Shape<Value> {
	/** The value as its shape has it, fields nobody knows left out. Throws `Misshapen`. */
	readonly take: (value: unknown, at: string) => Value;
}

export type Shaped<Of> = Of extends Shape<infer Value> ? Value : never;

/** A value is not what it must be: where, and what was expected there. */
export class Misshapen extends Error {
	constructor(at: string, expected: string) {
		super(`${at === '' ? 'the line' : at} must be ${expected}`);
	}
}

const shape = <Value>(expected: string, fits: (value: unknown) => value is Value): Shape<Value> => ({
	take(value, at) {
		if (!fits(value)) throw new Misshapen(at, expected);
		return value;
	},
});

export const text = shape('a text', (value): value is string => typeof value === 'string');

export const someText = shape(
	'a text that is not empty',
	(value): value is string => typeof value === 'string' && value.trim() !== '',
);

export const flag = shape('true or false', (value): value is boolean => typeof value === 'boolean');

export const offset = shape(
	'a whole number from 0',
	(value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
);

export const number = shape(
	'a number',
	(value): value is number => typeof value === 'number' && Number.isFinite(value),
);

export const oneOf = <const Choice extends string>(...choices: readonly Choice[]): Shape<Choice> =>
	shape(`one of ${choices.join(', ')}`, (value): value is Choice => choices.some((choice) => choice === value));

export const orNull = <Value>(of: Shape<Value>): Shape<Value | null> => ({
	take: (value, at) => (value === null ? null : of.take(value, at)),
});

/** Of a field that came later: null where an older line lacks it. */
export const orAbsent = <Value>(of: Shape<Value>): Shape<Value | null> => ({
	take: (value, at) => (value === undefined || value === null ? null : of.take(value, at)),
});

export const list = <Value>(of: Shape<Value>): Shape<readonly Value[]> => ({
	take(value, at) {
		if (!Array.isArray(value)) throw new Misshapen(at, 'a list');
		return value.map((item: unknown, index) => of.take(item, `${at}[${index}]`));
	},
});

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** A record: its fields are written in the order they are named here. */
export const record = <Of extends Fields>(fields: Of): Shape<{ readonly [Name in keyof Of]: Shaped<Of[Name]> }> => ({
	take(value, at) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misshapen(at, 'a record');
		const given = new Map<string, unknown>(Object.entries(value));
		const taken = Object.entries(fields).map(([name, of]) => [
			name,
			of.take(given.get(name), at === '' ? name : `${at}.${name}`),
		]);
		return Object.fromEntries(taken);
	},
});
