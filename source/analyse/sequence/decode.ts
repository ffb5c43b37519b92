import { Chain } from './chain.ts';
import { decodeSpans, type TypedSpan } from './labels.ts';
import type { SequenceModel } from './model.ts';

export interface ScoredSpan extends TypedSpan {
	/** The least probable of the span's labels, 0 to 1. */
	readonly score: number;
}

/**
 * A token is surely outside where O's own score is this much above every other label's. What lies between two such
 * tokens is decoded by itself, and most of a text is surely outside. No tag of the names tagger's development sets
 * changes by it, nor would with 5.
 */
const SURE = 6;

/** Labels sequences with one model; holds scratch memory, so one per thread. */
export class Decoder {
	readonly model: SequenceModel;
	readonly #chain: Chain;
	#labels = new Uint8Array(0);
	#marginals = new Float32Array(0);

	constructor(model: SequenceModel) {
		this.model = model;
		this.#chain = new Chain(model.labels, model.transitions);
	}

	/** The best spans of a sequence whose tokens' label scores stand in `scores`, row after row. */
	spans(scores: Float32Array, length: number): ScoredSpan[] {
		const spans: ScoredSpan[] = [];
		let from = 0;
		while (from < length) {
			if (this.#surelyOutside(scores, from)) {
				from++;
				continue;
			}
			let to = from + 1;
			while (to < length && !this.#surelyOutside(scores, to)) to++;
			this.#piece(scores, Math.max(0, from - 1), Math.min(length, to + 1), spans);
			from = to;
		}
		return spans;
	}

	/** Label probabilities, row after row; overwritten by the next call. */
	marginals(scores: Float32Array, length: number): Float32Array {
		const cells = length * this.model.labels.size;
		if (this.#marginals.length < cells) this.#marginals = new Float32Array(cells * 2);
		this.#marginals.fill(0, 0, cells);
		this.#chain.marginals(scores, length, this.#marginals);
		return this.#marginals;
	}

	#surelyOutside(scores: Float32Array, token: number): boolean {
		const { size } = this.model.labels;
		const at = token * size;
		const bar = (scores[at] as number) - SURE;
		for (let y = 1; y < size; y++) if ((scores[at + y] as number) > bar) return false;
		return true;
	}

	#piece(scores: Float32Array, from: number, to: number, spans: ScoredSpan[]): void {
		const { size } = this.model.labels;
		const length = to - from;
		const piece = scores.subarray(from * size, to * size);
		if (this.#labels.length < length) this.#labels = new Uint8Array(length * 2);
		const labels = this.#labels;
		this.#chain.viterbi(piece, length, labels);
		const found = decodeSpans(this.model.labels, labels, length);
		if (found.length === 0) return;
		const marginals = this.marginals(piece, length);
		for (const { start, end, type } of found) {
			let score = 1;
			for (let i = start; i < end; i++) score = Math.min(score, marginals[i * size + (labels[i] as number)] as number);
			spans.push({ start: from + start, end: from + end, type, score });
		}
	}
}

/** Label scores of tokens given by their feature hashes: token `i` holds `features[start[i]] … features[start[i + 1] - 1]`. */
export function scoreTokens(model: SequenceModel, features: Int32Array, start: Int32Array): Float32Array {
	const { size } = model.labels;
	const { waiting, sums, width } = model.table;
	const length = start.length - 1;
	const scores = new Float32Array(length * size);
	for (let i = 0; i < length; i++) {
		const own = features.subarray(start[i], start[i + 1]);
		waiting.set(own);
		model.table.sum(own.length, 0);
		model.unpack(sums, 0, scores, i * size);
		sums.fill(0, 0, width);
	}
	return scores;
}
