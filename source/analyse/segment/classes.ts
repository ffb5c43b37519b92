export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
/** A letter of a script written without spaces between words. */
export const UNSPACED = 5;

const isSpace = /\s/;
const isUnspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const isLetter = /[\p{L}\p{M}\p{Cf}]/u;
const isDigit = /\p{N}/u;

function classify(char: string): number {
	if (isSpace.test(char)) return SPACE;
	if (isDigit.test(char)) return DIGIT;
	if (isLetter.test(char)) return isUnspaced.test(char) ? UNSPACED : LETTER;
	return MARK;
}

// One byte for each UTF-16 unit, filled when first met: the tests above then cost nothing.
const known = new Uint8Array(65536);

/** The class of the character at `at`; a surrogate pair is classed as one character, both its units alike. */
export function classAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const cached = known[unit] ?? 0;
	if (cached !== 0) return cached;
	if (unit >= 0xdc00 && unit <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(at - 1) ?? unit));
	if (unit >= 0xd800 && unit <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(at) ?? unit));
	const found = classify(String.fromCharCode(unit));
	known[unit] = found;
	return found;
}

export const isWordClass = (found: number): boolean => found === LETTER || found === DIGIT;

const upper = /^\p{Lu}/u;
const lower = /^\p{Ll}/u;

export function startsUpper(word: string): boolean {
	const unit = word.charCodeAt(0);
	if (unit < 128) return unit >= 65 && unit <= 90;
	return upper.test(word);
}

export function startsLower(word: string): boolean {
	const unit = word.charCodeAt(0);
	if (unit < 128) return unit >= 97 && unit <= 122;
	return lower.test(word);
}
