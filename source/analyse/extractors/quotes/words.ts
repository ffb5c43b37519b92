import type { Span } from '../../../domain/span.ts';
import type { Quotation } from './quotations.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** A quotation is at most this long where words are counted; what is longer is speech anyway. */
const ENOUGH = 4000;

export function countWords(text: string, span: Span): number {
	const end = Math.min(span.end, span.start + ENOUGH);
	let words = 0;
	let before = SPACE;
	let last = SPACE;
	for (let at = span.start; at < end; at++) {
		const kind = kindOf(text.charCodeAt(at));
		if (kind === PAIRED) return text.slice(span.start, end).match(WORD)?.length ?? 0;
		if (kind === LETTER && last !== LETTER && !(last === JOINER && before === LETTER)) words++;
		before = last;
		last = kind;
	}
	return words;
}

const SPACE = 1;
const LETTER = 2;
const JOINER = 3;
/** Half a character beyond 16 bits: only the expression reads it. */
const PAIRED = 4;

// One byte for each UTF-16 unit, filled when first met.
const kinds = new Uint8Array(65536);

function kindOf(unit: number): number {
	const known = kinds[unit] as number;
	if (known !== 0) return known;
	const char = String.fromCharCode(unit);
	const paired = unit >= 0xd800 && unit <= 0xdfff;
	const kind = paired ? PAIRED : /[\p{L}\p{N}]/u.test(char) ? LETTER : "'’.,".includes(char) ? JOINER : SPACE;
	kinds[unit] = kind;
	return kind;
}

/** Share of a span's words that stand in quote marks, 0 to 1. `quotations` are outermost ones in reading order. */
export function quotedShare(text: string, pieces: readonly Span[], quotations: readonly Quotation[]): number {
	let all = 0;
	let quoted = 0;
	for (const piece of pieces) {
		all += countWords(text, piece);
		for (const quotation of overlapping(quotations, piece))
			quoted += countWords(text, {
				start: Math.max(piece.start, quotation.start),
				end: Math.min(piece.end, quotation.end),
			});
	}
	return all === 0 ? 0 : Math.min(1, quoted / all);
}

/** Those of a list in reading order, not overlapping one another, that a span touches. */
export function overlapping<T extends Span>(list: readonly T[], span: Span): readonly T[] {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((list[middle]?.end ?? 0) <= span.start) low = middle + 1;
		else high = middle;
	}
	const found: T[] = [];
	for (let index = low; index < list.length; index++) {
		const item = list[index];
		if (!item || item.start >= span.end) break;
		found.push(item);
	}
	return found;
}
