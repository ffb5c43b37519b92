import { isShouted } from './fold.ts';

const SMALL = new Set('of the and for in on to de la du des et y der'.split(' '));

/** Two to six capitals, with or without full stops: IDF, U.N.H.C.R. */
export const isAcronym = (surface: string): boolean => isShouted(surface) && /^(?:\p{Lu}\.?){2,6}$/u.test(surface);

/** Acronyms folded words can have, with and without the small ones: `department of justice` → `doj`, `dj`. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
	const initials = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
	return new Set([initials(words), initials(words.filter((word) => !SMALL.has(word)))]);
}
