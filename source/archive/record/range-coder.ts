import { type BitCoder, PARTS_BITS } from './number-model.ts';

/** Ranges are as long as V8 holds whole numbers without memory of their own. */
export const WIDEST = 2 ** 31 - 1;
/** Below this the range is too narrow for its parts: a byte more is told. */
export const NARROW = 2 ** 23;
/** Four bytes are open, of which the first is told next. */
const OPEN = 2 ** 32;
const FIRST = 2 ** 24;

/** Tells bits in as much room as they are improbable (Martin, "Range encoding", 1979; carries as in LZMA). `NumberDecoder` reads them. */
export class RangeEncoder implements BitCoder {
	readonly #bytes: number[] = [];
	#low = 0;
	#range = WIDEST;

	bit(zero: number, bit: number): void {
		const bound = (this.#range >>> PARTS_BITS) * zero;
		if (bit === 0) this.#range = bound;
		else {
			this.#low += bound;
			this.#range -= bound;
		}
		while (this.#range < NARROW) {
			this.#range *= 256;
			this.#shift();
		}
	}

	/** All bytes; zeros at the end are left out, for behind the end there are only zeros. */
	end(): Uint8Array {
		// Of the numbers that are still open the one with the fewest bytes.
		const [one, two] = [FIRST, NARROW].map((unit) => Math.ceil(this.#low / unit) * unit);
		this.#low = (one ?? 0) < this.#low + this.#range ? (one ?? 0) : (two ?? 0);
		for (let left = 4; left > 0; left -= 1) this.#shift();
		let length = this.#bytes.length;
		while (length > 0 && this.#bytes[length - 1] === 0) length -= 1;
		return Uint8Array.from(this.#bytes.slice(0, length));
	}

	#shift(): void {
		if (this.#low >= OPEN) {
			this.#low -= OPEN;
			let at = this.#bytes.length - 1;
			for (; this.#bytes[at] === 255; at -= 1) this.#bytes[at] = 0;
			this.#bytes[at] = (this.#bytes[at] ?? 0) + 1;
		}
		this.#bytes.push(Math.floor(this.#low / FIRST));
		this.#low = (this.#low % FIRST) * 256;
	}
}
