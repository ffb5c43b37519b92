/** How a typed word stands in a text, the less the better; null where it does not. */
const EXACT = 0;
const BEGUN = 1;
const WITHIN = 2;
const MISTYPED = 4;
/** What stands nowhere; of so many words one may. */
const MISSING = 20;
const MOST_MISSING = 4;
/** Shorter words are not taken for mistyped ones: too many others are as near. */
const LEAST_MISTYPED = 4;

/** Whether two words differ by one letter added, left out or exchanged, or by two neighbours that changed places. */
function isNear(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at += 1;
	const [rest, others] = [one.slice(at), other.slice(at)];
	return (
		rest.slice(1) === others.slice(1) ||
		rest === others.slice(1) ||
		rest.slice(1) === others ||
		(rest.slice(2) === others.slice(2) && rest[0] === others[1] && rest[1] === others[0])
	);
}

function standing(word: string, words: readonly string[], mayBeMistyped: boolean): number | null {
	if (words.includes(word)) return EXACT;
	if (words.some((one) => one.startsWith(word))) return BEGUN;
	if (words.some((one) => one.includes(word))) return WITHIN;
	if (!mayBeMistyped || word.length < LEAST_MISTYPED) return null;
	// Of a word that is still typed its beginning is mistyped.
	const isMistyped = words.some((one) => isNear(word, one) || isNear(word, one.slice(0, word.length)));
	return isMistyped ? MISTYPED : null;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Items that have every word that is typed, or nearly every one of many, the nearest first: words in full before beginnings, these before words that
 * hold them, earlier texts before later ones. Where none has them, those with words that resemble them.
 */
export function resembling<Item>(
	items: readonly Item[],
	textsOf: (item: Item) => readonly string[],
	typed: string,
): readonly Item[] {
	const sought = wordsOf(typed);
	if (sought.length === 0) return [];
	const held = items.map((item) => ({ item, all: textsOf(item).map(wordsOf) }));
	const found = ranked(held, sought, false);
	return (found.length > 0 ? found : ranked(held, sought, true)).map(({ item }) => item);
}

interface Held<Item> {
	readonly item: Item;
	/** The words of each of its texts. */
	readonly all: readonly (readonly string[])[];
}

function ranked<Item>(items: readonly Held<Item>[], sought: readonly string[], mayBeMistyped: boolean) {
	const found = items.flatMap(({ item, all }) => {
		let sum = 0;
		let missing = 0;
		for (const word of sought) {
			const places = all.flatMap((words, text) => {
				const stands = standing(word, words, mayBeMistyped);
				return stands === null ? [] : [stands * all.length + text];
			});
			if (places.length === 0) missing += 1;
			sum += Math.min(MISSING, ...places);
		}
		return missing * MOST_MISSING < sought.length ? [{ item, sum }] : [];
	});
	return found.sort((one, other) => one.sum - other.sum);
}
