import { hashPair } from './hash.ts';

/** What the values of one list are made of: some are a number each, the next a pair of numbers, the last three. */
export interface ValueList {
	/** Of each value its template. */
	readonly templates: Int32Array;
	/** Where the pairs and where the triples begin. */
	readonly pairs: number;
	readonly triples: number;
}

/** The second and the third number of a value stand so far behind its first. */
export const SECOND = 64;
export const THIRD = 128;
/** Numbers that a list of values takes at most. */
export const ROOM = 192;

export const valueList = (
	numbers: Iterable<number>,
	pairs: Iterable<number> = [],
	triples: Iterable<number> = [],
): ValueList => {
	const [first, second] = [[...numbers], [...pairs]];
	const templates = Int32Array.from([...first, ...second, ...triples]);
	if (templates.length > SECOND - 3) throw new RangeError('too many values');
	return { templates, pairs: first.length, triples: first.length + second.length };
};

/** Writes what a value is made of at a place, and returns the next place. */
export function two(values: Int32Array, at: number, a: number, b: number): number {
	values[at] = a;
	values[at + SECOND] = b;
	return at + 1;
}

export function three(values: Int32Array, at: number, a: number, b: number, c: number): number {
	values[at] = a;
	values[at + SECOND] = b;
	values[at + THIRD] = c;
	return at + 1;
}

/** Makes values of the numbers they are made of, in their place: what the kernel does. */
export function fold(values: Int32Array, { templates, pairs, triples }: ValueList): void {
	for (let k = pairs; k < templates.length; k++)
		values[k] = hashPair(values[k] as number, values[k + SECOND] as number);
	for (let k = triples; k < templates.length; k++)
		values[k] = hashPair(values[k] as number, values[k + THIRD] as number);
}
