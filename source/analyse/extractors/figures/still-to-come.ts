import type { DateFact } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { clauseOfSubject, governedBy, type Spot } from './spot.ts';

/** `opens 12 shops on 2 June`, told in May: the present tense of what has its day in its sentence still to come. `datesOf` is asked only beside such a verb. */
export function isStillToCome(
	{ draft, parse, at, inner }: Spot,
	sentence: Span,
	published: string | null,
	datesOf: () => readonly DateFact[],
): boolean {
	if (!parse.chunks.some((chunk) => isNounPhrase(chunk) && chunk.time)) return false;
	const clause = clauseOfSubject(parse, at) ?? governedBy(parse, at, inner)?.clause ?? null;
	if (clause === null) return false;
	const { form, past, negated, base, first, last } = clause.group;
	if (form !== 'finite' || past || first !== last || negated || /^(?:be|have|do|say)$/.test(base)) return false;
	const today = published?.slice(0, 10) ?? null;
	const { text } = draft.article;
	return datesOf().some(
		({ start, end, value }) =>
			start >= sentence.start &&
			end <= sentence.end &&
			(today === null
				? value === null && ON_WEEKDAY.test(text.slice(Math.max(0, start - 3), end))
				: value !== null && value.slice(0, today.length) > today && IS_DAY.test(text.slice(start, end))),
	);
}

/** `on Thursday` of an article without a day: of a present tense the one to come. */
const ON_WEEKDAY = /\bon\s\p{Lu}\p{L}+day$/u;

/** A day or month by its name, or one that is counted on from today; `in three months` may say how long something takes. */
const IS_DAY =
	/\b(?:next|tomorrow|tonight|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
