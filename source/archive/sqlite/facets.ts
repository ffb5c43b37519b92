import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts';
import type { Facet, Facets } from '../archive.ts';
import { Remembered } from '../remembered.ts';
import { repeatsOf } from '../repeats.ts';
import type { Catalogue } from './catalogue.ts';
import type { Listed } from './correcting/articles.ts';
import type { Correcting } from './correcting/correcting.ts';
import type { CorrectedNumbers } from './correcting/numbers.ts';
import type { Folds } from './echoes/folds.ts';
import { bytesOf, numberOf, type Statements, textOf } from './statements.ts';

/** Values shown of each facet. */
const MOST_SHOWN = 50;
/** Up to this many articles are looked up one by one; for more, all are held in memory. */
const FEW = 1_000;

/** At 100,000 articles warming takes a quarter of a second and 4 MB. */
const MOST_WARMED = 200_000;
/** Names read into memory at once: some megabytes of text. */
const KEYS_AT_ONCE = 10_000;

/** What each article names and when and where it appeared, in numbers; 4 MB for 100,000 articles. */
interface Holding {
	/** Keys of article `doc` are `keys[starts[doc]]` up to `keys[starts[doc + 1]]`. */
	readonly starts: Int32Array;
	readonly keys: Int32Array;
	readonly outlets: Int32Array;
	/** Year times 12 plus month from 0; 0 where unknown. */
	readonly months: Int32Array;
}

/** Which keys stand in which articles, each pair once. */
interface Pairs {
	readonly docs: Int32Array;
	readonly keys: Int32Array;
}

interface Kept {
	readonly holding: Holding;
	readonly entityOf: Int32Array;
	/** Of each entity, its kind's place among the kinds. */
	readonly kindOf: Uint8Array;
}

/** Values with what they are counted by, and how many of their articles print what others of theirs print. */
interface Ranked {
	readonly value: number;
	readonly articles: number;
	readonly repeats: number;
}

/** What a result is made of: entities, outlets, months, each with the number of its articles. */
export class Facetting {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	readonly #correcting: Correcting;
	readonly #all: Remembered<Kept>;

