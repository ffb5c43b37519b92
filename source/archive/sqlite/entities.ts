import type { EntityKind, EntityVariant } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { EntityPage, EntityRequest, EntityRow } from '../archive.ts';
import { words } from '../query/words.ts';
import { type Pickable, type Picked, pickerOf } from '../ranking/picked.ts';
import type { Correcting } from './correcting/correcting.ts';
import { entityNumber } from './entity-keys.ts';
import { EntityOrder } from './entity-order.ts';
import { packNames, unpackNames } from './forms.ts';
import { Roles } from './roles.ts';
import { kindNumber, kindOf, numberOf, type Row, type Statements, textOf, textOrNull } from './statements.ts';
import { joinedVariants, unpackVariants } from './variants.ts';
import type { VocabularyMemory } from './vocabulary.ts';

/** Up to this many names Fuse searches directly, in about 6 ms; of more, those that share a word. */
const DIRECT = 1_000;
const MOST_CANDIDATES = 400;
const COLUMNS = 'entity, id, kind, names, variants, articles, mentions';

interface Candidate extends Pickable {
	readonly row: Row;
}

type Pick = (query: string) => Picked<Candidate>[];

/** The entities of the archive, as a picker and the walk from a name show them. */
export class Entities {
	readonly #store: Statements;
	readonly #vocabulary: VocabularyMemory;
	readonly #correcting: Correcting;
	readonly #roles: Roles;
	readonly #order: EntityOrder;
	#picker: { readonly kind: EntityKind | null; readonly pick: Pick } | null = null;

	constructor(store: Statements, vocabulary: VocabularyMemory, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
		this.#vocabulary = vocabulary;
		this.#roles = new Roles(store, correcting);
		this.#order = new EntityOrder(store);
	}

	changed(): void {
		this.#picker = null;
	}

	entity(id: string): EntityRow | null {
		const root = this.#correcting.names.root(id);
		const row = this.#found(root);
		return row === null || this.#correcting.names.isHidden(root) ? null : this.#row(this.#corrected(root, row), []);
	}

