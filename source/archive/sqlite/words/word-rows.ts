import { ByteReader, ByteWriter } from '../../record/bytes.ts';
import { shared } from '../../record/shared-start.ts';
import { type Postings, packPostings, unpackDocs, unpackPostings } from './postings.ts';

/** A word's postings, or those of a stretch of articles: a common word has several rows, one behind the other. */
export interface WordRow {
	readonly word: string;
	/** How many articles, and the first of them. */
	readonly count: number;
	readonly first: number;
	/** As `packPostings` made them; of a single article its places, as `packPlaces`. */
	readonly packed: Uint8Array;
	/** Where in `packed` they begin, and end. */
	readonly from: number;
	readonly to: number;
}

/** Articles of a row at most, and bytes, beyond which it is cut. */
const MOST_DOCS = 256;
const MOST_BYTES = 400;
/** Letters shared with the word before, and letters more, from which on a number of their own tells how many. */
const MUCH_ALIKE = 7;
const MUCH = 15;

/** Bytes that readers of bits may look at behind the last row. */
const MARGIN = 5;

/** Rows of one word, cut where they are many. */
export function rowsOf(word: string, postings: Postings): WordRow[] {
	const rows: WordRow[] = [];
	const cut = (from: number, to: number): void => {
		const count = to - from;
		const packed =
			count > MOST_DOCS ? NOT_PACKED : count === 1 ? packPlaces(postings, from) : packPostings(postings, from, to);
		if (count > MOST_DOCS || (packed.length > MOST_BYTES && count > 1)) {
			const pieces = Math.min(count, Math.max(2, Math.ceil(count / MOST_DOCS), Math.ceil(packed.length / MOST_BYTES)));
			for (let piece = 0; piece < pieces; piece += 1)
				cut(from + Math.floor((count * piece) / pieces), from + Math.floor((count * (piece + 1)) / pieces));
		} else rows.push({ word, count, first: postings.docs[from] ?? 0, packed, from: 0, to: packed.length });
	};
	if (postings.docs.length > 0) cut(0, postings.docs.length);
	return rows;
}

const NOT_PACKED = new Uint8Array();

/** The first place behind 0, twice, and one more where 0 is a place too; then how far the others are apart. Where 0 is the only one, nothing. */
function packPlaces({ starts, places }: Postings, at: number): Uint8Array {
	const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
	const bytes: number[] = [];
	const marked = places[start] === 0 ? 1 : 0;
	let before = 0;
	for (let place = start + marked; place < end; place += 1) {
		const apart = (places[place] ?? 0) - before - 1;
		pushCount(bytes, place === start + marked ? apart * 2 + marked : apart);
		before = places[place] ?? 0;
	}
	return Uint8Array.from(bytes);
}

/** As `ByteWriter` has it. */
function pushCount(bytes: number[], value: number): void {
	let rest = value;
	for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
	bytes.push(rest);
}

export const docsOfRow = ({ count, first, packed, from }: WordRow): Int32Array =>
	count === 1 ? Int32Array.of(first) : unpackDocs(packed, from, count, first);

export function postingsOfRow({ count, first, packed, from, to }: WordRow): Postings {
	if (count > 1) return unpackPostings(packed, from, count, first);
	const reader = new ByteReader(packed, from);
	const places: number[] = [];
	while (reader.at < to) {
		const apart = reader.count();
		const last = places.at(-1);
		if (last !== undefined) places.push(last + 1 + apart);
		else {
			if (apart % 2 === 1) places.push(0);
			places.push(1 + (apart >> 1));
		}
	}
	if (places.length === 0) places.push(0);
	return { docs: Int32Array.of(first), starts: Int32Array.of(0, places.length), places: Int32Array.from(places) };
}

/** Bytes that a row takes in a block behind one of another word. */
export function bytesOfRow({ word, count, first, from, to }: WordRow, before: string): number {
	const alike = shared(before, word);
	const more = word.length - alike;
	let letters = 0;
	for (let at = alike; at < word.length; at += 1) letters += word.charCodeAt(at) < 128 ? 1 : 3;
	const head =
		1 + Number(alike >= MUCH_ALIKE) + Number(more >= MUCH) + lengthOf(count) + lengthOf(first) + lengthOf(to - from);
	return head + letters + to - from;
}

/** Bytes of a number as `ByteWriter` has it. */
const lengthOf = (value: number): number => Math.max(1, Math.ceil((32 - Math.clz32(value)) / 7));

/**
 * Rows in order as bytes. Of each: how many letters it has of the word before and how many more, in one byte; how many articles,
 * the first, how many bytes its postings take; then all those letters, then all postings. So many bytes at least,
 * the last of them 0.
 */
export function packWordRows(rows: readonly WordRow[], least: number): Uint8Array {
	const numbers = new ByteWriter();
	numbers.count(rows.length);
	let before = '';
	let letters = '';
	for (const { word, count, first, from, to } of rows) {
		const alike = shared(before, word);
		const more = word.length - alike;
		numbers.count(Math.min(alike, MUCH_ALIKE) * 16 + Math.min(more, MUCH));
		if (alike >= MUCH_ALIKE) numbers.count(alike - MUCH_ALIKE);
		if (more >= MUCH) numbers.count(more - MUCH);
		numbers.count(count);
		numbers.count(first);
		numbers.count(to - from);
		letters += word.slice(alike);
		before = word;
	}
	const rest = Buffer.from(letters, 'utf8');
	numbers.count(rest.length);
	const head = numbers.bytes();
	const length = rows.reduce((sum, { from, to }) => sum + to - from, head.length + rest.length + MARGIN);
	const bytes = new Uint8Array(Math.max(length, least));
	bytes.set(head);
	bytes.set(rest, head.length);
	let at = head.length + rest.length;
	for (const { packed, from, to } of rows) {
		bytes.set(from === 0 && to === packed.length ? packed : packed.subarray(from, to), at);
		at += to - from;
	}
	return bytes;
}

export function unpackWordRows(bytes: Uint8Array): WordRow[] {
	const numbers = new ByteReader(bytes);
	const count = numbers.count();
	const told = new Int32Array(count * 5);
	for (let at = 0; at < told.length; at += 5) {
		const halves = numbers.count();
		const [alike, more] = [halves >> 4, halves & 15];
		told[at] = alike === MUCH_ALIKE ? MUCH_ALIKE + numbers.count() : alike;
		told[at + 1] = more === MUCH ? MUCH + numbers.count() : more;
		told[at + 2] = numbers.count();
		told[at + 3] = numbers.count();
		told[at + 4] = numbers.count();
	}
	const length = numbers.count();
	const letters = Buffer.from(bytes.buffer, bytes.byteOffset + numbers.at, length).toString('utf8');
	const rows: WordRow[] = [];
	let [word, letter, from] = ['', 0, numbers.at + length];
	for (let at = 0; at < told.length; at += 5) {
		const more = told[at + 1] ?? 0;
		if (more > 0 || (told[at] ?? 0) < word.length)
			word = word.slice(0, told[at]) + letters.slice(letter, letter + more);
		letter += more;
		const to = from + (told[at + 4] ?? 0);
		rows.push({ word, count: told[at + 2] ?? 0, first: told[at + 3] ?? 0, packed: bytes, from, to });
		from = to;
	}
	return rows;
}
