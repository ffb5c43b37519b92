import { demonymLemma } from '../lexicons/demonyms.ts';
import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { coverOf, over, type Sighting } from './sighting.ts';

/** Small words that no noun is: behind them English is a language or a service, not what a thing is like. */
const SMALL_WORDS = new Set(
	`in on at of to for from by with and or but as that which who while when where after before since during about is are was
	were has had have will would said says reported`.split(/\s+/),
);

/**
 * Puts together what was tagged in pieces: a facility around a word that was missed (`Oak Ridge` Peace `Memorial`), and
 * a broadcaster with its language (`Radio Nord` `English`), but not an organization and the people it has to do with
 * (the UN Iranian mission).
 */
export function join(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const joined: Sighting[] = [];
	for (const sighting of seen) {
		const before = joined.at(-1);
		const whole = before !== undefined && isOne(page, cover, before, sighting);
		if (whole) {
			joined[joined.length - 1] = { ...over(page, before, before.first, sighting.last), by: 'names/join' };
		} else joined.push(withCity(page, cover, sighting));
	}
	return joined;
}

function isOne(page: Page, cover: Int32Array, a: Sighting, b: Sighting): boolean {
	if (page.ends[a.first] !== page.ends[b.first]) return false;
	return isParted(page, cover, a, b) || isService(page, a, b) || isOfPlace(page, a, b);
}

/** Gaza City is not Gaza: a city's name takes its last word in. */
function withCity(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	const { kind, first, last } = sighting;
	const isCity = kind === 'place' && wordAt(page, last) === 'City' && cover[last] === -1 && page.opens[last] !== 1;
	return isCity ? { ...over(page, sighting, first, last + 1), by: 'names/join' } : sighting;
}

function isParted(page: Page, cover: Int32Array, a: Sighting, b: Sighting): boolean {
	if (a.kind !== b.kind || a.kind === 'person' || a.settled || b.settled) return false;
	if (b.first === a.last) return COMMON_HEADS.has(wordAt(page, b.last - 1)) || wordAt(page, b.first) === 'City';
	if (b.first !== a.last + 1) return false;
	return cover[a.last] === -1 && isCapitalised(page, a.last) && page.opens[a.last] !== 1;
}

/** What is called after the place it is in: the University of Oslo. */
const OF_PLACE = new Set('University College Bank Institute Museum Academy School Archdiocese Diocese'.split(' '));

function isOfPlace(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'organization' || b.kind !== 'place' || b.first !== a.last + 1) return false;
	return wordAt(page, a.last) === 'of' && OF_PLACE.has(wordAt(page, a.last - 1));
}

function isService(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'organization' || b.kind !== 'group' || b.first !== a.last || b.last - b.first > 1) return false;
	// A people's adjective, not its plural: House Democrats are two.
	if (demonymLemma(wordAt(page, b.first)) !== wordAt(page, b.first)) return false;
	const next = wordAt(page, b.last);
	return !/^\p{L}/u.test(next) || SMALL_WORDS.has(next);
}