	page({ query, kind, offset, limit }: EntityRequest): EntityPage {
		if (query.trim() === '') return this.#all(kind, offset, limit);
		const found = this.#picked(query.slice(0, 200), kind);
		const rows = found.slice(offset, offset + limit).map(({ item, marks }) => this.#row(item.row, marks));
		return { rows, total: found.length };
	}

	#all(kind: EntityKind | null, offset: number, limit: number): EntityPage {
		const touched = [...this.#correcting.names.corrected].map((id) => numberOf(this.#found(id)?.entity ?? 0));
		const total = this.#order.count(kind) - this.#order.countOf(kind, touched);
		const own = this.#ownRows(kind);
		// Each corrected one stands where its own counts place it among the others.
		const placed = own.map((row, index) => {
			const [entity, articles, mentions] = [numberOf(row.entity), numberOf(row.articles), numberOf(row.mentions)];
			return { row, at: this.#order.before(kind, touched, { entity, articles, mentions }) + index };
		});
		const earlier = placed.filter(({ at }) => at < offset).length;
		const within = placed.filter(({ at }) => at >= offset && at < offset + limit);
		const rows = this.#order
			.window(kind, touched, offset - earlier, Math.max(0, limit - within.length))
			.map((entity): Row => this.#store.get(`SELECT ${COLUMNS} FROM entity WHERE entity = ?`, entity) ?? {});
		for (const { row, at } of within) rows.splice(at - offset, 0, row);
		return { rows: rows.map((row) => this.#row(row, [])), total: total + own.length };
	}

	/** Entities that a correction touches and that are shown, the commonest first. */
	#ownRows(kind: EntityKind | null): Row[] {
		const roots = new Set([...this.#correcting.names.corrected].filter((id) => this.#correcting.names.isShown(id)));
		return [...roots]
			.map((id) => {
				const row = this.#found(id);
				return row === null ? null : this.#corrected(id, row);
			})
			.filter((row) => row !== null)
			.filter((row) => (kind === null || kindOf(row.kind) === kind) && numberOf(row.articles) > 0)
			.sort(
				(one, other) =>
					numberOf(other.articles) - numberOf(one.articles) ||
					numberOf(other.mentions) - numberOf(one.mentions) ||
					numberOf(other.entity) - numberOf(one.entity),
			);
	}

	#found(id: string): Row | null {
		const row = this.#store.get(`SELECT ${COLUMNS} FROM entity WHERE entity = ?`, entityNumber(this.#store, id));
		if (row !== undefined) return row;
		const made = this.#correcting.names.made.get(id);
		return made === undefined
			? null
			: {
					entity: 0,
					id,
					kind: kindNumber(made.kind),
					names: packNames(id, [made.name]),
					variants: null,
					articles: 0,
					mentions: 0,
				};
	}

	/** An entity's row with what was corrected of it; the names of those that it is are its own. */
	#corrected(id: string, row: Row): Row {
		if (!this.#correcting.names.corrected.has(id)) return row;
		const members = this.#correcting.names
			.members(id)
			.slice(1)
			.map((member) => this.#found(member))
			.filter((row) => row !== null);
		const name = this.#correcting.names.name(id, namesOf(row).name);
		const aliases = [row, ...members].map(namesOf).flatMap((one) => [one.name, ...one.aliases]);
		const { articles, mentions } = this.#correcting.tally(id);
		return {
			...row,
			kind: kindNumber(this.#correcting.names.kind(id, kindOf(row.kind))),
			names: packNames(id, [...new Set([name, ...aliases])]),
			variants: joinedVariants([row, ...members].map((one) => textOf(one.variants))),
			articles,
			mentions,
		};
	}

	/** Rows as corrected, each entity once. */
	#shown(rows: readonly Row[], kind: EntityKind | null): Row[] {
		if (this.#correcting.names.corrected.size === 0) return [...rows];
		const untouched = rows.filter(({ id }) => !this.#correcting.names.corrected.has(textOf(id)));
		return [...untouched, ...this.#ownRows(kind)];
	}

	#picked(query: string, kind: EntityKind | null): Picked<Candidate>[] {
		const pick =
			this.#order.count(kind) <= DIRECT
				? this.#direct(kind)
				: pickerOf(this.#shown(this.#sharing(query, kind), kind).map(candidateOf));
		return pick(query);
	}

	#direct(kind: EntityKind | null): Pick {
		if (this.#picker?.kind !== kind || this.#picker === null) {
			const rows =
				kind === null
					? this.#store.all(`SELECT ${COLUMNS} FROM entity`)
					: this.#store.all(`SELECT ${COLUMNS} FROM entity WHERE kind = ?`, kindNumber(kind));
			this.#picker = { kind, pick: pickerOf(this.#shown(rows, kind).map(candidateOf)) };
		}
		return this.#picker.pick;
	}

	/** Entities with a word that begins as one of the query's, or is near to it; the commonest of them. */
	#sharing(query: string, kind: EntityKind | null): Row[] {
		const terms = words(query, 'query').map((word) => word.term);
		if (terms.length === 0) return [];
		const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;
		const match = terms
			.map((term) => [`${quoted(term)} *`, ...this.#vocabulary.near(term, true).map((near) => quoted(near.term))])
			.map((readings) => `(${readings.join(' OR ')})`);
		const select = (by: string): Row[] =>
			this.#store.all(
				`SELECT ${COLUMNS} FROM entity WHERE entity IN (SELECT rowid FROM named WHERE named MATCH ?) AND (? IS NULL OR kind = ?) ORDER BY articles DESC LIMIT ?`,
				match.join(by),
				kind === null ? null : kindNumber(kind),
				kind === null ? null : kindNumber(kind),
				MOST_CANDIDATES,
			);
		const all = select(' AND ');
		return all.length > 0 || match.length === 1 ? all : select(' OR ');
	}

	#row(row: Row, marks: readonly Span[]): EntityRow {
		const { name, aliases } = namesOf(row);
		return {
			id: textOf(row.id),
			kind: kindOf(row.kind),
			name,
			aliases,
			variants: distinct(name, unpackVariants(this.#store, textOf(row.variants))).filter(({ entity }) =>
				this.#correcting.names.isOpen(textOf(row.id), entity),
			),
			articles: numberOf(row.articles),
			mentionCount: numberOf(row.mentions),
			roles: this.#roles.of(textOf(row.id)),
			marks,
		};
	}
}

const namesOf = ({ id, names }: Row) => unpackNames(textOf(id), textOrNull(names));

/** Variants that tell something: each spelling once, and not the entity's own. */
function distinct(own: string, variants: readonly EntityVariant[]): EntityVariant[] {
	const seen = new Set([own]);
	return variants.filter(({ name }) => !seen.has(name) && seen.add(name));
}

const candidateOf = (row: Row): Candidate => ({
	row,
	...namesOf(row),
	articles: numberOf(row.articles),
});
