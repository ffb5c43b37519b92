import { Hashed } from './echoes/hashed.ts';
import { hashOfName, NamedKeys } from './named-keys.ts';
import type { Statements } from './statements.ts';

/** Keys whose names have one hash, at most. */
const MOST = 64;

/** By what keys are found by their names, as they come and go. What is added waits in memory, where `NamedKeys` finds it from then on. */
export class KeyHashes {
	readonly #hashes: Hashed;

	constructor(store: Statements) {
		const hashes = new Hashed(store, { name: 'key_hash', hasMore: false });
		this.#hashes = hashes;
		NamedKeys.of(store).find((hash) => (hashes.holders([hash], MOST).get(hash) ?? []).map(([key]) => key));
	}

	add(name: string, key: number): void {
		this.#hashes.add(hashOfName(name), key, 0);
	}

	remove(name: string, key: number): void {
		this.#hashes.remove([hashOfName(name)], key);
	}

	/** Writes what waits. */
	flush(): void {
		this.#hashes.flush();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#hashes.forget();
	}
}
