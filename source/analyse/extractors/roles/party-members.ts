import type { SentenceWords } from '../../grammar/sentences.ts';
import { mentionWords, partyOf } from './parties.ts';
import type { TitlePhrase } from './title-phrase.ts';

const MEMBER = /^(?:Liberal Democrat|Democrat|Republican|Tory|Socialist|Communist)$/;

/** `a Democrat`, `a Texas Republican` from the word at `from` on: a member of the party that is called so. */
export function memberAfter(sentence: SentenceWords, from: number): TitlePhrase | null {
	const { words } = sentence;
	if (!/^an?$/.test(words[from]?.lower ?? '') || words[from + 1]?.mention === -1) return null;
	const home = words[from + 1]?.kind === 'place' ? mentionWords(words, from + 1).last + 1 : from + 1;
	const member = memberAt(sentence, home, from);
	// A Republican media consultant.
	return /^(?:noun|name)$/.test(words[(member?.last ?? -1) + 1]?.class ?? '') ? null : member;
}

/** `Republican [Ann Lee]`: the party's name that ends right before the word at `at`. */
export function memberBefore(sentence: SentenceWords, at: number): TitlePhrase | null {
	const { words } = sentence;
	if ((words[at - 1]?.mention ?? -1) < 0) return null;
	const { first } = mentionWords(words, at - 1);
	return memberAt(sentence, first, first);
}

function memberAt({ draft, words }: SentenceWords, at: number, first: number): TitlePhrase | null {
	const word = words[at];
	if (word?.kind !== 'organization') return null;
	const organization = partyOf(draft, word.mention);
	if (organization === null || !MEMBER.test(organization.text)) return null;
	return {
		first,
		last: mentionWords(words, at).last,
		title: organization.text,
		noun: 'member',
		organization,
		inferred: false,
		definite: false,
		second: null,
	};
}
