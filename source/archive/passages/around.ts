import type { Span } from '../../domain/span.ts';
import { oneLine, wordEnd, wordStart } from '../query/snippet.ts';

/** Code units of context on either side of a mention. */
const CONTEXT = 160;

/** A span's words, and whole words on either side of it, each on one line. */
export function wordsAround(
	text: string,
	{ start, end }: Span,
): { readonly before: string; readonly text: string; readonly after: string } {
	const from = wordStart(text, Math.max(0, start - CONTEXT), start);
	const to = wordEnd(text, Math.min(text.length, end + CONTEXT), end);
	return {
		before: oneLine(text.slice(from, start)),
		text: oneLine(text.slice(start, end)),
		after: oneLine(text.slice(end, to)),
	};
}
