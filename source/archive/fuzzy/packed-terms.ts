export interface TermCount {
	readonly term: string;
	/** Articles that hold it. */
	readonly articles: number;
	/** Articles that hold it in a name. */
	readonly names: number;
}

const FIRST = 1 << 10;

/** Words with their counts, one after the other in the order they are added: some 25 bytes each, and no value of its own for any. */
export class PackedTerms {
	#codes = new Uint16Array(FIRST * 8);
	#ends = new Int32Array(FIRST);
	#articles = new Int32Array(FIRST);
	#names = new Int32Array(FIRST);
	#count = 0;

	static of(terms: Iterable<TermCount>): PackedTerms {
		const packed = new PackedTerms();
		for (const { term, articles, names } of terms) packed.add(term, articles, names);
		return packed;
	}

	get count(): number {
		return this.#count;
	}

	add(term: string, articles: number, names: number): void {
		const [at, start] = [this.#count, this.#end(this.#count)];
		if (at === this.#ends.length) {
			this.#ends = longer(this.#ends, at * 2);
			this.#articles = longer(this.#articles, at * 2);
			this.#names = longer(this.#names, at * 2);
		}
		const end = start + term.length;
		if (end > this.#codes.length) this.#codes = longer(this.#codes, end * 2);
		for (let letter = 0; letter < term.length; letter += 1) this.#codes[start + letter] = term.charCodeAt(letter);
		this.#ends[at] = end;
		this.#articles[at] = articles;
		this.#names[at] = names;
		this.#count += 1;
	}

	/** The same words, the shorter before the longer, those of one length in the order they were added. */
	byLength(): {
		readonly codes: Uint16Array;
		/** Where each begins; one more than there are words. */
		readonly starts: Int32Array;
		readonly articles: Int32Array;
		readonly names: Int32Array;
	} {
		const count = this.#count;
		const codes = new Uint16Array(this.#end(count));
		const [starts, articles, names] = [new Int32Array(count + 1), new Int32Array(count), new Int32Array(count)];
		let at = 0;
		for (const own of this.#placesByLength()) {
			const [start, end] = [this.#end(own), this.#end(own + 1)];
			codes.set(this.#codes.subarray(start, end), starts[at]);
			articles[at] = this.#articles[own] ?? 0;
			names[at] = this.#names[own] ?? 0;
			at += 1;
			starts[at] = (starts[at - 1] ?? 0) + end - start;
		}
		return { codes, starts, articles, names };
	}

	#placesByLength(): Int32Array {
		const next: number[] = [];
		const length = (at: number): number => this.#end(at + 1) - this.#end(at);
		for (let at = 0; at < this.#count; at += 1) next[length(at) + 1] = (next[length(at) + 1] ?? 0) + 1;
		for (let own = 0; own < next.length; own += 1) next[own] = (next[own] ?? 0) + (next[own - 1] ?? 0);
		const places = new Int32Array(this.#count);
		for (let at = 0; at < this.#count; at += 1) {
			const place = next[length(at)] ?? 0;
			places[place] = at;
			next[length(at)] = place + 1;
		}
		return places;
	}

	/** Where the words before this one end. */
	#end(at: number): number {
		return at === 0 ? 0 : (this.#ends[at - 1] ?? 0);
	}
}

function longer<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, length: number): Numbers {
	const made = numbers instanceof Int32Array ? new Int32Array(length) : new Uint16Array(length);
	made.set(numbers);
	return made as Numbers;
}
