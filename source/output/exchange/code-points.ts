/** Turns offsets in UTF-16 code units into offsets in Unicode code points. */
export class CodePoints {
	/** Offsets, in code units, of the second halves of pairs; most texts have none. */
	readonly #seconds: readonly number[];

	constructor(text: string) {
		this.#seconds = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index + 1);
	}

	at(offset: number): number {
		let low = 0;
		let high = this.#seconds.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#seconds[middle] ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return offset - low;
	}
}
