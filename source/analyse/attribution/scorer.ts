import type { PackedModel } from '../sequence/packed.ts';

/** Words of a slot: the feature's hash, its weights for labels 0-3 and 4-7 as signed bytes, and 1 where it is taken. */
const SLOT = 4;

const SEEN_BITS = 20;
const SEEN_SHIFT = 32 - SEEN_BITS;

/**
 * A sequence model of at most eight labels laid out for speed: a feature's hash and all its weights lie in one
 * sixteen-byte slot, so that a look-up reads memory once, found or not.
 */
export class Scorer {
	readonly #table: Int32Array;
	/** A hash's high bits are its slot, so that features in ascending order fill the table from front to back. */
	readonly #shift: number;
	readonly #size: number;
	readonly #step: number;
	/** One bit for the high bits of each feature known: small enough to stay in the processor's cache. */
	readonly #seen = new Uint32Array(1 << (SEEN_BITS - 5));
	readonly #sums = new Int32Array(8);
	/** Features handed in and not looked up yet: looked up together, their waits for memory overlap. */
	readonly #waiting = new Int32Array(128);
	#count = 0;

	constructor(model: PackedModel) {
		this.#size = model.labels.size;
		if (this.#size > 8) throw new Error(`too many labels: ${this.#size}`);
		this.#step = model.step;
		let capacity = 1024;
		while (capacity < model.featureCount * 1.5) capacity *= 2;
		const shift = Math.clz32(capacity) + 1;
		this.#shift = shift;
		const table = new Int32Array(capacity * SLOT);
		this.#table = table;
		const row = new Int8Array(8);
		const packed = new Int32Array(row.buffer);
		const seen = this.#seen;
		model.visit((feature, labels, values, count) => {
			row.fill(0);
			for (let i = 0; i < count; i++) row[labels[i] as number] = values[i] as number;
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
	}

	/** Adds a feature's weights to the sums under way. */
	readonly add = (feature: number): void => {
		if (this.#count === this.#waiting.length) this.#addWaiting();
		this.#waiting[this.#count++] = feature;
	};

	#addWaiting(): void {
		const table = this.#table;
		const shift = this.#shift;
		const seen = this.#seen;
		const sums = this.#sums;
		const waiting = this.#waiting;
		const count = this.#count;
		for (let i = 0; i < count; i++) {
			const key = waiting[i] as number;
			const bit = key >>> SEEN_SHIFT;
			if ((((seen[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
			let slot = (key >>> shift) * SLOT;
			while (table[slot + 3] !== 0) {
				if (table[slot] === key) {
					const low = table[slot + 1] as number;
					const high = table[slot + 2] as number;
					sums[0] = (sums[0] as number) + ((low << 24) >> 24);
					sums[1] = (sums[1] as number) + ((low << 16) >> 24);
					sums[2] = (sums[2] as number) + ((low << 8) >> 24);
					sums[3] = (sums[3] as number) + (low >> 24);
					sums[4] = (sums[4] as number) + ((high << 24) >> 24);
					sums[5] = (sums[5] as number) + ((high << 16) >> 24);
					sums[6] = (sums[6] as number) + ((high << 8) >> 24);
					sums[7] = (sums[7] as number) + (high >> 24);
					break;
				}
				slot += SLOT;
				if (slot === table.length) slot = 0;
			}
		}
		this.#count = 0;
	}

	/** Writes the sums to `scores[at …]` as weights, and begins anew. */
	take(scores: Float32Array, at: number): void {
		this.#addWaiting();
		for (let y = 0; y < this.#size; y++) scores[at + y] = (this.#sums[y] as number) * this.#step;
		this.#sums.fill(0);
	}
}
