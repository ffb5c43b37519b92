import type { PackedModel } from '../sequence/packed.ts';

/** Words of a slot: the feature's hash, its weights for labels 0-3 and 4-7 as bytes, and 1 where it is taken. */
const SLOT = 4;

const SEEN_BITS = 20;
const SEEN_SHIFT = 32 - SEEN_BITS;

/** Added to a signed byte so that bytes can be summed two to a word without borrowing from each other. */
const BIAS = 128;
const PAIR = 0x00ff00ff;

/** Features one token can have: so many bytes fit sixteen bits, summed. */
export const MOST_FEATURES = 128;

/** Words of a sum: labels 0 and 2, 1 and 3, 4 and 6, 5 and 7, two to a word, and how many features were known. */
export const SUM = 5;

/** A model laid out, in memory that threads can share. */
export interface ScorerTables {
	readonly head: Uint8Array;
	readonly table: Int32Array;
	readonly seen: Uint32Array;
}

/**
 * A sequence model of at most eight labels laid out for speed: a feature's hash and all its weights lie in one
 * sixteen-byte slot, so that a look-up reads memory once, found or not.
 */
export class Scorer {
	readonly #table: Int32Array;
	/** A hash's high bits are its slot, so that features in ascending order fill the table from front to back. */
	readonly #shift: number;
	readonly #size: number;
	readonly #head: Uint8Array;
	readonly #step: number;
	/** One bit for the high bits of each feature known: small enough to stay in the processor's cache. */
	readonly #seen: Uint32Array;
	readonly #sums = new Int32Array(8);
	readonly #total = new Int32Array(SUM);
	readonly #likely = new Int32Array(MOST_FEATURES);

	/** `laid`: what another thread has laid out of the model. */
	constructor(model: PackedModel, laid: ScorerTables | null = null) {
		this.#size = model.labels.size;
		if (this.#size > 8) throw new Error(`too many labels: ${this.#size}`);
		this.#step = model.step;
		this.#head = model.head;
		const { table, seen } = laid ?? layOut(model);
		this.#table = table;
		this.#seen = seen;
		this.#shift = Math.clz32(table.length / SLOT) + 1;
	}

	/** For another thread. */
	get tables(): ScorerTables {
		return { head: this.#head, table: this.#table, seen: this.#seen };
	}

	/** Writes the label scores of a token with the features `features[0 … count - 1]` to `scores[at …]`. */
	score(features: Int32Array, count: number, scores: Float32Array, at: number): void {
		this.#total.fill(0);
		this.add(features, count, this.#total, 0);
		this.unpack(this.#total, scores, at);
	}

	/**
	 * Adds the weights of the features `features[0 … count - 1]` to the sum `total[to … to + SUM - 1]`. What is surely
	 * unknown is sorted out in a loop without branches first, and weights are summed two to a word: a third of the time
	 * that summing label by label takes.
	 */
	add(features: Int32Array, count: number, total: Int32Array, to: number): void {
		const seen = this.#seen;
		const likely = this.#likely;
		let passed = 0;
		for (let i = 0; i < count; i++) {
			const key = features[i] as number;
			const bit = key >>> SEEN_SHIFT;
			likely[passed] = key;
			passed += ((seen[bit >>> 5] as number) >>> (bit & 31)) & 1;
		}
		const table = this.#table;
		const shift = this.#shift;
		let displaced = 0;
		let known = 0;
		let even = 0;
		let odd = 0;
		let evenHigh = 0;
		let oddHigh = 0;
		for (let i = 0; i < passed; i++) {
			const key = likely[i] as number;
			const slot = (key >>> shift) * SLOT;
			const apart = (table[slot] as number) ^ key;
			// All ones where the slot holds the feature.
			const own = ~((apart | -apart) >> 31) & -(table[slot + 3] as number);
			const low = (table[slot + 1] as number) & own;
			const high = (table[slot + 2] as number) & own;
			known = (known - own) | 0;
			even = (even + (low & PAIR)) | 0;
			odd = (odd + ((low >>> 8) & PAIR)) | 0;
			evenHigh = (evenHigh + (high & PAIR)) | 0;
			oddHigh = (oddHigh + ((high >>> 8) & PAIR)) | 0;
			likely[displaced] = key;
			displaced = (displaced + 1 + own) | 0;
		}
		for (let i = 0; i < displaced; i++) {
			const key = likely[i] as number;
			let slot = (key >>> shift) * SLOT;
			while (table[slot + 3] !== 0) {
				slot += SLOT;
				if (slot === table.length) slot = 0;
				if (table[slot] === key && table[slot + 3] !== 0) {
					const low = table[slot + 1] as number;
					const high = table[slot + 2] as number;
					known++;
					even = (even + (low & PAIR)) | 0;
					odd = (odd + ((low >>> 8) & PAIR)) | 0;
					evenHigh = (evenHigh + (high & PAIR)) | 0;
					oddHigh = (oddHigh + ((high >>> 8) & PAIR)) | 0;
					break;
				}
			}
		}
		total[to] = ((total[to] as number) + even) | 0;
		total[to + 1] = ((total[to + 1] as number) + odd) | 0;
		total[to + 2] = ((total[to + 2] as number) + evenHigh) | 0;
		total[to + 3] = ((total[to + 3] as number) + oddHigh) | 0;
		total[to + 4] = ((total[to + 4] as number) + known) | 0;
	}

	/** Writes the label scores that a sum stands for to `scores[at …]`. */
	unpack(total: Int32Array, scores: Float32Array, at: number): void {
		const sums = this.#sums;
		const even = total[0] as number;
		const odd = total[1] as number;
		const evenHigh = total[2] as number;
		const oddHigh = total[3] as number;
		sums[0] = even & 0xffff;
		sums[1] = odd & 0xffff;
		sums[2] = even >>> 16;
		sums[3] = odd >>> 16;
		sums[4] = evenHigh & 0xffff;
		sums[5] = oddHigh & 0xffff;
		sums[6] = evenHigh >>> 16;
		sums[7] = oddHigh >>> 16;
		const bias = (total[4] as number) * BIAS;
		for (let y = 0; y < this.#size; y++) scores[at + y] = ((sums[y] as number) - bias) * this.#step;
	}
}

function layOut(model: PackedModel): Omit<ScorerTables, 'head'> {
	let capacity = 1024;
	while (capacity < model.featureCount * 1.5) capacity *= 2;
	const shift = Math.clz32(capacity) + 1;
	const table = new Int32Array(new SharedArrayBuffer(capacity * SLOT * 4));
	const row = new Uint8Array(8);
	const packed = new Int32Array(row.buffer);
	const seen = new Uint32Array(new SharedArrayBuffer(1 << (SEEN_BITS - 3)));
	model.visit((feature, labels, values, count) => {
		row.fill(BIAS);
		for (let i = 0; i < count; i++) row[labels[i] as number] = (values[i] as number) + BIAS;
		let slot = (feature >>> shift) * SLOT;
		while (table[slot + 3] !== 0) {
			slot += SLOT;
			if (slot === table.length) slot = 0;
		}
		table[slot] = feature;
		table[slot + 1] = packed[0] as number;
		table[slot + 2] = packed[1] as number;
		table[slot + 3] = 1;
		const bit = feature >>> SEEN_SHIFT;
		seen[bit >>> 5] = (seen[bit >>> 5] as number) | (1 << (bit & 31));
	});
	return { table, seen };
}
