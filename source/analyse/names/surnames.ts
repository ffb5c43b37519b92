import { fold } from './fold.ts';
import type { Page } from './page.ts';
import { personName } from './person.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** Folded surnames of the persons given with more than one name. */
export function surnamesOf(page: Page, seen: readonly Sighting[]): ReadonlySet<string> {
	const surnames = new Set<string>();
	for (const sighting of seen) {
		if (sighting.kind !== 'person' || sighting.last - sighting.first < 2) continue;
		const { given, surname } = personName(surfaceOf(page, sighting));
		if (given.length > 0) surnames.add(surname);
	}
	return surnames;
}

/** A lone word tagged as something else that is the surname of a person of the article is that person. */
export function bearSurnames(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = surnamesOf(page, seen);
	return seen.map((sighting) => {
		if (sighting.kind === 'person' || sighting.settled || sighting.last - sighting.first > 1) return sighting;
		return surnames.has(fold(surfaceOf(page, sighting)))
			? { ...sighting, kind: 'person', by: 'names/surname' }
			: sighting;
	});
}
