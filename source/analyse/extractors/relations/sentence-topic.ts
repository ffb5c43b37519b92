import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Page } from './page.ts';

/** Chunk of whoever is said behind its words to have said a sentence; -1 where nobody is, or no person. */
export function speakerOf({ chunks, words, clauses }: Page): number {
	const said = clauses.findLast(({ group }) => /^(?:say|add|explain|insist|argue|warn|claim)$/.test(group.base));
	if (said === undefined || said.passive || said.group.first < 3) return -1;
	const [before, after] = [chunks[said.at - 1], chunks[said.at + 1]];
	const isBehind = (at: number): boolean => {
		const link = chunks[at];
		return link?.kind === 'comma' || words[link?.first ?? 0]?.class === 'quote';
	};
	if (isNounPhrase(before) && isBehind(said.at - 2)) return isOne(words, before) ? said.at - 1 : -1;
	if (isNounPhrase(after) && isBehind(said.at - 1)) return isOne(words, after) ? said.at + 1 : -1;
	return -1;
}

const isOne = (words: Page['words'], { head }: { readonly head: number }): boolean =>
	words[head]?.kind === 'person' || /^s?he$/.test(words[head]?.lower ?? '');

/** `took him past Lund, and [he] won`: a pronoun before is of somebody else than the one named. */
export const isTakenUp = ({ words }: Page, at: number): boolean =>
	words.slice(0, at).some(({ lower }) => /^(?:he|him|she|her)$/.test(lower));

/** `His time at the mill …`: still of whom the sentence before was. */
export const isOwned = ({ words }: Page, subject: Page['chunks'][number] | undefined): boolean =>
	isNounPhrase(subject) && /^(?:his|her|its)$/.test(words[subject.first]?.lower ?? '');
