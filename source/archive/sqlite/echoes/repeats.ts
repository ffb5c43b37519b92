/**
 * Of each value, how many of its articles print a text that another of its articles prints: what has to be taken off its
 * articles to have its texts. `together`: articles that print one text; `values` tells each value of an article at least once.
 */
export function repeatsOf(
	together: readonly (readonly number[])[],
	values: (doc: number, note: (value: number) => void) => void,
): ReadonlyMap<number, number> {
	const repeats = new Map<number, number>();
	for (const docs of together) {
		const seen = new Set<number>();
		for (const doc of docs) {
			const own = new Set<number>();
			values(doc, (value) => own.add(value));
			for (const value of own) {
				if (seen.has(value)) repeats.set(value, (repeats.get(value) ?? 0) + 1);
				seen.add(value);
			}
		}
	}
	return repeats;
}
