import {
	LONG_BITS,
	MOST_BITS,
	NODES,
	NODES_OF,
	type NumberModel,
	nodesOf,
	PARTS,
	PARTS_BITS,
	UNSEEN,
	ZEROS,
} from './number-model.ts';
import { NARROW, WIDEST } from './range-coder.ts';

const EVEN = PARTS / 2;

/**
 * Reads the numbers that a model told to a `RangeEncoder`. In one loop over local numbers: the first article is read before any of this
 * is compiled, and with a call for each bit that takes twice as long.
 */
export class NumberDecoder {
	readonly #bytes: Uint8Array;
	readonly #levels: Uint8Array;
	#at = 4;
	#code = 0;
	#range = WIDEST;

	constructor(bytes: Uint8Array, { levels }: NumberModel) {
		this.#bytes = bytes;
		this.#levels = levels;
		for (let at = 0; at < this.#at; at += 1) this.#code = this.#code * 256 + (bytes[at] ?? 0);
	}

	/** The next number, which is of this column. */
	number(column: number): number {
		const isSeen = column * NODES < this.#levels.length;
		const levels = isSeen ? this.#levels : UNSEEN;
		const bytes = this.#bytes;
		let at = this.#at;
		let code = this.#code;
		let range = this.#range;
		let place = isSeen ? column * NODES : 0;
		/** Of the bit that comes next; from `most` on bits have none. */
		let node = 1;
		let most = MOST_BITS + 1;
		/** How many bits are left, which is told first, and those that came. */
		let left = -1;
		let more = 1;
		while (left !== 0) {
			const bound = (range >>> PARTS_BITS) * (node < most ? (ZEROS[levels[place + node] ?? 0] ?? 0) : EVEN);
			let bit = 0;
			if (code < bound) range = bound;
			else {
				bit = 1;
				code -= bound;
				range -= bound;
			}
			while (range < NARROW) {
				range *= 256;
				code = code * 256 + (bytes[at] ?? 0);
				at += 1;
			}
			if (left > 0) {
				left -= 1;
				more = more * 2 + bit;
				if (node < most) node = node * 2 + bit;
			} else if (bit === 0) {
				left = node - 1;
				place += nodesOf(node);
				node = 1;
				most = NODES_OF;
			} else if (node < MOST_BITS) node += 1;
			else {
				left = LONG_BITS;
				more = 0;
				most = 0;
			}
		}
		this.#at = at;
		this.#code = code;
		this.#range = range;
		return more - 1;
	}
}
