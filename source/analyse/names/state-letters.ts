import { initialsOf, isAcronym } from './acronym.ts';
import { knownPlace } from './canonical.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** States that are written so as often as in full, and nothing else is. */
const USUAL = /^(?:US|USA|UK|UAE|USSR|GDR|DPRK|PRC|DRC)$/;

/** Letters that more bodies than states are called by: a state only where the article names it, or is in it. */
const CROWDED = /^(?:RSA|KSA|CAR|ROC)$/;

const PLACING = /^(?:in|near|from|across|throughout|outside|inside)$/i;

const LIKELY = 0.8;
/** Below what is likely. */
const UNTOLD = 0.5;

/**
 * Letters of a state that another bears in this article: RSA is no South Africa where RSA Security, or the Royal Society of
 * Arts, is about. Where nothing tells whose letters they are, they are hardly the state's.
 */
export function bearLetters(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const bearing = new Map<string, boolean>();
	return seen.map((sighting): Sighting => {
		const { kind, first, settled } = sighting;
		if ((kind !== 'place' && kind !== 'organization') || !isStateLetters(page, sighting)) return sighting;
		const surface = surfaceOf(page, sighting);
		let isBorne = bearing.get(surface);
		if (isBorne === undefined) {
			isBorne = hasBearer(page, seen, surface);
			bearing.set(surface, isBorne);
		}
		if (isBorne) return { ...sighting, kind: 'organization', settled: true, by: 'names/company' };
		if (!CROWDED.test(surface) || isNamed(page, seen, surface)) return sighting;
		if (kind === 'organization')
			return settled ? sighting : { ...sighting, score: Math.min(sighting.score, LIKELY), by: 'names/letters' };
		if (PLACING.test(wordAt(page, first - 1))) return sighting;
		return { ...sighting, kind: 'organization', score: UNTOLD, by: 'names/letters' };
	});
}

/** A state's letters that are not usual for it: RSA. */
export function isStateLetters(page: Page, sighting: Sighting): boolean {
	const surface = surfaceOf(page, sighting);
	if (!isAcronym(surface) || surface.includes('.') || USUAL.test(surface)) return false;
	const known = GAZETTEER.at(page, sighting.first, sighting.last);
	return known?.last === sighting.last && known.value.kind === 'place';
}

/** A body told by these letters, or whose name begins with them or is shortened to them. */
function hasBearer(page: Page, seen: readonly Sighting[], letters: string): boolean {
	const state = fold(knownPlace(letters) ?? letters);
	return seen.some((sighting) => {
		if (sighting.kind !== 'organization') return false;
		const surface = surfaceOf(page, sighting);
		const words = fold(surface).split(' ');
		if (words.length === 1) return surface === letters && sighting.settled;
		if (fold(surface) === state) return false;
		return wordAt(page, sighting.first) === letters || initialsOf(words).has(fold(letters));
	});
}

/** Whether the article has the state's name in full, or its people's. */
function isNamed(page: Page, seen: readonly Sighting[], letters: string): boolean {
	const state = knownPlace(letters) ?? letters;
	return seen.some((sighting) => {
		const surface = surfaceOf(page, sighting);
		if (sighting.kind === 'group') return surface.startsWith(state);
		return sighting.kind === 'place' && surface !== letters && knownPlace(surface) === state;
	});
}
