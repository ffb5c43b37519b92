import type { Certainty } from '../../../domain/certainty.ts';
import type { QuoteMode } from '../../../domain/fact.ts';
import { type Span, spanText } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/model.ts';
import type { Draft } from '../../draft.ts';
import { type CueKind, cueKind } from './cue-kind.ts';
import { parsedAt } from './parsed-at.ts';
import type { Quotation } from './quotations.ts';
import { overlapping } from './words.ts';

/** An attribution, and what its cue vouches for. */
export interface Vouched {
	readonly attribution: Attribution;
	readonly kind: CueKind;
	/** Whether the content is a clause or stands in quote marks, rather than a mere phrase. */
	readonly clause: boolean;
}

/** A deed is believed to be an attribution from this confidence of the model on. */
const DEED = 0.3;

/**
 * What each attribution's cue vouches for; those of silence, and deeds the model is not sure of, are left out.
 * Hearsay has no source: its subject is whom it is about.
 */
export function vouched(
	draft: Draft,
	attributions: readonly Attribution[],
	outermost: readonly Quotation[],
): Vouched[] {
	const { text } = draft.article;
	return attributions.flatMap((attribution): Vouched[] => {
		const { cue, source, content, score } = attribution;
		const words = text.slice(cue.start, Math.min(cue.end, cue.start + 200));
		const clause = content.some((piece) => isClause(draft, piece, outermost));
		const byAgent = /\bby\s*$/i.test(text.slice(cue.start, source && source.start > cue.end ? source.start : cue.end));
		const kind = cueKind(words, clause, byAgent);
		if (kind === 'silence' || (kind === 'deed' && score < DEED)) return [];
		const known = kind === 'hearsay' && source !== null && source.end <= cue.start ? null : source;
		return [{ attribution: known === source ? attribution : { ...attribution, source: known }, kind, clause }];
	});
}

function isClause(draft: Draft, piece: Span, outermost: readonly Quotation[]): boolean {
	const { text } = draft.article;
	if (overlapping(outermost, piece).length > 0) return true;
	if (/^(?:that|how|why|whether|if|to)\s/i.test(spanText(text, { start: piece.start, end: piece.start + 8 })))
		return true;
	if (/\b(?:that|whether)\s$/.test(text.slice(Math.max(0, piece.start - 9), piece.start))) return true;
	const sentence = parsedAt(draft, piece.start);
	if (!sentence) return false;
	return sentence.clauses.some(({ group, kind }) => {
		const word = sentence.words[group.last];
		const finite = group.form === 'finite' || group.form === 'either';
		return finite && kind === 'main' && word !== undefined && word.start > piece.start && word.end <= piece.end;
	});
}

/** How sure an attribution is, by what its cue vouches for and the model's confidence, 0 to 1. */
export function certaintyOf({ kind, clause }: Vouched, mode: QuoteMode, score: number): Certainty {
	if (kind === 'deed' || kind === 'hearsay') return 'candidate';
	if (kind === 'view') return score > (clause ? 0.6 : 0.7) ? 'likely' : 'candidate';
	if (mode === 'direct') return score > 0.5 ? 'certain' : score > 0.3 ? 'likely' : 'candidate';
	if (clause && score > 0.75) return 'certain';
	return score > 0.5 ? 'likely' : 'candidate';
}
