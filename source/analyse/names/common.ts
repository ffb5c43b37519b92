import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

/**
 * Drops common nouns taken for names because they are written large, `the Embassy`, `the Government`: an entity of that
 * name would be thousands. Where a longer name of the article ends in the word, it is short for that.
 */
export function dropCommon(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const heads = new Set(seen.filter(({ first, last }) => last - first > 1).map(({ last }) => wordAt(page, last - 1)));
	return seen.filter(({ kind, first, last }) => {
		const word = wordAt(page, first);
		return kind === 'person' || last - first > 1 || !COMMON_HEADS.has(word) || heads.has(word);
	});
}
