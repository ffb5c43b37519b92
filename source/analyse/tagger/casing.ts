/** How a sentence is written: as usual, ALL IN CAPITALS, or With Every Word Capital. */
export type Writing = 'usual' | 'upper' | 'title';

/** The look of one token, as far as the way of writing goes. */
export interface Look {
	/** Has a letter. */
	readonly worded: boolean;
	/** Begins with a capital. */
	readonly capital: boolean;
	/** Longer than one character, with capitals and no small letter. */
	readonly upper: boolean;
	/** One of the words that stay small in headlines. */
	readonly small: boolean;
}

const SMALL =
	/^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|into|over|after|amid|than|vs|via|is|are|be|'s|’s|it|its|up|out|off)$/;

/** Letters of the longest of them. */
const LONGEST_SMALL = 5;

export function lookOf(token: string): Look {
	let capitals = 0;
	let others = 0;
	for (let i = 0; i < token.length; i++) {
		const code = token.charCodeAt(i);
		if (code >= 128) return lookOfAny(token);
		if (code >= 97 && code <= 122) others++;
		else if (code >= 65 && code <= 90) capitals++;
	}
	const first = token.charCodeAt(0);
	return {
		worded: capitals + others > 0,
		capital: first >= 65 && first <= 90,
		upper: token.length > 1 && capitals > 0 && others === 0,
		small: token.length <= LONGEST_SMALL && SMALL.test(token),
	};
}

const lookOfAny = (token: string): Look => ({
	worded: /\p{L}/u.test(token),
	capital: /^\p{Lu}/u.test(token),
	upper: token.length > 1 && /\p{Lu}/u.test(token) && !/\p{Ll}/u.test(token),
	small: SMALL.test(token),
});

export function writingOf(looks: readonly Look[]): Writing {
	let words = 0;
	let uppers = 0;
	let long = 0;
	let capitals = 0;
	for (const { worded, capital, upper, small } of looks) {
		if (!worded) continue;
		words++;
		if (upper) uppers++;
		if (small) continue;
		long++;
		if (capital) capitals++;
	}
	if (words >= 3 && uppers >= 0.7 * words) return 'upper';
	return long >= 4 && capitals >= 0.85 * long ? 'title' : 'usual';
}

export const toUpper = (tokens: readonly string[]): string[] => tokens.map((token) => token.toUpperCase());

export const toTitle = (tokens: readonly string[]): string[] =>
	tokens.map((token, i) => (i > 0 && SMALL.test(token) ? token : token.charAt(0).toUpperCase() + token.slice(1)));
