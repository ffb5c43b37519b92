import { isCrowd, keysOfWords, kinOf, leftAlone } from './keys.ts';
import { NamedKeys, OWN } from './named-keys.ts';
import { SHORT } from './schema.ts';
import { numberOf, type Statements, textOf } from './statements.ts';

/** Which keys of a neighbourhood are grouped again: see `kinOf` and `leftAlone`. */
export interface Bearing {
	/** Null: all. */
	readonly keys: readonly number[] | null;
	/** Whether these are some of a crowd of names that are no persons'. */
	readonly isPart: boolean;
	/** Surnames of which some are left out. */
	readonly crowded: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const ALL: Bearing = { keys: null, isPart: false, crowded: NONE };

/** Of a crowded neighbourhood, of which it is known what has changed, the keys that this bears on. `changed` null: not known. */
export function bearingOn(store: Statements, neighbourhood: number, changed: ReadonlySet<number> | null): Bearing {
	if (changed === null) return ALL;
	const total = store.number('SELECT count(*) FROM name_key WHERE neighbourhood = ?', neighbourhood);
	if (!isCrowd(total - changed.size)) return ALL;
	const names = store
		.lines('SELECT name FROM name_key WHERE key IN (SELECT value FROM json_each(?))', `[${[...changed].join(',')}]`)
		.map(([name]) => textOf(name));
	if (names.some((name) => name.startsWith('person:'))) return amongPersons(store, neighbourhood, names);
	const hasShort = store.get(`SELECT 1 FROM name_key WHERE neighbourhood = ? AND ${SHORT}`, neighbourhood);
	const words = kinOf(names, { unchanged: total - changed.size, hasShort: hasShort !== undefined });
	if (words === null) return ALL;
	const named = NamedKeys.of(store);
	return { keys: words.flatMap(keysOfWords).flatMap((name) => named.keysWithOwn(name)), isPart: true, crowded: NONE };
}

function amongPersons(store: Statements, neighbourhood: number, changed: readonly string[]): Bearing {
	const alone = new Map(
		store
			.lines(`SELECT key, name FROM name_key WHERE neighbourhood = ? AND entity = key AND ${OWN}`, neighbourhood)
			.map(([key, name]) => [textOf(name), numberOf(key)]),
	);
	const { keys, surnames } = leftAlone(alone.keys(), changed);
	if (keys.size === 0) return ALL;
	const out = new Set(Array.from(keys, (name) => alone.get(name)));
	const all = store
		.lines('SELECT key FROM name_key WHERE neighbourhood = ?', neighbourhood)
		.map(([key]) => numberOf(key));
	return { keys: all.filter((key) => !out.has(key)), isPart: false, crowded: surnames };
}
