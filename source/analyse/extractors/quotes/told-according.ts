import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { parsedAt } from './parsed-at.ts';
import { accordingTo } from './source-places.ts';

/** Nothing else is meant by it: certain, where the rest of its words agree. */
const SURE = 0.9;

const CUE = /\baccording to\s/gi;

/** What is done according to one of these follows it; none of them says anything. */
const MEASURES =
	/^(?:how|what|whether|which|when|where|who)\b|^(?:\p{L}+\s){0,5}(?:plans?|schedules?|timetables?|laws?|rules?|codes?|needs?|sizes?|age|income|ability|tastes?|traditions?|customs?|wishes|wants|formulas?|criteria|standards?|types?|kinds?|weight|height|rank|merit|principles?|instructions?|recipes?|scripts?)$/iu;

/** Statements with `According to Ann Lee,` in front or `, according to Ann Lee` at their end. By grammar alone. */
export function toldAccording(draft: Draft): Attribution[] {
	const { text } = draft.article;
	return [...text.matchAll(CUE)].flatMap(({ index, 0: { length } }) => {
		const sentence = draft.segmentation.sentences.find(({ start, end }) => start <= index && index < end);
		const parsed = parsedAt(draft, index);
		if (!sentence || !parsed || parsed.headline) return [];
		if (parsed.words.some(({ quoted }) => quoted)) return [];
		const first = index === sentence.start;
		const before = text.slice(sentence.start, index);
		if (!first && !/[\p{L}\p{N})%],\s$/u.test(before)) return [];
		if (!first && /\b(?:and|but|or|that|which|who|while|as|whereas)\s?,\s$/.test(before)) return [];
		const found = accordingTo(draft, {
			cue: { start: index, end: index + length - 1 },
			source: null,
			content: first ? [] : [{ start: sentence.start, end: index }],
			score: SURE,
			cueScore: SURE,
			overlap: SURE,
		});
		const [piece] = found?.content ?? [];
		if (!found?.source || !piece || found.content.length > 1) return [];
		const who = text.slice(found.source.start, found.source.end);
		if (MEASURES.test(who) || /[.?!]\s/.test(who)) return [];
		// Behind a clause the sentence ends with who says so, or it may be another clause’s.
		if (!first && !/^[.?!\s]*$/.test(text.slice(found.source.end, sentence.end))) return [];
		const states = parsed.clauses.some(
			({ group, kind, subject }) =>
				kind === 'main' &&
				(group.form === 'finite' || group.form === 'either') &&
				subject.length > 0 &&
				(parsed.words[group.first]?.start ?? -1) > piece.start &&
				(parsed.words[group.last]?.end ?? Infinity) <= piece.end,
		);
		const end = piece.start + text.slice(piece.start, piece.end).replace(/[.?!\s]+$/, '').length;
		return states ? [{ ...found, content: [{ start: piece.start, end }] }] : [];
	});
}
