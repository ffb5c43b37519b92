import { hashRow } from '../words.ts';
import type { Print } from './print.ts';

const SHINGLE = 5;
/** One shingle in so many is kept. */
const KEEP_ONE_OF = 8;
/** Of so short a print the sample may be empty; the whole of it is then one shingle more. */
const SHORT = 100;

/**
 * The shingles of a print that stand for all of them: runs of five words whose hash falls on a multiple of eight, once
 * each, ascending. Two prints keep the same of what they share, so that the share of one in the other can be told from the
 * samples, however long either is (Manber, "Finding similar files in a large file system", 1994; the sketch modulo m of
 * Broder, "On the resemblance and containment of documents", 1997, which unlike the least of many hashes tells containment).
 */
export function sampleOf({ hashes }: Pick<Print, 'hashes'>): Uint32Array {
	const kept = new Set<number>();
	for (let at = 0; at + SHINGLE <= hashes.length; at += 1) {
		const hash = hashRow(hashes, at, at + SHINGLE);
		if (hash % KEEP_ONE_OF === 0) kept.add(hash);
	}
	if (hashes.length > 0 && hashes.length < SHORT) kept.add(hashRow(hashes, 0, hashes.length));
	return Uint32Array.from(kept).sort();
}
