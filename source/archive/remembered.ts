/** While the archive grows, what is remembered of all of it is at most this old. */
const STALE_MS = 3_000;

/** Something read from the whole archive and kept: read when it is first asked for, or ahead, a part at a time. */
export class Remembered<Value> {
	readonly #read: () => Generator<void, Value>;
	readonly #isSmall: (value: Value) => boolean;
	readonly #now: () => number;
	#kept: { readonly value: Value; readonly at: number; readonly changes: number } | null = null;
	#changes = 0;

	/** `read` yields where somebody's question may come in between; what `isSmall` is read anew after every change. `now` in milliseconds. */
	constructor(read: () => Generator<void, Value>, isSmall: (value: Value) => boolean, now: () => number) {
		this.#read = read;
		this.#isSmall = isSmall;
		this.#now = now;
	}

	/** To be called when the archive has changed. */
	changed(): void {
		this.#changes += 1;
	}

	/** It is there and as the archive is. */
	get isFresh(): boolean {
		return this.#kept?.changes === this.#changes;
	}

	get(): Value {
		if (this.#kept !== null && !this.#isOld()) return this.#kept.value;
		const changes = this.#changes;
		const reading = this.#read();
		let step = reading.next();
		while (!step.done) step = reading.next();
		this.#keep(step.value, changes);
		return step.value;
	}

	/** Reads it ahead of the first question. */
	*warm(): Generator<void> {
		const changes = this.#changes;
		const reading = this.#read();
		// A question that could not wait may have read all of it in between.
		while (this.#isOld()) {
			const step = reading.next();
			if (step.done) {
				this.#keep(step.value, changes);
				return;
			}
			yield;
		}
	}

	#isOld(): boolean {
		if (this.#kept === null) return true;
		return !this.isFresh && (this.#isSmall(this.#kept.value) || this.#now() - this.#kept.at > STALE_MS);
	}

	/** `changes`: how many there had been when reading began; what came later is not in it. */
	#keep(value: Value, changes: number): void {
		this.#kept = { value, at: this.#now(), changes };
	}
}