	/** `now` in milliseconds. */
	constructor(store: Statements, catalogue: Catalogue, correcting: Correcting, now: () => number) {
		this.#store = store;
		this.#correcting = correcting;
		this.#catalogue = catalogue;
		this.#all = new Remembered(
			() => this.#read(),
			() => catalogue.count() <= FEW,
			now,
		);
	}

	changed(): void {
		this.#all.changed();
	}

	/** Brings what is counted into memory, unless that takes longer than anybody waits without noticing. */
	*warm(): Generator<void> {
		if (this.#catalogue.count() <= MOST_WARMED) yield* this.#all.warm();
	}

	/** `docs` null: of all articles; `folded`: the commonest by their texts. */
	of(docs: Int32Array | null, folds: Folds, folded: boolean): Facets {
		const isFew = docs !== null && docs.length <= FEW && !this.#all.isFresh;
		const counted = docs ?? this.#catalogue.everything().docs();
		const together = folds.together(counted);
		if (!isFew) return this.#counted(counted, this.#all.get(), together, folded);
		const holding = this.#hold(docs, this.#namingsOf(docs));
		return this.#counted(counted, { holding, ...this.#entitiesOf(holding.keys) }, together, folded);
	}

	/** A part at a time, so that somebody's question can come in between. */
	*#read(): Generator<void, Kept> {
		const holding = this.#hold(null, yield* this.#allNamings());
		yield;
		const entityOf = new Int32Array(this.#store.number('SELECT max(key) FROM name_key') + 1);
		const pairs = "SELECT group_concat(key || ',' || entity) FROM name_key WHERE entity IS NOT NULL";
		this.#store.lists(pairs, 2, ([key = 0, entity = 0]) => {
			entityOf[key] = entity;
		});
		const kindOf = new Uint8Array(this.#store.number('SELECT max(entity) FROM grouped') + 1);
		for (const index of ENTITY_KINDS.keys())
			this.#store.numbers(
				'SELECT group_concat(entity) FROM grouped WHERE kind = ?',
				(entity) => {
					kindOf[entity] = index;
				},
				index,
			);
		return { holding, entityOf, kindOf };
	}

	/** `pairs`: which keys stand in which of these articles; `docs` null: of all articles. */
	#hold(docs: Int32Array | null, pairs: Pairs): Holding {
		const size = this.#catalogue.size();
		const [starts, outlets, months] = [new Int32Array(size + 1), new Int32Array(size), new Int32Array(size)];
		const among = docs === null ? '' : 'WHERE doc IN (SELECT value FROM json_each(?))';
		const values = docs === null ? [] : [`[${docs.join(',')}]`];
		for (const doc of pairs.docs) starts[doc + 1] = (starts[doc + 1] ?? 0) + 1;
		for (let doc = 0; doc < size; doc += 1) starts[doc + 1] = (starts[doc + 1] ?? 0) + (starts[doc] ?? 0);
		const keys = new Int32Array(pairs.docs.length);
		const next = starts.slice();
		pairs.docs.forEach((doc, at) => {
			const place = next[doc] ?? 0;
			keys[place] = pairs.keys[at] ?? 0;
			next[doc] = place + 1;
		});
		const month = 'coalesce(substr(published, 1, 4) * 12 + substr(published, 6, 2) - 1, 0)';
		const rows = `SELECT group_concat(doc || ',' || coalesce(outlet, 0) || ',' || ${month}) FROM article ${among}`;
		const note = ([doc = 0, outlet = 0, at = 0]: readonly number[]): void => {
			outlets[doc] = outlet;
			months[doc] = at;
		};
		this.#store.lists(rows, 3, note, ...values);
		return { starts, keys, outlets, months };
	}

	*#allNamings(): Generator<void, Pairs> {
		const count = this.#store.number('SELECT count(*) FROM naming');
		const found = { docs: new Int32Array(count), keys: new Int32Array(count) };
		const last = this.#store.number('SELECT max(key) FROM name_key');
		let at = 0;
		for (let from = 0; from <= last; from += KEYS_AT_ONCE) {
			this.#store.lists(
				"SELECT group_concat(key || ',' || doc) FROM naming WHERE key >= ? AND key < ?",
				2,
				([key = 0, doc = 0]) => {
					found.keys[at] = key;
					found.docs[at] = doc;
					at += 1;
				},
				from,
				from + KEYS_AT_ONCE,
			);
			yield;
		}
		return { docs: found.docs.subarray(0, at), keys: found.keys.subarray(0, at) };
	}

	#namingsOf(docs: Int32Array): Pairs {
		const found: { docs: number[]; keys: number[] } = { docs: [], keys: [] };
		const select = 'SELECT doc, keys FROM analysis WHERE doc IN (SELECT value FROM json_each(?))';
		for (const row of this.#store.iterate(select, `[${docs.join(',')}]`))
			for (const key of new Set(new Uint32Array(bytesOf(row.keys).slice().buffer))) {
				found.docs.push(numberOf(row.doc));
				found.keys.push(key);
			}
		return { docs: Int32Array.from(found.docs), keys: Int32Array.from(found.keys) };
	}

	#entitiesOf(keys: Int32Array): Omit<Kept, 'holding'> {
		const found = this.#store.all(
			'SELECT key, entity, grouped.kind AS kind FROM name_key JOIN grouped USING (entity) WHERE key IN (SELECT value FROM json_each(?))',
			`[${[...new Set(keys)].join(',')}]`,
		);
		const largest = (column: string): number => found.reduce((most, row) => Math.max(most, numberOf(row[column])), 0);
		const entityOf = new Int32Array(largest('key') + 1);
		const kindOf = new Uint8Array(largest('entity') + 1);
		for (const row of found) {
			entityOf[numberOf(row.key)] = numberOf(row.entity);
			kindOf[numberOf(row.entity)] = numberOf(row.kind);
		}
		return { entityOf, kindOf };
	}

	#counted(
		docs: Int32Array,
		{ holding: { starts, keys, outlets, months }, entityOf, kindOf: foundKinds }: Kept,
		together: readonly (readonly number[])[],
		folded: boolean,
	): Facets {
		const { whose, kinds, docs: split, made } = this.#correcting.numbers();
		const most = Math.max(foundKinds.length - 1, ...whose.values(), ...[...split.values()].flat(), ...made.keys());
		const kindOf = new Uint8Array(most + 1);
		kindOf.set(foundKinds);
		for (const [entity, kind] of kinds) kindOf[entity] = ENTITY_KINDS.indexOf(kind);
		const counts = new Int32Array(most + 1);
		// An article counts once for an entity, however many of its names it uses.
		const last = new Int32Array(most + 1).fill(-1);
		const { moved, outletNames } = this.#moved(outlets, months);
		const [byOutlet, byMonth] = [new Map<number, number>(), new Map<number, number>()];
		const named = (doc: number, note: (entity: number) => void): void => {
			const own = split.size > 0 ? split.get(doc) : undefined;
			if (own) own.forEach(note);
			else
				for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at += 1) {
					const entity = entityOf[keys[at] ?? 0] ?? 0;
					note(whose.size > 0 ? (whose.get(entity) ?? entity) : entity);
				}
		};
		const appeared = (doc: number) => moved.get(doc) ?? ([outlets[doc] ?? 0, months[doc] ?? 0] as const);
		for (const doc of docs) {
			named(doc, (entity) => {
				if (last[entity] === doc) return;
				last[entity] = doc;
				counts[entity] = (counts[entity] ?? 0) + 1;
			});
			const [outlet, month] = appeared(doc);
			if (outlet !== 0) byOutlet.set(outlet, (byOutlet.get(outlet) ?? 0) + 1);
			if (month !== 0) byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
		}
		const printed = (part: 0 | 1) => repeatsOf<number, number>(together, (doc, note) => note(appeared(doc)[part]));
		const behind = together.reduce((sum, group) => sum + group.length - 1, 0);
		return {
			entities: this.#commonest(counts, repeatsOf<number, number>(together, named), kindOf, made, folded),
			outlets: highest(byOutlet, printed(0), folded)
				.map(({ value: outlet, ...count }) => {
					const name =
						outletNames.get(outlet) ??
						textOf(this.#store.get('SELECT name FROM outlet WHERE outlet = ?', outlet)?.name);
					return { value: name, label: name, ...countOf(count) };
				})
				.sort(byArticles(folded)),
			months: latest(byMonth, printed(1)).map(({ value: month, ...count }) => {
				const label = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
				return { value: label, label, ...countOf(count) };
			}),
			...(behind > 0 ? { origins: docs.length - behind } : {}),
		};
	}

	/** Outlet and month of each article of which the reader put one right; outlets that the index does not know have numbers below 0. */
	#moved(outlets: Int32Array, months: Int32Array) {
		const { articles } = this.#correcting;
		const moved = new Map<number, readonly [outlet: number, month: number]>();
		const outletNames = new Map<number, string>();
		const numbers = new Map<string, number>();
		for (const doc of articles.moved) {
			const { outlet, published } = articles.listed<Partial<Listed>>(doc, { outlet: '', published: '' });
			if (outlet && !numbers.has(outlet)) {
				const row = this.#store.get('SELECT outlet FROM outlet WHERE name = ?', outlet);
				numbers.set(outlet, row === undefined ? -1 - numbers.size : numberOf(row.outlet));
				outletNames.set(numbers.get(outlet) ?? 0, outlet);
			}
			const [year = 0, month = 1] = (published ?? '').split('-').map(Number);
			moved.set(doc, [
				outlet ? (numbers.get(outlet) ?? 0) : (outlets[doc] ?? 0),
				published ? year * 12 + month - 1 : (months[doc] ?? 0),
			]);
		}
		return { moved, outletNames };
	}

	#commonest(
		counts: Int32Array,
		repeats: ReadonlyMap<number, number>,
		kindOf: Uint8Array,
		made: CorrectedNumbers['made'],
		folded: boolean,
	): Facets['entities'] {
		const found: Record<EntityKind, Facet[]> = { person: [], organization: [], place: [], group: [] };
		const ranks = counts.slice();
		if (folded) for (const [entity, more] of repeats) ranks[entity] = (ranks[entity] ?? 0) - more;
		ENTITY_KINDS.forEach((kind, index) => {
			for (const entity of commonest(ranks, (entity) => kindOf[entity] === index)) {
				const row = this.#store.get('SELECT id, name FROM entity WHERE entity = ?', entity) ?? made.get(entity);
				if (row === undefined) continue;
				const [id, name] = [String(row.id), String(row.name)];
				const count = countOf({ articles: counts[entity] ?? 0, repeats: repeats.get(entity) ?? 0 });
				found[kind].push({ value: id, label: this.#correcting.names.name(id, name), ...count });
			}
			found[kind].sort(byArticles(folded));
		});
		return found;
	}
}

/** Of as many articles by name: their numbers hang on who came first. */
const byArticles =
	(folded: boolean) =>
	(one: Facet, other: Facet): number =>
		weighed(other, folded) - weighed(one, folded) || (one.label < other.label ? -1 : 1);

/** The numbers with the highest counts, from the highest down: a pass that keeps the best so far, for most are too low. */
function commonest(counts: Int32Array, fits: (number: number) => boolean): number[] {
	const best: [number, number][] = [];
	let least = 0;
	for (let number = 1; number < counts.length; number += 1) {
		const count = counts[number] ?? 0;
		if (count <= least || !fits(number)) continue;
		let at = best.length;
		while (at > 0 && (best[at - 1]?.[1] ?? 0) < count) at -= 1;
		best.splice(at, 0, [number, count]);
		if (best.length > MOST_SHOWN) best.pop();
		if (best.length === MOST_SHOWN) least = best.at(-1)?.[1] ?? 0;
	}
	return best.map(([number]) => number);
}

const ranked = (counts: ReadonlyMap<number, number>, repeats: ReadonlyMap<number, number>): Ranked[] =>
	[...counts].map(([value, articles]) => ({ value, articles, repeats: repeats.get(value) ?? 0 }));

const highest = (
	counts: ReadonlyMap<number, number>,
	repeats: ReadonlyMap<number, number>,
	folded: boolean,
): Ranked[] => {
	const rank = (one: Ranked): number => one.articles - (folded ? one.repeats : 0);
	return ranked(counts, repeats)
		.sort((one, other) => rank(other) - rank(one) || other.value - one.value)
		.slice(0, MOST_SHOWN);
};

const latest = (counts: ReadonlyMap<number, number>, repeats: ReadonlyMap<number, number>): Ranked[] =>
	ranked(counts, repeats).sort((one, other) => other.value - one.value);

const countOf = ({ articles, repeats }: Omit<Ranked, 'value'>): Pick<Facet, 'articles' | 'origins'> =>
	repeats > 0 ? { articles, origins: articles - repeats } : { articles };

const weighed = ({ articles, origins = articles }: Facet, folded: boolean): number => (folded ? origins : articles);
