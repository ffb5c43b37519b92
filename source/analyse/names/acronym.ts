import { isShouted } from './fold.ts';

const SMALL = new Set('of the and for in on to de la du des et y der'.split(' '));

/** Two to six capitals, with or without full stops: IDF, U.N.H.C.R. */
export const isAcronym = (surface: string): boolean => isShouted(surface) && /^(?:\p{Lu}\.?){2,6}$/u.test(surface);

/** With the small letter of an `of`: BoE, MoD. */
export const isMixedAcronym = (surface: string): boolean =>
	(surface.length === 3 || surface.length === 4) && /^\p{Lu}\p{Ll}\p{Lu}{1,2}$/u.test(surface);

/** The letters of `B&Q`; null where a name is no two letters around an ampersand. */
export const lettersAroundAmpersand = (surface: string): string | null => {
	const [, first = '', last = ''] = /^(\p{Lu})\s?&\s?(\p{Lu})$/u.exec(surface) ?? [];
	return first === '' ? null : `${first}${last}`.toLowerCase();
};

/** Acronyms folded words can have, with and without the small ones: `department of justice` → `doj`, `dj`. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
	const initials = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
	return new Set([initials(words), initials(words.filter((word) => !SMALL.has(word)))]);
}
