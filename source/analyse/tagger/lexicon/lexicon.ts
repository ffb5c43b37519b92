import { ByteReader, ByteWriter } from '../../sequence/bytes.ts';
import { hashText } from '../../sequence/hash.ts';

const MAGIC = 'newsdesk-lexicon-1';

/** What a word or phrase is known to be, as bits; one may be many. */
export const KNOWN = {
	given: 1,
	surname: 2,
	country: 4,
	demonym: 8,
	city: 16,
	region: 32,
	body: 64,
	bodyHead: 128,
	facilityHead: 256,
	placeHead: 512,
	title: 1024,
	team: 2048,
	/** The words are the beginning of a longer phrase. */
	opens: 4096,
} as const;

/** How a word is usually written, by its share of running text. */
export const CASING = ['unknown', 'lower', 'mostly lower', 'mixed', 'mostly capital', 'capital', 'upper'] as const;

export interface WordEntry {
	/** Lower-case. */
	readonly word: string;
	/** Cluster number plus one; 0 where none. */
	readonly cluster: number;
	/** Number plus one in the second cluster set; 0 where none. */
	readonly second: number;
	/** Index into `CASING`. */
	readonly casing: number;
}

export interface LexiconContent {
	readonly words: Iterable<WordEntry> | Lexicon;
	/** Lower-case words joined by one space -> `KNOWN` bits. */
	readonly phrases: ReadonlyMap<string, number>;
	/** For every coarser level, from fine to coarse: the coarse cluster of each fine cluster. */
	readonly levels: readonly Uint16Array[];
}

/** Words are kept as 32-bit hashes only: one unknown word in some 10,000 is taken for a known one. */
export function packLexicon({ words, phrases, levels }: LexiconContent): Uint8Array {
	const out = new ByteWriter();
	out.text(MAGIC);
	out.varint(levels.length);
	for (const level of levels) {
		out.varint(level.length);
		for (const coarse of level) out.varint(coarse);
	}
	const entries = words instanceof Lexicon ? words.entries() : entriesOf(words);
	writeColumn(out, entries, (bits) => {
		for (let shift = 0; shift < 32; shift += 8) out.byte((bits >>> shift) & 255);
	});
	const known = new Map<number, number>();
	for (const [phrase, bits] of phrases) {
		const hash = hashText(phrase) >>> 0;
		known.set(hash, (known.get(hash) ?? 0) | bits);
	}
	writeColumn(out, known, (bits) => out.varint(bits));
	return out.finish();
}

function entriesOf(words: Iterable<WordEntry>): Map<number, number> {
	const entries = new Map<number, number>();
	for (const { word, cluster, second, casing } of words) {
		const hash = hashText(word) >>> 0;
		if (!entries.has(hash)) entries.set(hash, cluster | (second << 12) | (casing << 24));
	}
	return entries;
}

function writeColumn(out: ByteWriter, column: ReadonlyMap<number, number>, write: (bits: number) => void): void {
	out.varint(column.size);
	let before = 0;
	for (const [hash, value] of [...column].sort((a, b) => a[0] - b[0])) {
		out.varint(hash - before);
		before = hash;
		write(value);
	}
}

/** A lexicon laid out, in memory that threads can share. */
export interface LexiconTables {
	readonly levels: readonly Uint16Array[];
	readonly words: Uint32Array;
	readonly bits: Uint32Array;
	readonly phrases: Uint32Array;
	readonly known: Uint16Array;
}

/** Clusters, casing and gazetteers, looked up by hash. Immutable. */
export class Lexicon {
	readonly levels: readonly Uint16Array[];
	readonly #words: Uint32Array;
	readonly #bits: Uint32Array;
	readonly #phrases: Uint32Array;
	readonly #known: Uint16Array;

