import { COLUMNS } from './passing.ts';

/** Of probabilities: how many parts make certainty, and how near to it any comes. */
export const PARTS_BITS = 15;
const PARTS = 1 << PARTS_BITS;
const LEAST = 24;
/** What is taken for seen of each bit before any was. */
const UNSEEN = 0.4;

/** A number from 0 on, plus one, is told by how many bits it has, in ones before a zero, and by these bits but the first; longer ones by all 52. */
const MOST_BITS = 31;
const LONG_BITS = 52;
/** So many of the bits behind the first are told with a probability of their own, of numbers of so many bits. */
const TOLD_BITS = 5;
const TOLD_OF = 16;
const NODES_OF = 1 << TOLD_BITS;
const NODES = MOST_BITS + 2 + (TOLD_OF + 1) * NODES_OF;

/** Codes one bit, with the probability of 0 in parts, and gives it. */
export type CodeBit = (zero: number, bit: number) => number;

/**
 * How probable each bit of a number is, by the number's column and by the bits before it, as it was in samples: what arithmetic coding needs
 * to tell each number in as few bits as it is expected in (Witten, Neal and Cleary, "Arithmetic coding for data compression", 1987; the
 * bits of a number as a tree as in LZMA).
 */
export class NumberModel {
	/** Of each column the place of its nodes; -1 where it was never seen. */
	readonly #places = new Int32Array(COLUMNS).fill(-1);
	readonly #zeros: Uint16Array;
	readonly #unseen = new Uint16Array(NODES).fill(PARTS / 2);

	/** `pass` passes the numbers of all samples. */
	constructor(pass: (count: (column: number, value: number) => void) => void) {
		let counts = new Float64Array(0);
		let next = 0;
		const counted: CodeBit = (at, bit) => {
			if (at < 0) return bit;
			counts[at * 2 + bit] = (counts[at * 2 + bit] ?? 0) + 1;
			return bit;
		};
		pass((column, value) => {
			if (this.#places[column] === -1) {
				this.#places[column] = next;
				next += NODES;
				if (next * 2 > counts.length) {
					const longer = new Float64Array(next * 4);
					longer.set(counts);
					counts = longer;
				}
			}
			coded(this.#places[column] ?? 0, value, counted);
		});
		this.#zeros = new Uint16Array(next);
		for (let at = 0; at < next; at += 1) {
			const [zeros, ones] = [(counts[at * 2] ?? 0) + UNSEEN, (counts[at * 2 + 1] ?? 0) + UNSEEN];
			this.#zeros[at] = Math.max(LEAST, Math.min(PARTS - LEAST, Math.round((PARTS * zeros) / (zeros + ones))));
		}
	}

	/** Codes a number of a column, bit by bit, and gives it; what `value` is matters only where the bits are told by it. */
	code(column: number, value: number, bit: CodeBit): number {
		const place = this.#places[column] ?? -1;
		const zeros = place < 0 ? this.#unseen : this.#zeros;
		return coded(Math.max(0, place), value, (at, told) => bit(at < 0 ? PARTS / 2 : (zeros[at] ?? PARTS / 2), told));
	}
}

/** Goes through the bits of a number, each with its node, below 0 where it has none, from `place` on. */
function coded(place: number, value: number, bit: CodeBit): number {
	const more = value + 1;
	const length = more >= 2 ** MOST_BITS ? MOST_BITS + 1 : 32 - Math.clz32(more);
	let bits = 1;
	while (bits <= MOST_BITS && bit(place + bits, bits < length ? 1 : 0) === 1) bits += 1;
	if (bits > MOST_BITS) {
		let long = 0;
		for (let at = LONG_BITS - 1; at >= 0; at -= 1) long = long * 2 + bit(-1, Math.floor(more / 2 ** at) % 2);
		return long - 1;
	}
	const nodes = place + MOST_BITS + 2 + Math.min(bits, TOLD_OF) * NODES_OF;
	let [told, node] = [1, 1];
	for (let at = bits - 2; at >= 0; at -= 1) {
		const one = bit(node < NODES_OF ? nodes + node : -1, (more >>> at) & 1);
		told = told * 2 + one;
		if (node < NODES_OF) node = node * 2 + one;
	}
	return told - 1;
}
