/** Of probabilities: how many parts make certainty. */
export const PARTS_BITS = 14;
export const PARTS = 1 << PARTS_BITS;
/** What is taken for seen of each bit before any was. */
const BEFORE = 0.4;

/** How likely a bit is 0 rather than 1 goes by levels, each so many times as likely as the one below: from 1 against 1,300 to 1,300 against 1. */
const STEP = 1.058;
const LEVELS = 256;
const EVEN = LEVELS / 2;

/** The probability of 0 at each level, in parts; level 0 is of what was never seen. Made by multiplying alone, which gives the same on every machine. */
export const ZEROS = new Uint16Array(LEVELS).fill(PARTS / 2);
for (let level = EVEN + 1, odds = STEP; level < LEVELS; level += 1, odds *= STEP) {
	ZEROS[level] = Math.round((PARTS * odds) / (1 + odds));
	ZEROS[LEVELS - level] = PARTS - (ZEROS[level] ?? 0);
}

/** A number from 0 on, plus one, is told by how many bits it has, in ones before a zero, and by these bits but the first; longer ones by all 52. */
export const MOST_BITS = 31;
export const LONG_BITS = 52;
/** So many of the bits behind the first are told with a probability of their own, of numbers of so many bits. */
const TOLD_BITS = 5;
const TOLD_OF = 16;
export const NODES_OF = 1 << TOLD_BITS;
export const NODES = MOST_BITS + 2 + (TOLD_OF + 1) * NODES_OF;
/** Where the nodes of the bits of numbers of so many bits begin. */
export const nodesOf = (bits: number): number => MOST_BITS + 2 + Math.min(bits, TOLD_OF) * NODES_OF;
/** The levels of a column that was never seen. */
export const UNSEEN = new Uint8Array(NODES);

/** What bits are told to. */
export interface BitCoder {
	/** Tells a bit, with the probability of 0 in parts. `node`: which of its column's it is; below 0: none. */
	bit(zero: number, bit: number, node: number): void;
}

/**
 * How probable each bit of a number is, by the number's column and by the bits before it, as it was in samples: what arithmetic coding needs
 * to tell each number in as few bits as it is expected in (Witten, Neal and Cleary, "Arithmetic coding for data compression", 1987; the
 * bits of a number as a tree as in LZMA).
 */
export class NumberModel {
	/** Of every node of every column, one column behind the other; 0 where it was never seen. Most are: to be compressed. */
	readonly levels: Uint8Array;

	constructor(levels: Uint8Array) {
		this.levels = levels;
	}

	/** `pass` passes the numbers of all samples. */
	static of(pass: (count: (column: number, value: number) => void) => void): NumberModel {
		const seen: Float64Array[] = [];
		let counts: Float64Array = new Float64Array();
		const counting: BitCoder = {
			bit(_, bit, node) {
				if (node >= 0) counts[node * 2 + bit] = (counts[node * 2 + bit] ?? 0) + 1;
			},
		};
		pass((column, value) => {
			while (seen.length <= column) seen.push(new Float64Array(NODES * 2));
			counts = seen[column] ?? counts;
			told(UNSEEN, 0, value, counting);
		});
		const levels = new Uint8Array(seen.length * NODES);
		for (const [column, counts] of seen.entries())
			for (let node = 0; node < NODES; node += 1)
				levels[column * NODES + node] = levelOf(counts[node * 2] ?? 0, counts[node * 2 + 1] ?? 0);
		return new NumberModel(levels);
	}

	/** Tells a number of a column bit by bit. */
	tell(column: number, value: number, coder: BitCoder): void {
		const place = column * NODES;
		if (place < this.levels.length) told(this.levels, place, value, coder);
		else told(UNSEEN, 0, value, coder);
	}
}

function levelOf(zeros: number, ones: number): number {
	if (zeros + ones === 0) return 0;
	const level = EVEN + Math.round(Math.log((zeros + BEFORE) / (ones + BEFORE)) / Math.log(STEP));
	return Math.max(1, Math.min(LEVELS - 1, level));
}

/** Goes through the bits of a number of a column whose levels are those from `place` on; `NumberDecoder` goes the same way. */
function told(levels: Uint8Array, place: number, value: number, coder: BitCoder): void {
	const more = value + 1;
	const length = more >= 2 ** MOST_BITS ? MOST_BITS + 1 : 32 - Math.clz32(more);
	const tell = (bit: number, node: number): void => coder.bit(ZEROS[levels[place + node] ?? 0] ?? 0, bit, node);
	for (let bits = 1; bits <= Math.min(length, MOST_BITS); bits += 1) tell(bits < length ? 1 : 0, bits);
	if (length > MOST_BITS) {
		for (let at = LONG_BITS - 1; at >= 0; at -= 1) coder.bit(PARTS / 2, Math.floor(more / 2 ** at) % 2, -1);
		return;
	}
	const nodes = nodesOf(length);
	for (let at = length - 2, node = 1; at >= 0; at -= 1) {
		const bit = (more >>> at) & 1;
		if (node < NODES_OF) tell(bit, nodes + node);
		else coder.bit(PARTS / 2, bit, -1);
		if (node < NODES_OF) node = node * 2 + bit;
	}
}
