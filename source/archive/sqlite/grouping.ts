import type { EntityKind } from '../../domain/entity.ts';
import { askContext } from '../../resolve/asked.ts';
import type { Grouping, KeyRecord } from '../../resolve/identity.ts';
import { words } from '../query/words.ts';
import { packNames, unpackForms, unpackNames } from './forms.ts';
import { unpackCounts } from './held-names.ts';
import { KeyContexts } from './key-contexts.ts';
import { group } from './keys.ts';
import { LoneEntities } from './lone-entities.ts';
import { Namings } from './namings.ts';
import { bearingOn } from './neighbourhood.ts';
import { kindNumber, kindOf, numberOf, type Row, type Statements, textOf, textOrNull } from './statements.ts';
import { areUsual, type ToldAlone, toldAlone, whoseAlone, whoseIs } from './told-alone.ts';
import { packVariants } from './variants.ts';

/** Who asks something waits no longer for a step, but for a single neighbourhood. */
const LONGEST_MS = 15;

/** Rules by which a key's own words say whose it is. */
const BY_WORDS = new Set(['resolve/name', 'resolve/same-name']);

interface Known {
	readonly key: number;
	readonly kind: EntityKind;
	/** As the table has it: see told-alone.ts. */
	readonly whose: number | null;
	readonly articles: number;
	readonly mentions: number;
	readonly men: number;
	readonly women: number;
	readonly joined: string | null;
	/** Both as the table has them. */
	readonly surfaces: string;
	readonly titles: string;
}

/** What is known of how names have changed. */
export interface ChangedNames {
	/** Keys of a neighbourhood that changed since it was last grouped; null where that is not known. */
	changedIn(neighbourhood: number): ReadonlySet<number> | null;
	/** A neighbourhood has been grouped; none is left where `all` have been. */
	grouped(neighbourhood: number | 'all'): void;
	/** A key without articles is gone. */
	dropped(name: string, key: number, neighbourhood: number): void;
}

/** The entities of all articles: groups of name keys, made again for the neighbourhoods that have changed. */
export class Groups {
	readonly #store: Statements;
	readonly #names: ChangedNames;
	readonly #contexts: KeyContexts;
	readonly #lone: LoneEntities;
	/** Stale neighbourhoods are gone through in their order, and this one was the last; null before the first. */
	#last: number | null = null;

	constructor(store: Statements, names: ChangedNames) {
		this.#store = store;
		this.#names = names;
		this.#contexts = new KeyContexts(store);
		this.#lone = LoneEntities.of(store);
	}

	/**
	 * Groups stale neighbourhoods again, at most `most` and for some milliseconds; true where more are left. `once`: those that
	 * become stale behind those that are grouped are left for the next time.
	 */
	regroup(most: number, once: boolean): boolean {
		const began = performance.now();
		const stale = this.#store
			.lines(
				'SELECT neighbourhood FROM stale WHERE neighbourhood > ? ORDER BY neighbourhood LIMIT ?',
				this.#last ?? Number.MIN_SAFE_INTEGER,
				most,
			)
			.map(([neighbourhood]) => numberOf(neighbourhood));
		for (const [index, neighbourhood] of stale.entries()) {
			this.#neighbourhood(neighbourhood);
			this.#store.run('DELETE FROM stale WHERE neighbourhood = ?', neighbourhood);
			this.#names.grouped(neighbourhood);
			this.#last = neighbourhood;
			if (index + 1 < stale.length && performance.now() - began > LONGEST_MS) return true;
		}
		if (stale.length === most) return true;
		this.#last = null;
		const isAll = this.#store.get('SELECT 1 FROM stale') === undefined;
		if (isAll) this.#names.grouped('all');
		return !isAll && !once;
	}

	/** Writes what waits; to be called before the transaction ends. */
	flush(): void {
		this.#lone.flush();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#lone.forget();
	}

