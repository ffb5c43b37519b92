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

/** A feature of at least so many weights has all of its row laid out; one in six has, and they are the most often met. */
const DENSE = 10;
/** In place of a count of cells: the row is dense. */
const ROW = 255;

/** A model laid out, in memory that threads can share. */
export interface SequenceTables {
	readonly head: Uint8Array;
	readonly shift: number;
	readonly table: Int32Array;
	readonly seen: Uint8Array;
	readonly cells: Int16Array;
	readonly rows: Int32Array;
}

/**
 * A packed model, ready to score; holds scratch memory, so one per thread. Scores are summed in steps, two labels to a word: label `y` in word
 * `y >> 1`, an odd one in its upper half, so that a row is added in half as many additions and no sum is rounded.
 */
export class SequenceModel extends PackedModel {
	/** Words that a token's label scores take. */
	readonly width: number;
	readonly #mask: number;
	readonly #shift: number;
	/**
	 * Open addressing in pairs: a feature's hash, and where its weights begin (24 bits) with how many cells they are
	 * (8 bits). A hash's high bits are its slot, so that features in ascending order fill the table from front to back.
	 */
	readonly #table: Int32Array;
	/** One bit for the high bits of each feature known: small enough to stay in the processor's cache. */
	readonly #seen: Uint8Array;
	/** A cell in one number, so that few weights are one stretch of memory: its label, and above that its weight in steps. */
	readonly #cells: Int16Array;
	/** Rows of many weights, `width` words each. */
	readonly #rows: Int32Array;
	/** Scratch: features whose slot another has, with their places in the sums. */
	#displaced = new Int32Array(0);

	/** Of a packed model, or of what another thread has laid out. Throws an `Error` where the bytes are no packed model. */
	constructor(source: Uint8Array | SequenceTables) {
		const laid = source instanceof Uint8Array ? null : source;
		super(source instanceof Uint8Array ? source : source.head);
		this.width = (this.labels.size + 1) >> 1;
		const { shift, table, seen, cells, rows } = laid ?? this.#layOut();
		this.#shift = shift;
		this.#mask = (table.length >> 1) - 1;
		this.#table = table;
		this.#seen = seen;
		this.#cells = cells;
		this.#rows = rows;
	}

	/** For another thread. */
	get tables(): SequenceTables {
		return {
			head: this.head,
			shift: this.#shift,
			table: this.#table,
			seen: this.#seen,
			cells: this.#cells,
			rows: this.#rows,
		};
	}

