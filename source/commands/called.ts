import { LONGEST_PATTERN, Pattern } from '../archive/fuzzy/distance.ts';

/** In small letters, without accents. */
export const lettered = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] => lettered(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A shorter word is another name one letter away. */
const ONE_SLIP_FROM = 4;
/** Two letters of a shorter word make another name of it. */
const TWO_SLIPS_FROM = 7;

function isSlipOf(word: string, written: string): boolean {
	const slips = written.length >= TWO_SLIPS_FROM ? 2 : written.length >= ONE_SLIP_FROM ? 1 : 0;
	if (slips === 0 || written.length > LONGEST_PATTERN || Math.abs(word.length - written.length) > slips) return false;
	const pattern = new Pattern(written);
	pattern.compare(
		Array.from(word, (letter) => letter.charCodeAt(0)),
		0,
		word.length,
	);
	return pattern.whole <= slips;
}

/**
 * Whether `written` may be meant for `name`: each of its words is one of the name's, begins one, or has a slip or two; or
 * it is the name written as one word, as `alqaeda` for `al-Qaeda`.
 */
export function isCalled(name: string, written: string): boolean {
	const asked = wordsOf(written);
	const own = wordsOf(name);
	const joined = asked.join('');
	const whole = own.join('');
	if (joined === '') return false;
	if (whole === joined || isSlipOf(whole, joined)) return true;
	return asked.every((word) => own.some((other) => other.startsWith(word) || isSlipOf(other, word)));
}
