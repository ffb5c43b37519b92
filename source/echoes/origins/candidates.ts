/** Of each sampled shingle, so many holders are looked at: what more prints have is kept together by these. */
export const MOST_HOLDERS = 200;
/** So much of the smaller sample two prints must share to be compared; fewer shared is chance in short ones. */
const COMPARED = 0.15;
/** From here on two prints are kin: far more than furniture and phrases give. */
const KIN = 1 / 3;

/** A print that shares sampled shingles with another. */
export interface Candidate<Key> {
	readonly key: Key;
	readonly isKin: boolean;
}

/**
 * Who shares enough of a sample to be compared, and who of them is kin, out of the holders of each of its shingles.
 * `sizeOf` gives the number of shingles in another's sample.
 */
export function candidatesOf<Key>(
	sample: Uint32Array,
	holdersOf: (shingle: number) => Iterable<Key>,
	sizeOf: (key: Key) => number,
): Candidate<Key>[] {
	const shared = new Map<Key, number>();
	for (const shingle of sample) for (const key of holdersOf(shingle)) shared.set(key, (shared.get(key) ?? 0) + 1);
	return [...shared].flatMap(([key, count]) => {
		const part = count / Math.max(1, Math.min(sample.length, sizeOf(key)));
		return part < COMPARED ? [] : [{ key, isKin: part >= KIN }];
	});
}
