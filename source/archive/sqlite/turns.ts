import type { DocSet } from './doc-set.ts';

/** The articles in which a word is found as it is read. */
export interface Found {
	readonly docs: DocSet;
	/** Slips between the reading and what was written. */
	readonly cost: number;
}

/** Each further article of the same readings waits as long as one whose words are so many slips farther. */
const NEXT = 0.25;
/** Places in the order that turns are taken for: what comes later no one reads one by one. */
const MOST_TURNS = 100;

/**
 * The order of articles whose words were read otherwise. Of whoever wrote `evded` nobody knows whether an article with
 * `ended` was meant, as two thousand are, or the one with `evaded`: how common a word is says how many articles there
 * are to choose from, and not which of them. So the articles of each reading take turns, those of nearer readings
 * sooner. `docs` come as they follow each other otherwise; `words` are the readings of each mended word of the query,
 * the nearest first. (A noisy channel: P(article | written) is P(written | word) P(word) P(article | word), and the last
 * two cancel out. Kernighan, Church and Gale, "A spelling correction program based on a noisy channel model", 1990.)
 */
export function inTurns(docs: Int32Array, words: readonly (readonly Found[])[]): Int32Array {
	const turns = new Map<string, number>();
	const head: { readonly doc: number; readonly at: number; readonly place: number }[] = [];
	const rest: number[] = [];
	docs.forEach((doc, place) => {
		let cost = 0;
		let readings = '';
		for (const found of words) {
			const index = found.findIndex((one) => one.docs.has(doc));
			cost += found[index]?.cost ?? 0;
			readings += `${index} `;
		}
		const turn = turns.get(readings) ?? 0;
		turns.set(readings, turn + 1);
		if (turn < MOST_TURNS) head.push({ doc, at: cost + turn * NEXT, place });
		else rest.push(doc);
	});
	head.sort((one, other) => one.at - other.at || one.place - other.place);
	return Int32Array.from([...head.map(({ doc }) => doc), ...rest]);
}
