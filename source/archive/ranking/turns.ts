/** The articles in which a word is found as it is read. */
export interface Found {
	readonly docs: { has(doc: number): boolean; count(): number };
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
	const queues = words.map(queuesOf);
	const turns = new Map<number, number>();
	const head: { readonly doc: number; readonly at: number; readonly place: number }[] = [];
	const rest = new Int32Array(docs.length);
	let later = 0;
	docs.forEach((doc, place) => {
		let cost = 0;
		let queue = 0;
		for (const readings of queues) {
			let index = 0;
			while (index < readings.length && !readings[index]?.docs.has(doc)) index += 1;
			cost += readings[index]?.cost ?? 0;
			queue = queue * (readings.length + 1) + index;
		}
		const turn = turns.get(queue) ?? 0;
		turns.set(queue, turn + 1);
		if (turn < MOST_TURNS) head.push({ doc, at: cost + turn * NEXT, place });
		else {
			rest[later] = doc;
			later += 1;
		}
	});
	head.sort((one, other) => one.at - other.at || one.place - other.place);
	const ordered = Int32Array.from(docs);
	ordered.set(head.map(({ doc }) => doc));
	ordered.set(rest.subarray(0, later), head.length);
	return ordered;
}

/** The nearest first, and of equally near ones the shortest: an article that is in several stands in that. */
const queuesOf = (readings: readonly Found[]): readonly Found[] =>
	readings
		.map((found) => ({ found, length: found.docs.count() }))
		.sort((one, other) => one.found.cost - other.found.cost || one.length - other.length)
		.map(({ found }) => found);
