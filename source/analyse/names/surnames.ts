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

/**
 * A lone word tagged as something else that is the surname of a person of the article is that person, but not where
 * it is tagged so more than once: then the article has both, Jo Paris and Paris.
 */
export function bearSurnames(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = surnamesOf(page, seen);
	if (surnames.size === 0) return seen;
	const others = Map.groupBy(
		seen.filter(({ kind, settled, first, last }) => kind !== 'person' && !settled && last - first === 1),
		(sighting) => personName(surfaceOf(page, sighting)).surname,
	);
	return seen.map((sighting) => {
		const surface = personName(surfaceOf(page, sighting)).surname;
		const [only, second] = others.get(surface) ?? [];
		const isSurname = only === sighting && second === undefined && surnames.has(surface);
		return isSurname ? { ...sighting, kind: 'person', by: 'names/surname' } : sighting;
	});
}
