import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { mentionWords, partyOf } from './parties.ts';

/** Whether a phrase ends before the word. */
export const isClosed = (word: Word | undefined): boolean =>
	word === undefined || word.class === 'comma' || word.class === 'mark';

/** Chairman of [Acme] and [Tarrow], closed off: of both. `end` is the last word of the first. */
export function secondHouse(
	{ draft, words }: SentenceWords,
	first: Party | null,
	end: number,
): { readonly party: Party | null; readonly last: number } | null {
	const at = words[end + 2]?.class === 'determiner' ? end + 3 : end + 2;
	if (words[end + 1]?.lower !== 'and' || words[at]?.kind !== 'organization') return null;
	if (draft.names[first?.name ?? -1]?.kind !== 'organization') return null;
	const { last } = mentionWords(words, at);
	const after = words[last + 1];
	return isClosed(after) || after?.lower === 'and' ? { party: partyOf(draft, words[at]?.mention ?? -1), last } : null;
}
