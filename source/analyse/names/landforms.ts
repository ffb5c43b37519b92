import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { overlayCapitals } from './overlay.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, over, type Sighting, sight } from './sighting.ts';

/** Landforms and waters that are called after something: the Gulf of Aden, the Isle of Man. */
const LANDFORM =
	/^(?:Gulf|Bay|Bight|Strait|Straits|Sound|Firth|Sea|Horn|Cape|Mull|Point|Rock|Isle|Isles|Mount|Vale|Forest|Plain|Peninsula|Valley)$/;

/** Words of what it is called after. */
const LONGEST = 2;

/** A landform and what it is called after are one place, not two, and no body: the Strait of Hormuz, the Cape of Good Hope. */
export const readLandforms = (page: Page, seen: readonly Sighting[]): readonly Sighting[] =>
	overlayCapitals(page, seen, (at) => {
		if (wordAt(page, at + 1) !== 'of' || !LANDFORM.test(wordAt(page, at))) return null;
		const end = sentenceEnd(page, at);
		const from = wordAt(page, at + 2) === 'the' ? at + 3 : at + 2;
		let last = from;
		while (last < end && last - from < LONGEST && isName(page, last)) last++;
		// The Isle of Wight Council, Bay of Plenty Times.
		if (last === from || (last < end && isName(page, last)) || COMMON_HEADS.has(wordAt(page, last - 1))) return null;
		return sight(page, at, last, { kind: 'place', score: 0.9, settled: true, by: 'names/landform' });
	});

const isName = (page: Page, at: number): boolean => page.tokens[at]?.shape === 'word' && isCapitalised(page, at);

/** Streets and grounds, called after whoever: what the tagger cut short before them is their name. */
const STREET = /^(?:Lane|Road|Street|Avenue|Square|Terrace|Drive|Stadium|Arena|Airport|Racecourse|Speedway)$/;

/** White Hart [Lane], Odd Lund [Stadium]: a name before a street's or ground's word is of the place. */
export const readStreets = (page: Page, seen: readonly Sighting[]): readonly Sighting[] => {
	let cover: Int32Array | null = null;
	return seen.map((sighting) => {
		const { kind, first, last, settled } = sighting;
		if (settled || kind === 'group' || !STREET.test(wordAt(page, last)) || page.ends[last] !== page.ends[first])
			return sighting;
		cover ??= coverOf(page, seen);
		if (cover[last] !== -1 || page.opens[last] === 1 || (last < sentenceEnd(page, first) - 1 && isName(page, last + 1)))
			return sighting;
		return { ...over(page, sighting, first, last + 1), kind: 'place', by: 'names/landform' };
	});
};
