import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { overlay } from './overlay.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { type Sighting, sight } from './sighting.ts';

/** Landforms and waters that are called after something: the Gulf of Aden, the Isle of Man. */
const LANDFORM =
	/^(?:Gulf|Bay|Bight|Strait|Straits|Sound|Firth|Sea|Horn|Cape|Mull|Point|Rock|Isle|Isles|Mount|Vale|Forest|Plain|Peninsula|Valley)$/;

/** Words of what it is called after. */
const LONGEST = 2;

/** A landform and what it is called after are one place, not two, and no body: the Strait of Hormuz, the Cape of Good Hope. */
export const readLandforms = (page: Page, seen: readonly Sighting[]): readonly Sighting[] =>
	overlay(page, seen, (at) => {
		if (!LANDFORM.test(wordAt(page, at)) || wordAt(page, at + 1) !== 'of') return null;
		const end = sentenceEnd(page, at);
		const from = wordAt(page, at + 2) === 'the' ? at + 3 : at + 2;
		let last = from;
		while (last < end && last - from < LONGEST && isName(page, last)) last++;
		// The Isle of Wight Council, Bay of Plenty Times.
		if (last === from || (last < end && isName(page, last)) || COMMON_HEADS.has(wordAt(page, last - 1))) return null;
		return sight(page, at, last, { kind: 'place', score: 0.9, settled: true, by: 'names/landform' });
	});

const isName = (page: Page, at: number): boolean => page.tokens[at]?.shape === 'word' && isCapitalised(page, at);
