import { ENTITY_KINDS } from '../../domain/entity.ts';
import { OWN_NAME, packForms, unpackForms } from './forms.ts';
import { KeyHashes } from './key-hashes.ts';
import { NamedKeys } from './named-keys.ts';
import { Neighbours, neighbourhoodByWords, neighbourhoodNumber } from './neighbours.ts';
import { StaleKeys } from './stale-keys.ts';
import { numberOf, type Row, type Statements, textOf } from './statements.ts';
import { Tally } from './tally.ts';

/** Keys held in memory, some 400 bytes each. */
const MOST = 16_384;
const COLUMNS = 'key, name, elsewhere, articles, mentions, men, women, surfaces, titles';

/** A name's key, and in how many articles it stands. */
export interface CountedName {
	readonly key: number;
	readonly name: string;
	readonly articles: number;
}

interface Held extends CountedName {
	readonly neighbourhood: number;
	articles: number;
	mentions: number;
	men: number;
	women: number;
	readonly surfaces: Tally;
	readonly titles: Tally;
	isNew: boolean;
}

/** What an article says under a key. */
interface Said {
	readonly mentions: number;
	readonly gender: 'he' | 'she' | null;
	readonly surfaces: Iterable<readonly [surface: string, mentions: number]>;
	readonly titles: Iterable<string>;
}

/**
 * The keys that articles have just named, with all that is counted of them: counted in memory and written in order, for most names of
 * an article stand in others that are written with it. A neighbourhood's number is the hash of its name, so that its rows are short.
 */
export class HeldNames {
	readonly #store: Statements;
	readonly #byName = new Map<string, Held>();
	readonly #byKey = new Map<number, Held>();
	readonly #changed = new Set<Held>();
	readonly #stale = new StaleKeys();
	readonly #named: NamedKeys;
	readonly #hashes: KeyHashes;
	readonly #neighbours: Neighbours;
	/** The number of the next new key; null where it is to be asked for. */
	#next: number | null = null;

	constructor(store: Statements) {
		this.#store = store;
		this.#named = NamedKeys.of(store);
		this.#hashes = new KeyHashes(store);
		this.#neighbours = Neighbours.of(store);
	}

	/** Null where there is no such key. */
	named(name: string): Held | null {
		return this.#byName.get(name) ?? this.#written(this.#named.key(name));
	}

	numbered(key: number): Held | null {
		return this.#byKey.get(key) ?? this.#written(key);
	}

