const MOST = 24;
const FRESH_MS = 3_000;

/** What was made for one window of a list and is asked for again with the next. */
export class KeptAWhile {
	readonly #now: () => number;
	readonly #kept = new Map<string, { readonly at: number; readonly made: unknown }>();

	/** `now` in milliseconds. */
	constructor(now: () => number) {
		this.#now = now;
	}

	/** To be called when what it was made from has changed. */
	changed(): void {
		this.#kept.clear();
	}

	get<Made>(name: string, make: () => Made): Made {
		const known = this.#kept.get(name);
		if (known !== undefined && this.#now() - known.at < FRESH_MS) return known.made as Made;
		const made = make();
		this.#kept.delete(name);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size >= MOST && oldest !== undefined) this.#kept.delete(oldest);
		this.#kept.set(name, { at: this.#now(), made });
		if (made instanceof Promise) made.catch(() => this.#kept.delete(name));
		return made;
	}
}
