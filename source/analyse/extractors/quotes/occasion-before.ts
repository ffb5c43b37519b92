import type { Attribution } from '../../attribution/attribution.ts';
import type { Quotation } from './quotations.ts';
import { countWords, overlapping } from './words.ts';

/** `said [in]`, `told them [at]`: where or when something was said. */
const OCCASION = /(?:^|\s)(?:in|at|on|during|before|after|to|from|through|via)$/i;
const OPENS_WITH = /^(?:in|at|on|during|before|after|to|from|through|via)\s/i;

/** A quotation of so many words at least is a sentence of its own. */
const SENTENCE = 4;

/** `said in a speech on the quay where nets dry [“The mill is lost.”]`: where it was said is no part of a sentence in marks. */
export function withoutOccasion(text: string, attribution: Attribution, outermost: readonly Quotation[]): Attribution {
	const { cue, content } = attribution;
	const [piece, ...others] = content;
	if (piece === undefined || piece.start < cue.end) return attribution;
	const led =
		OCCASION.test(text.slice(cue.start, cue.end)) || OPENS_WITH.test(text.slice(piece.start, piece.start + 8));
	if (!led) return attribution;
	const quotation = overlapping(outermost, piece)[0];
	if (!quotation?.closed || quotation.outer.start <= piece.start || piece.end < quotation.end) return attribution;
	const whole =
		/^\p{Lu}/u.test(text.slice(quotation.start, quotation.start + 1)) &&
		/[.?!,]/.test(text[quotation.end - 1] ?? '') &&
		countWords(text, quotation) >= SENTENCE;
	return whole ? { ...attribution, content: [{ start: quotation.start, end: piece.end }, ...others] } : attribution;
}
