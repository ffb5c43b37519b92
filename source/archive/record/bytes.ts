/** Numbers in a row of bytes, the smaller the shorter: seven bits a byte, the lowest first. */
export class ByteWriter {
	#bytes = new Uint8Array(1024);
	#length = 0;

	/** A whole number from 0 on. */
	count(value: number): void {
		if (this.#length + 8 > this.#bytes.length) {
			const longer = new Uint8Array(this.#bytes.length * 2);
			longer.set(this.#bytes);
			this.#bytes = longer;
		}
		let rest = value;
		while (rest >= 128) {
			this.#bytes[this.#length] = (rest % 128) + 128;
			this.#length += 1;
			rest = Math.floor(rest / 128);
		}
		this.#bytes[this.#length] = rest;
		this.#length += 1;
	}

	/** A whole number of either sign. */
	whole(value: number): void {
		this.count(value < 0 ? -2 * value - 1 : 2 * value);
	}

	bytes(): Uint8Array {
		return this.#bytes.subarray(0, this.#length);
	}
}

/** Reads what `ByteWriter` wrote, in the same order. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.#bytes = bytes;
		this.#at = at;
	}

	/** Where the next number begins. */
	get at(): number {
		return this.#at;
	}

	count(): number {
		let value = 0;
		for (let unit = 1; ; unit *= 128) {
			const byte = this.#bytes[this.#at] ?? 0;
			this.#at += 1;
			if (byte < 128) return value + byte * unit;
			value += (byte - 128) * unit;
		}
	}

	whole(): number {
		const value = this.count();
		return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
	}
}
