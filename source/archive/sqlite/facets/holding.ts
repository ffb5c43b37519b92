import { ENTITY_KINDS } from '../../../domain/entity.ts';
import type { Catalogue } from '../catalogue.ts';
import { JOINED } from '../entity-keys.ts';
import { bytesOf, numberOf, type Statements } from '../statements.ts';

/** Names read into memory at once: some megabytes of text. */
const KEYS_AT_ONCE = 10_000;

/** What each article names and when and where it appeared, in numbers; 6 MB for 100,000 articles. */
export interface Holding {
	/** Entities of article `doc`, each once, are `entities[starts[doc]]` up to `entities[starts[doc + 1]]`. */
	readonly starts: Int32Array;
	readonly entities: Int32Array;
	readonly outlets: Int32Array;
	/** Year times 12 plus month from 0; 0 where unknown. */
	readonly months: Int32Array;
	/** Of each entity, its kind's place among the kinds. */
	readonly kindOf: Uint8Array;
}

/** Which keys stand in which articles, each pair once. */
interface Pairs {
	readonly docs: Int32Array;
	readonly keys: Int32Array;
}

/** Whose each key is, and of which kind each entity. */
interface Entities {
	readonly entityOf: Int32Array;
	readonly kindOf: Uint8Array;
}

/** Reads what articles are counted by. */
export class HoldingReader {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;

	constructor(store: Statements, catalogue: Catalogue) {
		this.#store = store;
		this.#catalogue = catalogue;
	}

	/** Of a few articles. */
	of(docs: Int32Array): Holding {
		const pairs = this.#namingsOf(docs);
		return this.#held(docs, pairs, this.#entitiesOf(pairs.keys));
	}

	/** Of all articles, a part at a time, so that somebody's question can come in between. */
	*all(): Generator<void, Holding> {
		const pairs = yield* this.#allNamings();
		yield;
		return this.#held(null, pairs, this.#allEntities());
	}

	/** `docs` null: of all articles. */
	#held(docs: Int32Array | null, pairs: Pairs, { entityOf, kindOf }: Entities): Holding {
		const size = this.#catalogue.size();
		const [starts, outlets, months] = [new Int32Array(size + 1), new Int32Array(size), new Int32Array(size)];
		for (const doc of pairs.docs) starts[doc + 1] = (starts[doc + 1] ?? 0) + 1;
		for (let doc = 0; doc < size; doc += 1) starts[doc + 1] = (starts[doc + 1] ?? 0) + (starts[doc] ?? 0);
		const entities = new Int32Array(pairs.docs.length);
		const next = starts.slice();
		for (let at = 0; at < pairs.docs.length; at += 1) {
			const doc = pairs.docs[at] ?? 0;
			const place = next[doc] ?? 0;
			entities[place] = entityOf[pairs.keys[at] ?? 0] ?? 0;
			next[doc] = place + 1;
		}
		// An article counts once for an entity, however many of its names it uses.
		let kept = 0;
		for (let doc = 0; doc < size; doc += 1) {
			const [from, to] = [starts[doc] ?? 0, starts[doc + 1] ?? 0];
			starts[doc] = kept;
			const own = entities.subarray(from, to).sort();
			for (let at = 0; at < own.length; at += 1) {
				const entity = own[at] ?? 0;
				if (entity === 0 || (at > 0 && own[at - 1] === entity)) continue;
				entities[kept] = entity;
				kept += 1;
			}
		}
		starts[size] = kept;
		const among = docs === null ? '' : 'WHERE doc IN (SELECT value FROM json_each(?))';
		const values = docs === null ? [] : [`[${docs.join(',')}]`];
		const month = 'coalesce(substr(published, 1, 4) * 12 + substr(published, 6, 2) - 1, 0)';
		const rows = `SELECT group_concat(doc || ',' || coalesce(outlet, 0) || ',' || ${month}) FROM article ${among}`;
		const note = ([doc = 0, outlet = 0, at = 0]: readonly number[]): void => {
			outlets[doc] = outlet;
			months[doc] = at;
		};
		this.#store.lists(rows, 3, note, ...values);
		return { starts, entities: entities.slice(0, kept), outlets, months, kindOf };
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

	#allEntities(): Entities {
		const entityOf = new Int32Array(this.#store.number('SELECT max(key) FROM name_key') + 1);
		const kindOf = new Uint8Array(this.#store.number('SELECT max(entity) FROM grouped') + 1);
		for (const index of ENTITY_KINDS.keys())
			this.#store.numbers(
				'SELECT group_concat(entity) FROM grouped WHERE kind = ?',
				(entity) => {
					entityOf[entity] = entity;
					kindOf[entity] = index;
				},
				index,
			);
		const others = `SELECT group_concat(key || ',' || entity) FROM name_key WHERE ${JOINED}`;
		this.#store.lists(others, 2, ([key = 0, entity = 0]) => {
			entityOf[key] = entity;
		});
		return { entityOf, kindOf };
	}

	#entitiesOf(keys: Int32Array): Entities {
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
}
