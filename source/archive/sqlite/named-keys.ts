import { hashOf } from '../../echoes/words.ts';
import { readHashBits } from './echoes/hash-bits.ts';
import { bytesOf, numberOf, type Statements, textOf } from './statements.ts';

const BITS = 0x3fffffff;

/** Where the names of each database are found: who writes tells what waits too. */
const kept = new WeakMap<Statements, NamedKeys>();

/** Of a hash the keys whose names may have it. */
export type KeysOfHash = (hash: number) => readonly number[];

/**
 * The number of a key by its name: names are found by their hashes, which take a seventh of what an index of the names would. Who only reads
 * looks in the table; who writes finds what waits in memory as well (`key-hashes.ts`).
 */
export class NamedKeys {
	readonly #store: Statements;
	#keysOf: KeysOfHash;

	private constructor(store: Statements) {
		this.#store = store;
		this.#keysOf = (hash) => {
			const found: number[] = [];
			const [row] = store.lines('SELECT first, held FROM key_hash WHERE first <= ? ORDER BY first DESC LIMIT 1', hash);
			readHashBits(bytesOf(row?.[1]), numberOf(row?.[0]), (other, key) => {
				if (other === hash) found.push(key);
				return other <= hash;
			});
			return found;
		};
	}

	static of(store: Statements): NamedKeys {
		const known = kept.get(store) ?? new NamedKeys(store);
		kept.set(store, known);
		return known;
	}

	/** From now on keys are found so. */
	find(keysOf: KeysOfHash): void {
		this.#keysOf = keysOf;
	}

	/** Null where there is no key of this name, or it is not written yet. */
	key(name: string): number | null {
		for (const key of this.#keysOf(hashOfName(name))) {
			const row = this.#store.get('SELECT name FROM name_key WHERE key = ?', key);
			if (row !== undefined && textOf(row.name) === name) return key;
		}
		return null;
	}

	/** The keys of those of some names that there are. */
	keys(names: Iterable<string>): number[] {
		return [...names].map((name) => this.key(name)).filter((key) => key !== null);
	}
}

export const hashOfName = (name: string): number => hashOf(name) & BITS;
