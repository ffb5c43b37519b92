import type { Article } from '../../../domain/article.ts';
import { type Corrections, pairOf, rootOf } from '../../../journal/corrections.ts';
import type { EntityTarget } from '../../../journal/target.ts';
import type { Sayings } from '../../corrected/calling.ts';
import { toldBy } from './corrected-articles.ts';
import type { EntityShown } from './entity-source.ts';
import type { RetoldArticle } from './retold.ts';

type Kind = EntityTarget['kind'];

/** What an article is listed as. */
export interface Listed {
	readonly path: string;
	readonly headline: string;
	readonly published: string | null;
	readonly outlet: string | null;
}

/** An article whose headline, date or outlet was put right, as it is now, and which of them was. */
export interface MovedArticle {
	readonly path: string;
	readonly headline: string;
	readonly isHeaded: boolean;
	readonly published: string | null;
	readonly isDated: boolean;
	readonly outlet: string | null;
	readonly isPlaced: boolean;
}

/** What corrections name, as it is found in this archive. */
export interface FoundHere {
	/** By the ids that they were named by. */
	readonly entities: ReadonlyMap<string, EntityShown>;
	readonly articles: readonly (Listed & { readonly id: string })[];
}

/** The key of mentions that were given to an entity: of no name, for those have no space in front. */
const keyGiven = (to: string): string => ` given ${to}`;

/**
 * What was put right, laid over what the shared archive answers: which names are the same, what they are called and are, which
 * are none, whose single mentions are, what articles and facts say.
 */
export class LaidOver implements Sayings {
	readonly told: Corrections;
	readonly #found = new Map<string, EntityShown>();
	readonly #into = new Map<string, EntityTarget>();
	readonly #members = new Map<string, string[]>();
	readonly #names: ReadonlyMap<string, string>;
	readonly #kinds: ReadonlyMap<string, Kind>;
	readonly hidden: ReadonlySet<string>;
	readonly #apart: ReadonlySet<string>;
	readonly #corrected: Set<string>;
	/** Entities that mentions were given to, by the key of these mentions. */
	readonly #given = new Map<string, string>();
	readonly #whose = new Map<string, string>();
	readonly #here: (id: string) => string | undefined;
	/** Articles whose headline, date or outlet is not as it was found, by their ids. */
	readonly moved: ReadonlyMap<string, MovedArticle>;
	/** Articles of which the index does not tell names and facts as they were put right, by their ids. */
	retold: ReadonlyMap<string, RetoldArticle> = new Map();

