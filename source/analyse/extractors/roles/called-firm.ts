import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import { isCapital } from './title-words.ts';

/** Words that say what a body does, before the noun for it: `of mobile messaging firm`. */
const LONGEST_KIND = 4;
const LONGEST_NAME = 4;

/** `messaging firm [Elver]`, `lobby group Fair Roads`: the body called by its kind from the word at `first` on, known or not. */
export function firmCalled(
	{ draft, words }: SentenceWords,
	first: number,
): { readonly party: Party; readonly last: number } | null {
	let noun = first;
	while (noun < first + LONGEST_KIND && !isBody(words[noun]?.lower ?? '')) {
		const word = words[noun];
		if (
			word === undefined ||
			word.mention >= 0 ||
			!/^\p{Ll}[\p{L}-]*$/u.test(word.text) ||
			!/^(?:noun|verb|adverb)$/.test(word.class)
		)
			return null;
		noun++;
	}
	if (!isBody(words[noun]?.lower ?? '')) return null;
	const from = noun + 1;
	const mention = words[from]?.mention ?? -1;
	if (mention >= 0) {
		const party = isPerson(draft, mention) ? null : partyOf(draft, mention);
		return party === null || words[from]?.kind !== 'organization'
			? null
			: { party, last: mentionWords(words, from).last };
	}
	let last = noun;
	while (last < noun + LONGEST_NAME && isCapital(words[last + 1]) && words[last + 1]?.mention === -1) last++;
	const [start, end] = [words[from]?.start ?? 0, words[last]?.end ?? 0];
	return last === noun ? null : { party: { start, end, text: draft.article.text.slice(start, end), name: null }, last };
}

const isBody = (lower: string): boolean => COLLECTIVE_NOUNS.get(lower) === 'organization';
