import { hashPair } from '../sequence/hash.ts';
import type { Page } from './page.ts';
import { MOST_FEATURES } from './scorer.ts';
import { classOf, isReportingClass, NOWHERE, WORD_CLASSES, type WordInfo } from './words.ts';

const COMMA = classOf('comma');
const TRACED = new Set(
	[
		'comma',
		'quote',
		'colon',
		'dash',
		'bracket',
		'that',
		'to',
		'and',
		'or',
		'but',
		'relative',
		'because',
		'if',
		'as',
		'of',
	].map(classOf),
);

export const bucket = (n: number): number =>
	n < 5 ? n : n < 7 ? 5 : n < 10 ? 6 : n < 15 ? 7 : n < 23 ? 8 : n < 36 ? 9 : 10;

/** By class: 1 where a mark or word is of the kind a clause turns on. */
const TURNS = Uint8Array.from(WORD_CLASSES, (_, kind) => (TRACED.has(kind) || isReportingClass(kind) ? 1 : 0));

export const isTurn = (kind: number): boolean => TURNS[kind] === 1;

/** Beyond this many tokens a trace is cut, so that a sentence without end costs no more than others. */
const FARTHEST = 60;

/** Turns between two tokens of a sentence (exclusive), nearest to `from` first, at most `most` of them, as one hash. */
export function trace(page: Page, from: number, to: number, most: number): number {
	const step = from < to ? 1 : -1;
	const stop = from < to ? Math.min(to, from + FARTHEST) : Math.max(to, from - FARTHEST);
	let hash = 17;
	let count = 0;
	for (let i = from === to ? stop : from + step; i !== stop && count < most; i += step) {
		const kind = page.classes[i] ?? 0;
		if (!isTurn(kind)) continue;
		hash = hashPair(hash, isReportingClass(kind) ? 200 : kind);
		count++;
	}
	return count === 0 ? 0 : hash;
}

export const triple = (a: number, b: number, c: number): number => hashPair(hashPair(a, b), c);

/** Templates of one word alone: their number, where the word stands from the token, and the value they take. */
const OF_WORDS: readonly (readonly [template: number, place: number, value: 'word' | 'suffix' | 'group'])[] = [
	[0, 0, 'word'],
	[1, -1, 'word'],
	[2, 1, 'word'],
	[3, -2, 'word'],
	[4, 2, 'word'],
	[7, 0, 'suffix'],
	[36, 0, 'group'],
	[37, -1, 'group'],
	[38, 1, 'group'],
];
const IS_OF_WORDS = Uint8Array.from({ length: MOST_FEATURES }, (_, k) =>
	OF_WORDS.some(([template]) => template === k) ? 1 : 0,
);

/** Writes the features that a word alone gives to the token it stands at `place` from, and returns how many they are. */
export function wordFeatures(word: WordInfo, place: number, out: Int32Array): number {
	let n = 0;
	for (const [template, from, value] of OF_WORDS) if (from === place) out[n++] = hashPair(1 + template, word[value]);
	return n;
}

/** The word at `j` as a token of sentence `s` sees it: none outside its block. */
export function wordNear(page: Page, s: number, j: number): WordInfo {
	if (j < 0 || j >= page.length) return NOWHERE;
	const other = page.sentence[j] ?? 0;
	if (other === s || page.sentenceBlock[other] === (page.sentenceBlock[s] ?? 0)) return page.words[j] ?? NOWHERE;
	return NOWHERE;
}

/** Values of a token, each of the template numbered by its place. */
const values = new Int32Array(MOST_FEATURES);

/** Writes one token's features for the first pass to `out` as 32-bit hashes, and returns how many they are. */
export function partFeatures(page: Page, i: number, out: Int32Array): number {
	let n = contextFeatures(page, i, out);
	const s = page.sentence[i] ?? 0;
	for (let place = -2; place <= 2; place++) {
		const count = wordFeatures(wordNear(page, s, i + place), place, wordwise);
		for (let k = 0; k < count; k++) out[n++] = wordwise[k] as number;
	}
	return n;
}

const wordwise = new Int32Array(MOST_FEATURES);

