/** What stands before a number that is told by 32 bits, for it is far larger than its like. */
export const FAR = 20;

/** Numbers bit by bit, those that are expected small in few: the Rice code, `value >> k` ones, a zero, and the lowest k bits. */
export class BitWriter {
	#bytes = new Uint8Array(512);
	#length = 0;
	/** Bits that make no whole byte yet, the first the highest, and how many. */
	#some = 0;
	#left = 0;

	/** Of at most 24 bits. */
	bits(value: number, count: number): void {
		if (this.#length + 4 > this.#bytes.length) this.#grow();
		let left = this.#left + count;
		const some = (this.#some << count) | value;
		while (left >= 8) {
			left -= 8;
			this.#bytes[this.#length] = some >>> left;
			this.#length += 1;
		}
		this.#left = left;
		this.#some = some & ((1 << left) - 1);
	}

	/** A whole number from 0 to 2³² - 1. */
	rice(value: number, k: number): void {
		const high = Math.floor(value / (1 << k));
		if (high >= FAR) {
			this.bits(2 ** FAR - 1, FAR);
			this.bits(Math.floor(value / 65_536), 16);
			this.bits(value % 65_536, 16);
			return;
		}
		if (high + 1 + k <= 24) {
			this.bits((((2 << high) - 2) << k) | (value & ((1 << k) - 1)), high + 1 + k);
			return;
		}
		this.bits((2 << high) - 2, high + 1);
		this.bits(value & ((1 << k) - 1), k);
	}

	/** All so far, to the next whole byte. What is written next begins anew. */
	take(): Uint8Array {
		if (this.#left > 0) this.bits(0, 8 - this.#left);
		const taken = this.#bytes.slice(0, this.#length);
		this.#length = 0;
		return taken;
	}

	#grow(): void {
		const longer = new Uint8Array(this.#bytes.length * 2);
		longer.set(this.#bytes);
		this.#bytes = longer;
	}
}

/** By how many low bits numbers of this mean take least room: those of a geometric distribution (Rice 1979). */
export const riceOf = (mean: number): number => Math.max(0, Math.min(20, Math.round(Math.log2(mean * 0.7 + 1e-9))));

/** Reads what `BitWriter` wrote, in the same order. */
export class BitReader {
	readonly #bytes: Uint8Array;
	#at: number;

	/** From a byte on; behind what is read four bytes more must be there. */
	constructor(bytes: Uint8Array, from: number) {
		this.#bytes = bytes;
		this.#at = from * 8;
	}

	bits(count: number): number {
		if (count === 0) return 0;
		const value = this.#window() >>> (32 - count);
		this.#at += count;
		return value;
	}

	rice(k: number): number {
		const high = Math.clz32(~this.#window());
		if (high >= FAR) {
			this.#at += FAR;
			return this.bits(16) * 65_536 + this.bits(16);
		}
		this.#at += high + 1;
		return k === 0 ? high : (high << k) + this.bits(k);
	}

	/** Numbers that ascend, from one place of a list on to another: of each how far behind the one before, less one, as `rice` has it. */
	ascending(into: Int32Array, from: number, to: number, before: number, k: number): void {
		const bytes = this.#bytes;
		let at = this.#at;
		let last = before;
		for (let place = from; place < to; place += 1) {
			const byte = at >> 3;
			const shift = at & 7;
			let window =
				((bytes[byte] ?? 0) << 24) |
				((bytes[byte + 1] ?? 0) << 16) |
				((bytes[byte + 2] ?? 0) << 8) |
				(bytes[byte + 3] ?? 0);
			if (shift > 0) window = (window << shift) | ((bytes[byte + 4] ?? 0) >> (8 - shift));
			const high = Math.clz32(~window);
			if (high < FAR && high + 1 + k <= 32) {
				last += 1 + (high << k) + (k === 0 ? 0 : (window << (high + 1)) >>> (32 - k));
				at += high + 1 + k;
			} else {
				this.#at = at;
				last += 1 + this.rice(k);
				at = this.#at;
			}
			into[place] = last;
		}
		this.#at = at;
	}

	/** The next 32 bits. */
	#window(): number {
		const [bytes, at] = [this.#bytes, this.#at >> 3];
		const shift = this.#at & 7;
		const four =
			((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
		return shift === 0 ? four : (four << shift) | ((bytes[at + 4] ?? 0) >> (8 - shift));
	}
}
