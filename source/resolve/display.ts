import { knownOrganization } from '../analyse/lexicons/organizations.ts';
import { canonicalName, knownPlace } from '../analyse/names/canonical.ts';
import { isShouted } from '../analyse/names/fold.ts';
import { uninverted } from '../analyse/names/person.ts';
import type { EntityKind } from '../domain/entity.ts';
import { keyOf } from './keys.ts';

/** A headline's or dateline's capitals, not an acronym's. */
const SHORTEST_SHOUT = 5;

/** Words of a name that is spelled out. */
const SPELLED = 3;

/**
 * What an entity is called: a country by its name, everything else by the commonest of its fullest forms in
 * ordinary letters. `forms` are its surfaces with their counts, `fullest` its fullest key.
 */
export function displayName(kind: EntityKind, fullest: string, forms: ReadonlyMap<string, number>): string {
	const known = kind === 'place' ? knownPlace([...forms.keys()][0] ?? '') : null;
	if (known !== null && keyOf({ kind, name: known }).key === fullest) return known;
	const full = [...forms.keys()].filter((form) => isFull(keyOf({ kind, name: form }).key, fullest));
	const candidates = full.length > 0 ? full : [...forms.keys()];
	const [best = ''] = candidates.sort(
		(a, b) => rank(kind, b, forms) - rank(kind, a, forms) || b.length - a.length || (a < b ? -1 : 1),
	);
	const shown = kind === 'person' ? uninverted(best) : best;
	return isHeadline(kind, shown) ? lowered(shown) : shown;
}

/** Of a person any form with a given name, of everything else the forms of the fullest key. */
const isFull = (key: string, fullest: string): boolean =>
	key === fullest || (key.startsWith('person:') && key.includes(',') && !ONLY_PARTICLE.test(key));

/** Van Lieshout: its first word begins the surname. */
const ONLY_PARTICLE = /,(?:van|von|de|le|la|al|el|ter|ten|bin|ibn)$/;

function rank(kind: EntityKind, form: string, forms: ReadonlyMap<string, number>): number {
	const spelledOut = kind === 'organization' ? spelling(form) : 0;
	// A surname written alone speaks for the full name that ends in it.
	const surname = kind === 'person' ? (forms.get(form.slice(form.lastIndexOf(' ') + 1)) ?? 0) : 0;
	return (isHeadline(kind, form) ? 0 : 1_000_000_000) + spelledOut + (forms.get(form) ?? 0) + surname;
}

/** The best known name of a body before another of its names that is no acronym: International Labour Organisation, beside ILO. */
function spelling(form: string): number {
	if (form === canonicalName('organization', form)) return 1_000_000;
	return form.split(' ').length >= SPELLED && knownOrganization(form) !== null ? 500_000 : 0;
}

const isHeadline = (kind: EntityKind, form: string): boolean =>
	isShouted(form) &&
	(form.length >= SHORTEST_SHOUT || kind === 'person') &&
	!(kind === 'organization' && form.length <= 8) &&
	!form.includes('.');

/** `ABBAS KAMEL` → `Abbas Kamel`. */
const lowered = (form: string): string =>
	form.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toUpperCase());
