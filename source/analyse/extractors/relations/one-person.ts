import { isNounPhrase } from '../../grammar/chunks.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import type { Page } from './page.ts';

type Read = Pick<Page, 'chunks' | 'words'>;

/** Those of a list who are somebody of their own: what only says who another of them is left out. */
export const eachOnce = (read: Read, list: readonly number[]): readonly number[] =>
	list.length < 2 ? list : withoutTitles(read, withoutTitle(read, list));

/** `[dancer] and [clothes designer Ada Byrne]`, `[his rival] and [mentor Ada Byrne]`: one person, whom the last phrase names. */
function withoutTitle({ chunks, words }: Read, list: readonly number[]): readonly number[] {
	const [title, named] = [chunks[list[0] ?? -1], chunks[list[1] ?? -1]];
	if (list.length !== 2 || !isNounPhrase(title) || !isNounPhrase(named)) return list;
	const [head, name, opener] = [words[title.head], words[named.head], words[named.first]];
	if (
		head?.class !== 'noun' ||
		head.lower.endsWith('s') ||
		!isNamed(name) ||
		(opener?.class !== 'noun' && !isTitledInside(words, named))
	)
		return list;
	if (head.text !== head.lower && !/(?:er|or|ist|ess|ian)$/.test(head.lower)) return list;
	const isTitle =
		(words[title.first]?.class === 'noun' && named.first < named.head) ||
		ROLE_NOUNS.has(head.lower) ||
		TIES.test(head.lower);
	return isTitle ? list.slice(1) : list;
}

/** `[Ward], [senior vice president], and [Byrne]`: without the titles of those before them. */
const withoutTitles = ({ chunks, words }: Read, list: readonly number[]): readonly number[] =>
	list.filter((at, nth) => {
		const [title, before] = [chunks[at], chunks[list[nth - 1] ?? -1]];
		if (nth === 0 || !isNounPhrase(title) || !isNounPhrase(before) || chunks[at - 1]?.kind !== 'comma') return true;
		const isNamed = words[before.head]?.class === 'name';
		return !(isNamed && words[title.first]?.class === 'noun' && ROLE_NOUNS.has(words[title.head]?.lower ?? ''));
	});

/** `[Lima actress Ada Byrne]`: a role between a place and the name. */
const isTitledInside = (
	words: Read['words'],
	{ first, head }: { readonly first: number; readonly head: number },
): boolean => words.slice(first + 1, head).some(({ class: kind, lower }) => kind === 'noun' && ROLE_NOUNS.has(lower));

/** Whom somebody is to another. */
const TIES =
	/^(?:compatriot|rival|friend|colleague|mentor|team-?mate|neighbour|neighbor|partner|cousin|brother|sister|husband|wife|hero|idol|countryman|predecessor|successor|parent|owner|sponsor|backer|ally)$/;

const isNamed = (word: Read['words'][number] | undefined): boolean =>
	word?.class === 'name' || /^\p{Lu}\p{Ll}/u.test(word?.text ?? '');
