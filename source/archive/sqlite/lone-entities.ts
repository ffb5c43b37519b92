import { RowBlocks } from './ordered/row-blocks.ts';
import type { Statements } from './statements.ts';

/** Keys are numbered below this, and a name is mentioned less often. */
const KEYS = 2 ** 24;
const MENTIONS = 2 ** 24;

/** An entity of one key, which one article has. */
export interface LoneEntity {
	readonly key: number;
	readonly mentions: number;
}

/** One for all who read or write by the same statements: what waits is found by each. */
const kept = new WeakMap<Statements, LoneEntities>();

/**
 * Most entities are one key of one article: all that is told of these stands with their keys, and here is their order, by kind, mentions and key, in two
 * bytes each. What has come or gone waits in memory, where it is found.
 */
export class LoneEntities {
	readonly #store: Statements;
	readonly #blocks: RowBlocks;
	/** Places in the order: true where one has come, false where it has gone. */
	readonly #changed = new Map<number, boolean>();

	private constructor(store: Statements) {
		this.#store = store;
		this.#blocks = new RowBlocks(store, 'lone');
	}

	static of(store: Statements): LoneEntities {
		const known = kept.get(store) ?? new LoneEntities(store);
		kept.set(store, known);
		return known;
	}

	add(kind: number, { key, mentions }: LoneEntity): void {
		this.#change(placeOf(kind, mentions, key), true);
	}

	remove(kind: number, { key, mentions }: LoneEntity): void {
		this.#change(placeOf(kind, mentions, key), false);
	}

	/** How many there are of a kind. */
	count(kind: number): number {
		let count = this.#store.number('SELECT value FROM meta WHERE key = ?', `lone ${kind}`);
		for (const [place, isThere] of this.#changed) if (kindOf(place) === kind) count += isThere ? 1 : -1;
		return count;
	}

	/** So many of a kind, those with the most mentions first, of as many the latest key. */
	first(kind: number, most: number): LoneEntity[] {
		const [from, to] = [placeOf(kind, 0, 0), placeOf(kind + 1, 0, 0) - 1];
		const came: number[] = [];
		let gone = 0;
		for (const [place, isThere] of this.#changed)
			if (place >= from && place <= to) {
				if (isThere) came.push(place);
				else gone += 1;
			}
		const written = this.#blocks.last(from, to, most + gone).filter((place) => this.#changed.get(place) === undefined);
		const all = came.length === 0 ? written : [...written, ...came].sort((one, other) => other - one);
		return all.slice(0, most).map((place) => ({ key: place % KEYS, mentions: mentionsOf(place) }));
	}

	/** Tells all of a kind, in no order. */
	each(kind: number, visit: (key: number, mentions: number) => void): void {
		const tell = (place: number): void => visit(place % KEYS, mentionsOf(place));
		this.#blocks.scan(placeOf(kind, 0, 0), placeOf(kind + 1, 0, 0) - 1, (place) => {
			if (this.#changed.get(place) === undefined) tell(place);
		});
		for (const [place, isThere] of this.#changed) if (isThere && kindOf(place) === kind) tell(place);
	}

	/** Writes what waits. */
	flush(): void {
		if (this.#changed.size === 0) return;
		const come: (readonly [number, number])[] = [];
		const gone: number[] = [];
		for (const [place, isThere] of this.#changed)
			if (isThere) come.push([place, 0]);
			else gone.push(place);
		const counts = [0, 1, 2, 3].map((kind) => this.count(kind));
		this.#blocks.add(
			come.sort(([one], [other]) => one - other),
			gone.sort((one, other) => one - other),
		);
		for (const [kind, count] of counts.entries())
			this.#store.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', `lone ${kind}`, count);
		this.forget();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#changed.clear();
	}

	/** What comes and goes again before it was written was never there, and the other way round. */
	#change(place: number, isThere: boolean): void {
		if (this.#changed.get(place) === !isThere) this.#changed.delete(place);
		else this.#changed.set(place, isThere);
	}
}

/** By kind, mentions and key. */
const placeOf = (kind: number, mentions: number, key: number): number =>
	(kind * MENTIONS + Math.min(mentions, MENTIONS - 1)) * KEYS + key;

const mentionsOf = (place: number): number => Math.floor(place / KEYS) % MENTIONS;

const kindOf = (place: number): number => Math.floor(place / KEYS / MENTIONS);
