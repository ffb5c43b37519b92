import type { Span } from '../domain/span.ts';

/** A word as two texts are compared by it: lower case, straight apostrophes, numbers whole. */
export interface Word extends Span {
	readonly form: string;
}

// A link; a number with its inner points; a sign of a script without spaces; a run of letters with its apostrophes.
const WORD =
	/(\bhttps?:\/\/\S+|\bwww\.\S+)|\p{N}+(?:[.,:/]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’](?:\p{L}|\p{M})+)*/gu;

/** The words of a stretch of text in reading order; links are none. */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Word[] {
	const words: Word[] = [];
	eachWord(
		text,
		span,
		(start, end, stop) => words.push({ start, end, form: text.slice(start, stop).toLowerCase() }),
		(start, end, form) => words.push({ start, end, form }),
	);
	return words;
}

/** Adds to `hashes` the hash of each word's form, in reading order, without making the words. */
export function hashWords(text: string, span: Span, hashes: number[]): void {
	eachWord(
		text,
		span,
		(start, _end, stop) => hashes.push(hashOfPlain(text, start, stop)),
		(_start, _end, form) => hashes.push(hashOf(form)),
	);
}

/**
 * Tells each word of a stretch of text: a plain one, letters and digits of ASCII that go on up to `stop`, beyond the stretch where a word does, or
 * another with its form.
 */
function eachWord(
	text: string,
	{ start, end }: Span,
	plain: (start: number, end: number, stop: number) => void,
	other: (start: number, end: number, form: string) => void,
): void {
	let at = start;
	while (at < end) {
		const kind = kindAt(text, at);
		if (kind === MARK) {
			at += 1;
			continue;
		}
		// Most words are plain letters before a space or mark; only the rest need the expression.
		const stop =
			kind === LETTER && !text.startsWith('http', at) && !text.startsWith('www.', at) ? plainEnd(text, at) : -1;
		if (stop > 0) {
			plain(at, Math.min(end, stop), stop);
			at = stop;
			continue;
		}
		WORD.lastIndex = at;
		const match = WORD.exec(text);
		if (match === null || match.index >= end) break;
		const [written, link] = match;
		at = match.index + written.length;
		if (link === undefined) other(match.index, Math.min(end, at), written.toLowerCase().replaceAll('’', "'"));
	}
}

const LETTER = 1;
const MARK = 2;
/** Of each ASCII character: a letter, a mark, or 0 for digits. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	const char = String.fromCharCode(code);
	return /[a-z]/i.test(char) ? LETTER : /\d/.test(char) ? 0 : MARK;
});

/** Dashes and quote marks among the others that are no part of any word by themselves. */
const kindAt = (text: string, at: number): number => {
	const code = text.charCodeAt(at);
	return code < 128 ? (KINDS[code] as number) : code >= 0x2010 && code <= 0x2044 ? MARK : 0;
};

/** The end of the letters and digits from `at` on, where no apostrophe and no other script goes on with them; else -1. */
function plainEnd(text: string, at: number): number {
	let end = at + 1;
	while (end < text.length) {
		const code = text.charCodeAt(end);
		if (code >= 128 && code !== 0x201c && code !== 0x201d && code !== 0x2013 && code !== 0x2014) return -1;
		if (code === 39) return -1;
		if (kindAt(text, end) === MARK) return end;
		end += 1;
	}
	return end;
}

/** 32-bit FNV-1a (Fowler, Noll, Vo), finished with murmur3's mixer; from 0. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return mixed(hash);
}

/** `hashOf` of letters and digits of ASCII in lower case. */
function hashOfPlain(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at += 1) {
		const code = text.charCodeAt(at);
		hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
	}
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
