import { fold } from './fold.ts';
import type { Page } from './page.ts';
import { personName } from './person.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** A lone word tagged as something else that is the surname of a person of the article is that person. */
export function bearSurnames(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = new Set<string>();
	for (const sighting of seen) {
		if (sighting.kind !== 'person') continue;
		const { given, surname } = personName(surfaceOf(page, sighting));
		if (given.length > 0) surnames.add(surname);
	}
	return seen.map((sighting) => {
		if (sighting.kind === 'person' || sighting.settled || sighting.last - sighting.first > 1) return sighting;
		return surnames.has(fold(surfaceOf(page, sighting)))
			? { ...sighting, kind: 'person', by: 'names/surname' }
			: sighting;
	});
}
