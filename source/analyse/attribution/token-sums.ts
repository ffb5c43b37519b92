import type { FeatureTable, Templates } from '../sequence/feature-table.ts';
import { type ArgumentReader, CUE_TOKEN_VALUES, IN_CUE, TOKEN_VALUES } from './argument-features.ts';

/** Of each token of a page what cues have no part in, for the second pass: summed once for all cues that look at it alike. */
export class TokenSums {
	readonly #table: FeatureTable;
	readonly #beside: Templates;
	readonly #within: Templates;
	/** For which `tokenPlace` each token is summed; 0 for none yet. */
	#places = new Uint8Array(0);
	/** A row of the table's width for each token. */
	sums = new Int32Array(0);

	constructor(table: FeatureTable) {
		this.#table = table;
		this.#beside = table.templates(TOKEN_VALUES);
		this.#within = table.templates(CUE_TOKEN_VALUES);
	}

	/** A page of so many tokens is read. */
	begin(tokens: number): void {
		if (this.#places.length < tokens) {
			this.#places = new Uint8Array(tokens * 2);
			this.sums = new Int32Array(this.#places.length * this.#table.width);
		}
		this.#places.fill(0, 0, tokens);
	}

	/** Where in `sums` a token's begin. */
	of(reader: ArgumentReader, i: number): number {
		const table = this.#table;
		const { width } = table;
		const at = i * width;
		const place = reader.tokenPlace(i);
		if (this.#places[i] === place) return at;
		this.#places[i] = place;
		const side = reader.side(i);
		const count = reader.tokenValues(i, table.waiting);
		table.sums.fill(0, 0, width);
		table.sumOf(count, 0, side === IN_CUE ? this.#within : this.#beside, side);
		for (let k = 0; k < width; k++) this.sums[at + k] = table.sums[k] as number;
		return at;
	}
}
