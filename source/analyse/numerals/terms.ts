import type { Span } from '../../domain/span.ts';

/**
 * A piece of text finer than a token, for reading numbers and dates: `six-week` is `six`, `-`, `week`;
 * `$2.3bn` is `$`, `2.3`, `bn`; `1990s` is `1990`, `s`; `p.m.` and `29,514` are one.
 */
export interface Term extends Span {
	/** Lower case, straight apostrophes; numbers without their thousands commas. */
	readonly word: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** Value of a number, otherwise NaN. */
	readonly value: number;
	/** Whether it starts with a capital. */
	readonly capital: boolean;
	/** Whether white space stands before it. */
	readonly gap: boolean;
}

const LETTERS = /[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*/uy;
const INITIALS = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?/uy;
const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.\d+(?![.\d]))?/y;
const POSSESSIVE = /['’]s(?![\p{L}\p{M}])/uy;
const SPACE = /\s+/y;
/** A digit run longer than this is no number anybody reports. */
const LONGEST_NUMBER = 18;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

/** Splits one stretch of a text into terms, in one pass. */
export function readTerms(text: string, stretch: Span): Term[] {
	const terms: Term[] = [];
	let at = stretch.start;
	let gap = true;
	while (at < stretch.end) {
		const space = matchAt(SPACE, text, at);
		if (space !== null) {
			at += space.length;
			gap = true;
			continue;
		}
		const term = termAt(text, at, gap);
		terms.push(term);
		at = term.end;
		gap = false;
	}
	return terms;
}

function termAt(text: string, start: number, gap: boolean): Term {
	const code = text.charCodeAt(start);
	if (code >= 48 && code <= 57) {
		const digits = matchAt(NUMBER, text, start) ?? text.charAt(start);
		const word = digits.replaceAll(',', '');
		const value = digits.length > LONGEST_NUMBER ? Number.NaN : Number(word);
		return { start, end: start + digits.length, word, kind: 'number', value, capital: false, gap };
	}
	const found =
		matchAt(INITIALS, text, start) ?? matchAt(LETTERS, text, start) ?? matchAt(POSSESSIVE, text, start) ?? null;
	if (found === null) {
		const mark = String.fromCodePoint(text.codePointAt(start) ?? 0);
		return { start, end: start + mark.length, word: mark, kind: 'mark', value: Number.NaN, capital: false, gap };
	}
	const word = found.toLowerCase().replaceAll('’', "'");
	const kind = word === "'s" ? 'mark' : 'word';
	return { start, end: start + found.length, word, kind, value: Number.NaN, capital: isCapital(found), gap };
}

function isCapital(word: string): boolean {
	const first = word.charAt(0);
	return first !== first.toLowerCase();
}

export const wordAt = (terms: readonly Term[], index: number): string => terms[index]?.word ?? '';
