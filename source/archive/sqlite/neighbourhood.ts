import { isCrowd, keysOfWords, kinOf, leftAlone } from './keys.ts';
import { NamedKeys } from './named-keys.ts';
import { type Neighbour, Neighbours } from './neighbours.ts';
import { numberOf, type Statements, textOf } from './statements.ts';

/** Which keys of a neighbourhood are grouped again: see `kinOf` and `leftAlone`. */
export interface Bearing {
	readonly keys: readonly number[];
	/** Whether these are some of a crowd of names that are no persons'. */
	readonly isPart: boolean;
	/** Surnames of which some are left out. */
	readonly crowded: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const allOf = (all: readonly Neighbour[]): Bearing => ({
	keys: all.map(({ key }) => key),
	isPart: false,
	crowded: NONE,
});

/** The keys of a neighbourhood; of a crowded one of which it is known what has changed, those that this bears on. `changed` null: not known. */
export function bearingOn(store: Statements, neighbourhood: number, changed: ReadonlySet<number> | null): Bearing {
	const all = Neighbours.of(store).in(neighbourhood);
	if (changed === null || !isCrowd(all.length - changed.size)) return allOf(all);
	const names = [...namesOf(store, [...changed]).values()];
	if (names.some((name) => name.startsWith('person:'))) return amongPersons(store, all, names);
	const words = kinOf(names, {
		unchanged: all.length - changed.size,
		hasShort: all.some(({ isShort }) => isShort),
	});
	if (words === null) return allOf(all);
	const kin = new Set(words.flatMap(keysOfWords));
	const own = namesOf(
		store,
		all.filter(({ isOwn }) => isOwn).map(({ key }) => key),
	);
	const keys = [
		...NamedKeys.of(store).keys(kin),
		...[...own].filter(([, name]) => kin.has(name.slice(0, name.indexOf('@')))).map(([key]) => key),
	];
	return { keys, isPart: true, crowded: NONE };
}

function amongPersons(store: Statements, all: readonly Neighbour[], changed: readonly string[]): Bearing {
	const own = all.filter(({ isOwn }) => isOwn).map(({ key }) => key);
	const alone = new Map([...namesOf(store, own, 'AND entity = key')].map(([key, name]) => [name, key]));
	const { keys, surnames } = leftAlone(alone.keys(), changed);
	if (keys.size === 0) return allOf(all);
	const out = new Set(Array.from(keys, (name) => alone.get(name)));
	return { keys: all.flatMap(({ key }) => (out.has(key) ? [] : [key])), isPart: false, crowded: surnames };
}

/** The names of some keys, of those that fit. */
const namesOf = (store: Statements, keys: readonly number[], fitting = ''): Map<number, string> =>
	new Map(
		store
			.lines(
				`SELECT key, name FROM name_key WHERE key IN (SELECT value FROM json_each(?)) ${fitting}`,
				`[${keys.join(',')}]`,
			)
			.map(([key, name]) => [numberOf(key), textOf(name)]),
	);