	#neighbourhood(neighbourhood: number): void {
		const known = new Map<string, Known>();
		/** Of each entity of before that is told by its key alone, its kind and mentions; null of the others. */
		const before = new Map<number, Alone | null>();
		const { keys, isPart, crowded } = bearingOn(this.#store, neighbourhood, this.#names.changedIn(neighbourhood));
		const rows = this.#store.all(
			'SELECT key, name, kind, articles, mentions, men, women, entity, whose, joined, surfaces, titles FROM name_key WHERE key IN (SELECT value FROM json_each(?))',
			`[${keys.join(',')}]`,
		);
		const ids = new Map(rows.map((row) => [numberOf(row.key), textOf(row.name)]));
		for (const row of rows) {
			const [key, name, articles] = [numberOf(row.key), textOf(row.name), numberOf(row.articles)];
			const whose = row.whose === null ? null : numberOf(row.whose);
			const alone = toldAlone(whose);
			if (whose !== null)
				before.set(numberOf(row.entity), alone === null ? null : { ...alone, kind: numberOf(row.kind) });
			if (articles > 0)
				known.set(name, {
					key,
					kind: kindOf(row.kind),
					whose,
					articles,
					mentions: numberOf(row.mentions),
					men: numberOf(row.men),
					women: numberOf(row.women),
					joined: textOrNull(row.joined),
					surfaces: textOf(row.surfaces),
					titles: textOf(row.titles),
				});
			else {
				this.#store.run('DELETE FROM name_key WHERE key = ?', key);
				this.#names.dropped(name, key, neighbourhood);
			}
		}
		const groupings = known.size === 0 ? [] : group(this.#records(known), isPart, crowded);
		const entered = this.#entered(known);
		const kept = new Set(groupings.map((grouping) => this.#enter(grouping, known, entered)));
		for (const [entity, alone] of before)
			if (!kept.has(entity)) this.#drop(entity, ids.get(entity) ?? this.#idOf(entity), alone);
	}

	#idOf(entity: number): string {
		return textOf(this.#store.get('SELECT name FROM name_key WHERE key = ?', entity)?.name);
	}

	#records(known: ReadonlyMap<string, Known>): KeyRecord[] {
		const asked = askContext([...known.keys()]);
		const ofOne = this.#contexts.ofOne(
			[...known].flatMap(([name, { key, articles }]) => (articles === 1 && asked(name) ? [key] : [])),
		);
		return [...known].map(([key, { key: number, kind, articles, men, women, surfaces, titles }]) => ({
			key,
			kind,
			surfaces: unpackForms(key, surfaces),
			roles: new Set([...unpackCounts(titles).keys()].flatMap((title) => title.toLowerCase().split(', '))),
			articles,
			men,
			women,
			contexts: asked(key) ? (ofOne.get(number) ?? this.#contexts.of(number, articles)) : [],
		}));
	}

	/** The entities that some keys were the ids of. */
	#entered(known: ReadonlyMap<string, Known>): ReadonlyMap<number, Row> {
		const keys = `[${[...known.values()].map(({ key }) => key).join(',')}]`;
		const rows = this.#store.all('SELECT * FROM grouped WHERE entity IN (SELECT value FROM json_each(?))', keys);
		return new Map(rows.map((row) => [numberOf(row.entity), row]));
	}