	#layOut(): Omit<SequenceTables, 'head'> {
		const { width } = this;
		let capacity = 1024;
		while (capacity < this.featureCount * 2) capacity *= 2;
		const mask = capacity - 1;
		const shift = Math.clz32(capacity) + 1;
		const table = new Int32Array(new SharedArrayBuffer(capacity * 8));
		const seen = new Uint8Array(new SharedArrayBuffer(1 << 18));
		const cells = new Int16Array(this.mostCells);
		const rows = new Int32Array(Math.floor(this.mostCells / DENSE) * width);
		if (Math.max(cells.length, rows.length) >= MOST_CELLS) throw new RangeError('the model is too large');
		let first = 0;
		let row = 0;
		this.visit((feature, labels, values, count) => {
			if (count === 0) return;
			let slot = feature >>> shift;
			while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
			table[2 * slot] = feature;
			seen[feature >>> 14] = (seen[feature >>> 14] as number) | (1 << ((feature >>> 11) & 7));
			if (count >= DENSE) {
				table[2 * slot + 1] = (row << 8) | ROW;
				for (let c = 0; c < count; c++) addTo(rows, row, labels[c] as number, values[c] as number);
				row += width;
			} else {
				table[2 * slot + 1] = (first << 8) | count;
				for (let c = 0; c < count; c++) cells[first++] = (labels[c] as number) | ((values[c] as number) << 8);
			}
		});
		const shared = { cells: new SharedArrayBuffer(first * 2), rows: new SharedArrayBuffer(row * 4) };
		const laid = { shift, table, seen, cells: new Int16Array(shared.cells), rows: new Int32Array(shared.rows) };
		laid.cells.set(cells.subarray(0, first));
		laid.rows.set(rows.subarray(0, row));
		return laid;
	}

	/** Adds a feature's weights to the words `sums[at … at + width - 1]`; an unknown feature adds nothing. */
	add(feature: number, sums: Int32Array, at: number): void {
		const key = feature | 0;
		if ((((this.#seen[key >>> 14] as number) >>> ((key >>> 11) & 7)) & 1) !== 0) this.#addKnown(key, sums, at);
	}

	/**
	 * `add` for many, in `pairs[0 … count - 1]`: the place in `sums`, and the feature. Overwrites the pairs: what is
	 * surely unknown is sorted out of them first, then slots are looked up, each in a loop without branches, so that
	 * waits for memory overlap.
	 */
	addAll(pairs: Int32Array, count: number, sums: Int32Array): void {
		const seen = this.#seen;
		let kept = 0;
		for (let i = 0; i < count; i += 2) {
			const key = pairs[i + 1] as number;
			pairs[kept] = pairs[i] as number;
			pairs[kept + 1] = key;
			kept += (((seen[key >>> 14] as number) >>> ((key >>> 11) & 7)) & 1) << 1;
		}
		if (this.#displaced.length < kept) this.#displaced = new Int32Array(kept * 2);
		const displaced = this.#displaced;
		const table = this.#table;
		const shift = this.#shift;
		let found = 0;
		let others = 0;
		for (let i = 0; i < kept; i += 2) {
			const at = pairs[i] as number;
			const key = pairs[i + 1] as number;
			const slot = (key >>> shift) << 1;
			const place = table[slot + 1] as number;
			const apart = (table[slot] as number) ^ key;
			// All ones where another feature has the slot, and where any has it.
			const other = (apart | -apart) >> 31;
			const taken = (place | -place) >> 31;
			pairs[found] = at;
			pairs[found + 1] = place;
			found += ~other & 2;
			displaced[others] = at;
			displaced[others + 1] = key;
			others += other & taken & 2;
		}
		for (let i = 0; i < found; i += 2) this.#addPlace(pairs[i + 1] as number, sums, pairs[i] as number);
		for (let i = 0; i < others; i += 2) this.#addKnown(displaced[i + 1] as number, sums, displaced[i] as number);
	}

	#addKnown(key: number, sums: Int32Array, at: number): void {
		const table = this.#table;
		let slot = key >>> this.#shift;
		while (table[2 * slot] !== key) {
			if (table[2 * slot + 1] === 0) return;
			slot = (slot + 1) & this.#mask;
		}
		this.#addPlace(table[2 * slot + 1] as number, sums, at);
	}

	#addPlace(place: number, sums: Int32Array, at: number): void {
		const first = place >>> 8;
		const count = place & 255;
		if (count === ROW) {
			const rows = this.#rows;
			const { width } = this;
			for (let w = 0; w < width; w++) sums[at + w] = ((sums[at + w] as number) + (rows[first + w] as number)) | 0;
			return;
		}
		const cells = this.#cells;
		for (let c = first; c < first + count; c++) {
			const cell = cells[c] as number;
			addTo(sums, at, cell & 255, cell >> 8);
		}
	}

	/** Writes the sums of one token as label scores to `scores[to …]`. */
	unpack(sums: Int32Array, at: number, scores: Float32Array, to: number): void {
		const { size } = this.labels;
		const { step, width } = this;
		for (let w = 0; w < width; w++) {
			const sum = sums[at + w] as number;
			scores[to + 2 * w] = lowOf(sum) * step;
			if (2 * w + 1 < size) scores[to + 2 * w + 1] = highOf(sum) * step;
		}
	}
}

/** Adds steps of one label to the sums that begin at `at`. */
function addTo(sums: Int32Array, at: number, label: number, steps: number): void {
	const word = at + (label >> 1);
	sums[word] = ((sums[word] as number) + (steps << ((label & 1) << 4))) | 0;
}

/** The two sums of a word: the upper has lost one where the lower is negative. */
export const lowOf = (sum: number): number => (sum << 16) >> 16;
export const highOf = (sum: number): number => ((sum + 0x8000) | 0) >> 16;
