import { GENDERED_TITLES, type Gender } from '../analyse/lexicons/given-name-genders.ts';
import type { Span } from '../domain/span.ts';

/** Longer words are no courtesies. */
const LONGEST = 16;

/** The sex that the word before a name says, `Mrs Ott`, `spokesman Ott`; null where it says none. */
export function genderedBy(text: string, { start }: Span): Gender | null {
	const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
	return before === undefined ? null : (GENDERED_TITLES.get(before.toLowerCase()) ?? null);
}
