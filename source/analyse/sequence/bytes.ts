/** Grows as it is written; little-endian. */
export class ByteWriter {
	#bytes = new Uint8Array(1 << 16);
	#length = 0;

	byte(value: number): void {
		if (this.#length === this.#bytes.length) {
			const grown = new Uint8Array(this.#bytes.length * 2);
			grown.set(this.#bytes);
			this.#bytes = grown;
		}
		this.#bytes[this.#length++] = value;
	}

	/** An unsigned integer below 2^53, seven bits a byte, low bits first. */
	varint(value: number): void {
		let rest = value;
		while (rest >= 128) {
			this.byte((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		this.byte(rest);
	}

	float(value: number): void {
		for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
	}

	/** ASCII text with its length before it. */
	text(value: string): void {
		this.varint(value.length);
		for (let i = 0; i < value.length; i++) this.byte(value.charCodeAt(i) & 127);
	}

	finish(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}
}

/** Reads what `ByteWriter` wrote; throws a `RangeError` past the end. */
export class ByteReader {
	readonly bytes: Uint8Array;
	at = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	byte(): number {
		const value = this.bytes[this.at++];
		if (value === undefined) throw new RangeError('the file ends too early');
		return value;
	}

	varint(): number {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
	}

	float(): number {
		const bytes = Uint8Array.of(this.byte(), this.byte(), this.byte(), this.byte());
		return new Float32Array(bytes.buffer)[0] ?? 0;
	}

	text(): string {
		let value = '';
		for (let length = this.varint(); length > 0; length--) value += String.fromCharCode(this.byte());
		return value;
	}
}
