import { fold } from './fold.ts';
import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

/** A lone word tagged as a person that begins an organization of two words, and is nobody's surname, is short for it: Goldman. */
export function bearHouses(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = surnamesOf(page, seen);
	const houses = new Set(
		seen
			.filter(({ kind, first, last }) => kind === 'organization' && last - first === 2)
			.map(({ first }) => wordAt(page, first)),
	);
	return seen.map((sighting) => {
		const word = wordAt(page, sighting.first);
		if (sighting.kind !== 'person' || sighting.settled || sighting.last - sighting.first > 1 || !houses.has(word))
			return sighting;
		return surnames.has(fold(word)) ? sighting : { ...sighting, kind: 'organization', by: 'names/short' };
	});
}
