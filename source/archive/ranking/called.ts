import { LONGEST_PATTERN, Pattern } from '../fuzzy/distance.ts';

/** In small letters, without accents. */
export const lettered = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] => lettered(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A shorter word is another name one letter away. */
const ONE_SLIP_FROM = 4;
/** Two letters of a shorter word make another name of it. */
const TWO_SLIPS_FROM = 7;

/** Whether a word, or with `begun` what it begins with, is a slip or two from what was written. */
type SlipOf = (word: string, begun?: boolean) => boolean;

function slipsOf(written: string): SlipOf {
	const slips = written.length >= TWO_SLIPS_FROM ? 2 : written.length >= ONE_SLIP_FROM ? 1 : 0;
	if (slips === 0 || written.length > LONGEST_PATTERN) return () => false;
	const pattern = new Pattern(written);
	return (word, begun = false) => {
		const longer = word.length - written.length;
		if (-longer > slips || (longer > slips && !begun)) return false;
		pattern.compare(
			Array.from(word, (letter) => letter.charCodeAt(0)),
			0,
			word.length,
		);
		return (begun ? pattern.beginning : pattern.whole) <= slips;
	};
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
	if (whole === joined || slipsOf(joined)(whole)) return true;
	return asked.every((word) => {
		const isSlip = slipsOf(word);
		return own.some((other) => other.startsWith(word) || isSlip(other));
	});
}

/**
 * Tells which names are to be offered to who is typing `written`: a word of it stands in the name, or is a slip or two from how a word of
 * the name begins, or both are so when written as one word. Of three letters that none has in this order nothing is meant.
 */
export function nearNames(written: string): (name: string) => boolean {
	const words = wordsOf(written);
	const joined = words.join('');
	if (joined === '') {
		const signs = lettered(written).trim();
		return (name) => lettered(name).includes(signs);
	}
	const asked = [...new Set([joined, ...words])].map((word) => ({ word, isSlip: slipsOf(word) }));
	return (name) => {
		const own = wordsOf(name);
		const whole = own.join('');
		return asked.some(
			({ word, isSlip }) => whole.includes(word) || isSlip(whole, true) || own.some((other) => isSlip(other, true)),
		);
	};
}
