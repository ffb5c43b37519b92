/** Engines let a slice of so many characters and more point into its text. */
const POINTING = 13;

/**
 * The characters `[start, end)` of a text as a string of their own: a slice, remembered with what is known of a word,
 * would keep the whole article in memory.
 */
export function spelling(text: string, start: number, end: number): string {
	const slice = text.slice(start, end);
	return end - start < POINTING ? slice : [...slice].join('');
}
