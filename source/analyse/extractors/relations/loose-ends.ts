import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import type { Page } from './page.ts';
import { isDoer } from './whose-time.ts';

/** `aims to find traders and [turn users]`: behind an infinitive the conjunction may join another, whose object follows. */
export const isNextVerb = ({ chunks, words }: Page, { kind, group }: Clause, at: number): boolean => {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || phrase.first === phrase.head || (kind !== 'infinitive' && group.modal === null))
		return false;
	const opener = words[phrase.first];
	return (
		opener?.class === 'noun' &&
		verbForms(opener.lower).some(({ shape }) => shape === 'base') &&
		!isAdjective(opener.lower)
	);
};

/** `experts [specialising] in law`, not `radio signals [looking] for life`: where a preposition alone ties the deed, a thing may not be whose it is. */
export const isDoerAt = ({ chunks, words }: Page, at: number): boolean => {
	const phrase = chunks[at];
	return isNounPhrase(phrase) && isDoer(words, phrase);
};

/** `with firms cutting prices and [demand] falling`: the second of two such clauses. */
export const isNextDoer = ({ chunks }: Page, { kind }: Clause, at: number): boolean => {
	const next = chunks[at + 1];
	return kind === 'doing' && next?.kind === 'verb' && next.form === 'ing' && !isNounPhrase(chunks[at + 2]);
};
