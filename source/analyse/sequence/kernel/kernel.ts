import { SECOND, THIRD } from '../values.ts';
import {
	assemble,
	type Code,
	func,
	i32,
	i32x4,
	type Local,
	loop,
	type Type,
	type V128,
	v128,
	when,
} from './assembler.ts';

/** 256 MB, which a memory shared between threads must be told beforehand. */
export const MOST_PAGES = 4096;

/** Bytes of a bucket before its rows: the hashes of four features, 0 where there is none. */
export const HASHES = 16;

type Steps = readonly Code<'nothing'>[];

const all = (value: number): Code<V128> => i32x4.splat(i32.const(value | 0));

/** `hashPair` of four pairs at once; `first` are the first of each, multiplied already. Left in `second`. */
function hashPairs(first: Code<V128>, second: Local<V128>): Steps {
	const h = second.get;
	const folded = (bits: number) => second.set(v128.xor(h, i32x4.shrU(h, i32.const(bits))));
	const times = (factor: number) => second.set(i32x4.mul(h, all(factor)));
	const rotated = v128.or(i32x4.shl(h, i32.const(13)), i32x4.shrU(h, i32.const(19)));
	return [
		second.set(v128.xor(v128.xor(first, rotated), i32x4.mul(h, all(0x85ebca6b)))),
		folded(16),
		times(0x85ebca6b),
		folded(13),
		times(0xc2b2ae35),
		folded(16),
	];
}

const moreBy = (local: Local<'i32'>, by: number | Code<'i32'>) =>
	local.set(i32.add(local.get, typeof by === 'number' ? i32.const(by) : by));

/** Hashes the numbers in [values, end) with those so many behind each, in their place; four at a time. */
function folded(
	values: Local<'i32'>,
	end: Local<'i32'>,
	behind: number,
	local: <Of extends Type>(type: Of) => Local<Of>,
): Steps {
	const other = local('v128');
	return [
		loop((again, leave) => [
			when(i32.eqz(i32.ltU(values.get, end.get)), leave),
			other.set(v128.load(values.get, behind * 4)),
			...hashPairs(i32x4.mul(v128.load(values.get), all(0x9e3779b1)), other),
			v128.store(values.get, other.get),
			moreBy(values, 16),
			again,
		]),
	];
}

/** Makes features of the values in [values, end), each with the template beside it and, where there is one, the side; four at a time. */
function numbered(
	values: Local<'i32'>,
	end: Local<'i32'>,
	templates: Local<'i32'>,
	side: Local<'i32'> | null,
	local: <Of extends Type>(type: Of) => Local<Of>,
): Steps {
	const [value, sides] = [local('v128'), local('v128')];
	return [
		...(side === null ? [] : [sides.set(i32x4.splat(i32.mul(side.get, i32.const(0x9e3779b1 | 0))))]),
		loop((again, leave) => [
			when(i32.eqz(i32.ltU(values.get, end.get)), leave),
			value.set(v128.load(values.get)),
			...(side === null ? [] : hashPairs(sides.get, value)),
			...hashPairs(v128.load(templates.get), value),
			v128.store(values.get, value.get),
			moreBy(values, 16),
			moreBy(templates, 16),
			again,
		]),
	];
}

/**
 * `sum(from, end, at, seen, shift, table, buckets, row)`: adds to the sums at `at` the rows of the features in [from, end), which are
 * overwritten. `sumPairs(from, end, seen, …)`: as `sum`, where before each feature stands the address of its sums.
 * `sumMade(…, templates, pairs, triples)`, `sumBeside(…, side)`: as `sum`, of features that are made first, of values as a
 * `ValueList` has them.
 * What is surely unknown is sorted out first, without branches; a row is `row` signed bytes, a multiple of eight.
 */
