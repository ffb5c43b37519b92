import { hashRow } from '../words.ts';
import type { Print } from './print.ts';

const SHINGLE = 5;
/** A sample has so many shingles at least, and less than twice as many on average, however long the print. */
const SAMPLE = 16;
/** A print so many times as long as another is no reprint of it: samples of others are at most so much finer or coarser. */
const LENGTHS_APART = 4;
/** Of a hash, the bits that are kept: a number that takes four bytes where it is stored. */
const BITS = 0x3fffffff;

/** One shingle in so many is in the sample of a print of so many words. */
export function rateOf(words: number): number {
	return 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, words) / SAMPLE)));
}

/** Of a print's shingles, runs of five words, those by which it is found. */
export interface Sample {
	/** By which others find it, once each, ascending. */
	readonly kept: Uint32Array;
	/** By which it finds others: also what shorter prints keep. */
	readonly sought: Uint32Array;
}

/**
 * Shingles whose hash is a multiple of the print's rate stand for all of them. Two prints keep the same of what they share, so that
 * the share of one in the other can be told from the samples (Manber, "Finding similar files in a large file system", 1994; the
 * sketch modulo m of Broder, "On the resemblance and containment of documents", 1997, which unlike the least of many hashes
 * tells containment). Rates are powers of two, so that a coarser sample is part of every finer one.
 */
export function sampleOf({ hashes }: Pick<Print, 'hashes'>): Sample {
	const rate = rateOf(hashes.length);
	const finest = Math.max(1, rate / LENGTHS_APART);
	const kept = new Set<number>();
	const sought = new Set<number>();
	for (let at = 0; at + SHINGLE <= hashes.length; at += 1) {
		const hash = hashRow(hashes, at, at + SHINGLE) & BITS;
		if (hash % finest === 0) sought.add(hash);
		if (hash % rate === 0) kept.add(hash);
	}
	return { kept: Uint32Array.from(kept).sort(), sought: Uint32Array.from(sought).sort() };
}

/** What part of the shorter of two prints they share, as their samples tell, with so many of the other's kept shingles sought. */
export const estimatedPart = (found: number, words: number, other: number): number =>
	(found * rateOf(other)) / Math.max(1, Math.min(words, other) - SHINGLE + 1);
