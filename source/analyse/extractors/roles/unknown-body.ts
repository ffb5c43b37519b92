import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { RANK } from './title-ranks.ts';
import { isCapital, isListedModifier } from './title-words.ts';

/** Posts at the head of a whole body: what stands in capitals before them names it, and no department. */
const HEADING =
	/^(?:president|chairman|chairwoman|chairperson|chair|ceo|founder|co-founder|cofounder|owner|co-owner|proprietor)$/;

/** A name of one word is as often a part of the post: Board President. */
const SHORTEST = 2;

/** `[Harbour Analysis] President [Ann Lee]`: the body in capitals before a post, which no name is known for. Words `[first, last]`. */
export function unknownBody(
	{ draft, words }: SentenceWords,
	first: number,
	head: number,
	noun: string,
): { readonly party: Party; readonly last: number } | null {
	if (!HEADING.test(noun)) return null;
	let last = head - 1;
	while (last > first && (RANK.test(words[last]?.lower ?? '') || isKnown(words[last]))) last--;
	if (last - first + 1 < SHORTEST) return null;
	const run = words.slice(first, last + 1);
	if (!run.every((word) => word.mention < 0 && isCapital(word) && !RANK.test(word.lower) && !isKnown(word)))
		return null;
	const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
	return { party: { start, end, text: draft.article.text.slice(start, end), name: null }, last };
}

const isKnown = (word: Word | undefined): boolean => word !== undefined && isListedModifier(word);
