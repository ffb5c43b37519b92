import { ByteReader, ByteWriter } from '../sequence/bytes.ts';

const MAGIC = 'newsdesk-choice-2';

/** Bits of a feature's hash that are kept: two of some ten thousand features are the same in one of a thousand models. */
const KEPT = 8;

/** Weights that features add to an answer's score, by their hashes. Immutable. */
export class Ranker {
	readonly #keys: Int32Array;
	readonly #weights: Float32Array;
	readonly #mask: number;

	/** Throws an `Error` where the bytes are something else. */
	constructor(bytes: Uint8Array) {
		const input = new ByteReader(bytes);
		if (input.text() !== MAGIC) throw new Error('not a model of choices of this version');
		const count = input.varint();
		const step = input.float();
		let size = 1024;
		while (size < count * 2) size *= 2;
		this.#mask = size - 1;
		this.#keys = new Int32Array(size).fill(-1);
		this.#weights = new Float32Array(size);
		const keys: number[] = [];
		for (let i = 0; i < count; i++) keys.push((keys[i - 1] ?? 0) + input.varint());
		for (const key of keys) {
			let slot = key & this.#mask;
			while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
			this.#keys[slot] = key;
			this.#weights[slot] = ((input.byte() << 24) >> 24) * step;
		}
	}

	/** The sum of what features weigh; those unknown weigh nothing. */
	score(features: readonly number[]): number {
		let sum = 0;
		for (const feature of features) {
			const key = feature >>> KEPT;
			let slot = key & this.#mask;
			for (;;) {
				const at = this.#keys[slot];
				if (at === -1) break;
				if (at === key) {
					sum += this.#weights[slot] as number;
					break;
				}
				slot = (slot + 1) & this.#mask;
			}
		}
		return sum;
	}
}

/** How many steps there are up to the largest weight: finer ones tell no more on articles not seen. */
const STEPS = 31;

/** Weights by feature in even steps, but for those smaller than `smallest`. */
export function packRanker(weights: ReadonlyMap<number, number>, smallest: number): Uint8Array {
	const kept = new Map<number, number>();
	for (const [feature, weight] of weights) kept.set(feature >>> KEPT, weight);
	let most = 0;
	for (const weight of kept.values()) most = Math.max(most, Math.abs(weight));
	const step = most / STEPS;
	const rows = [...kept]
		.map(([key, weight]): [number, number] => [key, Math.round(weight / step)])
		.filter(([, value]) => value !== 0 && Math.abs(value) * step >= smallest)
		.sort(([a], [b]) => a - b);
	const output = new ByteWriter();
	output.text(MAGIC);
	output.varint(rows.length);
	output.float(step);
	let last = 0;
	for (const [key] of rows) {
		output.varint(key - last);
		last = key;
	}
	for (const [, value] of rows) output.byte(value & 255);
	return output.finish();
}

/** Chances of answers by their scores; they add up to 1. */
export function chancesOf(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const raised = scores.map((score) => Math.exp(score - most));
	const sum = raised.reduce((a, b) => a + b, 0);
	return raised.map((one) => one / sum);
}
