import type { HashBlocks } from './hash-blocks.ts';

/** Bits, a power of two: of 100,000 articles' hashes an eighth of them are set. */
const BITS = 1 << 24;
/** What is in a table of so many blocks is told in a few milliseconds. */
const MOST_BLOCKS = 500;

/**
 * Which hashes a table may hold: most that are asked for nobody has, which is told without reading a block. One bit for what several hashes share
 * (Bloom, "Space/time trade-offs in hash coding", 1970, with one hash function, the hash's own bits). Of a table that was large already, all.
 */
export class SeenHashes {
	readonly #bits: Uint8Array | null;

	constructor(blocks: HashBlocks) {
		const bits = new Uint8Array(BITS / 8);
		this.#bits = blocks.visit(MOST_BLOCKS, (hash) => mark(bits, hash)) ? bits : null;
	}

	add(hash: number): void {
		if (this.#bits !== null) mark(this.#bits, hash);
	}

	/** False where the table surely holds no such hash. */
	has(hash: number): boolean {
		return this.#bits === null || (((this.#bits[(hash & (BITS - 1)) >>> 3] ?? 0) >> (hash & 7)) & 1) === 1;
	}
}

function mark(bits: Uint8Array, hash: number): void {
	const at = (hash & (BITS - 1)) >>> 3;
	bits[at] = (bits[at] ?? 0) | (1 << (hash & 7));
}
