import { LONGEST_PATTERN, Pattern } from '../fuzzy/distance.ts';

/** In small letters, without accents. */
export const lettered = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] => lettered(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A shorter word is another name one letter away. */
const ONE_SLIP_FROM = 4;
/** Two letters of a shorter word make another name of it. */
const TWO_SLIPS_FROM = 7;

/** The word, or with `begun` what it begins with, a slip or two from what was written. */
function isSlipOf(word: string, written: string, begun = false): boolean {
	const slips = written.length >= TWO_SLIPS_FROM ? 2 : written.length >= ONE_SLIP_FROM ? 1 : 0;
	const longer = word.length - written.length;
	if (slips === 0 || written.length > LONGEST_PATTERN || -longer > slips || (longer > slips && !begun)) return false;
	const pattern = new Pattern(written);
	pattern.compare(
		Array.from(word, (letter) => letter.charCodeAt(0)),
		0,
		word.length,
	);
	return (begun ? pattern.beginning : pattern.whole) <= slips;
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

/**
 * Whether a name is to be offered to who is typing `written`: a word of it stands in the name, or is a slip or two from how a word of
 * the name begins, or both are so when written as one word. Of three letters that none has in this order nothing is meant.
 */
export function isNear(name: string, written: string): boolean {
	const own = wordsOf(name);
	const asked = wordsOf(written);
	const [whole, joined] = [own.join(''), asked.join('')];
	if (joined === '') return lettered(name).includes(lettered(written).trim());
	return [joined, ...asked].some(
		(word) => whole.includes(word) || isSlipOf(whole, word, true) || own.some((other) => isSlipOf(other, word, true)),
	);
}
