import type { Span } from '../../domain/span.ts';
import { fold } from './fold.ts';

/** A word of a text: where it stands and how the index knows it. */
export interface Word extends Span {
	readonly term: string;
}

/** Longer runs of letters are data, not words; the index keeps their start. */
const LONGEST_TERM = 40;

// In order: `C++`; `U.S.`, `p.m.`; `29,514`, `3.5`; a run of letters and digits with its possessive; an emoji.
// Every repetition that something must follow is bounded, so that no text takes more than linear time.
const WORD =
	/(?<sharp>\p{L}(?:\+\+|#))(?![\p{L}\p{N}])|(?<dotted>(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}.]))|(?<number>\p{N}{1,15}(?:[.,]\p{N}{1,15}){1,6}(?![\p{L}\p{N}]))|(?<run>[\p{L}\p{M}\p{N}_]+)(?:['’]s(?![\p{L}\p{N}]))?|\p{Extended_Pictographic}|\p{RI}{2}/gu;

const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Scripts written without spaces between words: Han, kana, Thai, Lao, Burmese, Khmer. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const UNSPACED_RUN =
	/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+|[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;

const ASCII_RUN = /^[A-Za-z0-9_]+$/;

/**
 * The words of a text in reading order. Text without spaces between words becomes overlapping pairs of
 * characters, `台北市` → `台北`, `北市`, and in an index also its last character, so that each one can be found.
 */
export function words(text: string, purpose: 'index' | 'query' = 'index'): Word[] {
	const found: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const { sharp, dotted, number, run } = match.groups ?? {};
		const start = match.index;
		if (run !== undefined) {
			if (!ASCII_RUN.test(run) && UNSPACED.test(run)) pairs(run, start, purpose, found);
			else push(found, start, start + run.length, fold(run));
		} else if (dotted !== undefined) push(found, start, start + dotted.length, fold(dotted.replaceAll('.', '')));
		else if (number !== undefined)
			push(found, start, start + number.length, THOUSANDS.test(number) ? number.replaceAll(',', '') : fold(number));
		else push(found, start, start + match[0].length, fold(sharp ?? match[0]));
	}
	return found;
}

function push(found: Word[], start: number, end: number, term: string): void {
	if (term !== '') found.push({ start, end, term: term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term });
}

function pairs(run: string, at: number, purpose: 'index' | 'query', found: Word[]): void {
	for (const part of run.matchAll(UNSPACED_RUN)) {
		const start = at + part.index;
		if (!UNSPACED.test(part[0])) {
			push(found, start, start + part[0].length, fold(part[0]));
			continue;
		}
		const letters = Array.from(part[0]);
		let offset = start;
		letters.forEach((letter, index) => {
			const next = letters[index + 1];
			if (next !== undefined) push(found, offset, offset + letter.length + next.length, fold(letter + next));
			else if (letters.length === 1 || purpose === 'index') push(found, offset, offset + letter.length, fold(letter));
			offset += letter.length;
		});
	}
}
