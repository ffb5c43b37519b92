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

export const lookOf = (token: string): Look => ({
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
