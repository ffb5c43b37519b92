import { type Corrections, pairOf, rootOf } from '../../../journal/corrections.ts';
import type { EntityTarget } from '../../../journal/target.ts';
import type { Sayings } from '../../corrected/calling.ts';
import type { Given } from '../../corrected/split.ts';
import { calledIn, keysOfEntities } from '../entity-keys.ts';
import { type Statements, textOf } from '../statements.ts';
import type { Found } from './found.ts';

/** Keys from here on are of no name: each stands for the entity that some mentions were given to. */
const FIRST_GIVEN = 0xf0000000;

/** Names as the reader put them right: which are the same, what they are called, of which kind, and which are none. */
export class CorrectedNames implements Sayings {
	/** Entities that only a split made. */
	readonly made: ReadonlyMap<string, EntityTarget>;
	readonly hidden: ReadonlySet<string>;
	readonly #store: Statements;
	readonly #given: readonly string[];
	readonly #targets: Corrections['targets'];
	/** Entities that are others, by their ids here. */
	readonly #into = new Map<string, EntityTarget>();
	readonly #members = new Map<string, string[]>();
	readonly #names: ReadonlyMap<string, string>;
	readonly #kinds: ReadonlyMap<string, EntityTarget['kind']>;
	readonly #apart: ReadonlySet<string>;
	readonly #corrected: Set<string>;

	constructor(store: Statements, told: Corrections, { here, made, given }: Found) {
		const moved = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
			new Map([...map].flatMap(([id, value]) => (here.has(id) ? [[here.get(id) ?? id, value] as const] : [])));
		this.#store = store;
		this.#targets = told.targets;
		this.#given = given;
		this.made = made;
		for (const [id, target] of told.into) {
			const [from, to] = [here.get(id), here.get(target.id)];
			if (from !== undefined && to !== undefined && from !== to && rootOf(this.#into, to) !== from)
				this.#into.set(from, { ...target, id: to });
		}
		for (const id of this.#into.keys()) {
			const root = rootOf(this.#into, id);
			this.#members.set(root, [...(this.#members.get(root) ?? []), id]);
		}
		this.#names = moved(told.names);
		this.#kinds = moved(told.kinds);
		this.hidden = new Set([...told.hidden].flatMap((id) => here.get(id) ?? []));
		this.#apart = new Set(
			[...told.apart].map((pair) => {
				const [one = '', other = ''] = pair.split('\n');
				return pairOf(here.get(one) ?? one, here.get(other) ?? other);
			}),
		);
		this.#corrected = new Set([
			...told.splits.flatMap(({ entity, as }) => [entity.id, as?.id ?? entity.id].flatMap((id) => here.get(id) ?? [])),
			...this.#into.keys(),
			...[...this.#into.values()].map(({ id }) => id),
			...this.#names.keys(),
			...this.#kinds.keys(),
			...this.hidden,
		]);
	}

	/** Ids of entities that were merged, named, typed or hidden, or had mentions taken or given. */
	get corrected(): ReadonlySet<string> {
		return this.#corrected;
	}

	/** These have other mentions than the index counts; empty ids are passed over. */
	recount(ids: Iterable<string>): void {
		for (const id of ids) if (id !== '') this.#corrected.add(id);
	}

	/** The entity that this one is. */
	root(id: string): string {
		return rootOf(this.#into, id);
	}

	/** The entities that are this one, itself first. */
	members(id: string): readonly string[] {
		const root = this.root(id);
		return [root, ...(this.#members.get(root) ?? [])];
	}

	name(id: string, found: string): string {
		return this.#names.get(id) ?? found;
	}

	/** What an entity is called by the reader's word: the name given, or that of the one others were merged into; null: as each article calls it. */
	calledOtherwise(id: string): string | null {
		const given = this.#names.get(id);
		if (given !== undefined || !this.#members.has(id)) return given ?? null;
		return calledIn(this.#store, id) ?? this.made.get(id)?.name ?? null;
	}

	kind(id: string, found: EntityTarget['kind']): EntityTarget['kind'] {
		return this.#kinds.get(id) ?? found;
	}

	/** Entities that are of another kind than was found. */
	get retyped(): Iterable<string> {
		return this.#kinds.keys();
	}

	get hasKinds(): boolean {
		return this.#kinds.size > 0;
	}

	/** Entities whose names, as the reader gave them, begin with all these terms. */
	bearing(terms: readonly string[], termsOf: (name: string) => readonly string[]): readonly string[] {
		const made = [...this.made].map(([id, { name }]) => [id, name] as const);
		return [...made, ...this.#names].flatMap(([id, name]) => {
			const own = termsOf(name);
			return terms.every((term) => own.some((one) => one.startsWith(term))) ? [id] : [];
		});
	}

	isHidden(id: string): boolean {
		return this.hidden.has(id);
	}

	/** Whether it stands for itself: it is no other, and not hidden. */
	isShown(id: string): boolean {
		return this.root(id) === id && !this.isHidden(id);
	}

	isApart(one: string, other: string): boolean {
		return this.#apart.has(pairOf(one, other));
	}

	/** Whether it is still to be decided if two are one. */
	isOpen(one: string, other: string): boolean {
		return this.root(one) !== this.root(other) && !this.isApart(one, other) && !this.isHidden(other);
	}

	/** The keys of an entity, those of mentions given to it among them. */
	keys(id: string): ReadonlySet<number> {
		const members = this.members(id);
		const keys = new Set(keysOfEntities(this.#store, members));
		this.#given.forEach((given, index) => {
			if (members.includes(given)) keys.add(FIRST_GIVEN + index);
		});
		return keys;
	}

	/** The key of mentions that were given to an entity, and what that one was called then. */
	given(to: string): Given<number> {
		return { key: FIRST_GIVEN + this.#given.indexOf(to), target: this.#targets.get(to) };
	}

	/** Whose a key is; empty where it is nobody's. */
	entityOf(key: number): string {
		const id =
			key >= FIRST_GIVEN
				? (this.#given[key - FIRST_GIVEN] ?? '')
				: textOf(this.#store.get('SELECT id FROM name_key JOIN entity USING (entity) WHERE key = ?', key)?.id);
		return id === '' ? '' : this.root(id);
	}

	/** Whose the names of an article are, by their keys; each is looked up once. */
	whose(keys: Uint32Array): (name: number) => string {
		const known = new Map<number, string>();
		return (name) => {
			const key = keys[name] ?? -1;
			const id = known.get(key) ?? this.entityOf(key);
			known.set(key, id);
			return id;
		};
	}
}
