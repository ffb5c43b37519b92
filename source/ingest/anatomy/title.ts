const LONGEST = 90;
const stop = /[.!?](?=["”’]?\s+[“"‘]?\p{Lu})/gu;
const trailing =
	/(?:[\s,;:–—-]+(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|that|which|who|is|was|its|his|her|their|who|into|over))*[\s,;:–—-]*$/i;

/** A readable title from an article's first words: its first sentence, cut short between words where it is long. */
export function titleFrom(lede: string): string {
	const line = lede.slice(0, 400).replace(/\s+/g, ' ').trim();
	for (const { index } of line.matchAll(stop)) {
		// `Gen. Okoro`, `U.S. Senate`: a full stop after a short word ends no sentence here.
		if (index > 25 && index <= LONGEST && /[\p{Ll}\d)]{4}$/u.test(line.slice(0, index))) return line.slice(0, index);
	}
	if (line.length <= LONGEST) return line.replace(/[.,;:\s]+$/, '') || line;
	const space = line.lastIndexOf(' ', LONGEST);
	const cut = space > LONGEST / 3 ? line.slice(0, space) : line.slice(0, LONGEST).toWellFormed();
	return `${cut.replace(trailing, '')}…`;
}
