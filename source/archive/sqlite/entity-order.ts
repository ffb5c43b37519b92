import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts';
import { LoneEntities } from './lone-entities.ts';
import { kindNumber, numberOf, type Statements } from './statements.ts';

/** Where an entity stands: by its articles, its mentions, then its number, the greatest first. */
export interface Standing {
	readonly entity: number;
	readonly articles: number;
	readonly mentions: number;
}

/** All entities of the index in the order of a list, whether they have a row of their own or are told by their keys alone. */
export class EntityOrder {
	readonly #store: Statements;
	readonly #lone: LoneEntities;

	constructor(store: Statements) {
		this.#store = store;
		this.#lone = LoneEntities.of(store);
	}

	/** How many there are; `kind` null: of all kinds. */
	count(kind: EntityKind | null): number {
		const lone = numbersOf(kind).reduce((sum, one) => sum + this.#lone.count(one), 0);
		const rows =
			kind === null
				? this.#store.number('SELECT count(*) FROM grouped')
				: this.#store.number('SELECT count(*) FROM grouped WHERE kind = ?', kindNumber(kind));
		return lone + rows;
	}

	/** How many of some there are of a kind. */
	countOf(kind: EntityKind | null, entities: readonly number[]): number {
		return this.#store.number(
			'SELECT count(*) FROM entity WHERE entity IN (SELECT value FROM json_each(?)) AND (?2 IS NULL OR kind = ?2)',
			`[${entities.join(',')}]`,
			kind === null ? null : kindNumber(kind),
		);
	}

	/** A window of it without some of them. */
	window(kind: EntityKind | null, without: readonly number[], offset: number, limit: number): number[] {
		if (limit <= 0) return [];
		const left = `[${without.join(',')}]`;
		const among = this.#rows(kind);
		const several = `${among} WHERE articles > 1 AND entity NOT IN (SELECT value FROM json_each(?))`;
		const order = 'ORDER BY articles DESC, mentions DESC, entity DESC LIMIT ? OFFSET ?';
		const found = this.#store
			.lines(`SELECT entity FROM ${several} ${order}`, left, limit, offset)
			.map(([entity]) => numberOf(entity));
		if (found.length === limit) return found;
		const before = found.length > 0 ? offset : this.#store.number(`SELECT count(*) FROM ${several}`, left);
		const start = Math.max(0, offset - before);
		return [...found, ...this.#ofOne(kind, without, start + limit - found.length).slice(start)];
	}

	/** How many stand before one, without some. */
	before(kind: EntityKind | null, without: readonly number[], { entity, articles, mentions }: Standing): number {
		const left = `[${without.join(',')}]`;
		const rows = this.#store.number(
			`SELECT count(*) FROM ${this.#rows(kind)} WHERE entity NOT IN (SELECT value FROM json_each(?)) AND (articles, mentions, entity) > (?, ?, ?)`,
			left,
			articles,
			mentions,
			entity,
		);
		if (articles > 1) return rows;
		const out = new Set(without);
		let lone = 0;
		for (const one of numbersOf(kind))
			this.#lone.each(one, (key, often) => {
				if ((often > mentions || (often === mentions && key > entity)) && !out.has(key)) lone += 1;
			});
		return rows + lone;
	}

	/** The first of those of one article, so many. */
	#ofOne(kind: EntityKind | null, without: readonly number[], most: number): number[] {
		const out = new Set(without);
		const lone = numbersOf(kind)
			.flatMap((one) => this.#lone.first(one, most + out.size))
			.map(({ key, mentions }) => ({ entity: key, mentions }));
		const rows = this.#store
			.lines(
				`SELECT entity, mentions FROM ${this.#rows(kind)} WHERE articles = 1 ORDER BY mentions DESC, entity DESC LIMIT ?`,
				most + out.size,
			)
			.map(([entity, mentions]) => ({ entity: numberOf(entity), mentions: numberOf(mentions) }));
		return [...lone, ...rows]
			.filter(({ entity }) => !out.has(entity))
			.sort((one, other) => other.mentions - one.mentions || other.entity - one.entity)
			.slice(0, most)
			.map(({ entity }) => entity);
	}

	/** By kind: an index has each kind in order, with all that is asked here, and they are merged. */
	#rows(kind: EntityKind | null): string {
		const all = numbersOf(kind).map((one) => `SELECT entity, articles, mentions FROM grouped WHERE kind = ${one}`);
		return `(${all.join(' UNION ALL ')})`;
	}
}

const numbersOf = (kind: EntityKind | null): number[] =>
	(kind === null ? [...ENTITY_KINDS] : [kind]).map((one) => kindNumber(one));
