/** Changed keys that are remembered one by one; of more, whole neighbourhoods are grouped again. */
const MOST = 20_000;

/** Which neighbourhoods have changed, and, of those that changed since this process writes, which of their keys. */
export class StaleKeys {
	/** Not yet noted in the store. */
	readonly #fresh = new Set<number>();
	readonly #keys = new Map<number, Set<number>>();
	#count = 0;
	/** Neighbourhoods of which more may have changed than is remembered; null until they are asked for. */
	#whole: Set<number> | null = null;
	/** So much has changed that it is not remembered which keys. */
	#isMuch = false;

	/** `waiting`: the neighbourhoods that the store has noted. */
	add(neighbourhood: number, key: number, waiting: () => readonly number[]): void {
		this.#whole ??= new Set(waiting());
		this.#fresh.add(neighbourhood);
		if (this.#isMuch) return;
		const keys = this.#keys.get(neighbourhood) ?? new Set<number>();
		if (keys.size === 0) this.#keys.set(neighbourhood, keys);
		this.#count += keys.has(key) ? 0 : 1;
		keys.add(key);
		if (this.#count <= MOST) return;
		this.#isMuch = true;
		this.#keys.clear();
	}

	/** The changed keys of a neighbourhood; null where they are not known. */
	of(neighbourhood: number, waiting: () => readonly number[]): ReadonlySet<number> | null {
		this.#whole ??= new Set(waiting());
		return this.#isMuch || this.#whole.has(neighbourhood) ? null : (this.#keys.get(neighbourhood) ?? null);
	}

	/** Neighbourhoods that the store is to note, each once. */
	take(): number[] {
		const fresh = [...this.#fresh];
		this.#fresh.clear();
		return fresh;
	}

	/** A neighbourhood has been grouped as it is. */
	settled(neighbourhood: number): void {
		this.#whole?.delete(neighbourhood);
		this.#count -= this.#keys.get(neighbourhood)?.size ?? 0;
		this.#keys.delete(neighbourhood);
	}

	/** All neighbourhoods have been grouped. */
	allSettled(): void {
		this.#isMuch = false;
		this.#count = 0;
		this.#keys.clear();
	}

	/** The transaction came to nothing: what the store has noted is all that is known. */
	forget(): void {
		this.#fresh.clear();
		this.#keys.clear();
		this.#count = 0;
		this.#whole = null;
		this.#isMuch = false;
	}
}
