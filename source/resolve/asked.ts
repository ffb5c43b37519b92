import { isAcronym } from '../analyse/names/acronym.ts';
import { keyParts } from './keys.ts';

/**
 * Of a neighbourhood's keys those that are asked what their articles are about: bare surnames and the full names that
 * they may be, full names with and without a middle one, acronyms and names of several words that they may be short for. Most neighbourhoods have none.
 */
export function askContext(keys: readonly string[]): (key: string) => boolean {
	const surnames = new Set(keys.filter((key) => key.includes('@')).map((key) => keyParts(key).words));
	// Ivo Marek and Ivo K. Marek.
	const middles = keys.filter((key) => key.startsWith('person:') && keyParts(key).given.length > 1);
	for (const key of middles) surnames.add(keyParts(key).words);
	const acronyms = keys.some(isShort) && keys.some((key) => isLong(key));
	return (key) =>
		key.startsWith('person:') ? surnames.has(keyParts(key).words) : acronyms && (isShort(key) || isLong(key));
}

const isShort = (key: string): boolean =>
	key.startsWith('organization:') && isAcronym(keyParts(key).words.toUpperCase());

const isLong = (key: string): boolean => key.startsWith('organization:') && keyParts(key).words.includes('-');
