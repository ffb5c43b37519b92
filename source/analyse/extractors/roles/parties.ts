import type { Mention, Name } from '../../../domain/entity.ts';
import type { Party } from '../../../domain/fact.ts';
import type { Draft } from '../../draft.ts';
import type { Word } from '../../grammar/words.ts';

export const nameOf = (draft: Draft, mention: number): Name | undefined =>
	draft.names[draft.mentions[mention]?.name ?? -1];

export const isPerson = (draft: Draft, mention: number): boolean => nameOf(draft, mention)?.kind === 'person';

export function partyOf(draft: Draft, mention: number): Party | null {
	const found: Mention | undefined = draft.mentions[mention];
	if (found === undefined) return null;
	const { start, end, name } = found;
	return { start, end, text: draft.article.text.slice(start, end), name };
}

/** First and last word of the mention that covers the word at `at`. */
export function mentionWords(words: readonly Word[], at: number): { first: number; last: number } {
	const mention = words[at]?.mention ?? -1;
	let first = at;
	let last = at;
	while (words[first - 1]?.mention === mention) first--;
	while (words[last + 1]?.mention === mention) last++;
	return { first, last };
}
