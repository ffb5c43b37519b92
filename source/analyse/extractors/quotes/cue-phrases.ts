import { type Span, spanText } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { Word } from '../../grammar/words.ts';
import { REPORTING_NOUNS, REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';
import { cueWords } from './cue-kind.ts';
import { parsedAt } from './parsed-at.ts';
import type { Quotation } from './quotations.ts';
import { countWords, overlapping } from './words.ts';

/** `[So-called] ghost firms`: who would speak and what would say so are words of one noun phrase, and the cue has its noun. */
export function isOnePhrase(draft: Draft, source: Span, cue: Span): boolean {
	if (source.end !== cue.start - 1) return false;
	const { text } = draft.article;
	const words = cueWords(spanText(text, cue));
	if (words.length < 2 ? words.some((word) => REPORTING_VERBS.has(word)) : REPORTING_VERBS.has(words[0] ?? ''))
		return false;
	// `his admission`, `Acme claims`: whose it is.
	if (words.some((word) => REPORTING_NOUNS.has(word)) && !/^(?:the|an?)\s/i.test(spanText(text, source))) return false;
	const sentence = parsedAt(draft, source.start);
	const phrase = sentence?.chunks.find(
		({ kind, first, last }) =>
			kind === 'noun' &&
			(sentence.words[first]?.start ?? Infinity) <= source.start &&
			(sentence.words[last]?.end ?? 0) >= cue.end,
	);
	const end = sentence?.words[phrase?.last ?? -1]?.end;
	return phrase !== undefined && end === cue.end;
}

/** Whether a cue of one word is a noun where it stands: `champion Ann Lee`, `new orders rose`. */
export function isNoun(draft: Draft, cue: Span): boolean {
	const sentence = parsedAt(draft, cue.start);
	const word = sentence?.words.find(({ start }) => start >= cue.start);
	if (!word || word.end < cue.end || word.class !== 'noun' || REPORTING_NOUNS.has(word.lower)) return false;
	return verbForms(word.lower).some(({ nounish }) => nounish);
}

/** `Marketing calls cost millions`: a word that is as often a noun, and right behind it the verb whose subject it is. */
export function cueNounOf(draft: Draft, { cue, content }: Attribution): boolean {
	const [piece] = content;
	if (!piece || piece.start < cue.end) return false;
	if (piece.start - cue.end > 1 || THAT.test(draft.article.text.slice(piece.start, piece.start + 6)))
		return isRelative(draft, cue, piece);
	const sentence = parsedAt(draft, cue.start);
	const last = sentence?.words.find(({ end }) => end === cue.end);
	const next = sentence?.words.find(({ start }) => start === piece.start);
	if (!last || !next || !/^(?:verb|be|have|do|modal)$/.test(next.class)) return false;
	// `The raised [offer for Acme] is late`: words of the subject of what stands behind them.
	if (sentence && isWithinSubject(sentence, cue, next)) return true;
	// `which ministers [claim] will cut crime`.
	const told = sentence?.clauses.find(({ group }) => sentence.words[group.last] === last);
	if (told && sentence?.chunks[Math.min(...told.subject) - 1]?.kind === 'relative') return false;
	return (
		verbForms(last.lower).some(({ nounish }) => nounish) && !verbForms(next.lower).some(({ shape }) => shape === 'ing')
	);
}

const THAT = /^(?:that|which)\s/;

/** `a bid for Acme that [was made in May]`: says more of the noun, and tells nobody's words. */
function isRelative(draft: Draft, cue: Span, piece: Span): boolean {
	const { text } = draft.article;
	const that = THAT.exec(text.slice(piece.start, piece.start + 6))?.[0].length ?? 0;
	if (!/^\s(?:that\s|which\s)?$/.test(text.slice(cue.end, piece.start))) return false;
	const sentence = parsedAt(draft, cue.start);
	const first = sentence?.words.find(({ start }) => start === cue.start);
	const next = sentence?.words.find(({ start }) => start === piece.start + that);
	return first?.class === 'noun' && next !== undefined && /^(?:be|have|do|modal)$/.test(next.class);
}

function isWithinSubject(sentence: ParsedSentence, cue: Span, verb: Word): boolean {
	const { chunks, clauses, words } = sentence;
	const clause = clauses.find(({ group }) => words[group.first] === verb);
	const subject = chunks[clause?.subject[0] ?? -1];
	return (
		subject?.kind === 'noun' &&
		(words[subject.first]?.start ?? Infinity) < cue.start &&
		(words[subject.last]?.end ?? 0) > cue.start
	);
}

/** Words in marks that name a thing take no more than these. */
const TERM_WORDS = 3;

/** `is offering [a “toll holiday” to drivers]`: a phrase with a term in marks, and no clause. */
export function isTerm(draft: Draft, piece: Span, outermost: readonly Quotation[]): boolean {
	const { text } = draft.article;
	const marked = overlapping(outermost, piece);
	if (marked.length === 0 || isClause(draft, piece, [])) return false;
	return marked.every(
		(quotation) =>
			quotation.start > piece.start &&
			countWords(text, quotation) <= TERM_WORDS &&
			!/[.,?!]/.test(text[quotation.end - 1] ?? ''),
	);
}

export function isClause(draft: Draft, piece: Span, outermost: readonly Quotation[]): boolean {
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
		// `which ministers claim [will cut crime]`: its subject is before the cue.
		const opens = sentence.words[group.first]?.start === piece.start;
		return (
			finite && (kind === 'main' || opens) && word !== undefined && word.start > piece.start && word.end <= piece.end
		);
	});
}
