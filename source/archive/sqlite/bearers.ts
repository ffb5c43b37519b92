import type { EntityKind } from '../../domain/entity.ts';
import type { EntityNode } from '../query/tree.ts';
import { words } from '../query/words.ts';
import type { Correcting } from './correcting/correcting.ts';
import type { DocSet } from './doc-set.ts';
import { entityNumber, entityNumbers } from './entity-keys.ts';
import { kindOf, numberOf, type Statements, textOf } from './statements.ts';

/** Somebody with a name that was asked for. */
interface Bearer {
	/** Of the one it is by the reader's word; the number is its own in the index, 0 where only a split made it. */
	readonly id: string;
	readonly entity: number;
}

/** Who bears a name, and which articles name them. */
export class Bearers {
	readonly #store: Statements;
	readonly #correcting: Correcting;
	readonly #naming: (entities: string, spoke: boolean) => DocSet;

	/** `naming` gives the articles that name, or quote, any of a list of entities' numbers, as the caller's own copy. */
	constructor(store: Statements, correcting: Correcting, naming: (entities: string, spoke: boolean) => DocSet) {
		this.#store = store;
		this.#correcting = correcting;
		this.#naming = naming;
	}

	/** The articles that mention an entity. */
	mentioning(entity: string): DocSet {
		const { names, articles } = this.#correcting;
		const found = this.#naming(entityNumbers(this.#store, names.members(entity)), false);
		return this.#counted(found, articles.renamed, new Set([names.root(entity)]), false);
	}

	/** The articles that name, or quote, somebody whose name has all these words. */
	articles({ kind, terms: written, spoke }: EntityNode, terms = written): DocSet {
		const bearers = this.#bearers(kind, terms);
		const found = this.#naming(JSON.stringify(bearers.map(({ entity }) => entity)), spoke);
		const { renamed, withFacts } = this.#correcting.articles;
		return this.#counted(found, spoke ? withFacts : renamed, new Set(bearers.map(({ id }) => id)), spoke);
	}

	/** Whether an article names, or quotes, somebody whose name has all these words. */
	isBorne(node: EntityNode, terms: readonly string[]): boolean {
		const bearers = this.#bearers(node.kind, terms);
		return node.spoke && bearers.length > 0 ? this.articles(node, terms).count() > 0 : bearers.length > 0;
	}

	/** Numbers of the entities with all these words in their names, each perhaps only begun. */
	withWords(kind: EntityKind | null, terms: readonly string[]): number[] {
		return this.#bearers(kind, terms).map(({ entity }) => entity);
	}

	/** What was found, where articles of which names or facts were put right are looked into themselves. */
	#counted(found: DocSet, docs: ReadonlySet<number>, wanted: ReadonlySet<string>, spoke: boolean): DocSet {
		for (const doc of docs) {
			const named = this.#correcting.namedIn(doc, spoke);
			if ([...wanted].some((id) => named.has(id))) found.add(doc);
			else found.delete(doc);
		}
		return found;
	}

	#bearers(kind: EntityKind | null, terms: readonly string[]): Bearer[] {
		const { names } = this.#correcting;
		const match = terms.map((term) => `"${term.replaceAll('"', '""')}" *`).join(' AND ');
		const bearers = new Map<string, Bearer>();
		const corrected = new Set(names.bearing(terms, (name) => words(name).map(({ term }) => term)));
		for (const row of this.#store.all(
			'SELECT entity, id, kind FROM named JOIN entity ON entity = named.rowid WHERE named MATCH ?',
			match,
		)) {
			const id = textOf(row.id);
			if (names.corrected.has(id)) corrected.add(id);
			else if (kind === null || kindOf(row.kind) === kind) bearers.set(id, { id, entity: numberOf(row.entity) });
		}
		for (const id of new Set([...corrected].map((one) => names.root(one)))) {
			if (names.isHidden(id)) continue;
			const row = this.#row(id);
			const found = row === undefined ? (names.made.get(id)?.kind ?? 'person') : kindOf(row.kind);
			if (kind !== null && names.kind(id, found) !== kind) continue;
			for (const member of names.members(id)) bearers.set(member, { id, entity: numberOf(this.#row(member)?.entity) });
		}
		return [...bearers.values()];
	}

	#row(id: string) {
		return this.#store.get('SELECT entity, kind FROM entity WHERE entity = ?', entityNumber(this.#store, id));
	}
}
