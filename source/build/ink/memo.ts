// Lines of a few screens: a line scrolled by keeps its result, and the memory stays bounded.
const KEPT = 4000;

/** A pure function of a string that remembers its recent results. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		let result = known.get(text);
		if (result === undefined) {
			result = compute(text);
			if (known.size >= KEPT) known.clear();
			known.set(text, result);
		}
		return result;
	};
}
