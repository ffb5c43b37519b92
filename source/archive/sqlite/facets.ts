import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts';
import type { Facet, Facets } from '../archive.ts';
import type { Catalogue } from './catalogue.ts';
import { bytesOf, numberOf, type Statements, textOf } from './statements.ts';

/** Values shown of each facet. */
const MOST_SHOWN = 50;
/** Up to this many articles are looked up one by one; for more, all are held in memory. */
const FEW = 1_000;

/** What each article names and when and where it appeared, in numbers; 7 MB for 100,000 articles. */
interface Holding {
	/** Keys of article `doc` are `keys[starts[doc]]` up to `keys[starts[doc + 1]]`. */
	readonly starts: Int32Array;
	readonly keys: Uint32Array;
	readonly outlets: Int32Array;
	/** Year times 12 plus month from 0; 0 where unknown. */
	readonly months: Int32Array;
}

interface Kept {
	readonly holding: Holding;
	readonly entityOf: Int32Array;
}

/** What a result is made of: entities, outlets, months, each with the number of its articles. */
export class Facetting {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	#kept: Kept | null = null;

	constructor(store: Statements, catalogue: Catalogue) {
		this.#store = store;
		this.#catalogue = catalogue;
	}

	changed(): void {
		this.#kept = null;
	}

	/** `docs` null: of all articles. */
	of(docs: Int32Array | null): Facets {
		const kept = this.#kept;
		if (docs !== null && docs.length <= FEW && kept === null) {
			const holding = this.#hold(docs);
			return this.#counted(docs, holding, this.#entitiesOf(holding.keys));
		}
		this.#kept ??= this.#all();
		return this.#counted(docs ?? this.#catalogue.everything().docs(), this.#kept.holding, this.#kept.entityOf);
	}

	#all(): Kept {
		const holding = this.#hold(null);
		const entityOf = new Int32Array(this.#store.number('SELECT max(key) FROM name_key') + 1);
		for (const row of this.#store.iterate('SELECT key, entity FROM name_key WHERE entity IS NOT NULL'))
			entityOf[numberOf(row.key)] = numberOf(row.entity);
		return { holding, entityOf };
	}

	#hold(docs: Int32Array | null): Holding {
		const size = this.#catalogue.size();
		const [starts, outlets, months] = [new Int32Array(size + 1), new Int32Array(size), new Int32Array(size)];
		const among = docs === null ? '' : 'WHERE doc IN (SELECT value FROM json_each(?))';
		const values = docs === null ? [] : [`[${docs.join(',')}]`];
		const lists: { doc: number; bytes: Uint8Array }[] = [];
		for (const row of this.#store.iterate(`SELECT doc, keys FROM analysis ${among} ORDER BY doc`, ...values)) {
			const bytes = bytesOf(row.keys);
			lists.push({ doc: numberOf(row.doc), bytes });
			starts[numberOf(row.doc) + 1] = bytes.length / 4;
		}
		for (let doc = 0; doc < size; doc += 1) starts[doc + 1] = (starts[doc + 1] ?? 0) + (starts[doc] ?? 0);
		const packed = new Uint8Array((starts[size] ?? 0) * 4);
		for (const { doc, bytes } of lists) packed.set(bytes, (starts[doc] ?? 0) * 4);
		for (const row of this.#store.iterate(`SELECT doc, outlet, published FROM article ${among}`, ...values)) {
			const [doc, day] = [numberOf(row.doc), textOf(row.published)];
			outlets[doc] = numberOf(row.outlet ?? 0);
			months[doc] = day === '' ? 0 : Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
		}
		return { starts, keys: new Uint32Array(packed.buffer), outlets, months };
	}

	#entitiesOf(keys: Uint32Array): Int32Array {
		let size = 0;
		for (const key of keys) size = Math.max(size, key + 1);
		const entityOf = new Int32Array(size);
		for (const key of new Set(keys))
			entityOf[key] = numberOf(this.#store.get('SELECT entity FROM name_key WHERE key = ?', key)?.entity ?? 0);
		return entityOf;
	}

	#counted(docs: Int32Array, { starts, keys, outlets, months }: Holding, entityOf: Int32Array): Facets {
		let most = 0;
		for (const entity of entityOf) most = Math.max(most, entity);
		const counts = new Int32Array(most + 1);
		// An article counts once for an entity, however many of its names it uses.
		const last = new Int32Array(most + 1).fill(-1);
		const [byOutlet, byMonth] = [new Map<number, number>(), new Map<number, number>()];
		for (const doc of docs) {
			for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at += 1) {
				const entity = entityOf[keys[at] ?? 0] ?? 0;
				if (last[entity] === doc) continue;
				last[entity] = doc;
				counts[entity] = (counts[entity] ?? 0) + 1;
			}
			const [outlet, month] = [outlets[doc] ?? 0, months[doc] ?? 0];
			if (outlet !== 0) byOutlet.set(outlet, (byOutlet.get(outlet) ?? 0) + 1);
			if (month !== 0) byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
		}
		return {
			entities: this.#commonest(counts),
			outlets: highest(byOutlet).map(([outlet, articles]) => {
				const name = textOf(this.#store.get('SELECT name FROM outlet WHERE outlet = ?', outlet)?.name);
				return { value: name, label: name, articles };
			}),
			months: highest(byMonth).map(([month, articles]) => {
				const label = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
				return { value: label, label, articles };
			}),
		};
	}

	/** The commonest entities of each kind; looked up from the commonest down until every kind is full. */
	#commonest(counts: Int32Array): Facets['entities'] {
		const entities = [];
		for (let entity = 1; entity < counts.length; entity += 1) if ((counts[entity] ?? 0) > 0) entities.push(entity);
		entities.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other);
		const found: Record<EntityKind, Facet[]> = { person: [], organization: [], place: [], group: [] };
		const most = entities.length > 5_000 ? 2_000 : entities.length;
		for (const entity of entities.slice(0, most)) {
			const row = this.#store.get('SELECT id, kind, name FROM entity WHERE entity = ?', entity);
			const kind = ENTITY_KINDS.find((known) => known === row?.kind);
			if (kind === undefined || found[kind].length >= MOST_SHOWN) continue;
			found[kind].push({ value: textOf(row?.id), label: textOf(row?.name), articles: counts[entity] ?? 0 });
			if (ENTITY_KINDS.every((each) => found[each].length >= MOST_SHOWN)) break;
		}
		return found;
	}
}

const highest = (counts: ReadonlyMap<number, number>): [number, number][] =>
	[...counts].sort(([one, n], [other, m]) => m - n || other - one).slice(0, MOST_SHOWN);
