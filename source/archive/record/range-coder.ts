import { type BitCoder, PARTS_BITS } from './number-model.ts';

/** Below this the range is too narrow for its parts: a byte more is told. */
const NARROW = 2 ** 24;
const WHOLE = 2 ** 32;

/** Tells bits in as much room as they are improbable (Martin, "Range encoding", 1979; carries as in LZMA). */
export class RangeEncoder implements BitCoder {
	readonly #bytes: number[] = [];
	#low = 0;
	#range = WHOLE - 1;

	bit(zero: number, bit: number): number {
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
		return bit;
	}

	/** All bytes; zeros at the end are left out, for behind the end there are only zeros. */
	end(): Uint8Array {
		// Of the numbers that are still open the one with the fewest bytes.
		this.#low = Math.ceil(this.#low / NARROW) * NARROW;
		for (let left = 4; left > 0; left -= 1) this.#shift();
		let length = this.#bytes.length;
		while (length > 0 && this.#bytes[length - 1] === 0) length -= 1;
		return Uint8Array.from(this.#bytes.slice(0, length));
	}

	#shift(): void {
		if (this.#low >= WHOLE) {
			this.#low -= WHOLE;
			let at = this.#bytes.length - 1;
			for (; this.#bytes[at] === 255; at -= 1) this.#bytes[at] = 0;
			this.#bytes[at] = (this.#bytes[at] ?? 0) + 1;
		}
		this.#bytes.push(Math.floor(this.#low / NARROW));
		this.#low = (this.#low % NARROW) * 256;
	}
}

/** Reads what `RangeEncoder` told, with the same probabilities. */
export class RangeDecoder implements BitCoder {
	readonly #bytes: Uint8Array;
	#at = 0;
	#code = 0;
	#range = WHOLE - 1;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		for (let left = 4; left > 0; left -= 1) this.#code = this.#code * 256 + this.#next();
	}

	bit(zero: number): number {
		const bound = (this.#range >>> PARTS_BITS) * zero;
		const isOne = this.#code >= bound;
		if (isOne) {
			this.#code -= bound;
			this.#range -= bound;
		} else this.#range = bound;
		while (this.#range < NARROW) {
			this.#range *= 256;
			this.#code = this.#code * 256 + this.#next();
		}
		return isOne ? 1 : 0;
	}

	#next(): number {
		const byte = this.#bytes[this.#at] ?? 0;
		this.#at += 1;
		return byte;
	}
}
