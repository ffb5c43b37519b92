import { canonicalCompany } from './canonical.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import { foldedOf, type Sighting, surfaceOf } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

/**
 * A lone word tagged as a person that begins an organization of two words, and is nobody's surname, is short for it:
 * Goldman; so is one the tagger doubts that ends it, Banken of Nordic Banken. Not where it is named so more often than the organization: then that is called after the person.
 */
export function bearHouses(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = surnamesOf(page, seen);
	const houses = Map.groupBy(
		seen.filter(({ kind, first, last }) => kind === 'organization' && last - first === 2),
		({ first }) => wordAt(page, first),
	);
	const ends = new Set(
		seen
			.filter(({ kind, first, last, score }) => kind === 'organization' && last - first === 2 && score >= SURE)
			.map(({ last }) => wordAt(page, last - 1).toLowerCase()),
	);
	const firms = seen.filter((one) => isCompany(page, one));
	const companies = new Set(firms.map(({ first }) => wordAt(page, first).toLowerCase()));
	const shorts = new Set(firms.map((one) => fold(canonicalCompany(surfaceOf(page, one)))));
	const isLonePerson = ({ kind, settled, first, last }: Sighting) =>
		kind === 'person' && !settled && last - first === 1;
	const persons = Map.groupBy(seen.filter(isLonePerson), ({ first }) => wordAt(page, first));
	return seen.map((sighting) => {
		const { kind, settled, first, last } = sighting;
		if (kind === 'organization' || kind === 'group') return sighting;
		// Crazy Eddie, where Crazy Eddie Inc. is about.
		const isWhole = kind === 'person' && !settled && last - first > 1 && shorts.has(foldedOf(page, sighting));
		if (isWhole) return { ...sighting, kind: 'organization', by: 'names/short' };
		const word = wordAt(page, sighting.first);
		const isEnd = last - first === 1 && sighting.score < SURE && ends.has(word.toLowerCase());
		const isFree =
			isEnd &&
			!settled &&
			!page.small.has(word.toLowerCase()) &&
			!surnames.has(fold(word)) &&
			GAZETTEER.at(page, first, last) === null;
		if (isFree && !LEADS.test(wordAt(page, first - 1))) return { ...sighting, kind: 'organization', by: 'names/short' };
		if (!isLonePerson(sighting) || surnames.has(fold(word))) return sighting;
		const isShort = companies.has(word.toLowerCase()) && !MISTER.test(wordAt(page, sighting.first - 1));
		const named = houses.get(word)?.length ?? 0;
		const isOftener = (persons.get(word)?.length ?? 0) > named;
		return isOftener && !isShort ? sighting : { ...sighting, kind: 'organization', by: 'names/short' };
	});
}

/** Of a tagger surer than this a person is one. */
const SURE = 0.8;

/** Before a person or a place, in which nobody is in a house. */
const LEADS = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|in|near|to|from|at|outside|around)\.?$/;

const MISTER = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord)\.?$/;

/** An organization in whose name a company's legal form stands: Knoll International Holdings Inc. */
const isCompany = (page: Page, { kind, first, last }: Sighting): boolean => {
	if (kind !== 'organization' || last - first < 2) return false;
	const surface = page.text.slice(page.tokens[first]?.start ?? 0, page.tokens[last - 1]?.end ?? 0);
	return canonicalCompany(surface) !== surface;
};
