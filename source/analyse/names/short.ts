import { ORGANIZATION_HEADS } from '../lexicons/organizations.ts';
import { EPITHETS, KNOWN_PLACES } from '../lexicons/places.ts';
import { initialsOf, isMixedAcronym } from './acronym.ts';
import { canonicalName } from './canonical.ts';
import { wordsOf } from './gazetteer.ts';
import { overlayCapitals } from './overlay.ts';
import { capitalFrom, type Page, sentenceEnd, wordAt } from './page.ts';
import { Phrases } from './phrases.ts';
import { prolongs } from './prolongs.ts';
import { foldedOf, type Sighting, sight, surfaceOf } from './sighting.ts';

/** Short names and epithets, each with the places it can mean. */
const SHORT = new Phrases<readonly string[]>(true);
for (const { name, short } of KNOWN_PLACES) for (const form of short) SHORT.add(wordsOf(form), [name]);
for (const [epithet, meant] of EPITHETS) SHORT.add(wordsOf(epithet), meant);

/**
 * Finds `the Strip`, `the Islamic Republic` where the article names exactly one place they can mean, and behind an
 * organization's long name its last word alone, written large: `Council members`.
 */
export function addShort(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const places = new Set(
		seen.filter(({ kind }) => kind === 'place').map((sighting) => canonicalName('place', surfaceOf(page, sighting))),
	);
	const heads = headsOf(page, seen);
	const initials = initialsIn(page, seen);
	if (places.size === 0 && heads.size === 0 && initials.size === 0) return seen;
	return overlayCapitals(page, seen, (at, cover) => {
		const word = wordAt(page, at);
		if (initials.size > 0 && isMixedAcronym(word) && initials.has(word.toLowerCase()))
			return sight(page, at, at + 1, { kind: 'organization', score: 0.8, settled: true, by: 'names/short' });
		const named = heads.get(word);
		if (named !== undefined && named < at && isHeadAlone(page, cover, at))
			return sight(page, at, at + 1, { kind: 'organization', score: 0.7, settled: true, by: 'names/short' });
		const short = SHORT.at(page, at, sentenceEnd(page, at));
		if (short === null || !/^the$/i.test(wordAt(page, at - 1))) return null;
		if (short.value.filter((name) => places.has(name)).length !== 1) return null;
		// The Kingdom of Saudi Arabia is its own full name.
		if (wordAt(page, short.last) === 'of') return null;
		return sight(page, at, short.last, { kind: 'place', score: 0.7, settled: true, by: 'names/epithet' });
	});
}

/** Initials of organizations with a small word, where the article writes some such: BoE, of the Bank of England. */
function initialsIn(page: Page, seen: readonly Sighting[]): ReadonlySet<string> {
	const initials = new Set<string>();
	if (!hasMixedAcronym(page)) return initials;
	for (const sighting of seen)
		if (sighting.kind === 'organization' && sighting.last - sighting.first > 2)
			for (const letters of initialsOf(foldedOf(page, sighting).split(' '))) initials.add(letters);
	return initials;
}

function hasMixedAcronym(page: Page): boolean {
	for (let at = capitalFrom(page, 0); at < page.tokens.length; at = capitalFrom(page, at + 1))
		if (isMixedAcronym(wordAt(page, at))) return true;
	return false;
}

/** Heads of organizations' long names, their last words or those before what they are of, with where the first of them ends. */
function headsOf(page: Page, seen: readonly Sighting[]): ReadonlyMap<string, number> {
	const heads = new Map<string, number>();
	for (const { kind, first, last } of seen) {
		if (kind !== 'organization' || last - first < 2) continue;
		let end = first + 1;
		while (end < last && wordAt(page, end) !== 'of') end++;
		for (const head of new Set([wordAt(page, last - 1), wordAt(page, end - 1)]))
			if (ORGANIZATION_HEADS.has(head) && !heads.has(head)) heads.set(head, last);
	}
	return heads;
}

const isHeadAlone = (page: Page, cover: Int32Array, at: number): boolean =>
	wordAt(page, at - 1) !== '(' &&
	page.opens[at] !== 1 &&
	cover[at] === -1 &&
	!prolongs(page, cover, at - 1, at) &&
	!prolongs(page, cover, at + 1, at);
