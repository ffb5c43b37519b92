import type { Party } from '../../../domain/fact.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { isMeasure } from './measures.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** Verbs that put money into what `in` names. */
const INTO = /^(?:invest|put|place|pour|sink|plough|plow|pump|inject|hold|keep|spend|pay|trade|lock up)$/;

/** In what it was done, not what it is: `borrowed 3m dollars in credit markets`, `cleared five metres in training`. */
const WHERE =
	/^(?:markets?|trading|training|practice|court|talks|auctions?|circumstances|total|all|advance|return|exchange)$/;

/** A sum with what it is of: `imposed [300m dollars in tariffs]`; other phrases as they are. */
export function withKind({ draft, chunks, words }: Page, { base }: Verb, party: Party, at: number): Party {
	const [sum, link, kind] = [chunks[at], chunks[at + 1], chunks[at + 2]];
	if (link?.kind !== 'preposition' || words[link.first]?.lower !== 'in' || INTO.test(base)) return party;
	if (!isNounPhrase(sum) || !isNounPhrase(kind) || kind.time || !isMeasure({ words }, sum)) return party;
	if (words[sum.last]?.end !== party.end || words[sum.head]?.class === 'number') return party;
	if (words.slice(kind.first, kind.last + 1).some((word) => word.class !== 'noun')) return party;
	if (WHERE.test(words[kind.head]?.lower ?? '')) return party;
	const end = words[kind.last]?.end ?? party.end;
	return { ...party, end, text: draft.article.text.slice(party.start, end) };
}
