import { BitReader, BitWriter, riceOf } from './bits.ts';

/** Where a word stands: in which articles, ascending, and of each at which places, those of `docs[i]` from `starts[i]` to `starts[i + 1]`. */
export interface Postings {
	readonly docs: Int32Array;
	readonly starts: Int32Array;
	readonly places: Int32Array;
}

export const NO_POSTINGS: Postings = { docs: new Int32Array(), starts: new Int32Array(1), places: new Int32Array() };

/** Bits that tell by how many low bits the numbers behind are told. */
const DOC_K = 5;
const TIMES_K = 3;
const PLACE_K = 4;
/** Of how many articles 0 is a place beside others: of none, of all, or of those that are told. */
const MARKED = 2;
const NONE_MARKED = 0;
const ALL_MARKED = 1;
const SOME_MARKED = 2;

/** As many low bits fewer as a word's places in an article lie closer, the more there are. */
const closer = (k: number, times: number): number => Math.max(0, k - (31 - Math.clz32(times)));

/** One for all: what is packed is taken from it at once. */
const writer = new BitWriter();

/**
 * Two articles or more as bytes, without the first article's number: how far the others' are apart; which have 0 for a place beside others;
 * how often the word stands in each but there, its places, each section with low bits of its own (`bits.ts`). Golomb-coded gaps as in
 * Witten, Moffat and Bell, "Managing Gigabytes", 1999.
 */
export function packPostings({ docs, starts, places }: Postings, from: number, to: number): Uint8Array {
	const docK = riceOf(((docs[to - 1] ?? 0) - (docs[from] ?? 0)) / Math.max(1, to - from - 1) - 1);
	writer.bits(docK, DOC_K);
	for (let at = from + 1; at < to; at += 1) writer.rice((docs[at] ?? 0) - (docs[at - 1] ?? 0) - 1, docK);
	const isMarked = (at: number): number =>
		places[starts[at] ?? 0] === 0 && (starts[at + 1] ?? 0) - (starts[at] ?? 0) > 1 ? 1 : 0;
	let [marked, spread] = [0, 0];
	for (let at = from; at < to; at += 1) {
		marked += isMarked(at);
		const times = (starts[at + 1] ?? 0) - (starts[at] ?? 0) - isMarked(at);
		spread += ((places[(starts[at + 1] ?? 0) - 1] ?? 0) + 1 - times) * 2 ** (31 - Math.clz32(times));
	}
	const marks = marked === 0 ? NONE_MARKED : marked === to - from ? ALL_MARKED : SOME_MARKED;
	writer.bits(marks, MARKED);
	if (marks === SOME_MARKED) for (let at = from; at < to; at += 1) writer.bits(isMarked(at), 1);
	const all = (starts[to] ?? 0) - (starts[from] ?? 0) - marked;
	const timesK = Math.min(7, riceOf(all / (to - from) - 1));
	writer.bits(timesK, TIMES_K);
	for (let at = from; at < to; at += 1)
		writer.rice((starts[at + 1] ?? 0) - (starts[at] ?? 0) - isMarked(at) - 1, timesK);
	const placeK = Math.min(15, riceOf(spread / all));
	writer.bits(placeK, PLACE_K);
	for (let at = from; at < to; at += 1) {
		const [start, end] = [(starts[at] ?? 0) + isMarked(at), starts[at + 1] ?? 0];
		const k = closer(placeK, end - start);
		let before = -1;
		for (let place = start; place < end; place += 1) {
			writer.rice((places[place] ?? 0) - before - 1, k);
			before = places[place] ?? 0;
		}
	}
	return writer.take();
}

/** The articles alone. `count` of them, the first of which is `first`. */
export const unpackDocs = (bytes: Uint8Array, from: number, count: number, first: number): Int32Array =>
	docsOf(new BitReader(bytes, from), count, first);

