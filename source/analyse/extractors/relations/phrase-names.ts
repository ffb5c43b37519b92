import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import { ONE_OF_A_PEOPLE } from '../../lexicons/demonyms.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import type { Page } from './page.ts';

/** Nouns that only carry the name after `of`: `the city of Lima` is Lima. */
const CARRIERS =
	/^(?:city|town|village|state|province|region|island|republic|kingdom|government|country|port|district|county|territory|University)$/;

/** The name a phrase is told by: its head's own, or the one that `of` adds to a noun that only carries it; null where it has none. */
export function nameOfPhrase({ words, draft }: Page, chunk: NounPhrase, tail: number): number | null {
	const head = words[chunk.head];
	const mention = head?.mention ?? -1;
	if (mention >= 0 && isPartOfName({ words, draft }, chunk, mention)) return null;
	if (mention >= 0 && isOneOfPeople(words, draft, chunk, mention)) return null;
	if (mention >= 0) return isCounted({ words, draft }, chunk, mention) ? null : (draft.mentions[mention]?.name ?? null);
	if (tail === chunk.last || !CARRIERS.test(head?.lower ?? '')) return null;
	return draft.mentions[words[tail]?.mention ?? -1]?.name ?? null;
}

/** `The Peruvian won`: somebody, described by a people. */
function isOneOfPeople(
	words: Page['words'],
	draft: Page['draft'],
	{ first, head }: NounPhrase,
	mention: number,
): boolean {
	if (draft.names[draft.mentions[mention]?.name ?? -1]?.kind !== 'group' || words[first]?.lower !== 'the') return false;
	return first < head && ONE_OF_A_PEOPLE.test(words[head]?.text ?? '');
}

/** `3,000 Peruvians` are not the Peruvians. */
function isCounted({ words, draft }: Pick<Page, 'words' | 'draft'>, chunk: NounPhrase, mention: number): boolean {
	if (draft.names[draft.mentions[mention]?.name ?? -1]?.kind !== 'group') return false;
	for (let at = chunk.first; at < chunk.head; at++) {
		const word = words[at];
		if (
			word?.class === 'number' ||
			/^(?:some|many|several|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|an|a|another)$/.test(
				word?.lower ?? '',
			)
		)
			return true;
	}
	return false;
}

/**
 * The name in apposition after a phrase: `his counterpart at the agency, [Ann Lee],`. Null where what follows
 * the comma is no name closed off by a comma or the sentence's end.
 */
export function nameBeside({ chunks, words, draft }: Page, index: number, role: string): number | null {
	let at = index;
	while (chunks[at + 1]?.kind === 'preposition' && isNounPhrase(chunks[at + 2]) && at < index + 8) at += 2;
	const name = chunks[at + 2];
	const after = chunks[at + 3];
	if (chunks[at + 1]?.kind !== 'comma' || !isNounPhrase(name) || !ROLE_NOUNS.has(role)) return null;
	if (after !== undefined && after.kind !== 'comma' && after.kind !== 'mark') return null;
	const mention = draft.mentions[words[name.head]?.mention ?? -1];
	return mention !== undefined && draft.names[mention.name]?.kind === 'person' ? mention.name : null;
}

/** `Athletics [Peru]`, `Hotel [Lima]`: a place behind a capital that no name holds is another name's end. */
function isPartOfName(
	{ words, draft }: Pick<Page, 'words' | 'draft'>,
	{ first, head }: NounPhrase,
	mention: number,
): boolean {
	if (draft.names[draft.mentions[mention]?.name ?? -1]?.kind !== 'place') return false;
	const before = words[head - 1];
	return head > first && before?.class === 'noun' && head - 1 > 0 && /^\p{Lu}\p{Ll}/u.test(before.text);
}
