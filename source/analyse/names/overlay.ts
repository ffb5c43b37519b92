import { capitalFrom, type Page } from './page.ts';
import { coverOf, type Sighting } from './sighting.ts';

/**
 * Lays what `find` finds at each token over the sightings there are. It takes the place of shorter ones inside it, and of
 * one of the same words whose kind is not settled; where a sighting reaches out of it or says the same, that one stays.
 */
export const overlay = (page: Page, seen: readonly Sighting[], find: Find): readonly Sighting[] =>
	lay(page, seen, find, (at) => at);

/** The same of what begins with a capital. */
export const overlayCapitals = (page: Page, seen: readonly Sighting[], find: Find): readonly Sighting[] =>
	lay(page, seen, find, (at) => capitalFrom(page, at));

type Find = (at: number, cover: Int32Array) => Sighting | null;

/** `from`: the first token at one or behind it where something may begin. */
function lay(page: Page, seen: readonly Sighting[], find: Find, from: (at: number) => number): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const dropped = new Set<number>();
	const found: Sighting[] = [];
	for (let at = from(0); at < page.tokens.length; ) {
		const sighting = find(at, cover);
		const under = sighting === null ? null : beneath(cover, seen, sighting);
		if (sighting !== null && under !== null) {
			for (const index of under) dropped.add(index);
			found.push(sighting);
			at = from(sighting.last);
		} else at = from(at + 1);
	}
	if (found.length === 0) return seen;
	return [...seen.filter((_, index) => !dropped.has(index)), ...found].sort((a, b) => a.first - b.first);
}

/** Indices of the sightings that give way to `above`; null where one does not. */
function beneath(cover: Int32Array, seen: readonly Sighting[], above: Sighting): ReadonlySet<number> | null {
	const under = new Set<number>();
	for (let at = above.first; at < above.last; at++) {
		const index = cover[at] ?? -1;
		const sighting = seen[index];
		if (sighting === undefined) continue;
		if (sighting.first < above.first || sighting.last > above.last) return null;
		const same = sighting.last - sighting.first === above.last - above.first;
		if (same && (sighting.settled || !above.settled || sighting.kind === above.kind)) return null;
		under.add(index);
	}
	return under;
}
