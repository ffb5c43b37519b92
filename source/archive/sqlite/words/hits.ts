import { DocSet } from '../doc-set.ts';
import type { Phrase } from '../match.ts';
import { NO_POSTINGS, type Postings } from './postings.ts';
import { HEADLINE, IN_NAMES, type Part, type WordSource } from './word-source.ts';

/** Where phrases begin, and how many words each has: those of `docs[i]` from `starts[i]` to `starts[i + 1]`. */
export interface Hits {
	readonly docs: Int32Array;
	readonly starts: Int32Array;
	readonly places: Int32Array;
	readonly lengths: Uint8Array | number;
}

/** Hits gathered article by article. */
class Gathered {
	#docs = new Int32Array(64);
	#starts = new Int32Array(65);
	#places = new Int32Array(256);
	#count = 0;
	#length = 0;

	place(place: number): void {
		if (this.#length === this.#places.length) this.#places = doubled(this.#places);
		this.#places[this.#length] = place;
		this.#length += 1;
	}

	/** The places since the last belong to this article; without any it is none. */
	article(doc: number): void {
		if (this.#length === this.#starts[this.#count]) return;
		if (this.#count === this.#docs.length) {
			this.#docs = doubled(this.#docs);
			this.#starts = doubled(this.#starts);
		}
		this.#docs[this.#count] = doc;
		this.#count += 1;
		if (this.#count === this.#starts.length) this.#starts = doubled(this.#starts);
		this.#starts[this.#count] = this.#length;
	}

	hits(lengths: number): Hits {
		return {
			docs: this.#docs.subarray(0, this.#count),
			starts: this.#starts.subarray(0, this.#count + 1),
			places: this.#places.subarray(0, this.#length),
			lengths,
		};
	}
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(list.length * 2);
	longer.set(list);
	return longer;
}

/** Tells of each article among some that a word's parts have its places: those in `places` from one to another. */
export function eachArticle(
	parts: readonly Part[],
	among: DocSet,
	visit: (doc: number, places: Int32Array, from: number, to: number) => void,
): void {
	for (const [at, part] of parts.entries()) {
		if (!among.hasAny(part.first, parts[at + 1]?.first ?? Number.POSITIVE_INFINITY)) continue;
		const { docs, starts, places } = part.postings();
		for (let index = 0; index < docs.length; index += 1) {
			const doc = docs[index] ?? 0;
			if (among.has(doc)) visit(doc, places, starts[index] ?? 0, starts[index + 1] ?? 0);
		}
	}
}

/** Where a phrase stands in articles that have all its words: `among` are those. */
export function hitsOf(source: WordSource, { terms, prefix }: Phrase, among: DocSet): Hits {
	const whole = (prefix ? terms.slice(0, -1) : terms).map((word) => new Walking(source.parts(word), among));
	const hits = whole.length === 0 ? null : sideBySide(whole, terms.length);
	if (!prefix) return hits ?? NO_HITS;
	const begun = source.beginning(terms.at(-1) ?? '');
	return hits === null ? anyOf(begun, among) : endingIn(hits, begun, whole.length);
}

const NO_HITS: Hits = new Gathered().hits(0);

/** A word's articles among some, in order, each with its places. */
class Walking {
	readonly #parts: readonly Part[];
	readonly #among: DocSet;
	#part = -1;
	#postings: Postings = NO_POSTINGS;
	#at = 0;

	constructor(parts: readonly Part[], among: DocSet) {
		this.#parts = parts;
		this.#among = among;
	}

	/** To the first article that is no less; its number, or infinity where there is none. */
	to(least: number): number {
		for (;;) {
			const { docs } = this.#postings;
			for (; this.#at < docs.length; this.#at += 1) {
				const doc = docs[this.#at] ?? 0;
				if (doc >= least && this.#among.has(doc)) return doc;
			}
			if (!this.#next(least)) return Number.POSITIVE_INFINITY;
		}
	}

	get places(): Int32Array {
		return this.#postings.places;
	}

	get start(): number {
		return this.#postings.starts[this.#at] ?? 0;
	}

	get end(): number {
		return this.#postings.starts[this.#at + 1] ?? 0;
	}

	#next(least: number): boolean {
		for (this.#part += 1; this.#part < this.#parts.length; this.#part += 1) {
			const end = this.#parts[this.#part + 1]?.first ?? Number.POSITIVE_INFINITY;
			if (end <= least || !this.#among.hasAny(Math.max(least, this.#parts[this.#part]?.first ?? 0), end)) continue;
			this.#postings = this.#parts[this.#part]?.postings() ?? NO_POSTINGS;
			this.#at = 0;
			return true;
		}
		return false;
	}
}

const isInHeadline = (place: number): boolean => place < HEADLINE;

/** Where words stand one behind the other, all in the headline or all in the body. */
function sideBySide(words: readonly Walking[], length: number): Hits {
	const found = new Gathered();
	const [first, ...others] = words;
	if (first === undefined) return NO_HITS;
	const next = others.map(() => 0);
	for (let doc = first.to(0); doc !== Number.POSITIVE_INFINITY; ) {
		const least = others.reduce((most, word) => Math.max(most, word.to(doc)), doc);
		if (least > doc) {
			doc = first.to(least);
			continue;
		}
		for (const [at, word] of others.entries()) next[at] = word.start;
		const { places, end } = first;
		for (let at = first.start; at < end; at += 1) {
			const place = places[at] ?? 0;
			if (place === IN_NAMES) continue;
			let isWhole = isInHeadline(place) === isInHeadline(place + others.length);
			for (let behind = 0; isWhole && behind < others.length; behind += 1) {
				const word = others[behind] as Walking;
				const wanted = place + behind + 1;
				let own = next[behind] ?? 0;
				while (own < word.end && (word.places[own] ?? 0) < wanted) own += 1;
				next[behind] = own;
				isWhole = own < word.end && word.places[own] === wanted;
			}
			if (isWhole) found.place(place);
		}
		found.article(doc);
		doc = first.to(doc + 1);
	}
	return found.hits(length);
}

/** Those hits that have one of many words so far behind them. */
function endingIn(hits: Hits, words: Iterable<readonly Part[]>, behind: number): Hits {
	const { docs, starts, places, lengths } = hits;
	const isWhole = new Uint8Array(places.length);
	const articles = new DocSet((docs.at(-1) ?? 0) + 1);
	for (const doc of docs) articles.add(doc);
	for (const parts of words) {
		let at = 0;
		eachArticle(parts, articles, (doc, own, from, to) => {
			while ((docs[at] ?? doc) < doc) at += 1;
			let next = from;
			for (let hit = starts[at] ?? 0; hit < (starts[at + 1] ?? 0); hit += 1) {
				const place = places[hit] ?? 0;
				while (next < to && (own[next] ?? 0) < place + behind) next += 1;
				if (next < to && own[next] === place + behind && isInHeadline(place) === isInHeadline(place + behind))
					isWhole[hit] = 1;
			}
		});
	}
	const found = new Gathered();
	for (const [at, doc] of docs.entries()) {
		for (let hit = starts[at] ?? 0; hit < (starts[at + 1] ?? 0); hit += 1)
			if (isWhole[hit] === 1) found.place(places[hit] ?? 0);
		found.article(doc);
	}
	return { ...found.hits(0), lengths };
}

/** Places in one article at most: it and its place are one number so, which sorts without a call for each two. */
const MOST_PLACES = 2 ** 28;

/** Where any of many words stands: as many as begin with a letter, most of them in few articles. */
function anyOf(words: Iterable<readonly Part[]>, among: DocSet): Hits {
	let all = new Float64Array(1024);
	let count = 0;
	for (const parts of words)
		eachArticle(parts, among, (doc, places, from, to) => {
			for (let at = from; at < to; at += 1) {
				if (places[at] === IN_NAMES) continue;
				if (count === all.length) {
					const longer = new Float64Array(count * 2);
					longer.set(all);
					all = longer;
				}
				all[count] = doc * MOST_PLACES + (places[at] ?? 0);
				count += 1;
			}
		});
	const found = new Gathered();
	let before = -1;
	for (const one of all.subarray(0, count).sort()) {
		const doc = Math.floor(one / MOST_PLACES);
		if (before >= 0 && doc !== before) found.article(before);
		before = doc;
		found.place(one - doc * MOST_PLACES);
	}
	if (before >= 0) found.article(before);
	return found.hits(1);
}

/** Hits of several phrases as those of one, in order. */
export function mergedHits(all: readonly Hits[]): Hits {
	const [only] = all;
	if (only !== undefined && all.length === 1) return only;
	const size = all.reduce((sum, { places }) => sum + places.length, 0);
	const [docs, places, lengths] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
	let count = 0;
	for (const hits of all)
		for (let at = 0; at < hits.docs.length; at += 1)
			for (let index = hits.starts[at] ?? 0; index < (hits.starts[at + 1] ?? 0); index += 1) {
				docs[count] = hits.docs[at] ?? 0;
				places[count] = hits.places[index] ?? 0;
				lengths[count] = typeof hits.lengths === 'number' ? hits.lengths : (hits.lengths[index] ?? 1);
				count += 1;
			}
	const order = Uint32Array.from({ length: count }, (_, at) => at).sort(
		(one, other) => (docs[one] ?? 0) - (docs[other] ?? 0) || (places[one] ?? 0) - (places[other] ?? 0),
	);
	const found = new Gathered();
	let before = -1;
	for (const at of order) {
		const doc = docs[at] ?? 0;
		if (before >= 0 && doc !== before) found.article(before);
		before = doc;
		found.place(places[at] ?? 0);
	}
	if (before >= 0) found.article(before);
	return { ...found.hits(1), lengths: Uint8Array.from(order, (at) => lengths[at] ?? 1) };
}

/** The articles in which one place of each list lies within so many words of the others' (FTS5's NEAR), all in the headline or all in the body. */
export function nearby(sides: readonly Hits[], distance: number, visit: (doc: number) => void): void {
	const [first, ...others] = sides;
	if (first === undefined) return;
	const at = others.map(() => 0);
	for (let index = 0; index < first.docs.length; index += 1) {
		const doc = first.docs[index] ?? 0;
		let isInAll = true;
		for (const [side, { docs }] of others.entries()) {
			let own = at[side] ?? 0;
			while (own < docs.length && (docs[own] ?? 0) < doc) own += 1;
			at[side] = own;
			if (docs[own] !== doc) isInAll = false;
		}
		if (isInAll && areNear(sides, [index, ...at], distance)) visit(doc);
	}
}

function areNear(sides: readonly Hits[], articles: readonly number[], distance: number): boolean {
	const next = sides.map(({ starts }, side) => starts[articles[side] ?? 0] ?? 0);
	const ends = sides.map(({ starts }, side) => starts[(articles[side] ?? 0) + 1] ?? 0);
	const placeOf = (side: number): number => {
		const place = sides[side]?.places[next[side] ?? 0] ?? 0;
		return isInHeadline(place) ? place - FAR : place;
	};
	let most = Math.max(...sides.map((_, side) => placeOf(side)));
	for (;;) {
		let isNear = true;
		for (const [side, { lengths }] of sides.entries()) {
			const length = (): number => (typeof lengths === 'number' ? lengths : (lengths[next[side] ?? 0] ?? 1));
			while (placeOf(side) < most - length() - distance) {
				isNear = false;
				next[side] = (next[side] ?? 0) + 1;
				if (next[side] === ends[side]) return false;
			}
			if (placeOf(side) > most) {
				isNear = false;
				most = placeOf(side);
			}
		}
		if (isNear) return true;
	}
}

/** Words between a headline and its body: nothing is near the other. */
const FAR = 1_000_000;