	constructor(told: Corrections, { entities, articles }: FoundHere) {
		const made = new Map(
			told.splits.flatMap(({ as }) => (as === null || entities.has(as.id) ? [] : [[as.id, madeBySplit(as)] as const])),
		);
		const here = (id: string): string | undefined => (entities.get(id) ?? made.get(id))?.id;
		const moved = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
			new Map(
				[...map].flatMap(([id, value]) => {
					const own = here(id);
					return own === undefined ? [] : [[own, value] as const];
				}),
			);
		this.told = told;
		this.#here = here;
		for (const one of [...entities.values(), ...made.values()]) this.#found.set(one.id, one);
		for (const [id, target] of told.into) {
			const [from, to] = [here(id), here(target.id)];
			if (from !== undefined && to !== undefined && from !== to && rootOf(this.#into, to) !== from)
				this.#into.set(from, { ...target, id: to });
		}
		for (const id of this.#into.keys()) {
			const root = rootOf(this.#into, id);
			this.#members.set(root, [...(this.#members.get(root) ?? []), id]);
		}
		this.#names = moved(told.names);
		this.#kinds = moved(told.kinds);
		this.hidden = new Set([...told.hidden].flatMap((id) => here(id) ?? []));
		this.#apart = new Set(
			[...told.apart].map((pair) => {
				const [one = '', other = ''] = pair.split('\n');
				return pairOf(here(one) ?? one, here(other) ?? other);
			}),
		);
		this.moved = new Map(
			articles.flatMap((found) => {
				const fields = new Set(toldBy(told.articles, found).map(({ field }) => field));
				const [isHeaded, isDated, isPlaced] = [fields.has('headline'), fields.has('published'), fields.has('outlet')];
				const { path, headline, published, outlet } = this.listed(found.id, found);
				const now = { path, headline, isHeaded, published, isDated, outlet, isPlaced };
				return isHeaded || isDated || isPlaced ? [[found.id, now] as const] : [];
			}),
		);
		for (const { as } of told.splits) {
			const to = here(as?.id ?? '');
			if (to !== undefined) this.#given.set(keyGiven(to), to);
		}
		this.#corrected = new Set([
			...told.splits.flatMap(({ entity, as }) => [here(entity.id) ?? [], here(as?.id ?? '') ?? []].flat()),
			...this.#into.keys(),
			...this.#members.keys(),
			...this.#names.keys(),
			...this.#kinds.keys(),
			...this.hidden,
		]);
		for (const one of this.#found.values()) for (const [key] of one.keys) this.#whose.set(key, this.root(one.id));
		for (const [key, to] of this.#given) this.#whose.set(key, this.root(to));
	}

	/** Ids of entities that are not as they were found, or not counted as the index counts them. */
	get corrected(): ReadonlySet<string> {
		return this.#corrected;
	}

	/** These have other mentions than the index counts. */
	recount(ids: Iterable<string>): void {
		for (const id of ids) this.#corrected.add(id);
	}

	/** The id of an entity here, by the one that a correction names it by. */
	here(id: string): string | undefined {
		return this.#here(id);
	}

	root(id: string): string {
		return rootOf(this.#into, id);
	}

	/** The entities that this one is, itself first. */
	members(id: string): readonly string[] {
		const root = this.root(id);
		return [root, ...(this.#members.get(root) ?? [])];
	}

	isHidden(id: string): boolean {
		return this.hidden.has(id);
	}

	get hasKinds(): boolean {
		return this.#kinds.size > 0;
	}

	kind(id: string, found: Kind): Kind {
		return this.#kinds.get(id) ?? found;
	}

	calledOtherwise(id: string): string | null {
		const given = this.#names.get(id);
		if (given !== undefined || !this.#members.has(id)) return given ?? null;
		return this.#found.get(id)?.name ?? null;
	}

	/** Whose a key is, where that was put right; empty where it was not. */
	whose(key: string): string {
		return this.#whose.get(key) ?? '';
	}

	/** Keys of an entity as it was found. */
	keysOf(id: string): ReadonlySet<string> {
		return new Set(this.#found.get(id)?.keys.map(([key]) => key));
	}

	/** Entities that mentions were given to, by the keys of these mentions. */
	get given(): ReadonlyMap<string, string> {
		return this.#given;
	}

	/** The key of mentions that were given to an entity, and what that one was called then. */
	givenTo(to: string): { readonly key: string; readonly target: EntityTarget | undefined } {
		return { key: keyGiven(to), target: this.told.targets.get(to) ?? this.#found.get(to) };
	}

	/** An entity as it is found, or made by a split, with the mentions that were given to it. */
	withGiven(id: string, found: EntityShown | null): EntityShown | null {
		const own = found ?? this.#found.get(id) ?? null;
		const key = keyGiven(id);
		return own === null || !this.#given.has(key) || own.keys.some(([one]) => one === key)
			? own
			: { ...own, keys: [...own.keys, [key, null]] };
	}

	/** Entities that stand for themselves and are not as they were found. */
	get shown(): readonly string[] {
		return [...this.corrected].filter((id) => this.root(id) === id && !this.isHidden(id));
	}

	/** Entities whose given names begin with all these terms. */
	bearing(terms: readonly string[], termsOf: (name: string) => readonly string[]): readonly string[] {
		const given = [...this.#given.values()].flatMap((id) => {
			const name = this.#found.get(id)?.name;
			return name === undefined ? [] : [[id, name] as const];
		});
		// Those of another kind are not found among their kind by the index.
		const retyped = [...this.#kinds.keys()].flatMap((id) => {
			const { name, aliases } = this.#found.get(id) ?? { name: '', aliases: [] };
			return [[id, [name, ...aliases].join(' ')] as const];
		});
		return [...given, ...retyped, ...this.#names].flatMap(([id, name]) => {
			const own = termsOf(name);
			return terms.every((term) => own.some((one) => one.startsWith(term))) ? [id] : [];
		});
	}

	/** One entity out of those that it is, as found; the root first. Counts are of the first alone. */
	merged(found: readonly EntityShown[]): EntityShown | null {
		const [own, ...others] = found;
		if (own === undefined) return null;
		const name = this.#names.get(own.id) ?? own.name;
		const aliases = found.flatMap((one) => [one.name, ...one.aliases]);
		return {
			...own,
			name,
			kind: this.kind(own.id, own.kind),
			aliases: [...new Set(aliases)].filter((alias) => alias !== name),
			variants: found
				.flatMap(({ variants }) => variants)
				.filter(
					({ entity }) =>
						this.root(entity) !== own.id && !this.#apart.has(pairOf(own.id, entity)) && !this.isHidden(entity),
				),
			keys: found.flatMap(({ keys }) => keys),
			surfaces: [...new Set(found.flatMap(({ surfaces }) => surfaces))],
			roles: [...new Set([...own.roles, ...others.flatMap(({ roles }) => roles)])].slice(
				0,
				Math.max(3, own.roles.length),
			),
		};
	}

	/** What an article is listed as, by the reader's word. */
	listed<Row extends Partial<Listed>>(id: string, row: Row): Row {
		const told = toldBy(this.told.articles, { id, ...row });
		if (told.length === 0) return row;
		const fields = Object.fromEntries(told.map(({ field, to }) => [field, to]));
		const laid = (['headline', 'published', 'outlet'] as const).filter((field) => field in row && field in fields);
		return { ...row, ...Object.fromEntries(laid.map((field) => [field, fields[field]])) };
	}

	/** An article as the reader says it is. */
	article(article: Article): Article {
		const told = toldBy(this.told.articles, article);
		if (told.length === 0) return article;
		const { headline, published, outlet, language } = Object.fromEntries(told.map(({ field, to }) => [field, to]));
		return {
			...article,
			...(headline ? { headline, headlineFrom: 'metadata' as const } : {}),
			...(outlet ? { outlet } : {}),
			...(language ? { language } : {}),
			...(published
				? {
						published,
						publishedFrom: 'journal' as const,
						particulars: { ...article.particulars, publishedAt: null },
					}
				: {}),
		};
	}
}

const madeBySplit = ({ id, kind, name }: EntityTarget): EntityShown => ({
	id,
	kind,
	name,
	aliases: [],
	variants: [],
	keys: [],
	surfaces: [name],
	roles: [],
	articles: 0,
	mentions: 0,
});
