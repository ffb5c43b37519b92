import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { parsedAt } from './parsed-at.ts';

/** `was late | She added …`: a sentence whose full stop is missing. */
const NO_STOP = /(?<=[\p{Ll}\d])\s(?=(?:He|She|They|However)\s\p{Ll})/u;

/** `would close, | it said this was …`: the next clause of reporting. */
const NEXT_REPORT =
	/,\s(?=(?:it|he|she|they)\s(?:also\s|later\s)?(?:said|says|added|told|claimed|warned|insisted|explained)\s(?!\p{L}+[.,]))/u;

/** `…, | speaking at a dinner`, `… | while visiting the port`: how it was said. */
const SPEAKING =
	/,?\s(?:while\s(?:speaking|visiting|addressing|attending|launching|opening)\s|speaking\s(?:at|in|on|after|before|to|during|from)\s)/u;

/** `he left [at a news conference]`: where it was said. */
const WHERE =
	/\s(?:at|during|in)\san?\s(?:\p{Ll}+\s)?(?:news conference|press conference|press briefing|media briefing|public meeting|press statement)(?:\s(?:in|on)\s[^,.]{2,30})?$/u;
const AHEAD = /\b(?:will|would|shall|should|must|may|might|could|can|to)\b/;

/** Deeds that are an occasion to speak. */
const OCCASIONS: ReadonlySet<string> = new Set(
	'launch open unveil announce address visit tour attend arrive publish present deliver meet speak leave begin'.split(
		' ',
	),
);

/** Ends what was said where its sentence goes on with the act of saying it: `he wants a vote | as he launched his party`. */
export function withoutAct(draft: Draft, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const { text } = draft.article;
	const piece = content.at(-1);
	if (!piece || piece.start < cue.end) return attribution;
	const words = text.slice(piece.start, Math.min(piece.end, piece.start + 600));
	const mark = words.search(/["“”]/);
	const plain = mark < 0 ? words : words.slice(0, mark);
	const ends = [NO_STOP, NEXT_REPORT, SPEAKING].map((turn) => plain.search(turn)).filter((at) => at > 8);
	const stop = mark < 0 ? words.replace(/[\s.,]+$/, '').length : 0;
	const where = words.slice(0, stop).search(WHERE);
	if (where > 8 && !AHEAD.test(words.slice(0, where))) ends.push(where);
	const clause = mark < 0 ? occasionAt(draft, piece) : null;
	if (clause !== null) ends.push(clause - piece.start);
	if (ends.length === 0) return attribution;
	const end = piece.start + Math.min(...ends);
	return { ...attribution, content: [...content.slice(0, -1), { start: piece.start, end }] };
}

/** Where a clause of time in the past begins behind what is, or will be; or one of an occasion to speak. */
function occasionAt(draft: Draft, piece: Span): number | null {
	const sentence = parsedAt(draft, piece.start);
	if (!sentence) return null;
	const { chunks, words } = sentence;
	const startOf = (at: number): number => words[chunks[at]?.first ?? -1]?.start ?? Infinity;
	const first = chunks.findIndex(
		(chunk, at) => chunk.kind === 'verb' && startOf(at) > piece.start && chunk.form !== 'ing',
	);
	const main = chunks[first];
	if (main?.kind !== 'verb') return null;
	for (let at = first + 1; at < chunks.length && startOf(at) < piece.end; at++) {
		const word = words[chunks[at]?.first ?? -1];
		const link = word?.lower ?? '';
		if (!word || !/^(?:as|when|after)$/.test(link)) continue;
		// `in May, when it opened`: says more of the time.
		const before = chunks[at - 1]?.kind === 'comma' ? chunks[at - 2] : undefined;
		if (link === 'when' && before?.kind === 'noun' && (before.time || /^\d/.test(words[before.last]?.text ?? '')))
			continue;
		const subject = chunks[at + 1];
		const behind = chunks.slice(at + 2, at + 5);
		const turn = behind.findIndex(({ kind }) => /^(?:subordinator|relative|coordinator|comma|mark)$/.test(kind));
		const verb = behind.slice(0, turn < 0 ? behind.length : turn).find(({ kind }) => kind === 'verb');
		if (
			subject?.kind !== 'noun' ||
			verb?.kind !== 'verb' ||
			verb.passive ||
			verb.modal !== null ||
			verb.form === 'infinitive'
		)
			continue;
		if (!verb.past || verb.base === 'be' || words[verb.first]?.class === 'have') continue;
		const pronoun = /^(?:he|she|it|they)$/.test(words[subject.first]?.lower ?? '');
		// `would be towed when owners left it`: what limits it, told in the tense of telling.
		const shifted = /^(?:would|could|might|should)$/.test(words[main.first]?.lower ?? '');
		const ahead = main.modal === 'will' || /^(?:want|plan|intend|hope)$/.test(main.base);
		if (
			(!main.past &&
				words[main.first]?.class !== 'have' &&
				(link !== 'after' || ahead) &&
				!(shifted && link === 'when')) ||
			(pronoun && link !== 'after' && OCCASIONS.has(verb.base))
		)
			return word.start;
	}
	return null;
}
