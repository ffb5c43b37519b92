import type { Span } from '../../../domain/span.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { headAt } from './spot.ts';
import { objectOf } from './verb-phrase.ts';

/** `with [Acme] rising 5 %`; -1 without one. */
function withBefore({ chunks, words }: ParsedSentence, { at, group }: Clause): number {
	const link = chunks[at - 2];
	const fits = group.form === 'ing' && chunks[at - 1]?.kind === 'noun' && link?.kind === 'preposition';
	return fits && words[link.first]?.lower === 'with' ? at - 1 : -1;
}

/** Who tells of a change does not change: a subject misread. */
const isTeller = (head: string): boolean =>
	isPersonNoun(head) ||
	/^(?:report|survey|study|poll|statement|analysts?|economists?|experts?|officials?|reports)$/.test(head);

/** `expect [fares] to rise`: the noun between a verb and the infinitive it governs; -1 without one. */
function expected(parse: ParsedSentence, { at, governor }: Clause): number {
	if (governor === null || governor.passive || parse.chunks[at - 1]?.kind !== 'noun') return -1;
	return objectOf(parse, governor) === at - 1 ? at - 1 : -1;
}

/** The words of a clause's subject, from the first of them to the last; null for a pronoun. */
export function subjectWords(parse: ParsedSentence, clause: Clause): Span | null {
	const accompanying = withBefore(parse, clause);
	if (accompanying >= 0) return phraseWords(parse, accompanying);
	let at: Clause | null = clause;
	while (at !== null && at.kind === 'infinitive') {
		const told = expected(parse, at);
		if (told >= 0) return phraseWords(parse, told);
		at = at.governor;
	}
	const subject = at?.subject ?? [];
	const [first, last] = [subject[0], subject.at(-1)];
	if (first === undefined || last === undefined || isTeller(headAt(parse, last))) return null;
	const [from, to] = [phraseWords(parse, first), phraseWords(parse, last)];
	return from === null || to === null || last - first > 2 ? null : { start: from.start, end: to.end };
}
