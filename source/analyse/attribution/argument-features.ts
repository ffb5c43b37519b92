import { hashPair } from '../sequence/hash.ts';
import { Between } from './between.ts';
import type { Page } from './page.ts';
import { bucket, trace, triple } from './part-features.ts';
import type { CueFrame, Parts } from './parts.ts';
import { isReportingClass, NOWHERE, type WordInfo } from './words.ts';

/** Templates are numbered on from the first pass's. */
const FIRST_TEMPLATE = 200;
const numberedOn = (numbers: readonly number[]): Int32Array => Int32Array.from(numbers, (k) => FIRST_TEMPLATE + k);
const TOKEN = [2, 3, 5, 6, 7, 8, 9, 10, 24, 26, 27, 35, 49, 57];
const CUE = [15, 16, 37];

/** Of each list of values the templates in the order in which they are written. */
export const TOKEN_TEMPLATES = numberedOn(TOKEN);
export const CUE_TEMPLATES = numberedOn(CUE);
export const OWN_TEMPLATES = numberedOn(
	Array.from({ length: 60 }, (_, k) => k).filter((k) => !TOKEN.includes(k) && !CUE.includes(k)),
);
/** Of a token within the cue. */
export const CUE_TOKEN_TEMPLATES = numberedOn([0]);

/** The side of a token within the cue. */
export const IN_CUE = 2;

/** Makes features of the values `out[0 … count - 1]`, and returns how many they are. */
function numbered(templates: Int32Array, side: number, out: Int32Array, count: number): number {
	for (let k = 0; k < count; k++) out[k] = hashPair(templates[k] as number, hashPair(side, out[k] as number));
	return count;
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
	/** Class of the cue's last word. */
	readonly #last: number;

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
		const count = this.tokenValues(i, out);
		if (side === IN_CUE) return numbered(CUE_TOKEN_TEMPLATES, side, out, count);
		numbered(TOKEN_TEMPLATES, side, out, count);
		const cue = out.subarray(count);
		const own = cue.subarray(numbered(CUE_TEMPLATES, side, cue, this.cueValues(cue)));
		return count + CUE.length + numbered(OWN_TEMPLATES, side, own, this.ownValues(i, own));
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
		const pair = hashPair(k1, k0);
		const nextPair = hashPair(k0, n1);
		const v = out;
		let n = 0;
		v[n++] = w.word;
		v[n++] = hashPair(w.word, before.word);
		v[n++] = pair;
		v[n++] = nextPair;
		v[n++] = hashPair(pair, n1);
		v[n++] = triple(this.#kind(i - 2), k1, k0);
		v[n++] = hashPair(nextPair, this.#kind(i + 2));
		v[n++] = w.suffix;
		v[n++] = hashPair(edgesOf(page, i), k0);
		v[n++] = view;
		v[n++] = triple(this.#view(i - 1), view, this.#view(i + 1));
		v[n++] = w.group;
		v[n++] = triple(w.tense, before.tense * 16 + this.#word(i + 1).tense, k0);
		v[n++] = triple(this.#view(i - 2), view, this.#view(i + 2));
		return n;
	}

	/** As `tokenValues`, of those that are the same for every token of a side. */
	cueValues(out: Int32Array): number {
		out[0] = hashPair(this.#lemma, this.#after);
		out[1] = hashPair(this.#lemma, this.#before);
		out[2] = hashPair(this.#group, this.#shape);
		return CUE.length;
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
		// Each is a feature and the first part of others.
		const nextThree = hashPair(hashPair(k0, n1), n2);
		const trailBefore = hashPair(trail, k1);

		v[n++] = distance;
		v[n++] = hashPair(distance, k0);
		v[n++] = hashPair(w.word, distance < 3 ? distance : 9);
		v[n++] = hashPair(trail, k0);
		v[n++] = trailBefore;
		v[n++] = hashPair(trailBefore, k0);
		v[n++] = hashPair(trail, this.#lemma);
		v[n++] = triple(this.#shape, commas, quoting);
		v[n++] = triple(this.#form, trail, quoting);
		v[n++] = hashPair(this.#lemma, distance < 3 ? hashPair(distance, k0) : 99);
		v[n++] = hashPair(quotes, away);
		v[n++] = triple(quotes, k0, edges);
		v[n++] = triple(quoting, away, edges);
		v[n++] = triple(quoting, this.#shape, away);
		v[n++] = triple(edges, away, commas);
		v[n++] = triple(view, viewBefore, quotes);
		v[n++] = hashPair(view, trail);
		v[n++] = triple(view, commas, cues);
		v[n++] = triple(view, away, edges);
		v[n++] = hashPair(cues, commas);
		v[n++] = triple(cues, ands, k0);
		v[n++] = triple(view, this.#sense, this.#shape);
		v[n++] = hashPair(trail, w.group);
		v[n++] = triple(this.#group, this.#after, view);
		const verbs = this.#between.verbs[i - first] ?? 0;
		const ahead = this.#between.ahead[i - first] ?? 0;
		v[n++] = triple(verbs, k1, k0);
		v[n++] = triple(verbs, commas, k0);
		v[n++] = triple(this.#after, verbs, k0);
		v[n++] = triple(ahead, k0, n1);
		v[n++] = triple(ahead, verbs, k0);
		v[n++] = triple(view, verbs, k0);
		const form = w.tense;
		const own = this.#tense * 16 + (this.#between.tenses[i - first] ?? 0);
		const ahead1 = this.#word(i + 1).tense;
		v[n++] = triple(form, k1, own);
		v[n++] = hashPair(form, hashPair(this.#tense, k1));
		v[n++] = triple(k0, ahead1, own);
		v[n++] = hashPair(k0, hashPair(ahead1 * 16 + this.#word(i + 2).tense, this.#tense));
		v[n++] = triple(form, ahead, own);
		v[n++] = triple(this.#last, verbs, form);
		v[n++] = triple(this.#last, commas * 4 + verbs, k0);
		v[n++] = hashPair(triple(this.#last, this.#after, k0), verbs);
		v[n++] = hashPair(nextThree, this.#sense);
		v[n++] = hashPair(nextThree, verbs * 4 + Math.min(3, commas));
		const near = this.#cue(i + 1) > 0 || this.#cue(i + 2) > 0 || this.#cue(i + 3) > 0 ? 1 : 0;
		v[n++] = triple(near, k0, hashPair(n1, verbs));
		const verb = page.verbBefore[i] ?? -1;
		const beyond = page.verbAfter[i] ?? -1;
		if (verb > end)
			v[n++] = hashPair(hashPair(page.words[verb]?.lemma ?? 0, this.#cue(verb) === 2 ? 1 : 0), trace(page, verb, i, 3));
		else v[n++] = 1;
		if (beyond >= 0 && side === 3)
			v[n++] = hashPair(hashPair(this.#cue(beyond) === 2 ? 1 : 0, bucket(beyond - i)), hashPair(k0, k1));
		else if (beyond >= 0 && beyond < start) v[n++] = hashPair(this.#cue(beyond) === 2 ? 1 : 0, bucket(beyond - i));
		else v[n++] = 2;
		return n;
	}
}
