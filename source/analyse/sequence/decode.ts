import { Chain } from './chain.ts';
import { decodeSpans, type TypedSpan } from './labels.ts';
import type { SequenceModel } from './model.ts';

export interface ScoredSpan extends TypedSpan {
	/** The least probable of the span's labels, 0 to 1. */
	readonly score: number;
}

/** Labels sequences with one model; holds scratch memory, so one per thread. */
export class Decoder {
	readonly model: SequenceModel;
	readonly #chain: Chain;
	#labels = new Uint8Array(0);
	#marginals = new Float32Array(0);

	constructor(model: SequenceModel) {
		this.model = model;
		this.#chain = new Chain(model.labels, model.transitions);
		this.#chain.refresh();
	}

	/** The best spans of a sequence whose tokens' label scores stand in `scores`, row after row. */
	spans(scores: Float32Array, length: number): ScoredSpan[] {
		const size = this.model.labels.size;
		if (this.#labels.length < length) this.#labels = new Uint8Array(length * 2);
		this.#chain.viterbi(scores, length, this.#labels);
		const spans = decodeSpans(this.model.labels, this.#labels, length);
		if (spans.length === 0) return [];
		const marginals = this.marginals(scores, length);
		return spans.map((span) => {
			let score = 1;
			for (let i = span.start; i < span.end; i++) {
				score = Math.min(score, marginals[i * size + (this.#labels[i] ?? 0)] ?? 0);
			}
			return { ...span, score };
		});
	}

	/** Label probabilities, row after row; overwritten by the next call. */
	marginals(scores: Float32Array, length: number): Float32Array {
		const cells = length * this.model.labels.size;
		if (this.#marginals.length < cells) this.#marginals = new Float32Array(cells * 2);
		this.#marginals.fill(0, 0, cells);
		this.#chain.marginals(scores, length, this.#marginals);
		return this.#marginals;
	}
}

/** Label scores of tokens given by their feature hashes: token `i` holds `features[start[i]] … features[start[i + 1] - 1]`. */
export function scoreTokens(model: SequenceModel, features: Int32Array, start: Int32Array): Float32Array {
	const size = model.labels.size;
	const length = start.length - 1;
	const scores = new Float32Array(length * size);
	for (let i = 0; i < length; i++) {
		const stop = start[i + 1] as number;
		for (let k = start[i] as number; k < stop; k++) model.add(features[k] as number, scores, i * size);
	}
	return scores;
}
