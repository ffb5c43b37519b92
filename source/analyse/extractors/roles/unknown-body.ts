import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { demonymLemma } from '../../lexicons/demonyms.ts';
import { isGenre } from './genres.ts';
import { RANK } from './title-ranks.ts';
import { isCapital, isComplement, isListedModifier, roleNoun } from './title-words.ts';

/** Posts at the head of a whole body: what stands in capitals before them names it, and no department. */
const HEADING =
	/^(?:president|chairman|chairwoman|chairperson|chair|ceo|founder|co-founder|cofounder|owner|co-owner|proprietor)$/;
/** Posts written small, before which one word in capitals names the body. */
const SMALL =
	/^(?:chief|boss|executive|spokesman|spokeswoman|spokesperson|president|chairman|chairwoman|founder|co-founder|economist|analyst)$/;

/** A name of one word is as often a part of the post: Board President. */
const SHORTEST = 2;

/**
 * `[Harbour Analysis] President [Ann Lee]`, `[Harbour] chief [Ann Lee]`: the body in capitals before a post, which no name is known for.
 * Words `[first, last]`.
 */
export function unknownBody(
	sentence: SentenceWords,
	first: number,
	head: number,
	noun: string,
	capital: boolean,
): { readonly party: Party; readonly last: number } | null {
	if (!capital) return beforeSmall(sentence, first, head, noun);
	const { words } = sentence;
	if (!HEADING.test(noun)) return null;
	let last = head - 1;
	while (last > first && (RANK.test(words[last]?.lower ?? '') || isKnown(words[last]))) last--;
	if (last - first + 1 < SHORTEST) return null;
	const run = words.slice(first, last + 1);
	if (!run.every((word) => word.mention < 0 && isCapital(word) && !RANK.test(word.lower) && !isKnown(word)))
		return null;
	return bodyOf(sentence, first, last);
}

function bodyOf({ draft, words }: SentenceWords, first: number, last: number): { party: Party; last: number } {
	const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
	return { party: { start, end, text: draft.article.text.slice(start, end), name: null }, last };
}

/** [Harbour] chief executive: in the midst of a sentence, where a capital says something. */
function beforeSmall(
	sentence: SentenceWords,
	first: number,
	head: number,
	noun: string,
): { party: Party; last: number } | null {
	const { words } = sentence;
	if (
		!SMALL.test(noun) ||
		first >= head ||
		!/^(?:noun|name|verb|preposition|coordinator)$/.test(words[first - 1]?.class ?? '')
	)
		return null;
	let last = first - 1;
	while (last < head - 1 && isOfName(words[last + 1])) last++;
	if (last < first || isCapital(words[last + 1]) || isCapital(words[first - 1])) return null;
	return bodyOf(sentence, first, last);
}

const LETTERS = /^(?:TV|IT|PR|HR|PC|DJ|MP|UK|US|EU|HQ|AIDS|HIV|FA|R&D|M&A)$/;

const isOfName = (word: Word | undefined): boolean =>
	word !== undefined &&
	word.mention < 0 &&
	/^\p{Lu}[\p{L}\d&’'-]+$/u.test(word.text) &&
	!LETTERS.test(word.text) &&
	!isKnown(word) &&
	!isComplement(word) &&
	!isGenre(word.text) &&
	roleNoun(word) === null &&
	demonymLemma(word.text) === null;

const isKnown = (word: Word | undefined): boolean => word !== undefined && isListedModifier(word);
