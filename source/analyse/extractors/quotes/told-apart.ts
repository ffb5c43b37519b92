import type { Span } from '../../../domain/span.ts';
import type { Quotation } from './quotations.ts';
import { countWords, overlapping } from './words.ts';

/** A statement has a verb; this finds most. */
const STATES =
	/\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|\p{Ll}{2,}ed|\p{Ll}{3,}ing)\b/u;

/** Where, when or of what it was said: `[of the sale]: “…”`. */
const OCCASION = /^(?:of|in|on|at|to|about|after|before|during|by|from|for|with)\s/i;

/** Fewer words state nothing. */
const LEAST = 3;

/**
 * `said [the club was sad to see him go]: “[We wish him well.]”`: what is told, and the words that its colon leads to, are two statements. Only the
 * words remain where an occasion stands before the colon.
 */
export function apart(text: string, pieces: readonly Span[], outermost: readonly Quotation[]): Span[][] {
	for (const [at, piece] of pieces.entries()) {
		const next = overlapping(outermost, piece).find(
			({ start, outer }) =>
				outer.start > piece.start &&
				/[\p{L}\p{N}]:\s*$/u.test(text.slice(piece.start, outer.start)) &&
				/^[\p{Lu}\p{N}[(…]/u.test(text.slice(start, start + 1)),
		);
		if (!next || overlapping(outermost, { start: piece.start, end: next.outer.start }).length > 0) continue;
		const lead = text.slice(piece.start, next.outer.start).replace(/:\s*$/, '');
		const told = { start: piece.start, end: piece.start + lead.length };
		const words: Span[] = [{ start: next.start, end: piece.end }, ...pieces.slice(at + 1)];
		if (at === 0 && OCCASION.test(lead)) return [words];
		if (countWords(text, told) < LEAST || !STATES.test(lead)) return [[...pieces]];
		return [[...pieces.slice(0, at), told], words];
	}
	return [[...pieces]];
}
