import { initialsOf, isAcronym } from './acronym.ts';
import { fold } from './fold.ts';
import { type Page, wordAt } from './page.ts';
import type { Placings } from './placing.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/**
 * An acronym that the article explains: `National Union of Miners (NUM)`, `NUM (National Union of Miners)`. It means
 * the same wherever the article writes it, whatever kind it was taken for. The sightings of `seen` are in reading order.
 */
export function explainAcronyms(page: Page, seen: readonly Sighting[], placings: Placings): void {
	const explained = new Map<string, Sighting>();
	for (const [at, second] of seen.entries()) {
		const first = seen[at - 1];
		if (first === undefined || first.last + 1 !== second.first) continue;
		if (wordAt(page, first.last) !== '(' || wordAt(page, second.last) !== ')') continue;
		const [long, short] = isAcronym(surfaceOf(page, second)) ? [first, second] : [second, first];
		if (fits(surfaceOf(page, long), surfaceOf(page, short))) explained.set(fold(surfaceOf(page, short)), long);
	}
	if (explained.size === 0) return;
	for (const sighting of seen) {
		const surface = surfaceOf(page, sighting);
		const long = isAcronym(surface) ? explained.get(fold(surface)) : undefined;
		const meant = long === undefined ? undefined : placings.get(long);
		if (long === undefined || meant === undefined) continue;
		const why = `explained as ${surfaceOf(page, long)}`;
		placings.set(sighting, { bearer: meant.bearer, rule: { by: 'names/acronym', certainty: 'certain', why } });
	}
}

function fits(long: string, short: string): boolean {
	const words = fold(long).split(' ');
	return isAcronym(short) && words.length > 1 && initialsOf(words).has(fold(short));
}
