import type { Span } from '../../domain/span.ts';
import { fold } from './fold.ts';
import { pairs, UNSPACED } from './unspaced.ts';

/** A word of a text: where it stands and how the index knows it. */
export interface Word extends Span {
	readonly term: string;
}

/** Longer runs of letters are data, not words; the index keeps their start. */
const LONGEST_TERM = 40;

// Groups in order: 1 `C++`; 2 `U.S.`, `p.m.`; 3 `29,514`, `3.5`; 4 a run of letters and digits, with its possessive;
// without a group, an emoji. What something must follow is bounded, so that no text takes more than linear time.
let pattern: RegExp | undefined;
/** Made when first needed: its tables take a while. */
function wordPattern(): RegExp {
	pattern ??=
		/(\p{L}(?:\+\+|#))(?![\p{L}\p{N}])|((?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}.]))|(\p{N}{1,15}(?:[.,]\p{N}{1,15}){1,6}(?![\p{L}\p{N}]))|([\p{L}\p{M}\p{N}_]+)(?:['’]s(?![\p{L}\p{N}]))?|\p{Extended_Pictographic}|\p{RI}{2}/uy;
	return pattern;
}

const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Of each ASCII character: 1 a letter, digit or low line, 2 a sign that may belong to the word before it. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	const letter = String.fromCharCode(code);
	return /\w/.test(letter) ? 1 : ".,'+#".includes(letter) ? 2 : 0;
});

/**
 * The words of a text in reading order. Text without spaces between words becomes overlapping pairs of
 * characters, `台北市` → `台北`, `北市`, and in an index also its last character, so that each one can be found.
 */
export function words(text: string, purpose: 'index' | 'query' = 'index'): Word[] {
	const found: Word[] = [];
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code < 128 && KINDS[code] !== 1) {
			at += 1;
			continue;
		}
		// Most words are plain letters between spaces; only the rest need the expression.
		let end = at;
		let next = code;
		while (next < 128 && KINDS[next] === 1) {
			end += 1;
			next = end < text.length ? text.charCodeAt(end) : 32;
		}
		if (end > at && next < 128 && KINDS[next] === 0) {
			push(found, at, end, text.slice(at, end).toLowerCase());
			at = end + 1;
		} else at = irregular(text, at, purpose, found);
	}
	return found;
}

/** Reads the word at `at`, if there is one, and gives the place behind it. */
function irregular(text: string, at: number, purpose: 'index' | 'query', found: Word[]): number {
	const word = wordPattern();
	word.lastIndex = at;
	const match = word.exec(text);
	if (match === null) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
	const [whole, sharp, dotted, number, run] = match;
	if (run !== undefined) {
		if (UNSPACED.test(run))
			for (const { start, end, letters } of pairs(run, purpose)) push(found, at + start, at + end, fold(letters));
		else push(found, at, at + run.length, fold(run));
	} else if (dotted !== undefined) push(found, at, at + dotted.length, fold(dotted.replaceAll('.', '')));
	else if (number !== undefined)
		push(found, at, at + number.length, THOUSANDS.test(number) ? number.replaceAll(',', '') : fold(number));
	else push(found, at, at + whole.length, fold(sharp ?? whole));
	return at + whole.length;
}

function push(found: Word[], start: number, end: number, term: string): void {
	if (term !== '') found.push({ start, end, term: term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term });
}
