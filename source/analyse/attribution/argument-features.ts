import { hashPair } from '../sequence/hash.ts';
import { fold, ROOM, three, two, type ValueList, valueList } from '../sequence/values.ts';
import { Between } from './between.ts';
import type { Page } from './page.ts';
import { bucket, trace } from './part-features.ts';
import type { CueFrame, Parts } from './parts.ts';
import { isReportingClass, NOWHERE, type WordInfo } from './words.ts';

/** Templates are numbered on from the first pass's. */
const FIRST_TEMPLATE = 200;
const numberedOn = (...lists: readonly (readonly number[])[]): ValueList => {
	const [numbers, pairs, triples] = lists.map((list) => list.map((k) => FIRST_TEMPLATE + k));
	return valueList(numbers ?? [], pairs, triples);
};

/** The templates in the order in which their values are written: of a token, of a cue, of both. */
export const TOKEN_VALUES = numberedOn([2, 10, 26, 35], [3, 5, 6, 24], [7, 8, 9, 27, 49, 57]);
export const CUE_VALUES = numberedOn([15, 16, 37]);
export const OWN_VALUES = numberedOn(
	[0, 58, 59],
	[1, 4, 11, 12, 14, 19, 20, 29, 32, 36, 46, 48],
	[13, 17, 18, 21, 22, 23, 25, 28, 30, 31, 33, 34, 38, 39, 40, 41, 42, 43, 44, 45, 47, 50, 51, 52, 53, 54, 55, 56],
);
/** Of a token within the cue. */
export const CUE_TOKEN_VALUES = numberedOn([0]);

/** The side of a token within the cue. */
export const IN_CUE = 2;

/** Makes features of values, writes them to `out`, and returns how many they are. */
function featuresOf(values: Int32Array, list: ValueList, side: number, out: Int32Array): number {
	fold(values, list);
	for (const [k, template] of list.templates.entries())
		out[k] = hashPair(template, hashPair(side, values[k] as number));
	return list.templates.length;
}

/** Whether a sentence begins or ends at a token. */
const edgesOf = ({ sentence }: Page, i: number): number =>
	(sentence[i - 1] !== sentence[i] ? 1 : 0) + (sentence[i + 1] !== sentence[i] ? 2 : 0);

/** Features of the tokens around one cue for the second pass. */
export class ArgumentReader {
	readonly #page: Page;
	readonly #parts: Parts;
	readonly #frame: CueFrame;
	readonly #lemma: number;
	readonly #group: number;
	readonly #sense: number;
	readonly #form: number;
	readonly #before: number;
	readonly #after: number;
	readonly #quotedBefore: number;
	readonly #quotedAfter: number;
	readonly #shape: number;
	readonly #between: Between;
	/** Form of the cue's first verb. */
	readonly #tense: number;
	/** Class of the cue's last word; and that with the next one's. */
	readonly #last: number;
	readonly #lastAfter: number;

	constructor(page: Page, parts: Parts, frame: CueFrame) {
		this.#page = page;
		this.#parts = parts;
		this.#frame = frame;
		let head = frame.end - 1;
		for (let i = frame.end - 1; i >= frame.start; i--)
			if (isReportingClass(page.classes[i] ?? 0)) {
				head = i;
				break;
			}
		const word = page.words[head] ?? NOWHERE;
		this.#lemma = word.lemma;
		this.#sense = word.sense;
		this.#group = word.group;
		this.#form = word.suffix;
		let tense = 0;
		for (let i = frame.start; i < frame.end && tense === 0; i++) tense = page.words[i]?.tense ?? 0;
		this.#tense = tense;
		this.#last = page.classes[frame.end - 1] ?? 0;
		this.#before = this.#kind(frame.start - 1);
		this.#after = this.#kind(frame.end);
		this.#lastAfter = hashPair(this.#last, this.#after);
		let quoted = 0;
		for (let i = frame.start - 1; i >= Math.max(frame.first, frame.start - 9) && quoted === 0; i--)
			quoted = page.quotation[i] ?? 0;
		this.#quotedBefore = quoted;
		quoted = 0;
		for (let i = frame.end; i < Math.min(frame.stop, frame.end + 9) && quoted === 0; i++)
			quoted = page.quotation[i] ?? 0;
		this.#quotedAfter = quoted;
		this.#shape = hashPair(
			hashPair(this.#before, this.#after),
			hashPair(this.#quotedBefore ? 1 : 0, this.#quotedAfter ? 1 : 0),
		);
		this.#between = new Between(page, parts, frame);
	}

	#kind(i: number): number {
		if (i < this.#frame.first) return 500;
		if (i >= this.#frame.stop) return 501;
		return this.#page.classes[i] ?? 0;
	}

	#word(i: number): WordInfo {
		return i < this.#frame.first || i >= this.#frame.stop ? NOWHERE : (this.#page.words[i] ?? NOWHERE);
	}

	/** How much of a cue the token is, as in `Parts`. */
	#cue(i: number): number {
		return this.#parts.cues[i] ?? 0;
	}

