import { type Page, wordAt } from './page.ts';
import { coverOf, over, type Sighting } from './sighting.ts';

/** [Elver Police] Service. */
const FORCE = /^(?:Service|Department|Force|Commission|Authority|Bureau)$/;
/** The Elver Police Station stands in Elver, and the academy is no force. */
const BUILDING =
	/^(?:Station|Academy|Lines|Headquarters|Barracks|Hospital|College|School|Federation|Association|Ground)$/;

/** `[Elver] Police`, `[Tarn Valley] Police Service`: a place before its force, where the tagger saw the place alone. */
export function joinPolice(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let cover: Int32Array | null = null;
	let joined: Sighting[] | null = null;
	for (const [index, sighting] of seen.entries()) {
		const { kind, first, last } = sighting;
		if (kind !== 'place' || wordAt(page, last) !== 'Police' || page.opens[last] === 1) continue;
		cover ??= coverOf(page, seen);
		if (cover[last] !== -1 || page.ends[first] !== page.ends[last] || BUILDING.test(wordAt(page, last + 1))) continue;
		const end = FORCE.test(wordAt(page, last + 1)) && cover[last + 1] === -1 ? last + 2 : last + 1;
		joined ??= [...seen];
		joined[index] = { ...over(page, sighting, first, end), kind: 'organization', settled: true, by: 'names/join' };
	}
	return joined ?? seen;
}
