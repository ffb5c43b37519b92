import type { Postings } from './postings.ts';

/** What has come to a word: where it stands in articles that came, and which no longer have it. */
export interface WordChange {
	readonly postings: Postings;
	readonly gone: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** Bytes are kept in slabs, of which each word has slices, each twice as long as the one before, up to a most. */
const SLAB_BITS = 16;
const SLAB = 2 ** SLAB_BITS;
const FIRST_SLICE = 12;
const MOST_SLICE = 192;
/** Of a slice its last bytes tell where the next begins. */
const POINTER = 4;

/**
 * What has come to each word and waits to be written, in bytes: of an article how far its number is from the one before, how often it has
 * the word (0 where it no longer does), and how far the places are apart. Much of it is one byte, and none an object of its own
 * (the slices of Lucene's indexing chain, ByteBlockPool).
 */
export class HeldWords {
	readonly #numbers = new Map<string, number>();
	#slabs: Uint8Array[] = [];
	/** Bytes taken of the last slab. */
	#taken = SLAB;
	/** Of each word: where its bytes begin, where the next goes, where the slice of that ends, how long that is, and the last article. */
	#begins = new Int32Array(1024);
	#next = new Int32Array(1024);
	#ends = new Int32Array(1024);
	#sizes = new Int32Array(1024);
	#last = new Int32Array(1024);
	#count = 0;
	/** What is read of a word goes here first. */
	#docs = new Int32Array(1024);
	#starts = new Int32Array(1024);
	#places = new Int32Array(1024);

	#puts = 0;

	/** How often anything came. */
	get puts(): number {
		return this.#puts;
	}

	/** Bytes held. */
	get bytes(): number {
		return this.#slabs.length * SLAB;
	}

	get isEmpty(): boolean {
		return this.#numbers.size === 0;
	}

	words(): Iterable<string> {
		return this.#numbers.keys();
	}

	/** A word's number, for `put`. */
	number(word: string): number {
		return this.#numbers.get(word) ?? this.#begin(word);
	}

