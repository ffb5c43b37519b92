/** Letters that decomposition leaves as they are. */
const LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ə: 'e',
};

const PLAIN = /^[a-z ]*$/;

/**
 * The form in which two ways of writing one name are equal: lower case, no accents, no full stops or
 * apostrophes, hyphens as spaces. `El-Sissi` → `el sissi`, `U.S.` → `us`, `Łódź` → `lodz`, `Côte d’Ivoire` → `cote divoire`.
 */
export function fold(name: string): string {
	const lower = name.toLowerCase();
	if (PLAIN.test(lower) && !lower.includes('  ')) return lower.trim();
	return lower
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[łøđðþßæœıə]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[.'’‘ʼʻ`´]/g, '')
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Written without one small letter, as in headlines and datelines: `CAIRO`, `U.S.`, `AFP`. */
export const isShouted = (surface: string): boolean =>
	!/[a-z]/.test(surface) && surface === surface.toUpperCase() && surface !== surface.toLowerCase();