export function unpackPostings(bytes: Uint8Array, from: number, count: number, first: number): Postings {
	const reader = new BitReader(bytes, from);
	const docs = docsOf(reader, count, first);
	const marks = reader.bits(MARKED);
	const isMarked = new Uint8Array(count).fill(marks === ALL_MARKED ? 1 : 0);
	if (marks === SOME_MARKED) for (let at = 0; at < count; at += 1) isMarked[at] = reader.bits(1);
	const timesK = reader.bits(TIMES_K);
	const starts = new Int32Array(count + 1);
	for (let at = 0; at < count; at += 1)
		starts[at + 1] = (starts[at] ?? 0) + (isMarked[at] ?? 0) + reader.rice(timesK) + 1;
	const places = new Int32Array(starts[count] ?? 0);
	const placeK = reader.bits(PLACE_K);
	for (let at = 0; at < count; at += 1) {
		const [start, end] = [(starts[at] ?? 0) + (isMarked[at] ?? 0), starts[at + 1] ?? 0];
		reader.ascending(places, start, end, -1, closer(placeK, end - start));
	}
	return { docs, starts, places };
}

function docsOf(reader: BitReader, count: number, first: number): Int32Array {
	const docs = new Int32Array(count);
	docs[0] = first;
	reader.ascending(docs, 1, count, first, reader.bits(DOC_K));
	return docs;
}

/** Those of the articles from one on to another. */
export function postingsWithin({ docs, starts, places }: Postings, from: number, to: number): Postings {
	const [start, end] = [placeIn(docs, from), placeIn(docs, to)];
	return { docs: docs.subarray(start, end), starts: starts.subarray(start, end + 1), places };
}

/** The place of the first article that is no less than one. */
function placeIn(docs: Int32Array, least: number): number {
	let [low, high] = [0, docs.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((docs[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Postings of which some stand in others' places or among them: `changed` counts where an article is in both. `gone` are left out. */
export function mergedPostings(known: Postings, changed: Postings, gone: ReadonlySet<number>): Postings {
	if (gone.size === 0 && (known.docs.at(-1) ?? -1) < (changed.docs[0] ?? -1)) return joinedPostings(known, changed);
	const size = known.docs.length + changed.docs.length;
	const docs = new Int32Array(size);
	const starts = new Int32Array(size + 1);
	const places = new Int32Array(known.places.length + changed.places.length);
	let [count, length] = [0, 0];
	const take = (from: Postings, at: number): void => {
		const own = from.places.subarray(from.starts[at], from.starts[at + 1]);
		docs[count] = from.docs[at] ?? 0;
		places.set(own, length);
		length += own.length;
		count += 1;
		starts[count] = length;
	};
	let next = 0;
	for (let at = 0; at < known.docs.length; at += 1) {
		const doc = known.docs[at] ?? 0;
		for (; next < changed.docs.length && (changed.docs[next] ?? 0) < doc; next += 1) take(changed, next);
		if (changed.docs[next] !== doc && !gone.has(doc)) take(known, at);
	}
	for (; next < changed.docs.length; next += 1) take(changed, next);
	return { docs: docs.subarray(0, count), starts: starts.subarray(0, count + 1), places: places.subarray(0, length) };
}

/** Postings and those of later articles. */
function joinedPostings(known: Postings, later: Postings): Postings {
	const [count, from] = [known.docs.length, later.starts[0] ?? 0];
	const all = known.places.length;
	const docs = new Int32Array(count + later.docs.length);
	docs.set(known.docs);
	docs.set(later.docs, count);
	const starts = new Int32Array(docs.length + 1);
	starts.set(known.starts);
	for (let at = 1; at < later.starts.length; at += 1) starts[count + at] = (later.starts[at] ?? 0) - from + all;
	const places = new Int32Array(starts[docs.length] ?? 0);
	places.set(known.places);
	places.set(later.places.subarray(from, later.starts.at(-1)), all);
	return { docs, starts, places };
}
