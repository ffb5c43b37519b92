import type { Party } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import type { Gender } from '../../lexicons/given-name-genders.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { definiteMeant } from './described.ts';
import { type Heard, named, type Resolution } from './heard.ts';
import { headNoun, isPlural, wordingOf } from './noun-phrase.ts';
import { personMeant } from './one-person.ts';
import { manyMeant, thingMeant } from './things.ts';

export class Resolver {
	readonly #heard: Heard;

	constructor(draft: Draft, genders: ReadonlyMap<number, Gender>) {
		const roles = draft.facts.filter((fact) => fact.kind === 'role');
		this.#heard = { draft, genders, roles, spoken: [] };
	}

	/** Takes note of a speaker, so that those after may stand for the same. */
	heard(party: Party): void {
		const head = headNoun(this.#heard.draft.article.text, party);
		this.#heard.spoken.push({ party, head, plural: isPlural(head) });
	}

	/** Whom a speaker's words stand for; `said`: what is said, whose people are spoken of and do not speak. */
	resolve(party: Party, said: readonly Span[] = []): Resolution | null {
		const wording = wordingOf(party.text);
		if (wording === 'he' || wording === 'she') return personMeant(this.#heard, party, wording, said);
		if (wording === 'they') return manyMeant(this.#heard, party);
		if (wording === 'it') return thingMeant(this.#heard, party, said);
		if (wording === 'who') return relativeMeant(this.#heard, party);
		if (wording === 'definite' || ROLE_NOUNS.has(party.text.toLowerCase()))
			return definiteMeant(this.#heard, party, said);
		return null;
	}
}

/** `Ann Lee, a [Republican] who said`: what she is, and no body. */
function isOneOfMany({ draft: { article, mentions, names } }: Heard, at: number): boolean {
	const [before, mention] = [mentions[at - 1], mentions[at]];
	if (!before || !mention || names[before.name]?.kind !== 'person' || names[mention.name]?.kind === 'person')
		return false;
	return /^,\s(?:(?:Mr|Mrs|Ms)\.\s)?an?\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u.test(
		article.text.slice(before.end, mention.start),
	);
}

/** "Ann Lee, who said": the name right before. */
function relativeMeant(heard: Heard, party: Party): Resolution | null {
	const { mentions, article } = heard.draft;
	const last = firstFrom(mentions, party.start) - 1;
	const mention = mentions[isOneOfMany(heard, last) ? last - 1 : last];
	if (!mention || mention.end > party.start || party.start - mention.end > 80) return null;
	const between = article.text.slice(mention.end, party.start);
	if (!/^(?:,[^,.;:]{0,70},|,)?\s*(?:and\s)?$/.test(between)) return null;
	const kind = heard.draft.names[mention.name]?.kind;
	return named(heard, party, mention.name, 'speaker/relative', 'the name before it', kind !== 'place');
}
