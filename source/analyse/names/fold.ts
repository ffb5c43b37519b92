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

/** Whether a name is of small letters of English with single spaces between. */
function isPlain(name: string): boolean {
	let isParted = true;
	for (let at = 0; at < name.length; at++) {
		const code = name.charCodeAt(at);
		const isLetter = code >= 97 && code <= 122;
		if (!isLetter && (code !== 32 || isParted)) return false;
		isParted = !isLetter;
	}
	return !isParted;
}

/**
 * The form in which two ways of writing one name are equal: lower case, no accents, no full stops or
 * apostrophes, hyphens as spaces. `El-Sissi` → `el sissi`, `U.S.` → `us`, `Łódź` → `lodz`, `Côte d’Ivoire` → `cote divoire`.
 */
export function fold(name: string): string {
	const lower = name.toLowerCase();
	if (isPlain(lower)) return lower;
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