/** `partFeatures` but for those of `wordFeatures`. */
export function contextFeatures(page: Page, i: number, out: Int32Array): number {
	const s = page.sentence[i] ?? 0;
	const first = page.sentenceStart[s] ?? 0;
	const stop = page.sentenceStart[s + 1] ?? page.length;
	const block = page.sentenceBlock[s] ?? 0;
	const kind = (j: number): number => (j < first ? 500 : j >= stop ? 501 : (page.classes[j] ?? 0));
	const w = wordNear(page, s, i);
	const b2 = wordNear(page, s, i - 2);
	const b1 = wordNear(page, s, i - 1);
	const a1 = wordNear(page, s, i + 1);
	const a2 = wordNear(page, s, i + 2);
	const k2 = kind(i - 2);
	const k1 = kind(i - 1);
	const k0 = kind(i);
	const n1 = kind(i + 1);
	const n2 = kind(i + 2);
	const v = values;
	let n = 0;

	v[n++] = w.word;
	v[n++] = b1.word;
	v[n++] = a1.word;
	v[n++] = b2.word;
	v[n++] = a2.word;
	v[n++] = hashPair(b1.word, w.word);
	v[n++] = hashPair(w.word, a1.word);
	v[n++] = w.suffix;
	v[n++] = hashPair(w.shape, k1);
	v[n++] = k0;
	v[n++] = hashPair(k1, k0);
	v[n++] = hashPair(k0, n1);
	v[n++] = triple(k1, k0, n1);
	v[n++] = triple(k2, k1, k0);
	v[n++] = triple(k0, n1, n2);
	v[n++] = triple(w.lemma, k1, n1);
	v[n++] = triple(w.lemma, k2, k1);

	const q0 = page.quoteState[i] ?? 0;
	const q1 = page.quoteState[i - 1] ?? 0;
	const q2 = page.quoteState[i + 1] ?? 0;
	const quotes = q1 * 16 + q0 * 4 + q2;
	v[n++] = quotes;
	v[n++] = hashPair(quotes, w.lemma);
	v[n++] = hashPair(q0, k0);
	const where = (i === first ? 1 : 0) + (i === stop - 1 ? 2 : 0);
	v[n++] = triple(where, quotes, k0);

	const before = page.verbBefore[i] ?? -1;
	const after = page.verbAfter[i] ?? -1;
	const vb = before >= 0 ? (page.words[before]?.lemma ?? 0) : -1;
	const va = after >= 0 ? (page.words[after]?.lemma ?? 0) : -1;
	const commas = page.commas[i] ?? 0;
	const beforeCommas = before >= 0 ? Math.min(4, commas - (page.commas[before] ?? 0)) : 9;
	const afterCommas = after >= 0 ? Math.min(4, (page.commas[after] ?? 0) - commas) : 9;
	const nextOfBefore = before >= 0 ? kind(before + 1) : 0;
	const prevOfAfter = after >= 0 ? kind(after - 1) : 0;
	const nextOfAfter = after >= 0 ? kind(after + 1) : 0;
	const db = before >= 0 ? bucket(i - before) : 20;
	const da = after >= 0 ? bucket(after - i) : 20;
	const tb = before >= 0 ? trace(page, before, i, 4) : 5;
	const ta = after >= 0 ? trace(page, i, after, 4) : 5;
	v[n++] = hashPair(vb, beforeCommas);
	v[n++] = triple(vb, nextOfBefore, beforeCommas);
	v[n++] = hashPair(db, k0);
	v[n++] = hashPair(tb, k0);
	v[n++] = triple(tb, vb, q0);
	v[n++] = hashPair(va, afterCommas);
	v[n++] = triple(prevOfAfter, nextOfAfter, afterCommas);
	v[n++] = hashPair(da, k0);
	v[n++] = hashPair(ta, k0);
	v[n++] = triple(ta, va, q0);
	v[n++] = triple(vb, va, q0);

	const total = page.commas[stop - 1] ?? 0;
	v[n++] = hashPair(Math.min(4, commas), Math.min(4, total - commas));
	v[n++] = triple(kind(first), Math.min(3, commas), q0);
	const lastVerb = page.verbBefore[stop - 1] ?? -1;
	const tail = lastVerb >= 0 ? bucket(stop - lastVerb) : 20;
	const behind = lastVerb > i ? Math.min(3, (page.commas[lastVerb] ?? 0) - commas) : 9;
	v[n++] = triple(page.words[lastVerb]?.lemma ?? 0, tail, behind);
	v[n++] = hashPair(hashPair(tail, kind(lastVerb - 1) === COMMA ? 1 : 0), hashPair(behind, q0));
	v[n++] = w.group;
	v[n++] = b1.group;
	v[n++] = a1.group;
	v[n++] = hashPair(b1.group, w.group);
	v[n++] = hashPair(w.group, a1.group);
	v[n++] = triple(w.group, n1, n2);
	v[n++] = triple(b1.broad, w.broad, a1.broad);
	v[n++] = triple(page.words[before]?.group ?? 0, tb, q0);
	v[n++] = triple(page.words[after]?.group ?? 0, ta, q0);
	const subject = page.words[page.subject[i] ?? -1] ?? NOWHERE;
	const object = page.words[page.object[i] ?? -1] ?? NOWHERE;
	v[n++] = hashPair(w.lemma, subject.class);
	v[n++] = hashPair(w.group, subject.group);
	v[n++] = hashPair(w.lemma, object.group);
	v[n++] = hashPair(w.group, object.group);
	v[n++] = triple(w.group, subject.broad, object.broad);
	const openedBlock = s === 0 || page.sentenceBlock[s - 1] !== block ? 1 : 0;
	v[n++] = hashPair(openedBlock, q0);
	// Hashed with their templates in one short loop: a tenth is saved.
	let count = 0;
	for (let k = 0; k < n; k++) if (IS_OF_WORDS[k] === 0) out[count++] = hashPair(1 + k, v[k] as number);
	return count;
}
