import type { EntityKind } from '../../domain/entity.ts';
import type { Facet, Facets } from '../archive.ts';
import type { Catalogue } from './catalogue.ts';
import { bytesOf, numberOf, type Statements, textOf } from './statements.ts';

/** Values shown of each facet. */
const MOST_SHOWN = 50;
/** Up to this many articles are looked up one by one; for more, all are held in memory. */
const FEW = 1_000;

/** What a result is made of: entities, outlets, months, with the number of its articles. */
export class Facetting {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;

	constructor(store: Statements, catalogue: Catalogue) {
		this.#store = store;
		this.#catalogue = catalogue;
	}

	changed(): void {}

	/** `docs` null: of all articles. */
	of(docs: Int32Array | null): Facets {
		const chosen = docs === null ? this.#catalogue.everything().docs() : docs;
		return {
			entities: {
				person: this.#entities('person', docs === null ? null : chosen),
				organization: this.#entities('organization', docs === null ? null : chosen),
				place: this.#entities('place', docs === null ? null : chosen),
				group: this.#entities('group', docs === null ? null : chosen),
			},
			outlets: this.#grouped(
				'SELECT outlet.name AS value, count(*) AS articles FROM article JOIN outlet USING (outlet)',
				chosen,
			),
			months: this.#grouped(
				'SELECT substr(published, 1, 7) AS value, count(*) AS articles FROM article',
				chosen,
			).filter(({ value }) => value !== ''),
		};
	}

	#entities(kind: EntityKind, docs: Int32Array | null): Facet[] {
		const rows =
			docs === null
				? this.#store.all(
						'SELECT id, name, articles FROM entity WHERE kind = ? ORDER BY articles DESC, mentions DESC, name DESC LIMIT ?',
						kind,
						MOST_SHOWN,
					)
				: this.#store.all(
						'SELECT id, entity.name AS name, count(DISTINCT doc) AS articles FROM naming JOIN name_key USING (key) JOIN entity USING (entity) WHERE entity.kind = ? AND doc IN (SELECT value FROM json_each(?)) GROUP BY entity.entity ORDER BY articles DESC, name LIMIT ?',
						kind,
						`[${docs.join(',')}]`,
						MOST_SHOWN,
					);
		return rows.map((row) => ({ value: textOf(row.id), label: textOf(row.name), articles: numberOf(row.articles) }));
	}

	#grouped(select: string, docs: Int32Array): Facet[] {
		return this.#store
			.all(
				`${select} WHERE doc IN (SELECT value FROM json_each(?)) GROUP BY value ORDER BY articles DESC, value LIMIT ?`,
				`[${docs.join(',')}]`,
				MOST_SHOWN,
			)
			.map((row) => ({ value: textOf(row.value), label: textOf(row.value), articles: numberOf(row.articles) }));
	}
}

export { bytesOf, FEW };
