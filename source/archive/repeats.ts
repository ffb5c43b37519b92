/**
 * Of each value, how many of its articles print a text that another of its articles prints: what has to be taken off its
 * articles to have its texts. `together`: articles that print one text; `values` tells each value of an article at least once.
 */
export function repeatsOf<Article, Value>(
	together: Iterable<readonly Article[]>,
	values: (article: Article, note: (value: Value) => void) => void,
): ReadonlyMap<Value, number> {
	const repeats = new Map<Value, number>();
	for (const articles of together) {
		const seen = new Set<Value>();
		for (const article of articles) {
			const own = new Set<Value>();
			values(article, (value) => own.add(value));
			for (const value of own) {
				if (seen.has(value)) repeats.set(value, (repeats.get(value) ?? 0) + 1);
				seen.add(value);
			}
		}
	}
	return repeats;
}
