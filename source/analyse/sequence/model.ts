import { ByteWriter } from './bytes.ts';
import { FeatureTable, type FeatureTables } from './feature-table.ts';
import type { LabelSet } from './labels.ts';
import { MAGIC, PackedModel } from './packed.ts';

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

/** A packed model, ready to score; holds scratch memory, so one per thread. */
export class SequenceModel extends PackedModel {
	readonly table: FeatureTable;

	/** Of a packed model, or of what another thread has laid out. Throws an `Error` where the bytes are no packed model. */
	constructor(source: Uint8Array | FeatureTables) {
		const laid = source instanceof Uint8Array ? null : source;
		super(source instanceof Uint8Array ? source : source.head);
		this.table = new FeatureTable(this, laid);
	}

	/** Writes the row of sums that begins at `at` as label scores to `scores[to …]`. */
	unpack(sums: Int32Array, at: number, scores: Float32Array, to: number): void {
		const { size } = this.labels;
		const { step } = this;
		for (let y = 0; y < size; y += 2) {
			const sum = sums[at + (y >> 1)] as number;
			scores[to + y] = lowOf(sum) * step;
			if (y + 1 < size) scores[to + y + 1] = highOf(sum) * step;
		}
	}
}

/** The two sums of a word: the upper has lost one where the lower is negative. */
export const lowOf = (sum: number): number => (sum << 16) >> 16;
export const highOf = (sum: number): number => ((sum + 0x8000) | 0) >> 16;