	/** The first pass's view of a token of the frame. */
	#view(i: number): number {
		return i < this.#frame.first || i >= this.#frame.stop ? 99 : (this.#parts.views[i] ?? 0);
	}

	/** Writes all of a token's features to `out` as 32-bit hashes, and returns how many they are. */
	features(i: number, out: Int32Array): number {
		const side = this.side(i);
		const values = new Int32Array(ROOM);
		this.tokenValues(i, values);
		if (side === IN_CUE) return featuresOf(values, CUE_TOKEN_VALUES, side, out);
		let count = featuresOf(values, TOKEN_VALUES, side, out);
		this.cueValues(values);
		count += featuresOf(values, CUE_VALUES, side, out.subarray(count));
		this.ownValues(i, values);
		return count + featuresOf(values, OWN_VALUES, side, out.subarray(count));
	}

	/** Where a token stands to the cue: 1 before it, `IN_CUE`, 3 behind it. */
	side(i: number): number {
		const { start, end } = this.#frame;
		return i < start ? 1 : i < end ? IN_CUE : 3;
	}

	/**
	 * What decides `tokenValues` beside the token: its side of the cue, and how near the frame's edges are. Two readers
	 * of one page who have the same number write the same.
	 */
	tokenPlace(i: number): number {
		const { first, stop } = this.#frame;
		return (this.side(i) * 3 + Math.min(2, i - first)) * 3 + Math.min(2, stop - 1 - i);
	}

	/** What `features` are made of, of those that the cue has no part in. */
	tokenValues(i: number, out: Int32Array): number {
		const side = this.side(i);
		if (side === IN_CUE) {
			out[0] = 0;
			return 1;
		}
		const page = this.#page;
		const k1 = this.#kind(i - 1);
		const k0 = this.#kind(i);
		const n1 = this.#kind(i + 1);
		const w = this.#word(i);
		const before = this.#word(i - 1);
		const view = this.#view(i);
		const v = out;
		let n = 0;
		v[n++] = w.word;
		v[n++] = w.suffix;
		v[n++] = view;
		v[n++] = w.group;
		n = two(v, n, w.word, before.word);
		n = two(v, n, k1, k0);
		n = two(v, n, k0, n1);
		n = two(v, n, edgesOf(page, i), k0);
		n = three(v, n, k1, k0, n1);
		n = three(v, n, this.#kind(i - 2), k1, k0);
		n = three(v, n, k0, n1, this.#kind(i + 2));
		n = three(v, n, this.#view(i - 1), view, this.#view(i + 1));
		n = three(v, n, w.tense, before.tense * 16 + this.#word(i + 1).tense, k0);
		n = three(v, n, this.#view(i - 2), view, this.#view(i + 2));
		return n;
	}

	/** As `tokenValues`, of those that are the same for every token of a side. */
	cueValues(out: Int32Array): number {
		out[0] = hashPair(this.#lemma, this.#after);
		out[1] = hashPair(this.#lemma, this.#before);
		out[2] = hashPair(this.#group, this.#shape);
		return CUE_VALUES.templates.length;
	}

	/** As `tokenValues`, of those of one token and one cue; of a token beside the cue. */
	ownValues(i: number, out: Int32Array): number {
		const page = this.#page;
		const { start, end, first } = this.#frame;
		const side = this.side(i);
		const v = out;
		let n = 0;
		const distance = bucket(side === 1 ? start - 1 - i : i - end);
		const k1 = this.#kind(i - 1);
		const k0 = this.#kind(i);
		const n1 = this.#kind(i + 1);
		const n2 = this.#kind(i + 2);
		const w = this.#word(i);
		const trail = this.#between.trail[i - first] ?? 0;
		const commas = this.#between.commas[i - first] ?? 0;
		const cues = this.#between.cues[i - first] ?? 0;
		const ands = this.#between.ands[i - first] ?? 0;
		const q = page.quotation[i] ?? 0;
		const quoting =
			(page.quoteState[i] ?? 0) +
			(q > 0 && q === this.#quotedBefore ? 8 : 0) +
			(q > 0 && q === this.#quotedAfter ? 16 : 0);
		const quotes = hashPair((page.quoteState[i - 1] ?? 0) * 4 + (page.quoteState[i + 1] ?? 0), quoting);
		const away = Math.max(-3, Math.min(3, (page.sentence[i] ?? 0) - (page.sentence[start] ?? 0)));
		const edges = edgesOf(page, i);
		const view = this.#view(i);
		const viewBefore = this.#view(i - 1);
		const nextPair = hashPair(k0, n1);

		v[n++] = distance;
		const verbs = this.#between.verbs[i - first] ?? 0;
		const ahead = this.#between.ahead[i - first] ?? 0;
		const form = w.tense;
		const own = this.#tense * 16 + (this.#between.tenses[i - first] ?? 0);
		const ahead1 = this.#word(i + 1).tense;
		const near = this.#cue(i + 1) > 0 || this.#cue(i + 2) > 0 || this.#cue(i + 3) > 0 ? 1 : 0;
		const verb = page.verbBefore[i] ?? -1;
		const beyond = page.verbAfter[i] ?? -1;
		if (verb > end)
			v[n++] = hashPair(hashPair(page.words[verb]?.lemma ?? 0, this.#cue(verb) === 2 ? 1 : 0), trace(page, verb, i, 3));
		else v[n++] = 1;
		if (beyond >= 0 && side === 3)
			v[n++] = hashPair(hashPair(this.#cue(beyond) === 2 ? 1 : 0, bucket(beyond - i)), hashPair(k0, k1));
		else if (beyond >= 0 && beyond < start) v[n++] = hashPair(this.#cue(beyond) === 2 ? 1 : 0, bucket(beyond - i));
		else v[n++] = 2;

		n = two(v, n, distance, k0);
		n = two(v, n, w.word, distance < 3 ? distance : 9);
		n = two(v, n, trail, k0);
		n = two(v, n, trail, k1);
		n = two(v, n, trail, this.#lemma);
		n = two(v, n, this.#lemma, distance < 3 ? hashPair(distance, k0) : 99);
		n = two(v, n, quotes, away);
		n = two(v, n, view, trail);
		n = two(v, n, cues, commas);
		n = two(v, n, trail, w.group);
		n = two(v, n, form, hashPair(this.#tense, k1));
		n = two(v, n, k0, hashPair(ahead1 * 16 + this.#word(i + 2).tense, this.#tense));
		n = three(v, n, trail, k1, k0);
		n = three(v, n, this.#shape, commas, quoting);
		n = three(v, n, this.#form, trail, quoting);
		n = three(v, n, quotes, k0, edges);
		n = three(v, n, quoting, away, edges);
		n = three(v, n, quoting, this.#shape, away);
		n = three(v, n, edges, away, commas);
		n = three(v, n, view, viewBefore, quotes);
		n = three(v, n, view, commas, cues);
		n = three(v, n, view, away, edges);
		n = three(v, n, cues, ands, k0);
		n = three(v, n, view, this.#sense, this.#shape);
		n = three(v, n, this.#group, this.#after, view);
		n = three(v, n, verbs, k1, k0);
		n = three(v, n, verbs, commas, k0);
		n = three(v, n, this.#after, verbs, k0);
		n = three(v, n, ahead, k0, n1);
		n = three(v, n, ahead, verbs, k0);
		n = three(v, n, view, verbs, k0);
		n = three(v, n, form, k1, own);
		n = three(v, n, k0, ahead1, own);
		n = three(v, n, form, ahead, own);
		n = three(v, n, this.#last, verbs, form);
		n = three(v, n, this.#last, commas * 4 + verbs, k0);
		n = three(v, n, this.#lastAfter, k0, verbs);
		n = three(v, n, nextPair, n2, this.#sense);
		n = three(v, n, nextPair, n2, verbs * 4 + Math.min(3, commas));
		n = three(v, n, near, k0, hashPair(n1, verbs));
		return n;
	}
}
