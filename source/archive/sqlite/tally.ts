/** How often each of a few texts was counted. Most names have one form and no title: a Map of that takes three times as much memory. */
export class Tally {
	/** One of them, where its count is not 0. */
	#text = '';
	#count = 0;
	/** The others; null where there never was one. */
	#others: Map<string, number> | null = null;

	constructor(counts: Iterable<readonly [text: string, count: number]> = []) {
		for (const [text, count] of counts) this.add(text, count);
	}

	/** Counts a text so many times more, or less; what is counted no longer is gone. */
	add(text: string, more: number): void {
		const before = this.#others?.get(text);
		if (before !== undefined) {
			if (before + more > 0) this.#others?.set(text, before + more);
			else this.#others?.delete(text);
		} else if (this.#count > 0 && this.#text === text) this.#count = Math.max(0, this.#count + more);
		else if (more <= 0) return;
		else if (this.#count === 0) {
			this.#text = text;
			this.#count = more;
		} else {
			this.#others ??= new Map();
			this.#others.set(text, more);
		}
	}

	*[Symbol.iterator](): Generator<readonly [text: string, count: number]> {
		if (this.#count > 0) yield [this.#text, this.#count];
		if (this.#others !== null) yield* this.#others;
	}
}
