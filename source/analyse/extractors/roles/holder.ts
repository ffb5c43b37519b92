import type { RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { partyOf } from './parties.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** A person's mention in a sentence: words `[first, last]`. */
export interface Holder {
	readonly sentence: SentenceWords;
	readonly mention: number;
	readonly first: number;
	readonly last: number;
}

/** The facts that a title phrase states of a person; two where it names two organisations. */
export function roleFacts(holder: Holder, phrase: TitlePhrase, rule: string): RoleFact[] {
	const { sentence, mention } = holder;
	const person = partyOf(sentence.draft, mention);
	if (person === null || phrase.title === '') return [];
	const start = sentence.words[Math.min(holder.first, phrase.first)]?.start ?? person.start;
	const owner = phrase.organization ?? person;
	const end = sentence.words[Math.max(holder.last, phrase.last)]?.end ?? person.end;
	const fact: RoleFact = {
		kind: 'role',
		start: Math.min(start, owner.start),
		end: Math.max(end, owner.end),
		certainty: phrase.inferred ? 'likely' : 'certain',
		by: `roles/${rule}`,
		person,
		title: phrase.title,
		organization: phrase.organization,
		...(phrase.inferred ? { why: `${phrase.organization?.text ?? ''} points back` } : {}),
	};
	return phrase.second === null ? [fact] : [fact, { ...fact, organization: phrase.second }];
}
