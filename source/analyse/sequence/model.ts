import { ByteWriter } from './bytes.ts';
import type { LabelSet } from './labels.ts';
import { MAGIC, PackedModel } from './packed.ts';

/** What 24 bits can number. */
const MOST_CELLS = 1 << 24;

/** What training leaves: one row of `labels.size` weights a feature, rows in ascending order of unsigned feature hash. */
export interface Weights {
	readonly labels: LabelSet;
	readonly features: Uint32Array;
	readonly rows: Float32Array;
	/** By `from * size + to`. */
	readonly transitions: Float32Array;
}

/**
 * Writes weights as bytes: each row's weights are rounded to multiples of `step` within ±127 steps, zero
 * weights take no room (a bit mask says which labels follow), rows of zeros are left out, and feature hashes
 * are stored as the gaps between them.
 */
export function packModel(weights: Weights, step = 0.04): Uint8Array {
	const { labels, features, rows, transitions } = weights;
	const size = labels.size;
	const quantised = (w: number): number => Math.max(-127, Math.min(127, Math.round(w / step)));
	const out = new ByteWriter();
	out.text(MAGIC);
	out.text(labels.scheme);
	out.varint(labels.types.length);
	for (const type of labels.types) out.text(type);
	out.float(step);
	for (const w of transitions) out.float(w);
	const kept: number[] = [];
	for (let f = 0; f < features.length; f++) {
		const row = rows.subarray(f * size, f * size + size);
		if (row.some((w) => quantised(w) !== 0)) kept.push(f);
	}
	out.varint(kept.length);
	let before = 0;
	for (const f of kept) {
		const feature = features[f] ?? 0;
		out.varint(feature - before);
		before = feature;
		for (let y = 0; y < size; y += 8) {
			let mask = 0;
			for (let bit = 0; bit < 8 && y + bit < size; bit++) {
				if (quantised(rows[f * size + y + bit] ?? 0) !== 0) mask |= 1 << bit;
			}
			out.byte(mask);
		}
		for (let y = 0; y < size; y++) {
			const q = quantised(rows[f * size + y] ?? 0);
			if (q !== 0) out.byte(q & 255);
		}
	}
	return out.finish();
}

/** A packed model, ready to score. Immutable. */
export class SequenceModel extends PackedModel {
	readonly #mask: number;
	readonly #shift: number;
	/**
	 * Open addressing in pairs: a feature's hash, and where its cells begin (24 bits) with how many they are (8 bits).
	 * Most features looked up are unknown. A hash's high bits are its slot, so that features in ascending order fill
	 * the table from front to back.
	 */
	readonly #table: Int32Array;
	/** One bit for the high bits of each feature known: small enough to stay in the processor's cache. */
	readonly #seen = new Uint8Array(1 << 18);
	/** A cell in one number, so that a row is one stretch of memory: its label, and above that its weight in steps. */
	readonly #cells: Int16Array;

	/** Throws an `Error` where the bytes are no packed model. */
	constructor(bytes: Uint8Array) {
		super(bytes);
		let capacity = 1024;
		while (capacity < this.featureCount * 2) capacity *= 2;
		const mask = capacity - 1;
		const shift = Math.clz32(capacity) + 1;
		const table = new Int32Array(capacity * 2);
		const seen = this.#seen;
		const cells = new Int16Array(this.mostCells);
		if (cells.length >= MOST_CELLS) throw new RangeError('the model is too large');
		let first = 0;
		this.visit((feature, labels, values, count) => {
			if (count === 0) return;
			let slot = feature >>> shift;
			while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
			table[2 * slot] = feature;
			table[2 * slot + 1] = (first << 8) | count;
			seen[feature >>> 14] = (seen[feature >>> 14] as number) | (1 << ((feature >>> 11) & 7));
			for (let c = 0; c < count; c++) cells[first++] = (labels[c] as number) | ((values[c] as number) << 8);
		});
		this.#mask = mask;
		this.#shift = shift;
		this.#table = table;
		this.#cells = cells.slice(0, first);
	}

	/** Adds a feature's weights to `scores[at … at + labels.size - 1]`; an unknown feature adds nothing. */
	add(feature: number, scores: Float32Array, at: number): void {
		const key = feature | 0;
		if ((((this.#seen[key >>> 14] as number) >>> ((key >>> 11) & 7)) & 1) === 0) return;
		const table = this.#table;
		let slot = key >>> this.#shift;
		for (;;) {
			const place = table[2 * slot + 1] as number;
			if (place === 0) return;
			if (table[2 * slot] === key) {
				const cells = this.#cells;
				const step = this.step;
				const first = place >>> 8;
				const stop = first + (place & 255);
				for (let c = first; c < stop; c++) {
					const cell = cells[c] as number;
					const y = at + (cell & 255);
					scores[y] = (scores[y] as number) + (cell >> 8) * step;
				}
				return;
			}
			slot = (slot + 1) & this.#mask;
		}
	}

	/** `add` for many, in their order: pairs of the place in `scores` and the feature, in `pairs[0 … count - 1]`. */
	addAll(pairs: Int32Array, count: number, scores: Float32Array): void {
		for (let i = 0; i < count; i += 2) this.add(pairs[i + 1] as number, scores, pairs[i] as number);
	}
}
