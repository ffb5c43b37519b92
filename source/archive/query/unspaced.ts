import type { Span } from '../../domain/span.ts';

/** Scripts written without spaces between words: Thai and Lao, Burmese, Khmer, kana and Han. */
export const UNSPACED =
	/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

const RUN =
	/([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)|[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;

interface Piece extends Span {
	readonly letters: string;
}

/** A run of letters with such a script in it: its pairs of characters, and what else is between them as it stands. */
export function pairs(run: string, purpose: 'index' | 'query'): Piece[] {
	const pieces: Piece[] = [];
	for (const part of run.matchAll(RUN)) {
		const whole = part[0];
		let start = part.index;
		if (part[1] === undefined) {
			pieces.push({ start, end: start + whole.length, letters: whole });
			continue;
		}
		const letters = Array.from(whole);
		letters.forEach((letter, index) => {
			const next = letters[index + 1];
			if (next !== undefined) pieces.push({ start, end: start + letter.length + next.length, letters: letter + next });
			else if (letters.length === 1 || purpose === 'index')
				pieces.push({ start, end: start + letter.length, letters: letter });
			start += letter.length;
		});
	}
	return pieces;
}
