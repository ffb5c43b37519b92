import type { EntityKind } from '../../domain/entity.ts';
import { COUNTRIES } from '../lexicons/countries.ts';
import { demonymLemma } from '../lexicons/demonyms.ts';
import { isLegalForm } from '../lexicons/legal-forms.ts';
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

/** A company's name without what all companies are called: `Sorvik & Co.` → `Sorvik`, `Tarn (Asia) Pte Ltd` → `Tarn (Asia)`. */
export function canonicalCompany(name: string): string {
	if (!isForm(name.slice(name.lastIndexOf(' ') + 1))) return name;
	const words = name.split(/\s+/);
	let count = words.length;
	while (count > 1 && isForm(words[count - 1] ?? '')) {
		count--;
		if (count > 1 && /^(?:&|and)$/i.test(words[count - 1] ?? '')) count--;
	}
	return words.slice(0, count).join(' ').replace(/,$/, '');
}

/** Capitals say nothing in a headline: TARROW SA. */
const isForm = (word: string): boolean => (isLegalForm(word) && !OWN_WORD.test(word)) || SHOUTED_FORM.test(word);

/** First Bancorp is not First. */
const OWN_WORD = /^(?:Banc.*|N\.A\.)$/;

const SHOUTED_FORM =
	/^(?:GMBH|SPA|BHD|PTY|OYJ|CORPORATION|COMPANY|LIMITED|INCORPORATED|COS|inc|corp|ltd|llc|co|gmbh|corporation|company|limited)\.?$/;

const capitalised = (word: string): string => (isShouted(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word);

/** The gazetteer's name of a country or well-known place; null for what it does not hold. */
export const knownPlace = (surface: string): string | null => WRITTEN.get(surface) ?? FOLDED.get(fold(surface)) ?? null;
