import { ByteReader, ByteWriter } from './bytes.ts';
import { createLabels, type LabelSet, type Scheme } from './labels.ts';

const MAGIC = 'newsdesk-sequence-1';

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
export class SequenceModel {
	readonly labels: LabelSet;
	readonly transitions: Float32Array;
	/** Weights are multiples of it. */
	readonly step: number;
	readonly #mask: number;
	readonly #shift: number;
	/**
	 * Open addressing in pairs: a feature's hash, and its row's number plus one. Most features looked up are unknown.
	 * A hash's high bits are its slot, so that features in ascending order fill the table from front to back.
	 */
	readonly #table: Int32Array;
	/** One bit for the high bits of each feature known: small enough to stay in the processor's cache. */
	readonly #seen = new Uint8Array(1 << 18);
	readonly #rowStart: Int32Array;
	readonly #label: Uint8Array;
	readonly #value: Int8Array;

	/** Throws an `Error` where the bytes are no packed model. */
	constructor(bytes: Uint8Array) {
		const input = new ByteReader(bytes);
		if (input.text() !== MAGIC) throw new Error('not a sequence model of this version');
		const scheme: Scheme = input.text() === 'BIO' ? 'BIO' : 'BILOU';
		const types = Array.from({ length: input.varint() }, () => input.text());
		this.labels = createLabels(types, scheme);
		const size = this.labels.size;
		this.step = input.float();
		this.transitions = Float32Array.from({ length: size * size }, () => input.float());
		const count = input.varint();
		let capacity = 1024;
		while (capacity < count * 2) capacity *= 2;
		this.#mask = capacity - 1;
		this.#shift = Math.clz32(capacity) + 1;
		this.#table = new Int32Array(capacity * 2);
		this.#rowStart = new Int32Array(count + 1);
		const label = new Uint8Array(bytes.length - input.at);
		const value = new Int8Array(bytes.length - input.at);
		let cells = 0;
		let feature = 0;
		let at = input.at;
		const maskBytes = Math.ceil(size / 8);
		for (let row = 0; row < count; row++) {
			let shift = 0;
			let gap = 0;
			let byte = 0;
			do {
				byte = bytes[at++] ?? 0;
				gap |= (byte & 127) << shift;
				shift += 7;
			} while (byte >= 128);
			feature = (feature + gap) | 0;
			this.#insert(feature, row);
			let values = at + maskBytes;
			for (let y = 0; y < size; y += 8) {
				let mask = bytes[at++] ?? 0;
				while (mask !== 0) {
					const low = mask & -mask;
					label[cells] = y + 31 - Math.clz32(low);
					value[cells++] = bytes[values++] ?? 0;
					mask ^= low;
				}
			}
			at = values;
			this.#rowStart[row + 1] = cells;
		}
		if (at > bytes.length) throw new RangeError('the model ends too early');
		this.#label = label.slice(0, cells);
		this.#value = value.slice(0, cells);
	}

	get featureCount(): number {
		return this.#rowStart.length - 1;
	}

	/** Hands over every feature with the cells of its row: label `labels[i]` weighs `values[i]` steps. */
	visit(each: (feature: number, labels: Uint8Array, values: Int8Array) => void): void {
		for (let slot = 0; slot <= this.#mask; slot++) {
			const row = this.#table[2 * slot + 1] as number;
			if (row === 0) continue;
			const first = this.#rowStart[row - 1] as number;
			const stop = this.#rowStart[row] as number;
			each(this.#table[2 * slot] as number, this.#label.subarray(first, stop), this.#value.subarray(first, stop));
		}
	}

	#insert(feature: number, row: number): void {
		let slot = feature >>> this.#shift;
		while (this.#table[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
		this.#table[2 * slot] = feature;
		this.#seen[feature >>> 14] = (this.#seen[feature >>> 14] as number) | (1 << ((feature >>> 11) & 7));
		this.#table[2 * slot + 1] = row + 1;
	}

	/** Adds a feature's weights to `scores[at … at + labels.size - 1]`; an unknown feature adds nothing. */
	add(feature: number, scores: Float32Array, at: number): void {
		const key = feature | 0;
		if ((((this.#seen[key >>> 14] as number) >>> ((key >>> 11) & 7)) & 1) === 0) return;
		let slot = key >>> this.#shift;
		for (;;) {
			const row = this.#table[2 * slot + 1] as number;
			if (row === 0) return;
			if (this.#table[2 * slot] === key) {
				const stop = this.#rowStart[row] as number;
				for (let c = this.#rowStart[row - 1] as number; c < stop; c++) {
					const cell = at + (this.#label[c] as number);
					scores[cell] = (scores[cell] as number) + (this.#value[c] as number) * this.step;
				}
				return;
			}
			slot = (slot + 1) & this.#mask;
		}
	}
}
