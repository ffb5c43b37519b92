import type { SequenceModel } from '../sequence/model.ts';

/** Words of a slot: the feature's hash, its weights for labels 0-3 and 4-7 as signed bytes, and 1 where it is taken. */
const SLOT = 4;

/**
 * A sequence model of at most eight labels laid out for speed: a feature's hash and all its weights lie in one
 * sixteen-byte slot, so that a look-up reads memory once, found or not.
 */
export class Scorer {
	readonly #table: Int32Array;
	readonly #mask: number;
	readonly #size: number;
	readonly #step: number;
	readonly #sums = new Int32Array(8);

	constructor(model: SequenceModel) {
		this.#size = model.labels.size;
		if (this.#size > 8) throw new Error(`too many labels: ${this.#size}`);
		this.#step = model.step;
		let capacity = 1024;
		while (capacity < model.featureCount * 1.5) capacity *= 2;
		this.#mask = capacity - 1;
		this.#table = new Int32Array(capacity * SLOT);
		const row = new Int8Array(8);
		const packed = new Int32Array(row.buffer);
		model.visit((feature, labels, values) => {
			row.fill(0);
			for (let i = 0; i < labels.length; i++) row[labels[i] as number] = values[i] as number;
			let slot = this.#slotOf(feature);
			while (this.#table[slot + 3] !== 0) slot = (slot + SLOT) % this.#table.length;
			this.#table[slot] = feature;
			this.#table[slot + 1] = packed[0] as number;
			this.#table[slot + 2] = packed[1] as number;
			this.#table[slot + 3] = 1;
		});
	}

	#slotOf(feature: number): number {
		return ((Math.imul(feature, 0x9e3779b1) >>> 7) & this.#mask) * SLOT;
	}

	/** Adds a feature's weights to the sums under way. */
	readonly add = (feature: number): void => {
		const table = this.#table;
		const key = feature | 0;
		let slot = this.#slotOf(key);
		while (table[slot + 3] !== 0) {
			if (table[slot] === key) {
				const sums = this.#sums;
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
				return;
			}
			slot += SLOT;
			if (slot === table.length) slot = 0;
		}
	};

	/** Writes the sums to `scores[at …]` as weights, and begins anew. */
	take(scores: Float32Array, at: number): void {
		for (let y = 0; y < this.#size; y++) scores[at + y] = (this.#sums[y] as number) * this.#step;
		this.#sums.fill(0);
	}
}
