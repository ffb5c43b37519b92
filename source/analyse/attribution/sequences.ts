import type { Span } from '../../domain/span.ts';
import type { Page } from './page.ts';

/** Paragraphs longer than this are read in pieces, broken between sentences where one ends in time. */
const LONGEST_SEQUENCE = 600;

/** Token ranges the first pass reads as one sequence: paragraphs, bounded. */
export function sequencesOf(page: Page): Span[] {
	const found: Span[] = [];
	let start = 0;
	const cut = (end: number): void => {
		for (; start < end; start = Math.min(end, start + LONGEST_SEQUENCE))
			found.push({ start, end: Math.min(end, start + LONGEST_SEQUENCE) });
	};
	for (let s = 0; s < page.sentenceBlock.length; s++) {
		const stop = page.sentenceStart[s + 1] ?? page.length;
		if ((page.sentenceStart[s] ?? 0) > start && stop - start > LONGEST_SEQUENCE) cut(page.sentenceStart[s] ?? 0);
		if (page.sentenceBlock[s + 1] !== page.sentenceBlock[s]) cut(stop);
	}
	cut(page.length);
	return found;
}
