import { initialsOf, isAcronym } from './acronym.ts';
import { fold } from './fold.ts';
import { type Page, wordAt } from './page.ts';
import { coverOf, foldedOf, type Sighting, sight } from './sighting.ts';

/**
 * An acronym in brackets behind the name whose initials it has is that name's, though the tagger passed it over: the
 * Harbour Relief Committee (HRC). What repeats it is found with it.
 */
export function addIntroduced(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let cover: Int32Array | null = null;
	const added: Sighting[] = [];
	for (const sighting of seen) {
		const { kind, last } = sighting;
		if (kind !== 'organization' || wordAt(page, last) !== '(' || wordAt(page, last + 2) !== ')') continue;
		const acronym = wordAt(page, last + 1);
		if (!isAcronym(acronym)) continue;
		cover ??= coverOf(page, seen);
		const words = foldedOf(page, sighting).split(' ');
		if (cover[last + 1] !== -1 || words.length < 2 || !initialsOf(words).has(fold(acronym))) continue;
		added.push(sight(page, last + 1, last + 2, { kind, score: 1, settled: true, by: 'names/acronym' }));
	}
	return added.length === 0 ? seen : [...seen, ...added].sort((a, b) => a.first - b.first);
}
