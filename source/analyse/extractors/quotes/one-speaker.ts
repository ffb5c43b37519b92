import { firstFrom } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';

/** A verb of one speaker: two say. No word that is a noun as well: the hopes of Lee and Kral. */
const SINGULAR =
	/^(?:(?:also|now|then|still|\p{Ll}+ly)\s)?(?:says|tells|adds|argues|believes|thinks|explains|insists|admits|writes|suggests|predicts|wants|has|is|was|does)\b/u;

/** A preposition leads to the first of two: it is of the clause before. */
const LED = /\b(?:to|with|for|by|from|against|on|at|over|into)\s(?:[Tt]he\s)?$/;

/** `gave $5m to the Red Cross and [actor Ann Lee] pledged`: what a preposition leads to is no speaker, the person behind `and` is. */
function behindAnd(draft: Draft, attribution: Attribution): Attribution {
	const { source, cue } = attribution;
	const { text } = draft.article;
	if (source === null || source.end > cue.start || !LED.test(text.slice(Math.max(0, source.start - 14), source.start)))
		return attribution;
	if (/(?:^|[.?!:“"\n])\s?(?:\p{L}+)\s$/u.test(text.slice(Math.max(0, source.start - 14), source.start)))
		return attribution;
	const last = draft.mentions[firstFrom(draft.mentions, source.end) - 1];
	if (!last || last.end !== source.end || draft.names[last.name]?.kind !== 'person') return attribution;
	const and = text.slice(source.start, last.start).lastIndexOf(' and ');
	return and < 0 ? attribution : { ...attribution, source: { start: source.start + and + 5, end: source.end } };
}

/** `His name is Ivo Kral and [Ann Lee] says`: of two persons before a verb of one, the last one speaks. */
export function lastOfTwo(draft: Draft, told: Attribution): Attribution {
	const attribution = behindAnd(draft, told);
	const { source, cue } = attribution;
	const { text } = draft.article;
	if (source === null || source.end > cue.start || !SINGULAR.test(text.slice(cue.start, cue.start + 30)))
		return attribution;
	const at = firstFrom(draft.mentions, source.end) - 1;
	const last = draft.mentions[at];
	const first = draft.mentions[at - 1];
	if (!last || !first || first.start !== source.start || last.end !== source.end) return attribution;
	const isPair =
		/^\sand\s(?:Mrs?\.?\s|Ms\.?\s|Miss\s|Dr\.?\s)?$/.test(text.slice(first.end, last.start)) &&
		draft.names[first.name]?.kind === 'person' &&
		draft.names[last.name]?.kind === 'person';
	// Ernst and Young may be a firm.
	return isPair && /\s/.test(text.slice(first.start, first.end) + text.slice(last.start, last.end))
		? { ...attribution, source: { start: last.start, end: last.end } }
		: attribution;
}
