/** Words kept in mind; some 2 MB. */
const MOST = 20_000;
/** Longer ones seldom come again. */
const LONGEST = 40;

const known = new Map<string, string>();

/**
 * The characters `[start, end)` of a text as a string of their own, the same one for the same word. A slice would keep
 * the whole article in memory wherever a word is remembered, and what is known of a word is found faster by a string
 * that was looked up before.
 */
export function spelling(text: string, start: number, end: number): string {
	const slice = text.slice(start, end);
	if (end - start > LONGEST) return detached(slice);
	const met = known.get(slice);
	if (met !== undefined) return met;
	if (known.size >= MOST) known.clear();
	const word = detached(slice);
	known.set(word, word);
	return word;
}

/** Joined character by character: engines let a slice point into its text. */
const detached = (slice: string): string => [...slice].join('');
