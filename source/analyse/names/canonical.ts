import type { EntityKind } from '../../domain/entity.ts';
import { COUNTRIES } from '../lexicons/countries.ts';
import { demonymLemma } from '../lexicons/demonyms.ts';
import { knownOrganization } from '../lexicons/organizations.ts';
import { KNOWN_PLACES } from '../lexicons/places.ts';
import { fold, isShouted } from './fold.ts';

/** As written: `L.A.` is Los Angeles, `La.` Louisiana. */
const WRITTEN = new Map<string, string>();
const FOLDED = new Map<string, string>();
for (const { name, aliases } of [...COUNTRIES, ...KNOWN_PLACES]) {
	for (const form of [name, ...aliases]) {
		WRITTEN.set(form, name);
		const folded = fold(form);
		if (!FOLDED.has(folded)) FOLDED.set(folded, name);
	}
}

const STARTING_ARTICLE = /^the\s+(?=\p{L})/iu;

/** What a company's name may end in without being another company. */
const COMPANY_ENDS =
	/(?:,?\s+(?:(?:&|and)\s+)?(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|gmbh|nv|bhd|spa)\.?)+$/iu;

/**
 * The one name under which an article's or archive's ways of naming something well known meet: `U.S.` →
 * `United States`, `Israelis` → `Israeli`, `CIA` → `Central Intelligence Agency`. What is not well known is
 * returned as it is, without `The` and company endings.
 */
export function canonicalName(kind: EntityKind, surface: string): string {
	const bare = surface.replace(STARTING_ARTICLE, '');
	switch (kind) {
		case 'person':
			return bare;
		case 'place':
			return knownPlace(bare) ?? bare;
		case 'group':
			return demonymLemma(bare) ?? demonymLemma(capitalised(bare)) ?? bare;
		case 'organization':
			return knownOrganization(bare) ?? canonicalCompany(bare);
	}
}

/** A company's name without what all companies are called: `Sorvik & Co.` → `Sorvik`. */
export function canonicalCompany(name: string): string {
	const short = name.replace(COMPANY_ENDS, '');
	return short === '' ? name : short;
}

const capitalised = (word: string): string => (isShouted(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word);

/** The gazetteer's name of a country or well-known place; null for what it does not hold. */
export const knownPlace = (surface: string): string | null => WRITTEN.get(surface) ?? FOLDED.get(fold(surface)) ?? null;
