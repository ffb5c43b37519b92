import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { parsedAt } from './parsed-at.ts';

/** A sentence is longer than this only where it lost its stop. In UTF-16 units. */
export const LONGEST = 600;

/** `Ann Lee, who sits on the board, said [the bridge is shut]`: the clause with a verb of its own is said, the name in front says it. */
export function turnedRound(draft: Draft, attribution: Attribution): Attribution {
	const { source, cue, content } = attribution;
	const [piece] = content;
	if (!source || !piece || content.length > 1 || piece.end > cue.start || source.start < cue.end) return attribution;
	const { text } = draft.article;
	if (!/^\p{Lu}/u.test(text.slice(piece.start, piece.start + 1)) || /["“”]/.test(text.slice(piece.start, piece.end)))
		return attribution;
	const sentence = parsedAt(draft, cue.start);
	const segment = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, cue.start + 1) - 1];
	if (!sentence || !segment) return attribution;
	const states = ({ start, end }: Span): boolean =>
		sentence.clauses.some(({ group, kind, at }) => {
			const first = sentence.words[group.first]?.start ?? -1;
			const finite = group.form === 'finite' || group.form === 'either';
			return kind === 'main' && finite && first > start && first < end && !isRelative(sentence, at);
		});
	if (states(piece) || !states(source)) return attribution;
	const end = /[.?!]/.test(text[segment.end - 1] ?? '') ? segment.end - 1 : segment.end;
	return { ...attribution, source: piece, content: [{ start: source.start, end: Math.max(source.end, end) }] };
}

/** `The company[, which] is late, said`: a relative clause left at its first word; `[after a call with Ann Lee and] the mayor’s`: the last owner. */
export function withoutRelative(text: string, source: Span): Span {
	const words = text.slice(source.start, Math.min(source.end, source.start + LONGEST));
	const tail = /,?\s+(?:which|who|whose|that)$/.exec(words);
	if (tail && tail.index > 0) return { start: source.start, end: source.start + tail.index };
	const owner = /\s(?:with|of|to|on|in|at|for|from)\s[^,]*\sand\s(?=(?:the|his|her|its|their|our)\s[^,]*['’]s?$)/u.exec(
		words,
	);
	return owner ? { start: source.start + owner.index + owner[0].length, end: source.end } : source;
}

/** `The paper quoted two clerks as saying`: the clerks speak. */
export function asSaying(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue } = attribution;
	const quoted = /\b(?:quoted|quotes|quoting|cited|cites|citing|reported|reports|reporting)\s/.exec(
		`${text.slice(cue.start, Math.min(cue.end, cue.start + 80))} `,
	);
	if (!quoted) return null;
	const start = cue.start + quoted.index + quoted[0].length;
	const words = /^([^,.;:“”"]{2,90}?)\sas\s(?:saying|telling)\b/.exec(text.slice(start, start + 110));
	if (!words?.[1]) return null;
	const source = { start, end: start + words[1].length };
	const content = attribution.content.flatMap((piece): Span[] => {
		if (piece.end <= cue.start || piece.start >= start + words[0].length) return [piece];
		const from = Math.max(piece.start, start + words[0].length);
		return from < piece.end ? [{ start: from, end: piece.end }] : [];
	});
	const end = cue.start + quoted.index + quoted[0].length - 1;
	return content.length === 0 ? null : { ...attribution, cue: { start: cue.start, end }, source, content };
}

/** Whether a relative pronoun opens the clause of the chunk. */
export function isRelative(sentence: ParsedSentence, at: number): boolean {
	for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
		const kind = sentence.chunks[index]?.kind;
		if (kind === 'relative') return true;
		if (kind === 'comma' || kind === 'verb') return false;
	}
	return false;
}
