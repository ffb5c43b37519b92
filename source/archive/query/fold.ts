/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ø: 'o',
	ħ: 'h',
	ŧ: 't',
	ı: 'i',
	ŋ: 'n',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ə: 'e',
};

const PLAIN = /^[\x20-\x7e]*$/;
/** Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and tatweel. Indic and Thai signs are letters and stay. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
/** Some Arabic forms decompose to signs with a space before them. */
const SPACES = /\s+/g;
const UNDECOMPOSED = /[łđðøħŧıŋßæœþə]/g;
const ARABIC_ENDINGS = /[ىة]/g;

/**
 * A word as the index knows it: lower case, without accents, `Łódź` → `lodz`, `Đoković` → `dokovic`,
 * `أحمد` → `احمد`, half-width and ligature forms made plain.
 */
export function fold(word: string): string {
	if (PLAIN.test(word)) return word.toLowerCase();
	return word
		.normalize('NFKD')
		.toLowerCase()
		.replace(ACCENTS, '')
		.normalize('NFC')
		.replace(SPACES, '')
		.replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
		.replace(ARABIC_ENDINGS, (letter) => (letter === 'ى' ? 'ي' : 'ه'));
}
