import { hashRow } from '../words.ts';

/** Which words of one print stand in runs of at least `run` words that the other has too: a flag a word. */
export function sharedWords(one: Uint32Array, other: Uint32Array, run: number): Uint8Array {
	const flags = new Uint8Array(one.length);
	const runs = new Set<number>();
	for (let at = 0; at + run <= other.length; at += 1) runs.add(hashRow(other, at, at + run));
	for (let at = 0; at + run <= one.length; at += 1)
		if (runs.has(hashRow(one, at, at + run))) flags.fill(1, at, at + run);
	return flags;
}

/** Pairs of places that hold the same run of `run` words, the first of each run in the other; `-1` where there is none. */
export function alignedWords(one: Uint32Array, other: Uint32Array, run: number): Int32Array {
	const places = new Int32Array(one.length).fill(-1);
	const runs = new Map<number, number>();
	for (let at = other.length - run; at >= 0; at -= 1) runs.set(hashRow(other, at, at + run), at);
	for (let at = 0; at + run <= one.length; at += 1) {
		const place = runs.get(hashRow(one, at, at + run));
		if (place === undefined) continue;
		for (let step = 0; step < run; step += 1) if (places[at + step] === -1) places[at + step] = place + step;
	}
	return places;
}

export const countOf = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
