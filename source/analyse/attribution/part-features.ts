import { hashPair } from '../sequence/hash.ts';
import type { Page } from './page.ts';
import { classOf, isReportingClass, NOWHERE, type WordInfo } from './words.ts';

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

/** Is a mark or word of the kind a clause turns on? */
export const isTurn = (kind: number): boolean => TRACED.has(kind) || isReportingClass(kind);

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

/** Features of one token for the first pass, given to `emit` as 32-bit hashes. */
export function partFeatures(page: Page, i: number, emit: (feature: number) => void): void {
	const s = page.sentence[i] ?? 0;
	const first = page.sentenceStart[s] ?? 0;
	const stop = page.sentenceStart[s + 1] ?? page.length;
	const block = page.sentenceBlock[s] ?? 0;
	const at = (j: number): WordInfo => {
		if (j < 0 || j >= page.length) return NOWHERE;
		const other = page.sentence[j] ?? 0;
		return page.sentenceBlock[other] === block ? (page.words[j] ?? NOWHERE) : NOWHERE;
	};
	const edge = (j: number): number => (j < first ? 500 : j >= stop ? 501 : 0);
	const kind = (j: number): number => edge(j) || (page.classes[j] ?? 0);
	const w = at(i);
	const [b2, b1, a1, a2] = [at(i - 2), at(i - 1), at(i + 1), at(i + 2)];
	const [k2, k1, k0, n1, n2] = [kind(i - 2), kind(i - 1), kind(i), kind(i + 1), kind(i + 2)];
	let template = 1;
	const one = (a: number): void => emit(hashPair(template++, a));
	const two = (a: number, b: number): void => emit(hashPair(template++, hashPair(a, b)));
	const three = (a: number, b: number, c: number): void => emit(hashPair(template++, hashPair(hashPair(a, b), c)));

	one(w.word);
	one(b1.word);
	one(a1.word);
	one(b2.word);
	one(a2.word);
	two(b1.word, w.word);
	two(w.word, a1.word);
	one(w.suffix);
	two(w.shape, k1);
	one(k0);
	two(k1, k0);
	two(k0, n1);
	three(k1, k0, n1);
	three(k2, k1, k0);
	three(k0, n1, n2);
	three(w.lemma, k1, n1);
	three(w.lemma, k2, k1);

	const q0 = page.quoteState[i] ?? 0;
	const q1 = page.quoteState[i - 1] ?? 0;
	const q2 = page.quoteState[i + 1] ?? 0;
	const quotes = q1 * 16 + q0 * 4 + q2;
	one(quotes);
	two(quotes, w.lemma);
	two(q0, k0);
	const where = (i === first ? 1 : 0) + (i === stop - 1 ? 2 : 0);
	three(where, quotes, k0);

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
	two(vb, beforeCommas);
	three(vb, nextOfBefore, beforeCommas);
	two(db, k0);
	two(tb, k0);
	three(tb, vb, q0);
	two(va, afterCommas);
	three(prevOfAfter, nextOfAfter, afterCommas);
	two(da, k0);
	two(ta, k0);
	three(ta, va, q0);
	three(vb, va, q0);

	const total = page.commas[stop - 1] ?? 0;
	two(Math.min(4, commas), Math.min(4, total - commas));
	three(kind(first), Math.min(3, commas), q0);
	const lastVerb = page.verbBefore[stop - 1] ?? -1;
	const tail = lastVerb >= 0 ? bucket(stop - lastVerb) : 20;
	const behind = lastVerb > i ? Math.min(3, (page.commas[lastVerb] ?? 0) - commas) : 9;
	three(page.words[lastVerb]?.lemma ?? 0, tail, behind);
	two(hashPair(tail, kind(lastVerb - 1) === COMMA ? 1 : 0), hashPair(behind, q0));
	one(w.group);
	one(b1.group);
	one(a1.group);
	two(b1.group, w.group);
	two(w.group, a1.group);
	three(w.group, n1, n2);
	three(b1.broad, w.broad, a1.broad);
	three(page.words[before]?.group ?? 0, tb, q0);
	three(page.words[after]?.group ?? 0, ta, q0);
	const subject = page.words[page.subject[i] ?? -1] ?? NOWHERE;
	const object = page.words[page.object[i] ?? -1] ?? NOWHERE;
	two(w.lemma, subject.class);
	two(w.group, subject.group);
	two(w.lemma, object.group);
	two(w.group, object.group);
	three(w.group, subject.broad, object.broad);
	const openedBlock = s === 0 || page.sentenceBlock[s - 1] !== block ? 1 : 0;
	two(openedBlock, q0);
}
