/** How a sentence is written: as usual, ALL IN CAPITALS, or With Every Word Capital. */
export type Writing = 'usual' | 'upper' | 'title';

export const isUpper = (token: string): boolean => /\p{Lu}/u.test(token) && !/\p{Ll}/u.test(token);
export const isCapital = (token: string): boolean => /^\p{Lu}/u.test(token);

/** Small words that stay small in headlines. */
const SMALL =
	/^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|into|over|after|amid|than|vs|via|is|are|be|'s|’s|it|its|up|out|off)$/;

export function writingOf(tokens: readonly string[], start = 0, end = tokens.length): Writing {
	let words = 0;
	let upper = 0;
	let long = 0;
	let capital = 0;
	for (let i = start; i < end; i++) {
		const token = tokens[i] ?? '';
		if (!/\p{L}/u.test(token)) continue;
		words++;
		if (token.length > 1 && isUpper(token)) upper++;
		if (SMALL.test(token)) continue;
		long++;
		if (isCapital(token)) capital++;
	}
	if (words >= 3 && upper >= 0.7 * words) return 'upper';
	return long >= 4 && capital >= 0.85 * long ? 'title' : 'usual';
}

export const toUpper = (tokens: readonly string[]): string[] => tokens.map((token) => token.toUpperCase());

export const toTitle = (tokens: readonly string[]): string[] =>
	tokens.map((token, i) => (i > 0 && SMALL.test(token) ? token : token.charAt(0).toUpperCase() + token.slice(1)));
