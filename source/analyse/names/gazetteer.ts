import type { EntityKind } from '../../domain/entity.ts';
import { COUNTRIES } from '../lexicons/countries.ts';
import { DEMONYMS, isSureDemonym } from '../lexicons/demonyms.ts';
import { ORGANIZATION_FORMS } from '../lexicons/organizations.ts';
import { PARTY_FORMS } from '../lexicons/parties.ts';
import { KNOWN_PLACES, UNSURE_PLACES } from '../lexicons/places.ts';
import { segment } from '../segment.ts';
import { isShouted } from './fold.ts';
import { Phrases } from './phrases.ts';

export interface KnownName {
	readonly kind: EntityKind;
	/** It means this wherever it stands, tagged or not. */
	readonly sure: boolean;
	/** A club may bear its name: New York lost. */
	readonly city: boolean;
	/** A party's, which a tagger may take for a group as well: the Conservatives. */
	readonly party: boolean;
}

/** A phrase's words as the segmenter parts them. */
export const wordsOf = (phrase: string): string[] =>
	segment(phrase, [{ role: 'paragraph', start: 0, end: phrase.length }]).tokens.map(({ text }) => text);

/** Words of letters alone, as most names have, need no segmenter. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Countries, well-known places and organizations, peoples; also in capitals, as datelines write them. */
export const GAZETTEER = new Phrases<KnownName>(true);

function know(form: string, kind: EntityKind, sure: boolean, city = false, party = false): void {
	// A mention leaves the article out, and what begins small says more than the name: mainland China.
	if (/^(?:The (?!Hague)|\p{Ll}{4})/u.test(form)) return;
	const words = PLAIN.test(form) ? form.split(' ') : wordsOf(form);
	GAZETTEER.add(words, { kind, sure, city, party });
	// CAIRO, but not a shouted US, which may be the word.
	if (!isShouted(form) && form.length > 3)
		GAZETTEER.add(
			words.map((word) => word.toUpperCase()),
			{ kind, sure, city, party },
		);
}

for (const { name, aliases } of COUNTRIES) {
	for (const form of [name, ...aliases]) know(form, 'place', !UNSURE_PLACES.has(form));
}
for (const { name, aliases } of KNOWN_PLACES) {
	for (const form of [name, ...aliases]) know(form, 'place', !UNSURE_PLACES.has(form), true);
}
for (const { form, sure } of PARTY_FORMS) know(form, 'organization', sure, false, true);
for (const { form, sure } of ORGANIZATION_FORMS) know(form, 'organization', sure);
for (const word of DEMONYMS) know(word, 'group', isSureDemonym(word));
