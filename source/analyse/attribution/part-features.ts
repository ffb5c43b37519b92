import { hashPair } from '../sequence/hash.ts';
import { fold, ROOM, three, two, valueList } from '../sequence/values.ts';
import type { Page } from './page.ts';
import { classOf, isReportingClass, NOWHERE, WORD_CLASSES, type WordInfo } from './words.ts';
import { PLACES, wordBeside, wordFeatures } from './words-around.ts';

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

/** The word at a place that may be -1: looked up in an array, that takes a slow way and spoils the fast one. */
const wordOf = (page: Page, at: number): WordInfo | undefined => (at < 0 ? undefined : page.words[at]);

/** The templates that look at more than one word, in the order in which their values are written. */
export const PART_VALUES = valueList(
	[18],
	[6, 7, 9, 11, 12, 19, 20, 22, 24, 25, 27, 29, 30, 33, 40, 41, 46, 47, 48, 49, 53],
	[13, 14, 15, 16, 17, 21, 23, 26, 28, 31, 32, 34, 35, 36, 42, 43, 44, 45, 50, 51, 52],
);

/** All of one token's features for the first pass: what words by themselves tell, then those made of `partValues`. */
export function allPartFeatures(page: Page, i: number, out: Int32Array): number {
	let count = 0;
	for (const place of PLACES) {
		const word = place === 0 ? (page.words[i] ?? NOWHERE) : wordBeside(page, i, i + place);
		count += wordFeatures(word, place, out.subarray(count));
	}
	const values = new Int32Array(ROOM);
	const n = partValues(page, i, values);
	fold(values, PART_VALUES);
	for (let k = 0; k < n; k++) out[count + k] = hashPair(PART_VALUES.templates[k] as number, values[k] as number);
	return count + n;
}

/**
 * Writes what one token's features for the first pass are made of, but for those of words by themselves, to `out`, and
 * returns how many they are: one a template.
 */
export function partValues(page: Page, i: number, out: Int32Array): number {
	const s = page.sentence[i] ?? 0;
	const first = page.sentenceStart[s] ?? 0;
	const stop = page.sentenceStart[s + 1] ?? page.length;
	const block = page.sentenceBlock[s] ?? 0;
	const kind = (j: number): number => (j < first ? 500 : j >= stop ? 501 : (page.classes[j] ?? 0));
	const w = page.words[i] ?? NOWHERE;
	const b1 = wordBeside(page, i, i - 1);
	const a1 = wordBeside(page, i, i + 1);
	const k2 = kind(i - 2);
	const k1 = kind(i - 1);
	const k0 = kind(i);
	const n1 = kind(i + 1);
	const n2 = kind(i + 2);
	const v = out;
	let n = 0;

	const q0 = page.quoteState[i] ?? 0;
	const q1 = i > 0 ? (page.quoteState[i - 1] ?? 0) : 0;
	const q2 = page.quoteState[i + 1] ?? 0;
	const quotes = q1 * 16 + q0 * 4 + q2;
	const where = (i === first ? 1 : 0) + (i === stop - 1 ? 2 : 0);

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

	const total = page.commas[stop - 1] ?? 0;
	const lastVerb = page.verbBefore[stop - 1] ?? -1;
	const tail = lastVerb >= 0 ? bucket(stop - lastVerb) : 20;
	const behind = lastVerb > i ? Math.min(3, (page.commas[lastVerb] ?? 0) - commas) : 9;
	const subject = wordOf(page, page.subject[i] ?? -1) ?? NOWHERE;
	const object = wordOf(page, page.object[i] ?? -1) ?? NOWHERE;
	const openedBlock = s === 0 || page.sentenceBlock[s - 1] !== block ? 1 : 0;

	v[n++] = quotes;
	n = two(v, n, b1.word, w.word);
	n = two(v, n, w.word, a1.word);
	n = two(v, n, w.shape, k1);
	n = two(v, n, k1, k0);
	n = two(v, n, k0, n1);
	n = two(v, n, quotes, w.lemma);
	n = two(v, n, q0, k0);
	n = two(v, n, vb, beforeCommas);
	n = two(v, n, db, k0);
	n = two(v, n, tb, k0);
	n = two(v, n, va, afterCommas);
	n = two(v, n, da, k0);
	n = two(v, n, ta, k0);
	n = two(v, n, Math.min(4, commas), Math.min(4, total - commas));
	n = two(v, n, b1.group, w.group);
	n = two(v, n, w.group, a1.group);
	n = two(v, n, w.lemma, subject.class);
	n = two(v, n, w.group, subject.group);
	n = two(v, n, w.lemma, object.group);
	n = two(v, n, w.group, object.group);
	n = two(v, n, openedBlock, q0);
	n = three(v, n, k1, k0, n1);
	n = three(v, n, k2, k1, k0);
	n = three(v, n, k0, n1, n2);
	n = three(v, n, w.lemma, k1, n1);
	n = three(v, n, w.lemma, k2, k1);
	n = three(v, n, where, quotes, k0);
	n = three(v, n, vb, nextOfBefore, beforeCommas);
	n = three(v, n, tb, vb, q0);
	n = three(v, n, prevOfAfter, nextOfAfter, afterCommas);
	n = three(v, n, ta, va, q0);
	n = three(v, n, vb, va, q0);
	n = three(v, n, kind(first), Math.min(3, commas), q0);
	n = three(v, n, wordOf(page, lastVerb)?.lemma ?? 0, tail, behind);
	n = three(v, n, tail, kind(lastVerb - 1) === COMMA ? 1 : 0, hashPair(behind, q0));
	n = three(v, n, w.group, n1, n2);
	n = three(v, n, b1.broad, w.broad, a1.broad);
	n = three(v, n, wordOf(page, before)?.group ?? 0, tb, q0);
	n = three(v, n, wordOf(page, after)?.group ?? 0, ta, q0);
	n = three(v, n, w.group, subject.broad, object.broad);
	n = three(v, n, b1.tense, w.tense, a1.tense);
	n = three(v, n, w.tense, k1, n1);
	return n;
}
