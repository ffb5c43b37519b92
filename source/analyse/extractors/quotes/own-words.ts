import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/model.ts';
import type { Quotation } from './quotations.ts';
import { countWords, overlapping } from './words.ts';

/** A term or a name in marks does not keep two quotations apart; so many words do. */
const APART = 3;

/**
 * Of an attribution whose content begins in front of its cue, drops the pieces behind it that are said under a cue
 * of their own (`“It is late,” she told them, before insisting | “nobody came”`) or beyond a quotation it has no part in.
 */
export function withoutOthersWords(
	text: string,
	attributions: readonly Attribution[],
	outermost: readonly Quotation[],
): Attribution[] {
	return attributions.map((attribution) => {
		const { cue, content } = attribution;
		const leads = content.some(({ end }) => end <= cue.start);
		if (!leads || content.length < 2) return attribution;
		const own = content.filter(
			(piece) =>
				piece.start < cue.end ||
				!(saidUnderAnother(piece, attribution, attributions) || beyondQuotation(text, piece, attribution, outermost)),
		);
		return own.length === content.length ? attribution : { ...attribution, content: own };
	});
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const saidUnderAnother = (piece: Span, { cue }: Attribution, attributions: readonly Attribution[]): boolean =>
	attributions.some(
		(other) =>
			other.cue.start >= cue.end &&
			other.cue.end <= piece.start + 1 &&
			other.content.some((content) => touches(content, piece)),
	);

const beyondQuotation = (
	text: string,
	piece: Span,
	{ cue, content }: Attribution,
	outermost: readonly Quotation[],
): boolean =>
	overlapping(outermost, piece).length > 0 &&
	overlapping(outermost, { start: cue.end, end: piece.start }).some(
		(quotation) =>
			quotation.style === 'double' &&
			quotation.end <= piece.start &&
			countWords(text, quotation) >= APART &&
			!content.some((other) => touches(other, quotation)),
	);
