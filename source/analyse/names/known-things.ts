import { PRODUCT_NAMES, PROGRAMMES } from '../lexicons/works.ts';
import { wordsOf } from './gazetteer.ts';
import { capitalFrom, type Page, sentenceEnd, wordAt } from './page.ts';
import { Phrases } from './phrases.ts';
import { foldedOf, type Sighting, surfaceOf } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

const KNOWN = new Phrases<true>(true);
for (const name of [...PRODUCT_NAMES, ...PROGRAMMES]) KNOWN.add(wordsOf(name), true);

/** Only a maker says or plans something: Land Rover said. */
const MAKES = /^(?:said|says|announced|plans|chief|spokesman|workers|fan|fans)$/;

/**
 * Drops what is a product, programme or film known by its name alone, or lies in one: EastEnders, Little [Britain]; and the
 * acronym in brackets behind it. What a house or place is called after stays.
 */
export function dropKnownThings(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let ends: Int32Array | null = null;
	for (let at = capitalFrom(page, 0); at < page.tokens.length; at = capitalFrom(page, at + 1)) {
		const thing = KNOWN.at(page, at, sentenceEnd(page, at));
		if (thing === null || MAKES.test(wordAt(page, thing.last))) continue;
		ends ??= new Int32Array(page.tokens.length);
		ends.fill(thing.last, at, thing.last);
		at = thing.last - 1;
	}
	if (ends === null) return seen;
	const things = ends;
	const surnames = surnamesOf(page, seen);
	const letters = new Set<string>();
	const isThing = (sighting: Sighting): boolean => {
		const { first, last } = sighting;
		if ((things[first] ?? 0) >= last) return !surnames.has(foldedOf(page, sighting));
		const isLettered = last - first === 1 && wordAt(page, first - 1) === '(' && (things[first - 2] ?? 0) === first - 1;
		if (isLettered && wordAt(page, last) === ')') letters.add(wordAt(page, first));
		return isLettered;
	};
	const kept = seen.filter((sighting) => !isThing(sighting));
	return letters.size === 0 ? kept : kept.filter((sighting) => !letters.has(surfaceOf(page, sighting)));
}
