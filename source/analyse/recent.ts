/**
 * What was made of words lately, by word. When it gets too much, what was not asked for since that was last so is
 * forgotten: the common words stay.
 */
export class Recent<Value extends {}> {
	readonly #most: number;
	/** Told of all that has just become old. */
	readonly #aged: ((values: Iterable<Value>) => void) | null;
	#young = new Map<string, Value>();
	#old = new Map<string, Value>();

	/** `most`: so many values are kept, or half as many. */
	constructor(most: number, aged: ((values: Iterable<Value>) => void) | null = null) {
		this.#most = most;
		this.#aged = aged;
	}

	get(word: string): Value | undefined {
		const young = this.#young.get(word);
		if (young !== undefined) return young;
		const old = this.#old.get(word);
		if (old !== undefined) this.set(word, old);
		return old;
	}

	set(word: string, value: Value): void {
		if (this.#young.size >= this.#most >> 1) {
			this.#old = this.#young;
			this.#young = new Map();
			this.#aged?.(this.#old.values());
		}
		this.#young.set(word, value);
	}
}