	/** A key that is not there yet. */
	begin(name: string, neighbourhood: string): Held {
		this.#next ??= this.#store.number('SELECT coalesce(max(key), 0) + 1 FROM name_key');
		const key = this.#next;
		this.#next += 1;
		const number = neighbourhoodNumber(neighbourhood);
		this.#hashes.add(name, key);
		this.#neighbours.add(number, key, name);
		return this.#hold({
			key,
			name,
			neighbourhood: number,
			articles: 0,
			mentions: 0,
			men: 0,
			women: 0,
			surfaces: new Tally(),
			titles: new Tally(),
			isNew: true,
		});
	}

	/** An article more says this under a key, or less. */
	count(held: Held, { mentions, gender, surfaces, titles }: Said, sign: 1 | -1): void {
		held.articles += sign;
		held.mentions += sign * mentions;
		if (gender === 'he') held.men += sign;
		if (gender === 'she') held.women += sign;
		for (const [surface, count] of surfaces) held.surfaces.add(surface, sign * count);
		for (const title of titles) held.titles.add(title, sign);
		this.#changed.add(held);
		this.#stale.add(held.neighbourhood, held.key, () => this.#waiting());
	}

	/** Keys of a neighbourhood that changed since it was last grouped; null where that is not known. */
	changedIn(neighbourhood: number): ReadonlySet<number> | null {
		return this.#stale.of(neighbourhood, () => this.#waiting());
	}

	/** A neighbourhood has been grouped; none is left where `all` have been. */
	grouped(neighbourhood: number | 'all'): void {
		if (neighbourhood === 'all') this.#stale.allSettled();
		else this.#stale.settled(neighbourhood);
	}

	flush(): void {
		for (const held of [...this.#changed].sort((one, other) => one.key - other.key)) this.#write(held);
		this.#changed.clear();
		for (const neighbourhood of this.#stale.take().sort((one, other) => one - other))
			this.#store.run('INSERT OR IGNORE INTO stale (neighbourhood) VALUES (?)', neighbourhood);
		if (this.#byName.size < MOST) return;
		this.#byName.clear();
		this.#byKey.clear();
	}

	/** Writes by what new keys are found; before that they are found in memory. */
	flushNames(): void {
		this.#hashes.flush();
		this.#neighbours.flush();
	}

	/** A key is gone. */
	drop(name: string, key: number, neighbourhood: number): void {
		this.#hashes.remove(name, key);
		this.#neighbours.remove(neighbourhood, key, name);
		const held = this.#byName.get(name);
		if (held === undefined) return;
		this.#byName.delete(name);
		this.#byKey.delete(held.key);
	}

	forget(): void {
		this.#byName.clear();
		this.#byKey.clear();
		this.#changed.clear();
		this.#stale.forget();
		this.#hashes.forget();
		this.#neighbours.forget();
		this.#next = null;
	}

	#waiting(): readonly number[] {
		return this.#store.all('SELECT neighbourhood FROM stale').map((row) => numberOf(row.neighbourhood));
	}

	#hold(held: Held): Held {
		if (this.#byName.size >= MOST) this.flush();
		this.#byName.set(held.name, held);
		this.#byKey.set(held.key, held);
		return held;
	}

	#written(key: number | null): Held | null {
		const row = key === null ? undefined : this.#store.get(`SELECT ${COLUMNS} FROM name_key WHERE key = ?`, key);
		return row === undefined ? null : this.#hold(heldOf(row));
	}

	#write(held: Held): void {
		const { key, name, neighbourhood, articles, mentions, men, women } = held;
		const surfaces = packForms(name, held.surfaces);
		const [forms, titles] = [surfaces === mentions + OWN_NAME ? null : surfaces, packed(held.titles)];
		const kind = ENTITY_KINDS.findIndex((one) => name.startsWith(`${one}:`));
		if (held.isNew)
			this.#store.run(
				'INSERT INTO name_key (key, words, kind, elsewhere, articles, mentions, men, women, forms, titles) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
				key,
				name.slice(name.indexOf(':') + 1),
				kind,
				neighbourhoodByWords(name) === neighbourhood ? null : neighbourhood,
				articles,
				mentions,
				men,
				women,
				forms,
				titles,
			);
		else
			this.#store.run(
				'UPDATE name_key SET articles = ?, mentions = ?, men = ?, women = ?, forms = ?, titles = ? WHERE key = ?',
				articles,
				mentions,
				men,
				women,
				forms,
				titles,
				key,
			);
		held.isNew = false;
	}
}

const heldOf = (row: Row): Held => ({
	key: numberOf(row.key),
	name: textOf(row.name),
	neighbourhood: row.elsewhere === null ? neighbourhoodByWords(textOf(row.name)) : numberOf(row.elsewhere),
	articles: numberOf(row.articles),
	mentions: numberOf(row.mentions),
	men: numberOf(row.men),
	women: numberOf(row.women),
	surfaces: new Tally(unpackForms(textOf(row.name), textOf(row.surfaces))),
	titles: new Tally(unpackCounts(textOf(row.titles))),
	isNew: false,
});

/** How often each of some texts was counted; of none null. The same counts are the same text. */
function packed(tally: Tally): string | null {
	const counts = [...tally];
	if (counts.length === 0) return null;
	return JSON.stringify(Object.fromEntries(counts.sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** What `titles` of a key hold. */
export const unpackCounts = (text: string): Map<string, number> =>
	new Map(text === '' ? [] : Object.entries<number>(JSON.parse(text)));