	/** An article has a word at these places, which ascend; where there are none it no longer has it. */
	put(number: number, doc: number, places: Int32Array, from: number, to: number): void {
		this.#puts += 1;
		const apart = doc - (this.#last[number] ?? 0);
		this.#last[number] = doc;
		this.#push(number, apart < 0 ? -2 * apart - 1 : 2 * apart);
		this.#push(number, to - from);
		let before = -1;
		for (let at = from; at < to; at += 1) {
			const place = places[at] ?? 0;
			this.#push(number, place - before - 1);
			before = place;
		}
	}

	change(word: string): WordChange | null {
		const number = this.#numbers.get(word);
		if (number === undefined) return null;
		const end = this.#next[number] ?? 0;
		let at = this.#begins[number] ?? 0;
		let size = FIRST_SLICE;
		let stop = at + size - POINTER;
		let slab = this.#slabs[at >> SLAB_BITS] ?? new Uint8Array();
		const next = (): number => {
			let value = 0;
			for (let unit = 1; ; unit *= 128) {
				if (at === stop) {
					const held = at & (SLAB - 1);
					at =
						((slab[held] ?? 0) << 24) |
						((slab[held + 1] ?? 0) << 16) |
						((slab[held + 2] ?? 0) << 8) |
						(slab[held + 3] ?? 0);
					size = Math.min(MOST_SLICE, size * 2);
					stop = at + size - POINTER;
					slab = this.#slabs[at >> SLAB_BITS] ?? slab;
				}
				const byte = slab[at & (SLAB - 1)] ?? 0;
				at += 1;
				if (byte < 128) return value + byte * unit;
				value += (byte - 128) * unit;
			}
		};
		let [count, length, doc, before, isInOrder] = [0, 0, 0, -1, true];
		while (at !== end) {
			const apart = next();
			doc += apart % 2 === 0 ? apart / 2 : -(apart + 1) / 2;
			const times = next();
			if (times === 0 || doc <= before) isInOrder = false;
			before = doc;
			while (length + times > this.#places.length) this.#places = doubled(this.#places);
			let place = -1;
			for (let left = times; left > 0; left -= 1) {
				place += next() + 1;
				this.#places[length] = place;
				length += 1;
			}
			if (count + 1 === this.#starts.length) [this.#docs, this.#starts] = [doubled(this.#docs), doubled(this.#starts)];
			this.#docs[count] = doc;
			count += 1;
			this.#starts[count] = length;
		}
		const told: Postings = {
			docs: this.#docs.slice(0, count),
			starts: this.#starts.slice(0, count + 1),
			places: this.#places.slice(0, length),
		};
		return isInOrder ? { postings: told, gone: NONE } : settled(told);
	}

	clear(): void {
		this.#numbers.clear();
		this.#slabs = [];
		this.#taken = SLAB;
		this.#count = 0;
	}

	#begin(word: string): number {
		const number = this.#count;
		this.#count += 1;
		if (number === this.#next.length)
			[this.#begins, this.#next, this.#ends, this.#sizes, this.#last] = [
				doubled(this.#begins),
				doubled(this.#next),
				doubled(this.#ends),
				doubled(this.#sizes),
				doubled(this.#last),
			];
		this.#numbers.set(word, number);
		const at = this.#slice(FIRST_SLICE);
		this.#begins[number] = at;
		this.#next[number] = at;
		this.#ends[number] = at + FIRST_SLICE - POINTER;
		this.#sizes[number] = FIRST_SLICE;
		this.#last[number] = 0;
		return number;
	}

	#slice(size: number): number {
		if (this.#taken + size > SLAB) {
			this.#slabs.push(new Uint8Array(SLAB));
			this.#taken = 0;
		}
		const at = (this.#slabs.length - 1) * SLAB + this.#taken;
		this.#taken += size;
		return at;
	}

	#push(number: number, value: number): void {
		let rest = value;
		for (; rest >= 128; rest >>>= 7) this.#byte(number, (rest & 127) | 128);
		this.#byte(number, rest);
	}

	#byte(number: number, byte: number): void {
		let at = this.#next[number] ?? 0;
		if (at === this.#ends[number]) {
			const size = Math.min(MOST_SLICE, (this.#sizes[number] ?? 0) * 2);
			const next = this.#slice(size);
			const slab = this.#slabs[at >> SLAB_BITS];
			if (slab !== undefined) new DataView(slab.buffer).setInt32(at & (SLAB - 1), next);
			this.#ends[number] = next + size - POINTER;
			this.#sizes[number] = size;
			at = next;
		}
		const slab = this.#slabs[at >> SLAB_BITS];
		if (slab !== undefined) slab[at & (SLAB - 1)] = byte;
		this.#next[number] = at + 1;
	}
}

/** What was told last of each article, where some was told twice or taken back. */
function settled({ docs, starts, places }: Postings): WordChange {
	const last = new Map<number, number>();
	for (const [at, doc] of docs.entries()) last.set(doc, at);
	const all = [...last].sort(([one], [other]) => one - other);
	const gone = new Set<number>();
	const [ownDocs, ownStarts, ownPlaces]: [number[], number[], number[]] = [[], [0], []];
	for (const [doc, at] of all) {
		const [start = 0, end = 0] = [starts[at], starts[at + 1]];
		if (start === end) {
			gone.add(doc);
			continue;
		}
		ownDocs.push(doc);
		for (let place = start; place < end; place += 1) ownPlaces.push(places[place] ?? 0);
		ownStarts.push(ownPlaces.length);
	}
	const postings: Postings = {
		docs: Int32Array.from(ownDocs),
		starts: Int32Array.from(ownStarts),
		places: Int32Array.from(ownPlaces),
	};
	return { postings, gone };
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(list.length * 2);
	longer.set(list);
	return longer;
}
