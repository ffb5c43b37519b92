import type { EntityKind } from '../../domain/entity.ts';
import { askContext } from '../../resolve/asked.ts';
import type { Grouping, KeyRecord } from '../../resolve/identity.ts';
import { words } from '../query/words.ts';
import { unpackCounts } from './held-names.ts';
import { group } from './keys.ts';
import { bytesOf, kindNumber, kindOf, numberOf, type Row, type Statements, textOf, textOrNull } from './statements.ts';

/** Articles of a key that are asked what they are about. */
const SAMPLED = 24;

/** Rules by which a key's own words say whose it is. */
const BY_WORDS = new Set(['resolve/name', 'resolve/same-name']);

interface Known {
	readonly key: number;
	readonly kind: EntityKind;
	readonly entity: number | null;
	readonly articles: number;
	readonly mentions: number;
	readonly men: number;
	readonly women: number;
	readonly joined: string | null;
	/** Both as the table has them. */
	readonly surfaces: string;
	readonly titles: string;
}

/** The entities of all articles: groups of name keys, made again for the neighbourhoods that have changed. */
export class Groups {
	readonly #store: Statements;
	readonly #dropped: (name: string) => void;

	/** `dropped` is told of keys without articles, which are gone. */
	constructor(store: Statements, dropped: (name: string) => void) {
		this.#store = store;
		this.#dropped = dropped;
	}

	/** Groups at most `most` stale neighbourhoods again; true where more are left. */
	regroup(most: number): boolean {
		const stale = this.#store.all('SELECT neighbourhood FROM stale LIMIT ?', most);
		for (const row of stale) {
			this.#neighbourhood(numberOf(row.neighbourhood));
			this.#store.run('DELETE FROM stale WHERE neighbourhood = ?', numberOf(row.neighbourhood));
		}
		return stale.length === most;
	}

	#neighbourhood(neighbourhood: number): void {
		const known = new Map<string, Known>();
		const before = new Set<number>();
		const select =
			'SELECT key, name, kind, articles, mentions, men, women, entity, joined, surfaces, titles FROM name_key WHERE neighbourhood = ?';
		for (const row of this.#store.all(select, neighbourhood)) {
			const [key, name, articles] = [numberOf(row.key), textOf(row.name), numberOf(row.articles)];
			const entity = row.entity === null ? null : numberOf(row.entity);
			if (entity !== null) before.add(entity);
			if (articles > 0)
				known.set(name, {
					key,
					kind: kindOf(row.kind),
					entity,
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
				this.#dropped(name);
			}
		}
		const groupings = known.size === 0 ? [] : group(this.#records(known));
		const kept = new Set(groupings.map((grouping) => this.#enter(grouping, known)));
		for (const entity of before) if (!kept.has(entity)) this.#drop(entity);
	}

	#records(known: ReadonlyMap<string, Known>): KeyRecord[] {
		const asked = askContext([...known.keys()]);
		return [...known].map(([key, { key: number, kind, articles, men, women, surfaces, titles }]) => ({
			key,
			kind,
			surfaces: unpackCounts(surfaces),
			roles: new Set([...unpackCounts(titles).keys()].flatMap((title) => title.toLowerCase().split(', '))),
			articles,
			men,
			women,
			contexts: asked(key) ? this.#contexts(number) : [],
		}));
	}

	/** What a few of a key's articles are about: always those whose ids come first, which is no order of theirs. */
	#contexts(key: number): Uint32Array[] {
		return this.#store
			.all(
				'SELECT items FROM naming JOIN article USING (doc) JOIN context USING (doc) WHERE key = ? ORDER BY article.id LIMIT ?',
				key,
				SAMPLED,
			)
			.map((row) => new Uint32Array(bytesOf(row.items).slice().buffer));
	}

	/** Writes one entity, or what is new about it, and gives its number. */
	#enter(grouping: Grouping, known: ReadonlyMap<string, Known>): number {
		const keys = grouping.keys.flatMap(({ key }) => known.get(key) ?? []);
		const entity = known.get(grouping.id)?.key ?? 0;
		const mentions = keys.reduce((sum, key) => sum + key.mentions, 0);
		const articles = this.#articles(keys);
		const [aliases, variants] = [listed(grouping.aliases), listed(grouping.variants)];
		const kind = kindNumber(grouping.kind);
		const row = this.#store.get('SELECT * FROM grouped WHERE entity = ?', entity);
		if (
			row === undefined ||
			row.articles !== articles ||
			row.mentions !== mentions ||
			row.name !== grouping.name ||
			row.kind !== kind ||
			row.aliases !== aliases ||
			row.variants !== variants
		)
			this.#store.run(
				'INSERT OR REPLACE INTO grouped (entity, kind, name, aliases, variants, articles, mentions) VALUES (?, ?, ?, ?, ?, ?, ?)',
				entity,
				kind,
				grouping.name,
				aliases,
				variants,
				articles,
				mentions,
			);
		if (row === undefined || row.name !== grouping.name || row.aliases !== aliases) {
			if (row !== undefined) this.#unname(row);
			this.#store.run(
				'INSERT INTO named (rowid, name) VALUES (?, ?)',
				entity,
				termsOf([grouping.name, ...grouping.aliases]),
			);
		}
		for (const { key, by } of grouping.keys) {
			const own = known.get(key);
			const joined = BY_WORDS.has(by) ? null : by;
			if (own !== undefined && (own.entity !== entity || own.joined !== joined))
				this.#store.run('UPDATE name_key SET entity = ?, joined = ? WHERE key = ?', entity, joined, own.key);
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
		return (
			commonest.articles +
			this.#store.number(
				'SELECT count(DISTINCT own.doc) FROM json_each(?) CROSS JOIN naming AS own ON own.key = value WHERE NOT EXISTS (SELECT 1 FROM naming AS other WHERE other.key = ? AND other.doc = own.doc)',
				`[${others.map(({ key }) => key).join(',')}]`,
				commonest.key,
			)
		);
	}

	#drop(entity: number): void {
		const row = this.#store.get('SELECT * FROM grouped WHERE entity = ?', entity);
		if (row === undefined) return;
		this.#unname(row);
		this.#store.run('DELETE FROM grouped WHERE entity = ?', entity);
	}

	/** Its words are told again to be taken out: without them the index would have to keep how many each entity has. */
	#unname({ entity, name, aliases }: Row): void {
		const names: string[] = [textOf(name), ...JSON.parse(textOf(aliases) || '[]')];
		this.#store.run("INSERT INTO named (named, rowid, name) VALUES ('delete', ?, ?)", numberOf(entity), termsOf(names));
	}
}

/** The words by which an entity of these names is found. */
const termsOf = (names: readonly string[]): string =>
	[...new Set(names.flatMap((name) => words(name)).map((word) => word.term))].join(' ');

/** A list as it is stored; null where it is empty. */
const listed = (list: readonly unknown[]): string | null => (list.length === 0 ? null : JSON.stringify(list));
