import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { parsedAt } from './parsed-at.ts';
import type { Quotation } from './quotations.ts';
import { overlapping } from './words.ts';

/** What is the narrator's own is no part of what somebody said: how they spoke, and whose office they hold. */
export const withoutNarrator = (draft: Draft, attribution: Attribution, outermost: readonly Quotation[]): Attribution =>
	withoutBody(draft, withoutOpening(draft, attribution, outermost));

/** `[Reporting to the council], Ward said, “We came …”`: a participle and what belongs to it, without a verb of its own. */
function withoutOpening(draft: Draft, attribution: Attribution, outermost: readonly Quotation[]): Attribution {
	const { source, cue, content } = attribution;
	const { text } = draft.article;
	const [opening, next] = content;
	if (!source || !opening || !next || opening.end > source.start || next.start < cue.end) return attribution;
	if (!/^\p{Lu}\p{Ll}+ing\s/u.test(text.slice(opening.start, opening.start + 24))) return attribution;
	if (!/^,?\s*$/.test(text.slice(opening.end, source.start))) return attribution;
	if (overlapping(outermost, opening).length > 0) return attribution;
	// `Raising rents, she said, “is wrong”`: what is said goes on.
	const [quotation] = overlapping(outermost, next);
	if (!quotation || quotation.start > next.start + 2 || !/^\p{Lu}/u.test(text.slice(quotation.start)))
		return attribution;
	const sentence = parsedAt(draft, opening.start);
	const states = sentence?.clauses.some(({ group, kind, subject }) => {
		const at = sentence.words[group.first]?.start ?? -1;
		return kind === 'main' && subject.length > 0 && at >= opening.start && at < opening.end;
	});
	return states === false ? { ...attribution, content: content.slice(1) } : attribution;
}

/** The words of a name, and of its short form, before a description that has no article: `Harbour Board of Lima, HBL, `. */
const BODY =
	/,\s((?:\p{Lu}[\p{L}.’'&-]*|of|the|and|for|on|in)(?:\s(?:\p{Lu}[\p{L}.’'&-]*|of|the|and|for|on|in))+),\s(\p{Lu}{2,8}),\s$/u;

/** `…[, Harbour Board of Lima, HBL,] chairman Tom Ward said`: the body whose chairman he is, with its short name. */
function withoutBody(draft: Draft, attribution: Attribution): Attribution {
	const { source, cue, content } = attribution;
	const { text } = draft.article;
	if (!source || source.end > cue.start || !/^\p{Ll}/u.test(text.slice(source.start, source.start + 1)))
		return attribution;
	const [before, name, short] = BODY.exec(text.slice(Math.max(0, source.start - 120), source.start)) ?? [];
	if (before === undefined || name === undefined || !abbreviates(short ?? '', name)) return attribution;
	const end = source.start - before.length;
	const piece = content.find((own) => own.start < end && own.end > end && own.end <= source.start);
	return piece
		? { ...attribution, content: content.map((own) => (own === piece ? { start: piece.start, end } : own)) }
		: attribution;
}

/** Whether the letters are those that a name's great words begin with. */
const abbreviates = (short: string, name: string): boolean =>
	name
		.split(/[\s-]+/)
		.filter((word) => /^\p{Lu}/u.test(word))
		.map(([letter]) => letter)
		.join('') === short;

/** Behind a quotation's comma: who says it, and the verb. */
const OTHERS =
	/^\s(?:(?:said|says)\s|(?:[\p{L}’'-]+\s){1,8}?(?:said|says|added|adds|wrote|writes|reads|warned|warns|concludes|concluded)\b)/u;

/** `Ward said it was late. | “Nobody came,” the report says`: a sentence in marks that the text gives to somebody is theirs. */
export const withoutNextSource = (
	text: string,
	attributions: readonly Attribution[],
	outermost: readonly Quotation[],
): Attribution[] =>
	attributions.map((attribution) => {
		const { cue, content } = attribution;
		for (const piece of content) {
			if (piece.start < cue.end) continue;
			const next = overlapping(outermost, piece).find(
				({ outer, end, closed }) =>
					closed &&
					outer.start > piece.start &&
					piece.end > (outer.start + outer.end) / 2 &&
					/[.?!]\s+$/.test(text.slice(Math.max(piece.start, outer.start - 4), outer.start)) &&
					text[end - 1] === ',' &&
					OTHERS.test(text.slice(outer.end, outer.end + 90)),
			);
			if (!next) continue;
			const stop = text.slice(piece.start, next.outer.start).replace(/[.?!]\s+$/, '').length;
			const own: Span[] = content.filter(({ start }) => start < piece.start);
			return { ...attribution, content: [...own, { start: piece.start, end: piece.start + stop }] };
		}
		return attribution;
	});
