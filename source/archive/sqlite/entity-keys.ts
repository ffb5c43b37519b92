import { unpackNames } from './forms.ts';
import { NamedKeys } from './named-keys.ts';
import { numberOf, type Statements, textOrNull } from './statements.ts';

/** Of a key, that it is not the one whose name its entity has for its id: those few alone have an index. */
export const JOINED = 'whose > 1';

/** All keys of some entities, as a statement's part; `?1` lists the entities' numbers. */
export const KEYS_OF_ENTITIES = `SELECT key FROM name_key WHERE key IN (SELECT value FROM json_each(?1)) AND whose <= 1 UNION ALL SELECT key FROM name_key WHERE ${JOINED} AND entity IN (SELECT value FROM json_each(?1))`;

/** The number of an entity, for statements over the view `entity`; -1, which none has, where there is none of this id. */
export const entityNumber = (store: Statements, id: string): number => NamedKeys.of(store).key(id) ?? -1;

/** What an entity is called; null where there is none of this id. */
export function calledIn(store: Statements, id: string): string | null {
	const row = store.get('SELECT names FROM entity WHERE entity = ?', entityNumber(store, id));
	return row === undefined ? null : unpackNames(id, textOrNull(row.names)).name;
}

/** The numbers of those of some entities that there are, as a list in JSON. */
export const entityNumbers = (store: Statements, ids: Iterable<string>): string =>
	`[${NamedKeys.of(store).keys(ids).join(',')}]`;

/** All keys of some entities, by these ids, in order. */
export const keysOfEntities = (store: Statements, ids: Iterable<string>): number[] =>
	store.lines(`${KEYS_OF_ENTITIES} ORDER BY key`, entityNumbers(store, ids)).map(([key]) => numberOf(key));
