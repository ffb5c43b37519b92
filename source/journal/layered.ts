/** Entries changed since the rest was last copied. */
const MOST_RECENT = 512;

/** A map as a value: a change gives another, which shares almost all of it with the one before. */
export class Layered<Value> {
	readonly #base: ReadonlyMap<string, Value>;
	readonly #recent: ReadonlyMap<string, Value>;

	constructor(base: ReadonlyMap<string, Value> = new Map(), recent: ReadonlyMap<string, Value> = new Map()) {
		this.#base = base;
		this.#recent = recent;
	}

	get(key: string): Value | undefined {
		return this.#recent.get(key) ?? this.#base.get(key);
	}

	/** The map with these entries in place of those that have their keys. */
	with(changes: ReadonlyMap<string, Value>): Layered<Value> {
		if (changes.size === 0) return this;
		const recent = new Map([...this.#recent, ...changes]);
		return recent.size <= MOST_RECENT
			? new Layered(this.#base, recent)
			: new Layered(new Map([...this.#base, ...recent]));
	}

	*[Symbol.iterator](): Iterator<readonly [string, Value]> {
		for (const entry of this.#base) if (!this.#recent.has(entry[0])) yield entry;
		yield* this.#recent;
	}
}
