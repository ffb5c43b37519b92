import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { parsedAt } from './parsed-at.ts';

/** A firm in brackets of its own, as wires write it: `said <Acme Ltd>, a mill`. */
const IN_BRACKETS = /^\s(<[^<>\n]{2,60}>,?\s+)$/u;

/** Verbs that judge somebody for something said behind: `accused the board, which had paid, of fraud`. */
const JUDGES = /\b(?:accus|blam|criticis|criticiz|prais|condemn|attack|thank|suspect|convict)\p{L}*$/iu;
const APART = /^,\s(?:which|who|whose|whom|an?|the|his|her|its|their)\s[^,.;:“”"]{3,90},\s(?:of|for)\s[^,.;:“”"]{3,}/u;

/** What is left of a sentence behind a list is taken with it up to this length, in UTF-16 units. */
const REST = 90;

/** Gives a content told behind its cue what was cut off it: a firm in brackets, what somebody is accused of, on what it depends, the rest of a list. */
export function wholeContent(draft: Draft, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const [piece] = content;
	if (!piece || content.length > 1 || piece.start < cue.end) return attribution;
	const { text } = draft.article;
	const lead = IN_BRACKETS.exec(text.slice(cue.end, piece.start))?.[1];
	const start = lead === undefined ? piece.start : piece.start - lead.length;
	const end = judgedFor(text, cue, piece) ?? conditionEnd(draft, piece) ?? listEnd(draft, piece) ?? piece.end;
	return start === piece.start && end === piece.end ? attribution : { ...attribution, content: [{ start, end }] };
}

function judgedFor(text: string, cue: Span, { end }: Span): number | null {
	if (!JUDGES.test(text.slice(cue.start, cue.end))) return null;
	const rest = APART.exec(text.slice(end, end + 240))?.[0];
	return rest === undefined ? null : end + rest.length;
}

/** A time belongs to what was said where that is still to come: `would gain [once prices rose]`. */
const CONDITION = /^\s(if|unless|when|once|until)\s/;
const AHEAD = /\b(?:will|would|can|could|may|might|shall|should)\b/;

/** `said it would close [if rents rose]`: on what it depends, where nothing parts it from what was said. */
function conditionEnd(draft: Draft, piece: Span): number | null {
	const { text } = draft.article;
	const opens = CONDITION.exec(text.slice(piece.end, piece.end + 9))?.[1];
	if (opens === undefined) return null;
	if (!/if|unless/.test(opens) && !AHEAD.test(text.slice(piece.start, Math.min(piece.end, piece.start + 400))))
		return null;
	const segment = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, piece.start + 1) - 1];
	const rest = segment === undefined ? '' : text.slice(piece.end, segment.end).replace(/[.?!\s]+$/, '');
	return rest.length > 0 && rest.length <= REST && !/[,;:“”"–—]/.test(rest) ? piece.end + rest.length : null;
}

/** `by bread[, milk and eggs before noon]`: a list goes on behind the comma at which a content ends. */
function listEnd(draft: Draft, piece: Span): number | null {
	if (draft.article.text[piece.end] !== ',') return null;
	const sentence = parsedAt(draft, piece.start);
	const segment = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, piece.start + 1) - 1];
	if (!sentence || !segment) return null;
	const { chunks, words } = sentence;
	const comma = chunks.findIndex(({ kind, first }) => kind === 'comma' && words[first]?.start === piece.end);
	if (comma < 1 || !isNounPhrase(chunks[comma - 1])) return null;
	let at = comma + 1;
	while (isNounPhrase(chunks[at]) && chunks[at + 1]?.kind === 'comma') at += 2;
	const last = at + 2;
	if (!isNounPhrase(chunks[at]) || chunks[at + 1]?.kind !== 'coordinator' || !isNounPhrase(chunks[last])) return null;
	if (chunks[last + 1]?.kind === 'verb') return null;
	const end = words[chunks[last]?.last ?? -1]?.end ?? null;
	const rest = end === null ? '' : draft.article.text.slice(end, segment.end).replace(/[.?!\s]+$/, '');
	if (end === null) return null;
	return rest.length <= REST && !/[,;:“”"–—]/.test(rest) ? end + rest.length : end;
}
