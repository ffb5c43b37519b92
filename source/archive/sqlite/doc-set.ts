/** A set of article numbers, a bit each. */
export class DocSet {
	readonly bits: Uint32Array;

	/** Room for the numbers below `size`. */
	constructor(size: number, bits = new Uint32Array((size >>> 5) + 1)) {
		this.bits = bits;
	}

	/** One of its own with the same members. */
	copy(): DocSet {
		return new DocSet(0, this.bits.slice());
	}

	/** Adds the numbers of a list with commas between them, as `group_concat` gives it. */
	addListed(list: string): void {
		let doc = 0;
		for (let at = 0; at < list.length; at += 1) {
			const digit = list.charCodeAt(at) - 48;
			if (digit >= 0) doc = doc * 10 + digit;
			else {
				this.add(doc);
				doc = 0;
			}
		}
		if (list !== '') this.add(doc);
	}

	add(doc: number): void {
		const at = doc >>> 5;
		if (at < this.bits.length) this.bits[at] = (this.bits[at] ?? 0) | (1 << (doc & 31));
	}

	delete(doc: number): void {
		const at = doc >>> 5;
		if (at < this.bits.length) this.bits[at] = (this.bits[at] ?? 0) & ~(1 << (doc & 31));
	}

	has(doc: number): boolean {
		return ((this.bits[doc >>> 5] ?? 0) & (1 << (doc & 31))) !== 0;
	}

	/** Whether it has a number from one on, below another. */
	hasAny(from: number, to: number): boolean {
		const end = Math.min(to, this.bits.length * 32);
		for (let at = Math.max(0, from); at < end; at = (at | 31) + 1) {
			const bits = (this.bits[at >>> 5] ?? 0) >>> (at & 31);
			if (bits !== 0 && at + (31 - Math.clz32(bits & -bits)) < end) return true;
		}
		return false;
	}

	and(other: DocSet): this {
		for (let at = 0; at < this.bits.length; at += 1) this.bits[at] = (this.bits[at] ?? 0) & (other.bits[at] ?? 0);
		return this;
	}

	or(other: DocSet): this {
		for (let at = 0; at < this.bits.length; at += 1) this.bits[at] = (this.bits[at] ?? 0) | (other.bits[at] ?? 0);
		return this;
	}

	without(other: DocSet): this {
		for (let at = 0; at < this.bits.length; at += 1) this.bits[at] = (this.bits[at] ?? 0) & ~(other.bits[at] ?? 0);
		return this;
	}

	count(): number {
		let count = 0;
		for (let at = 0; at < this.bits.length; at += 1) {
			let bits = this.bits[at] ?? 0;
			bits -= (bits >>> 1) & 0x55555555;
			bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
			count += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
		}
		return count;
	}

	/** The members, ascending. */
	docs(): Int32Array {
		const docs = new Int32Array(this.count());
		let next = 0;
		for (let at = 0; at < this.bits.length; at += 1) {
			let bits = this.bits[at] ?? 0;
			while (bits !== 0) {
				docs[next] = at * 32 + (31 - Math.clz32(bits & -bits));
				next += 1;
				bits &= bits - 1;
			}
		}
		return docs;
	}
}