	/** Of bytes, or of what another thread has laid out. Throws an `Error` where the bytes are no lexicon. */
	constructor(source: Uint8Array | LexiconTables) {
		const { levels, words, bits, phrases, known } = source instanceof Uint8Array ? layOut(source) : source;
		this.levels = levels;
		this.#words = words;
		this.#bits = bits;
		this.#phrases = phrases;
		this.#known = known;
	}

	/** For another thread. */
	get tables(): LexiconTables {
		return {
			levels: this.levels,
			words: this.#words,
			bits: this.#bits,
			phrases: this.#phrases,
			known: this.#known,
		};
	}

	/** Word hashes with what is packed for each. */
	entries(): Map<number, number> {
		return new Map(Array.from(this.#words, (hash, i) => [hash, this.#bits[i] as number]));
	}

	/** Place of a lower-case word, or -1. */
	find(word: string): number {
		return search(this.#words, hashText(word) >>> 0);
	}

	/** Cluster number plus one of the word at a place; 0 where none. */
	cluster(place: number): number {
		return place < 0 ? 0 : (this.#bits[place] as number) & 4095;
	}

	second(place: number): number {
		return place < 0 ? 0 : ((this.#bits[place] as number) >>> 12) & 4095;
	}

	/** Index into `CASING` of the word at a place. */
	casing(place: number): number {
		return place < 0 ? 0 : (this.#bits[place] as number) >>> 24;
	}

	/** `KNOWN` bits of lower-case words joined by one space; 0 where unknown. */
	known(phrase: string): number {
		const place = search(this.#phrases, hashText(phrase) >>> 0);
		return place < 0 ? 0 : (this.#known[place] as number);
	}
}

function layOut(bytes: Uint8Array): LexiconTables {
	const input = new ByteReader(bytes);
	if (input.text() !== MAGIC) throw new Error('not a lexicon of this version');
	const levels = Array.from({ length: input.varint() }, () =>
		Uint16Array.from({ length: input.varint() }, () => input.varint()),
	);
	const words = input.varint();
	const hashes = new Uint32Array(new SharedArrayBuffer(words * 4));
	const packed = new Uint32Array(new SharedArrayBuffer(words * 4));
	let at = input.at;
	let hash = 0;
	for (let i = 0; i < words; i++) {
		let shift = 0;
		let byte = 0;
		let gap = 0;
		do {
			byte = bytes[at++] ?? 0;
			gap |= (byte & 127) << shift;
			shift += 7;
		} while (byte >= 128);
		hash = (hash + gap) >>> 0;
		hashes[i] = hash;
		packed[i] =
			(bytes[at] as number) |
			((bytes[at + 1] as number) << 8) |
			((bytes[at + 2] as number) << 16) |
			((bytes[at + 3] as number) << 24);
		at += 4;
	}
	input.at = at;
	const count = input.varint();
	const phrases = new Uint32Array(new SharedArrayBuffer(count * 4));
	const known = new Uint16Array(new SharedArrayBuffer(count * 2));
	hash = 0;
	for (let i = 0; i < count; i++) {
		hash += input.varint();
		phrases[i] = hash;
		known[i] = input.varint();
	}
	return { levels, words: hashes, bits: packed, phrases, known };
}

/**
 * Place of a hash, or -1. Hashes are spread evenly, so one stands near where its size says (interpolation search,
 * Peterson 1957): a few places are read and not twenty.
 */
function search(sorted: Uint32Array, hash: number): number {
	let low = 0;
	let high = sorted.length - 1;
	let probes = 0;
	while (low <= high) {
		const first = sorted[low] as number;
		const last = sorted[high] as number;
		if (hash < first || hash > last) return -1;
		// By halves where it does not close in.
		const share = probes++ < MOST_PROBES && last > first ? (hash - first) / (last - first) : 0.5;
		const middle = low + Math.floor((high - low) * share);
		const value = sorted[middle] as number;
		if (value === hash) return middle;
		if (value < hash) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

const MOST_PROBES = 8;