	/** Writes one entity, or what is new about it, and gives its number. */
	#enter(grouping: Grouping, known: ReadonlyMap<string, Known>, entered: ReadonlyMap<number, Row>): number {
		const keys = grouping.keys.flatMap(({ key }) => known.get(key) ?? []);
		const own = known.get(grouping.id);
		const entity = own?.key ?? 0;
		const mentions = keys.reduce((sum, key) => sum + key.mentions, 0);
		const articles = this.#articles(keys);
		const names = packNames(grouping.id, [grouping.name, ...grouping.aliases]);
		const variants = packVariants(grouping.variants, (id) => known.get(id)?.key);
		const kind = kindNumber(grouping.kind);
		const isAlone =
			keys.length === 1 && articles === 1 && areUsual(names) && variants === null && kind === kindNumberOf(own);
		const row = entered.get(entity);
		const was = toldAlone(own?.whose ?? null);
		if (was !== null && !(isAlone && was.mentions === mentions))
			this.#lone.remove(kindNumberOf(own), { key: entity, mentions: was.mentions });
		if (isAlone) {
			if (was?.mentions !== mentions) this.#lone.add(kind, { key: entity, mentions });
			if (row !== undefined) this.#store.run('DELETE FROM grouped WHERE entity = ?', entity);
		} else if (
			row === undefined ||
			row.articles !== articles ||
			row.mentions !== mentions ||
			row.kind !== kind ||
			row.names !== names ||
			row.variants !== variants
		)
			this.#store.run(
				'INSERT OR REPLACE INTO grouped (entity, kind, names, variants, articles, mentions) VALUES (?, ?, ?, ?, ?, ?)',
				entity,
				kind,
				names,
				variants,
				articles,
				mentions,
			);
		const called = row === undefined ? was?.names : textOrNull(row.names);
		if (called !== names) {
			if (called !== undefined) this.#unname(entity, called, grouping.id);
			this.#store.run(
				'INSERT INTO named (rowid, name) VALUES (?, ?)',
				entity,
				termsOf([grouping.name, ...grouping.aliases]),
			);
		}
		for (const { key, by } of grouping.keys) {
			const one = known.get(key);
			const joined = BY_WORDS.has(by) ? null : by;
			const whose = isAlone ? whoseAlone({ mentions, names }) : whoseIs(one?.key ?? 0, entity);
			if (one !== undefined && (one.whose !== whose || one.joined !== joined))
				this.#store.run('UPDATE name_key SET whose = ?, joined = ? WHERE key = ?', whose, joined, one.key);
		}
		return entity;
	}

	/**
	 * Articles that hold any of the keys: those of the commonest, and those of the others that do not hold it. The
	 * commonest, often nearly all, is never gone through.
	 */
	#articles(keys: readonly Known[]): number {
		const [commonest, ...others] = keys.toSorted((one, other) => other.articles - one.articles);
		if (commonest === undefined) return 0;
		if (others.length === 0) return commonest.articles;
		const namings = Namings.of(this.#store);
		const docs = namings.docs(others.map(({ key }) => key));
		return commonest.articles + docs.size - namings.among(commonest.key, docs);
	}

	/** `alone`: what was told of it where its key alone told it. */
	#drop(entity: number, id: string, alone: Alone | null): void {
		if (alone !== null) {
			this.#lone.remove(alone.kind, { key: entity, mentions: alone.mentions });
			this.#unname(entity, alone.names, id);
			return;
		}
		const row = this.#store.get('SELECT names FROM grouped WHERE entity = ?', entity);
		if (row === undefined) return;
		this.#unname(entity, textOrNull(row.names), id);
		this.#store.run('DELETE FROM grouped WHERE entity = ?', entity);
	}

	/** Its words are told again to be taken out: without them the index would have to keep how many each entity has. */
	#unname(entity: number, names: string | null, id: string): void {
		const { name, aliases } = unpackNames(id, names);
		this.#store.run(
			"INSERT INTO named (named, rowid, name) VALUES ('delete', ?, ?)",
			entity,
			termsOf([name, ...aliases]),
		);
	}
}

/** What is told of an entity by its key alone. */
interface Alone extends ToldAlone {
	readonly kind: number;
}

const kindNumberOf = (key: Known | undefined): number => (key === undefined ? -1 : kindNumber(key.kind));

/** The words by which an entity of these names is found. */
const termsOf = (names: readonly string[]): string =>
	[...new Set(names.flatMap((name) => words(name)).map((word) => word.term))].join(' ');
