import type { SQLOutputValue } from 'node:sqlite';
import { ENTITY_KINDS } from '../../../domain/entity.ts';
import { unpackKeys } from '../../record/key-list.ts';
import type { Catalogue } from '../catalogue.ts';
import { JOINED } from '../entity-keys.ts';
import { LoneEntities } from '../lone-entities.ts';
import { bytesOf, numberOf, type Statements } from '../statements.ts';
import { type Entities, Gathered } from './gathered.ts';

/** Articles read into memory at once. */
const AT_ONCE = 1_000;

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
		const listed = `[${docs.join(',')}]`;
		const rows = this.#store.lines(
			'SELECT doc, keys FROM analysis WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY doc',
			listed,
		);
		const keys = new Set(rows.flatMap(([, own]) => [...keysIn(own)]));
		const found = new Gathered(this.#catalogue.size(), this.#entitiesOf([...keys]));
		for (const [doc, own] of rows) found.add(numberOf(doc), keysIn(own));
		return this.#placed(found, 'WHERE doc IN (SELECT value FROM json_each(?))', listed);
	}

	/** Of all articles, a part at a time, so that somebody's question can come in between. */
	*all(): Generator<void, Holding> {
		const entities = yield* this.#allEntities();
		const found = new Gathered(this.#catalogue.size(), entities, this.#told());
		yield;
		const last = this.#store.number('SELECT max(doc) FROM analysis');
		const select = 'SELECT doc, keys FROM analysis WHERE doc >= ? AND doc < ? ORDER BY doc';
		for (let from = 0; from <= last; from += AT_ONCE) {
			for (const [doc, own] of this.#store.lines(select, from, from + AT_ONCE)) found.add(numberOf(doc), keysIn(own));
			yield;
		}
		return this.#placed(found, '');
	}

	/** `among` are the articles asked for. */
	#placed(found: Gathered, among: string, ...values: string[]): Holding {
		const size = this.#catalogue.size();
		const [outlets, months] = [new Int32Array(size), new Int32Array(size)];
		const month = 'coalesce(substr(published, 1, 4) * 12 + substr(published, 6, 2) - 1, 0)';
		const rows = `SELECT group_concat(doc || ',' || coalesce(outlet, 0) || ',' || ${month}) FROM article ${among}`;
		const note = ([doc = 0, outlet = 0, at = 0]: readonly number[]): void => {
			outlets[doc] = outlet;
			months[doc] = at;
		};
		this.#store.lists(rows, 3, note, ...values);
		return { ...found.all(), outlets, months };
	}

	/** How often an article names an entity: room that grew would leave holes behind as large as itself. */
	#told(): number {
		const lone = LoneEntities.of(this.#store);
		const alone = [...ENTITY_KINDS.keys()].reduce((sum, kind) => sum + lone.count(kind), 0);
		return alone + this.#store.number('SELECT coalesce(sum(articles), 0) FROM grouped');
	}

	*#allEntities(): Generator<void, Entities> {
		const entityOf = new Int32Array(this.#store.number('SELECT max(key) FROM name_key') + 1);
		const kindOf = new Uint8Array(entityOf.length);
		const lone = LoneEntities.of(this.#store);
		for (const index of ENTITY_KINDS.keys()) {
			const note = (entity: number): void => {
				entityOf[entity] = entity;
				kindOf[entity] = index;
			};
			lone.each(index, note);
			this.#store.numbers('SELECT group_concat(entity) FROM grouped WHERE kind = ?', note, index);
			yield;
		}
		const others = `SELECT group_concat(key || ',' || entity) FROM name_key WHERE ${JOINED}`;
		this.#store.lists(others, 2, ([key = 0, entity = 0]) => {
			entityOf[key] = entity;
		});
		return { entityOf, kindOf };
	}

	#entitiesOf(keys: readonly number[]): Entities {
		const found = this.#store.all(
			'SELECT key, entity, entity.kind AS kind FROM name_key JOIN entity USING (entity) WHERE key IN (SELECT value FROM json_each(?))',
			`[${keys.join(',')}]`,
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

const keysIn = (stored: SQLOutputValue | undefined): Uint32Array => unpackKeys(bytesOf(stored));
