import { hashPair } from '../sequence/hash.ts';
import type { Page } from './page.ts';
import { NOWHERE, type WordInfo } from './words.ts';

/** Places of words around a token that by themselves tell something of it. */
export const PLACES = [-2, -1, 0, 1, 2] as const;

/** Writes what a word by itself tells of the token that has it at `place`, and returns how many features that are. */
export function wordFeatures(word: WordInfo, place: number, out: Int32Array): number {
	if (place === -2 || place === 2) {
		out[0] = hashPair(place === -2 ? 4 : 5, word.word);
		return 1;
	}
	out[0] = hashPair(place === 0 ? 1 : place === -1 ? 2 : 3, word.word);
	out[1] = hashPair(place === 0 ? 37 : place === -1 ? 38 : 39, word.group);
	if (place !== 0) return 2;
	out[2] = hashPair(8, word.suffix);
	out[3] = hashPair(10, word.class);
	return 4;
}

/** The word at `j`, where it stands in the paragraph of the token `i`. */
export function wordBeside(page: Page, i: number, j: number): WordInfo {
	if (j < 0 || j >= page.length) return NOWHERE;
	const own = page.sentence[i] as number;
	const other = page.sentence[j] as number;
	const together = own === other || page.sentenceBlock[other] === page.sentenceBlock[own];
	return together ? (page.words[j] ?? NOWHERE) : NOWHERE;
}
