import { EPITHETS, KNOWN_PLACES } from '../lexicons/places.ts';
import { canonicalName } from './canonical.ts';
import { wordsOf } from './gazetteer.ts';
import { overlay } from './overlay.ts';
import { type Page, sentenceEnd, wordAt } from './page.ts';
import { Phrases } from './phrases.ts';
import { type Sighting, sight, surfaceOf } from './sighting.ts';

/** Short names and epithets, each with the places it can mean. */
const SHORT = new Phrases<readonly string[]>();
for (const { name, short } of KNOWN_PLACES) for (const form of short) SHORT.add(wordsOf(form), [name]);
for (const [epithet, meant] of EPITHETS) SHORT.add(wordsOf(epithet), meant);

/** Finds `the Strip`, `the Islamic Republic` where the article names exactly one place they can mean. */
export function addShort(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const places = new Set(
		seen.filter(({ kind }) => kind === 'place').map((sighting) => canonicalName('place', surfaceOf(page, sighting))),
	);
	return overlay(page, seen, (at) => {
		const short = /^the$/i.test(wordAt(page, at - 1)) ? SHORT.at(page, at, sentenceEnd(page, at)) : null;
		if (short === null || short.value.filter((name) => places.has(name)).length !== 1) return null;
		// The Kingdom of Saudi Arabia is its own full name.
		if (wordAt(page, short.last) === 'of') return null;
		return sight(page, at, short.last, { kind: 'place', score: 0.7, settled: true, by: 'names/epithet' });
	});
}
