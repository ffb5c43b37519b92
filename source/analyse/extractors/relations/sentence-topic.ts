import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Page } from './page.ts';

const SAYING: ReadonlySet<string> = new Set(['say', 'add', 'explain', 'insist', 'argue', 'warn', 'claim']);

/** Chunk of whoever is said behind its words to have said a sentence; -1 where nobody is, or no person. */
export function speakerOf({ chunks, words, clauses }: Page): number {
	const said = clauses.findLast(({ group }) => SAYING.has(group.base));
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

/** `Lund hugged [the keeper] after [he] saved it`: behind a conjunction of time or reason the one named by his work alone may be meant. */
export function isOtherBetween(
	{ chunks, words }: Page,
	at: number,
	isSomebody: (head: Page['words'][number] | undefined) => boolean,
): boolean {
	const index = chunks.findIndex(({ first }) => first === at);
	const opener = chunks[index - 1];
	if (!/^(?:after|when|as|because|since|before|once|until)$/.test(words[opener?.first ?? -1]?.lower ?? ''))
		return false;
	for (let other = index - 2; other > 0; other--) {
		const chunk = chunks[other];
		if (chunk?.kind === 'mark' || chunk?.kind === 'comma' || chunk?.kind === 'subordinator') return false;
		if (!isNounPhrase(chunk) || chunk.time || chunk.first === chunk.head) continue;
		if (isSomebody(words[chunk.head]) && chunks.slice(0, other).some(({ kind }) => kind === 'verb')) return true;
	}
	return false;
}

/** `[It] was priced at 101`, `[It] was adapted for the screen`: done to goods and works, and to no body or place. */
export function isOfGoods({ chunks, clauses }: Page, at: number): boolean {
	const index = chunks.findIndex(({ first }) => first === at);
	const own = clauses.find(({ subject }) => subject.includes(index));
	return own?.passive === true && OF_GOODS.test(own.group.base);
}

const OF_GOODS =
	/^(?:adapt|spoof|parody|film|air|broadcast|screen|price|quote|underwrite|translate|print|perform|stage|record|wear|eat|drink|cook|paint|carve|sew|recite)$/;
