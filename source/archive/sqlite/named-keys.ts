import { hashOf } from '../../echoes/words.ts';
import { Hashed } from './echoes/hashed.ts';
import { type Statements, textOf } from './statements.ts';

/** Keys whose names have one hash, at most. */
const MOST = 64;
const BITS = 0x3fffffff;

/** What each database's names are found by: who writes and who reads it share what waits. */
const kept = new WeakMap<Statements, NamedKeys>();

/**
 * The number of a key by its name: names are found by their hashes, which take a seventh of what an index of the names would. What
 * is added waits in memory, where it is found.
 */
export class NamedKeys {
	readonly #store: Statements;
	readonly #hashes: Hashed;

	private constructor(store: Statements) {
		this.#store = store;
		this.#hashes = new Hashed(store, { name: 'key_hash', hasMore: false });
	}

	static of(store: Statements): NamedKeys {
		const known = kept.get(store) ?? new NamedKeys(store);
		kept.set(store, known);
		return known;
	}

	/** Null where there is no key of this name, or it is not written yet. */
	key(name: string): number | null {
		const hash = hashed(name);
		for (const [key] of this.#hashes.holders([hash], MOST).get(hash) ?? []) {
			const row = this.#store.get('SELECT name FROM name_key WHERE key = ?', key);
			if (row !== undefined && textOf(row.name) === name) return key;
		}
		return null;
	}

	/** The keys of those of some names that there are. */
	keys(names: Iterable<string>): number[] {
		return [...names].map((name) => this.key(name)).filter((key) => key !== null);
	}

	add(name: string, key: number): void {
		this.#hashes.add(hashed(name), key, 0);
	}

	remove(name: string, key: number): void {
		this.#hashes.remove([hashed(name)], key);
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

const hashed = (name: string): number => hashOf(name) & BITS;
