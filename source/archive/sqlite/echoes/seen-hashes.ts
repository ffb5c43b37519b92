import type { HashBlocks } from './hash-blocks.ts';

/** Bits, a power of two: of 100,000 articles' hashes an eighth of them are set. */
const BITS = 1 << 24;
/** Of a hash of 30 bits the first 24 tell its bit: the last ones of sampled hashes are none. */
const LEFT_OUT = 6;

/**
 * Which hashes a table may hold: most that are asked for nobody has, which is told without reading a block. One bit for what several hashes share
 * (Bloom, "Space/time trade-offs in hash coding", 1970, with one hash function, the hash's own bits). Of a table of more than `most`
 * blocks, all.
 */
export class SeenHashes {
	readonly #bits: Uint8Array | null;

	constructor(blocks: HashBlocks, most: number) {
		const bits = new Uint8Array(BITS / 8);
		this.#bits = blocks.visit(most, (hash) => mark(bits, hash)) ? bits : null;
	}

	/** Whether it tells anything. */
	get isTelling(): boolean {
		return this.#bits !== null;
	}

	add(hash: number): void {
		if (this.#bits !== null) mark(this.#bits, hash);
	}

	/** False where the table surely holds no such hash. */
	has(hash: number): boolean {
		const at = (hash >>> LEFT_OUT) & (BITS - 1);
		return this.#bits === null || (((this.#bits[at >>> 3] ?? 0) >> (at & 7)) & 1) === 1;
	}
}

function mark(bits: Uint8Array, hash: number): void {
	const at = (hash >>> LEFT_OUT) & (BITS - 1);
	bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
}
