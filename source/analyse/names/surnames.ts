import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { personName } from './person.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** Folded surnames of the persons given with more than one name. */
export function surnamesOf(page: Page, seen: readonly Sighting[]): ReadonlySet<string> {
	const surnames = new Set<string>();
	for (const sighting of seen) {
		if (sighting.kind !== 'person' || sighting.last - sighting.first < 2) continue;
		const { given, surname } = personName(surfaceOf(page, sighting));
		if (given.length > 0) surnames.add(surname);
	}
	return surnames;
}

/** Below this confidence of the tagger a house is doubtful. */
const DOUBTFUL = 0.9;

/**
 * A lone word tagged as something else that is the surname of a person of the article is that person, but not where
 * it is tagged so more than once: then the article has both, Jo Paris and Paris. A city's name is the person's as often as it is written,
 * where nobody is in it, from it or near it.
 */
export function bearSurnames(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = surnamesOf(page, seen);
	if (surnames.size === 0) return seen;
	const others = Map.groupBy(
		seen.filter(({ kind, settled, first, last }) => kind !== 'person' && !settled && last - first === 1),
		(sighting) => personName(surfaceOf(page, sighting)).surname,
	);
	const placed = new Set(
		seen
			.filter((sighting) => isCity(page, sighting) && isPlaced(page, sighting))
			.map((sighting) => personName(surfaceOf(page, sighting)).surname),
	);
	/** Nowhere surely a house: Bo Tarrow and Tarrow, Tarrow, whatever the tagger half took them for. */
	const isNoHouse = (surface: string): boolean =>
		(others.get(surface) ?? []).every(({ kind, score }) => kind === 'organization' && score < DOUBTFUL);
	return seen.map((sighting) => {
		const surface = personName(surfaceOf(page, sighting)).surname;
		const [only, second] = others.get(surface) ?? [];
		const isIn = sighting.kind === 'place' && /^(?:in|near|outside|around)$/.test(wordAt(page, sighting.first - 1));
		const isOnly = only === sighting && second === undefined;
		const isSurname =
			surnames.has(surface) &&
			(isOnly ||
				(sighting.kind === 'organization' &&
					!sighting.settled &&
					sighting.last - sighting.first === 1 &&
					isNoHouse(surface))) &&
			!isIn;
		if (isCity(page, sighting) && surnames.has(surface) && !placed.has(surface))
			return { ...sighting, kind: 'person', settled: false, by: 'names/surname' };
		return isSurname ? { ...sighting, kind: 'person', by: 'names/surname' } : sighting;
	});
}

const isCity = (page: Page, { kind, first, last }: Sighting): boolean =>
	kind === 'place' && last - first === 1 && GAZETTEER.at(page, first, last)?.value.city !== false;

const isPlaced = (page: Page, { first, last }: Sighting): boolean =>
	/^(?:in|at|from|to|near|of|outside|around|for|via|into|through|the|between|-)$/i.test(wordAt(page, first - 1)) ||
	(wordAt(page, last) === ',' && isCapitalised(page, last + 1)) ||
	/^(?:-|\/)$/.test(wordAt(page, last)) ||
	page.dateline?.first === first;
