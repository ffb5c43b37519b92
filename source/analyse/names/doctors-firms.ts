import { COMPANY_NOUNS } from '../lexicons/company-words.ts';
import { fold } from './fold.ts';
import { type Page, wordAt } from './page.ts';
import { over, type Sighting, surfaceOf } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

/** Behind a possessive only a firm called so has a verb: Dr Elver's has sold it. */
const DEEDS =
	/^(?:has|had|is|was|will|would|said|says|fell|rose|sells?|sold|makes?|made|plans|planned|reported|posted|bought)$/;

const HOUSES = /^(?:Laborator(?:y|ies)|Labs?|Pharmaceuticals|Pharma)$/;

/**
 * Firms called after a doctor, `drugmaker Dr Elver's`, `Dr Elver's has sold`, `Dr Elver's Laboratories`: what is taken for the
 * doctor is the firm throughout, where the article gives nobody of that surname with more than it.
 */
export function bearDoctorsFirms(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const doctors = seen.filter((sighting) => isDoctor(page, sighting));
	const firms = new Set(doctors.filter((one) => isFirm(page, one)).map((one) => surfaceOf(page, one)));
	if (firms.size === 0) return seen;
	const surnames = surnamesOf(page, seen);
	return seen.map((sighting) => {
		const surface = surfaceOf(page, sighting);
		if (!firms.has(surface) || surnames.has(fold(surface)) || !isDoctor(page, sighting)) return sighting;
		const { first, last } = sighting;
		const owned = /^['’]s$/.test(wordAt(page, last)) ? last + 1 : last;
		const end = owned > last && HOUSES.test(wordAt(page, owned)) ? owned + 1 : owned;
		const whole = over(page, sighting, first - 1, end);
		return { ...whole, kind: 'organization', score: 0.9, settled: true, by: 'names/company' };
	});
}

const isDoctor = (page: Page, { kind, first, last, settled }: Sighting): boolean =>
	kind === 'person' && !settled && last - first === 1 && /^Dr\.?$/.test(wordAt(page, first - 1));

function isFirm(page: Page, { first, last }: Sighting): boolean {
	if (!/^['’]s$/.test(wordAt(page, last)) || page.ends[last] !== page.ends[first]) return false;
	const next = wordAt(page, last + 1);
	return DEEDS.test(next) || HOUSES.test(next) || COMPANY_NOUNS.has(wordAt(page, first - 2));
}
