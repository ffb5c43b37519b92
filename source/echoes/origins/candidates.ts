import { estimatedPart } from './sample.ts';

/** Of each sampled shingle, so many holders are looked at: what more prints have is kept together by these. */
export const MOST_HOLDERS = 200;
/** So much of the shorter print two must seem to share to be compared. */
const COMPARED = 0.15;
const FOUND = 2;
/** How many shingles two must share to be compared, where so many are sought. */
export const fewestShared = (sought: number): number => (sought > FOUND ? FOUND : 1);
/** From here on two prints are kin: far more than furniture and phrases give. */
const KIN = 1 / 3;

/** A print that shares sampled shingles with another. */
export interface Candidate<Key> {
	readonly key: Key;
	readonly isKin: boolean;
}

/**
 * Who seems to share enough of a print to be compared, and who of them is kin, out of the holders of each shingle it seeks; those
 * that share most first. `wordsOf` gives the length of another.
 */
export function candidatesOf<Key>(
	sought: Uint32Array,
	words: number,
	holdersOf: (shingle: number) => Iterable<Key>,
	wordsOf: (key: Key) => number,
): Candidate<Key>[] {
	const found = new Map<Key, number>();
	for (const shingle of sought) for (const key of holdersOf(shingle)) found.set(key, (found.get(key) ?? 0) + 1);
	return candidatesAmong(found, sought.length, words, wordsOf);
}

/** The same out of how many of so many shingles sought each of others keeps. */
export function candidatesAmong<Key>(
	found: ReadonlyMap<Key, number>,
	sought: number,
	words: number,
	wordsOf: (key: Key) => number,
): Candidate<Key>[] {
	return [...found]
		.flatMap(([key, count]) => {
			if (count < fewestShared(sought)) return [];
			const part = estimatedPart(count, words, wordsOf(key));
			return part < COMPARED ? [] : [{ key, part }];
		})
		.sort((one, other) => other.part - one.part)
		.map(({ key, part }) => ({ key, isKin: part >= KIN }));
}
