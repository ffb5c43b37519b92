import { ByteReader, ByteWriter } from './bytes.ts';
import { createLabels, type LabelSet, type Scheme } from './labels.ts';

const MAGIC = 'newsdesk-sequence-1';

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
export class SequenceModel {
	readonly labels: LabelSet;
	readonly transitions: Float32Array;
	/** Weights are multiples of it. */
	readonly step: number;
	readonly #mask: number;
	readonly #shift: number;
	/** Features known. */
	readonly featureCount: number;
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
		this.featureCount = count;
		const cells = new Int16Array(bytes.length - input.at);
		if (cells.length >= MOST_CELLS) throw new RangeError('the model is too large');
		let first = 0;
		let stop = 0;
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
			let values = at + maskBytes;
			for (let y = 0; y < size; y += 8) {
				let mask = bytes[at++] ?? 0;
				while (mask !== 0) {
					const low = mask & -mask;
					cells[stop++] = (y + 31 - Math.clz32(low)) | ((bytes[values++] ?? 0) << 8);
					mask ^= low;
				}
			}
			at = values;
			if (stop > first) this.#insert(feature, (first << 8) | (stop - first));
			first = stop;
		}
		if (at > bytes.length) throw new RangeError('the model ends too early');
		this.#cells = cells.slice(0, stop);
	}

	/** Hands over the row of every feature: what each label weighs, in steps. The row is overwritten by the next. */
	visit(each: (feature: number, row: Int8Array) => void): void {
		const row = new Int8Array(this.labels.size);
		for (let slot = 0; slot <= this.#mask; slot++) {
			const place = this.#table[2 * slot + 1] as number;
			if (place === 0) continue;
			row.fill(0);
			const first = place >>> 8;
			const stop = first + (place & 255);
			for (let c = first; c < stop; c++) {
				const cell = this.#cells[c] as number;
				row[cell & 255] = cell >> 8;
			}
			each(this.#table[2 * slot] as number, row);
		}
	}

	#insert(feature: number, place: number): void {
		let slot = feature >>> this.#shift;
		while (this.#table[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
		this.#table[2 * slot] = feature;
		this.#seen[feature >>> 14] = (this.#seen[feature >>> 14] as number) | (1 << ((feature >>> 11) & 7));
		this.#table[2 * slot + 1] = place;
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
