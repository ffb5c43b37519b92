export interface TermCount {
	readonly term: string;
	/** Articles that hold it. */
	readonly articles: number;
	/** Articles that hold it in a name. */
	readonly names: number;
}

/** Words that a first part of them has room for, and a later one at most: a part that grew would leave holes behind as large as itself. */
const FIRST = 64;
const MOST = 8_192;
/** Code units below this take a byte. */
const WIDE = 256;

/** Which letters a word has, a bit each; letters beyond 32 share bits. */
export function lettersOf(codes: ArrayLike<number>, start: number, end: number): number {
	let letters = 0;
	for (let at = start; at < end; at += 1) letters |= 1 << ((codes[at] ?? 0) & 31);
	return letters;
}

/** Some words of one length, one after the other in the order they are added, and no value of its own for any. */
export class TermsOfLength {
	readonly length: number;
	/** Those of the first word, then those of the second. */
	codes: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;
	/** See `lettersOf`. */
	letters: Int32Array<ArrayBuffer>;
	/** How many articles hold it, twice, and one more for a word of names. */
	#counts: Int32Array<ArrayBuffer>;
	count = 0;

	/** With room for so many. */
	constructor(length: number, isWide: boolean, room: number) {
		this.length = length;
		this.codes = isWide ? new Uint16Array(length * room) : new Uint8Array(length * room);
		this.letters = new Int32Array(room);
		this.#counts = new Int32Array(room);
	}

	get isFull(): boolean {
		return this.count === this.letters.length;
	}

	/** To be called where it is not full. */
	add({ term, articles, names }: TermCount): void {
		const start = this.count * this.length;
		for (let letter = 0; letter < this.length; letter += 1) this.codes[start + letter] = term.charCodeAt(letter);
		this.letters[this.count] = lettersOf(this.codes, start, start + this.length);
		this.#counts[this.count] = articles * 2 + (names > 0 ? 1 : 0);
		this.count += 1;
	}

	term(index: number): string {
		return String.fromCharCode(...this.codes.subarray(index * this.length, (index + 1) * this.length));
	}

	articles(index: number): number {
		return (this.#counts[index] ?? 0) >> 1;
	}

	isName(index: number): boolean {
		return ((this.#counts[index] ?? 0) & 1) === 1;
	}

	/** No more come: what was kept free for them is given back. */
	trim(): void {
		const { codes, count } = this;
		if (this.isFull) return;
		const buffer = codes.buffer.transfer(count * this.length * codes.BYTES_PER_ELEMENT);
		this.codes = codes instanceof Uint8Array ? new Uint8Array(buffer) : new Uint16Array(buffer);
		this.letters = new Int32Array(this.letters.buffer.transfer(count * Int32Array.BYTES_PER_ELEMENT));
		this.#counts = new Int32Array(this.#counts.buffer.transfer(count * Int32Array.BYTES_PER_ELEMENT));
	}
}

/** Words with their counts, by their length: some 20 bytes each. */
export class PackedTerms {
	/** Of each length two, in parts: words of letters that take a byte, and others. */
	readonly #all: TermsOfLength[][] = [];

	static of(terms: Iterable<TermCount>): PackedTerms {
		const packed = new PackedTerms();
		for (const term of terms) packed.add(term);
		return packed;
	}

	add(term: TermCount): void {
		const { length } = term.term;
		let isWide = false;
		for (let at = 0; at < length; at += 1) if (term.term.charCodeAt(at) >= WIDE) isWide = true;
		const place = length * 2 + (isWide ? 1 : 0);
		const parts = this.#all[place] ?? [];
		this.#all[place] = parts;
		let last = parts.at(-1);
		if (last === undefined || last.isFull) {
			last = new TermsOfLength(length, isWide, Math.min(MOST, last === undefined ? FIRST : last.count * 2));
			parts.push(last);
		}
		last.add(term);
	}

	/** All of them, the shorter before the longer; no more may come. */
	byLength(): readonly TermsOfLength[] {
		for (const parts of this.#all) parts?.at(-1)?.trim();
		return this.#all.flat();
	}
}
