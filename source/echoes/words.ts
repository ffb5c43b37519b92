import type { Span } from '../domain/span.ts';

/** A word as two texts are compared by it: lower case, straight apostrophes, numbers whole. */
export interface Word extends Span {
	readonly form: string;
}

// A link; a number with its inner points; a sign of a script without spaces; a run of letters with its apostrophes.
const WORD =
	/(\bhttps?:\/\/\S+|\bwww\.\S+)|\p{N}+(?:[.,:/]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’](?:\p{L}|\p{M})+)*/gu;

/** The words of a stretch of text in reading order; links are none. */
export function wordsOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Word[] {
	const words: Word[] = [];
	WORD.lastIndex = start;
	for (let match = WORD.exec(text); match !== null && match.index < end; match = WORD.exec(text)) {
		const [written, link] = match;
		if (link !== undefined) continue;
		const form = written.toLowerCase().replaceAll('’', "'");
		words.push({ start: match.index, end: Math.min(end, match.index + written.length), form });
	}
	return words;
}

/** 32-bit FNV-1a (Fowler, Noll, Vo), finished with murmur3's mixer; from 0. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return mixed(hash);
}

/** The hash of a row of hashes; order matters. */
export function hashRow(hashes: ArrayLike<number>, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (hashes[at] ?? 0), 0x01000193) ^ (hash >>> 15);
	return mixed(hash);
}

function mixed(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