const summing = (name: 'sum' | 'sumPairs' | 'sumMade' | 'sumBeside') =>
	func(name, { sumPairs: 7, sum: 8, sumMade: 11, sumBeside: 12 }[name], (given, local) => {
		const paired = name === 'sumPairs';
		const made = name === 'sumMade' || name === 'sumBeside';
		const size = paired ? 8 : 4;
		const [from, end] = [given(0), given(1)];
		const [seen, shift, table, buckets, row] = [0, 1, 2, 3, 4].map((index) => given(index + (paired ? 2 : 3))) as [
			Local<'i32'>,
			Local<'i32'>,
			Local<'i32'>,
			Local<'i32'>,
			Local<'i32'>,
		];
		const [read, kept, key, bit] = [local('i32'), local('i32'), local('i32'), local('i32')];
		const [bucket, stride, found, cell, stop] = [local('i32'), local('i32'), local('i32'), local('i32'), local('i32')];
		const [keys, weights] = [local('v128'), local('v128')];
		const sums = local('i32');
		const word = i32.load(i32.add(seen.get, i32.shl(i32.shrU(bit.get, i32.const(5)), i32.const(2))));
		const isSeen = i32.and(i32.shrU(word, i32.and(bit.get, i32.const(31))), i32.const(1));
		// Two labels to a word: the one above has lost one where the one below is negative.
		const low = i32x4.shrS(i32x4.shl(weights.get, i32.const(16)), i32.const(16));
		const packed = i32x4.add(low, v128.and(weights.get, all(0xffff0000)));
		return [
			...(made
				? [
						read.set(given(9).get),
						...folded(read, end, SECOND, local),
						read.set(given(10).get),
						...folded(read, end, THIRD, local),
						read.set(from.get),
						...numbered(read, end, given(8), name === 'sumBeside' ? given(11) : null, local),
					]
				: []),
			stride.set(i32.add(i32.const(HASHES), i32.shl(row.get, i32.const(2)))),
			read.set(from.get),
			kept.set(from.get),
			loop((again, leave) => [
				when(i32.eqz(i32.ltU(read.get, end.get)), leave),
				key.set(i32.load(read.get, size - 4)),
				bit.set(i32.shrU(key.get, shift.get)),
				...(paired ? [i32.store(kept.get, i32.load(read.get))] : []),
				i32.store(kept.get, key.get, size - 4),
				moreBy(kept, i32.shl(isSeen, i32.const(paired ? 3 : 2))),
				moreBy(read, size),
				again,
			]),
			read.set(from.get),
			loop((again, leave) => [
				when(i32.eqz(i32.ltU(read.get, kept.get)), leave),
				key.set(i32.load(read.get, size - 4)),
				keys.set(i32x4.splat(key.get)),
				bucket.set(i32.add(table.get, i32.mul(i32.mulHigh(key.get, buckets.get), stride.get))),
				loop((next, settled) => [
					found.set(i32x4.bitmask(i32x4.eq(v128.load(bucket.get), keys.get))),
					when(
						found.get,
						sums.set(paired ? i32.load(read.get) : given(2).get),
						cell.set(i32.add(bucket.get, i32.mul(i32.ctz(found.get), row.get))),
						stop.set(i32.add(cell.get, row.get)),
						loop((more, done) => [
							weights.set(v128.loadBytes(cell.get, HASHES)),
							v128.store(sums.get, i32x4.add(v128.load(sums.get), packed)),
							moreBy(sums, 16),
							moreBy(cell, 8),
							when(i32.ltU(cell.get, stop.get), more),
							done,
						]),
						settled,
					),
					// Only a full bucket has more of its features in the next.
					when(i32.eqz(i32.load(bucket.get, HASHES - 4)), settled),
					moreBy(bucket, stride.get),
					next,
				]),
				moreBy(read, size),
				again,
			]),
		];
	});

/** What the kernel does, all in bytes of its memory. */
export interface Kernel {
	readonly sum: (
		from: number,
		end: number,
		at: number,
		seen: number,
		shift: number,
		table: number,
		buckets: number,
		row: number,
	) => void;
	readonly sumMade: (
		from: number,
		end: number,
		at: number,
		seen: number,
		shift: number,
		table: number,
		buckets: number,
		row: number,
		templates: number,
		pairs: number,
		triples: number,
	) => void;
	readonly sumBeside: (
		from: number,
		end: number,
		at: number,
		seen: number,
		shift: number,
		table: number,
		buckets: number,
		row: number,
		templates: number,
		pairs: number,
		triples: number,
		side: number,
	) => void;
	readonly sumPairs: (
		from: number,
		end: number,
		seen: number,
		shift: number,
		table: number,
		buckets: number,
		row: number,
	) => void;
}

let module: WebAssembly.Module | null = null;

/** The kernel over a memory, for one thread. */
export function kernelOver(memory: WebAssembly.Memory): Kernel {
	module ??= new WebAssembly.Module(
		assemble([summing('sum'), summing('sumPairs'), summing('sumMade'), summing('sumBeside')], MOST_PAGES),
	);
	return new WebAssembly.Instance(module, { kernel: { memory } }).exports as unknown as Kernel;
}
