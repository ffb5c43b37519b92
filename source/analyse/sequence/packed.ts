import { ByteReader } from './bytes.ts';
import { createLabels, type LabelSet, type Scheme } from './labels.ts';

export const MAGIC = 'newsdesk-sequence-1';

/** A model as `packModel` leaves it, to be laid out for look-ups. Immutable. */
export class PackedModel {
	readonly labels: LabelSet;
	/** By `from * size + to`. */
	readonly transitions: Float32Array;
	/** Weights are multiples of it. */
	readonly step: number;
	/** Features known. */
	readonly featureCount: number;
	readonly #bytes: Uint8Array;
	readonly #rows: number;

	/** Bytes without their rows are enough where these are laid out already. Throws an `Error` where they are no packed model. */
	constructor(bytes: Uint8Array) {
		const input = new ByteReader(bytes);
		if (input.text() !== MAGIC) throw new Error('not a sequence model of this version');
		const scheme: Scheme = input.text() === 'BIO' ? 'BIO' : 'BILOU';
		const types = Array.from({ length: input.varint() }, () => input.text());
		this.labels = createLabels(types, scheme);
		const size = this.labels.size;
		this.step = input.float();
		this.transitions = Float32Array.from({ length: size * size }, () => input.float());
		this.featureCount = input.varint();
		this.#bytes = bytes;
		this.#rows = input.at;
	}

	/** All but the rows, copied: of a Buffer a slice would hold all of the file, and take it along to other threads. */
	get head(): Uint8Array {
		return new Uint8Array(this.#bytes.subarray(0, this.#rows));
	}

	/** No more weights than these are in all rows together. */
	get mostCells(): number {
		return this.#bytes.length - this.#rows;
	}

	/**
	 * Hands over the row of every feature, in ascending order of unsigned hash: label `labels[i]` weighs `values[i]`
	 * steps, for `i` below `count`. What is handed over is overwritten by the next. Throws a `RangeError` where the
	 * bytes end too early.
	 */
	visit(each: (feature: number, labels: Uint8Array, values: Int8Array, count: number) => void): void {
		const bytes = this.#bytes;
		const { size } = this.labels;
		const labels = new Uint8Array(size);
		const values = new Int8Array(size);
		const maskBytes = Math.ceil(size / 8);
		const rows = this.featureCount;
		let feature = 0;
		let at = this.#rows;
		for (let row = 0; row < rows; row++) {
			let shift = 0;
			let gap = 0;
			let byte = 0;
			do {
				byte = bytes[at++] ?? 0;
				gap |= (byte & 127) << shift;
				shift += 7;
			} while (byte >= 128);
			feature = (feature + gap) | 0;
			const count = cells(bytes, at, maskBytes, labels, values);
			at += maskBytes + count;
			each(feature, labels, values, count);
		}
		if (at > bytes.length) throw new RangeError('the model ends too early');
	}
}

/**
 * Reads a row, a mask of its labels and then its weights, and says how many there are. By itself: within the loop over all rows V8 compiles
 * the loops inside while they run, and leaves what it compiled, hundreds of times, wherever such a loop ends.
 */
function cells(bytes: Uint8Array, at: number, maskBytes: number, labels: Uint8Array, values: Int8Array): number {
	const first = at + maskBytes;
	let count = 0;
	for (let m = 0; m < maskBytes; m++) {
		let mask = bytes[at + m] ?? 0;
		while (mask !== 0) {
			labels[count] = m * 8 + 31 - Math.clz32(mask & -mask);
			values[count] = bytes[first + count] ?? 0;
			count++;
			mask &= mask - 1;
		}
	}
	return count;
}
