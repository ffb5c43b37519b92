import { hashOf } from '../../echoes/words.ts';
import { Hashed } from './echoes/hashed.ts';
import { neighbourhoodIn } from './keys.ts';
import type { Statements } from './statements.ts';

const BITS = 0x3fffffff;
/** Told with each key: whether it is one article's own, and whether it is an organization's of one word, which may be an acronym. */
const OWN = 1;
const SHORT = 2;
const TOLD = 4;

/** A neighbourhood's number: the hash of its name. */
export const neighbourhoodNumber = (neighbourhood: string): number => hashOf(neighbourhood) & BITS;

/** A key of a neighbourhood. */
export interface Neighbour {
	readonly key: number;
	readonly isOwn: boolean;
	readonly isShort: boolean;
}

/** One for all who read or write by the same statements: what waits is found by each. */
const kept = new WeakMap<Statements, Neighbours>();

/**
 * The keys of each neighbourhood, found by its hash in blocks that take two fifths of what an index of the database would. What is added
 * waits in memory, where it is found.
 */
export class Neighbours {
	readonly #hashes: Hashed;

	private constructor(store: Statements) {
		this.#hashes = new Hashed(store, { name: 'neighbour', hasMore: false, mostOfHash: Number.POSITIVE_INFINITY });
	}

	static of(store: Statements): Neighbours {
		const known = kept.get(store) ?? new Neighbours(store);
		kept.set(store, known);
		return known;
	}

	/** The keys of a neighbourhood by its number, each once. */
	in(neighbourhood: number): Neighbour[] {
		const held = this.#hashes.holders([neighbourhood], Number.POSITIVE_INFINITY).get(neighbourhood) ?? [];
		return [...new Set(held.map(([told]) => told))].map((told) => ({
			key: Math.floor(told / TOLD),
			isOwn: (told & OWN) !== 0,
			isShort: (told & SHORT) !== 0,
		}));
	}

	add(neighbourhood: number, key: number, name: string): void {
		this.#hashes.add(neighbourhood, toldOf(key, name), 0);
	}

	remove(neighbourhood: number, key: number, name: string): void {
		this.#hashes.remove([neighbourhood], toldOf(key, name));
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

const toldOf = (key: number, name: string): number =>
	key * TOLD + (name.includes('@') ? OWN : 0) + (name.startsWith('organization:') && !name.includes('-') ? SHORT : 0);

/** By its own words the neighbourhood of a name. */
export const neighbourhoodByWords = (name: string): number => neighbourhoodNumber(neighbourhoodIn(name));
