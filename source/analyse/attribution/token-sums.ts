import type { ArgumentReader } from './argument-features.ts';
import { MOST_FEATURES, type Scorer, SUM } from './scorer.ts';

/** Of each token of a page what cues have no part in, for the second pass: summed once for all cues that look at it alike. */
export class TokenSums {
	readonly #scorer: Scorer;
	readonly #features = new Int32Array(MOST_FEATURES);
	/** For which `tokenPlace` each token is summed; 0 for none yet. */
	#places = new Uint8Array(0);
	/** `SUM` numbers a token. */
	sums = new Int32Array(0);

	constructor(scorer: Scorer) {
		this.#scorer = scorer;
	}

	/** A page of so many tokens is read. */
	begin(tokens: number): void {
		if (this.#places.length < tokens) {
			this.#places = new Uint8Array(tokens * 2);
			this.sums = new Int32Array(this.#places.length * SUM);
		}
		this.#places.fill(0, 0, tokens);
	}

	/** Where in `sums` a token's begin. */
	of(reader: ArgumentReader, i: number): number {
		const at = i * SUM;
		const place = reader.tokenPlace(i);
		if (this.#places[i] === place) return at;
		this.#places[i] = place;
		this.sums.fill(0, at, at + SUM);
		this.#scorer.add(this.#features, reader.tokenFeatures(i, this.#features), this.sums, at);
		return at;
	}
}
