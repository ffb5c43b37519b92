import Fuse from 'fuse.js';
import type { EntityVariant } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { EntityPage, EntityRequest, EntityRow } from '../archive.ts';
import { words } from '../query/words.ts';
import { kindNamed, numberOf, type Row, type Statements, textOf } from './statements.ts';
import type { VocabularyMemory } from './vocabulary.ts';

/** Up to this many names Fuse searches directly, in about 6 ms; of more, those that share a word. */
const DIRECT = 1_000;
const MOST_CANDIDATES = 400;
const MOST_ROLES = 3;
const COLUMNS = 'entity, id, kind, name, aliases, variants, articles, mentions';

interface Candidate {
	readonly row: Row;
	readonly name: string;
	readonly aliases: string[];
}

/** The entities of the archive, as a picker and the walk from a name show them. */
export class Entities {
	readonly #store: Statements;
	readonly #vocabulary: VocabularyMemory;
	#picker: { readonly kind: string | null; readonly fuse: Fuse<Candidate> } | null = null;

	constructor(store: Statements, vocabulary: VocabularyMemory) {
		this.#store = store;
		this.#vocabulary = vocabulary;
	}

	changed(): void {
		this.#picker = null;
	}

	entity(id: string): EntityRow | null {
		const row = this.#store.get(`SELECT ${COLUMNS} FROM entity WHERE id = ?`, id);
		return row === undefined ? null : this.#row(row, []);
	}

	page({ query, kind, offset, limit }: EntityRequest): EntityPage {
		if (query.trim() === '') return this.#all(kind, offset, limit);
		const found = this.#picked(query.slice(0, 200), kind);
		const rows = found.slice(offset, offset + limit).map(({ row, marks }) => this.#row(row, marks));
		return { rows, total: found.length };
	}

	#all(kind: string | null, offset: number, limit: number): EntityPage {
		const [where, values] = kind === null ? ['', []] : ['WHERE kind = ?', [kind]];
		const rows = this.#store.all(
			`SELECT ${COLUMNS} FROM entity ${where} ORDER BY articles DESC, mentions DESC, name DESC LIMIT ? OFFSET ?`,
			...values,
			limit,
			offset,
		);
		return { rows: rows.map((row) => this.#row(row, [])), total: this.#count(kind) };
	}

	#count(kind: string | null): number {
		return kind === null
			? this.#store.number('SELECT count(*) FROM entity')
			: this.#store.number('SELECT count(*) FROM entity WHERE kind = ?', kind);
	}

	#picked(query: string, kind: string | null): { row: Row; marks: Span[] }[] {
		const fuse = this.#count(kind) <= DIRECT ? this.#direct(kind) : this.#fuse(this.#sharing(query, kind));
		return fuse
			.search(query)
			.map(({ item, score, matches }) => ({
				row: item.row,
				score: (score ?? 1) - Math.log10(numberOf(item.row.articles) + 1) * 0.02,
				marks: (matches ?? [])
					.filter(({ key }) => key === 'name')
					.flatMap(({ indices }) => indices.map(([start, last]) => ({ start, end: last + 1 }))),
			}))
			.sort((one, other) => nearness(other.row, query) - nearness(one.row, query) || one.score - other.score);
	}

	#direct(kind: string | null): Fuse<Candidate> {
		if (this.#picker?.kind !== kind || this.#picker === null) {
			const rows =
				kind === null
					? this.#store.all(`SELECT ${COLUMNS} FROM entity`)
					: this.#store.all(`SELECT ${COLUMNS} FROM entity WHERE kind = ?`, kind);
			this.#picker = { kind, fuse: this.#fuse(rows) };
		}
		return this.#picker.fuse;
	}

	#fuse(rows: readonly Row[]): Fuse<Candidate> {
		const candidates = rows.map(
			(row): Candidate => ({ row, name: textOf(row.name), aliases: listOf<string>(row.aliases) }),
		);
		return new Fuse(candidates, {
			keys: [
				{ name: 'name', weight: 2 },
				{ name: 'aliases', weight: 1 },
			],
			includeScore: true,
			includeMatches: true,
			ignoreLocation: true,
			ignoreDiacritics: true,
			threshold: 0.34,
			useTokenSearch: true,
		});
	}

	/** Entities with a word that begins as one of the query's, or is near to it; the commonest of them. */
	#sharing(query: string, kind: string | null): Row[] {
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
				kind,
				kind,
				MOST_CANDIDATES,
			);
		const all = select(' AND ');
		return all.length > 0 || match.length === 1 ? all : select(' OR ');
	}

	#row(row: Row, marks: readonly Span[]): EntityRow {
		const titles = this.#store.all(
			'SELECT title, sum(title.articles) AS articles FROM name_key JOIN title USING (key) WHERE entity = ? GROUP BY title COLLATE NOCASE ORDER BY articles DESC, length(title) DESC, title LIMIT ?',
			numberOf(row.entity),
			MOST_ROLES,
		);
		return {
			id: textOf(row.id),
			kind: kindNamed(row.kind),
			name: textOf(row.name),
			aliases: listOf<string>(row.aliases),
			variants: distinct(textOf(row.name), listOf<EntityVariant>(row.variants)),
			articles: numberOf(row.articles),
			mentionCount: numberOf(row.mentions),
			roles: titles.map((title) => textOf(title.title)),
			marks,
		};
	}
}

const listOf = <Item>(json: Row[string] | undefined): Item[] =>
	typeof json === 'string' ? (JSON.parse(json) as Item[]) : [];

/** Variants that tell something: each spelling once, and not the entity's own. */
function distinct(own: string, variants: readonly EntityVariant[]): EntityVariant[] {
	const seen = new Set([own]);
	return variants.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** What is typed in full comes before what only resembles it: the name itself, another form of it, its beginning. */
function nearness(row: Row, query: string): number {
	const typed = query.trim().toLowerCase();
	const name = textOf(row.name).toLowerCase();
	if (name === typed) return 3;
	if (listOf<string>(row.aliases).some((alias) => alias.toLowerCase() === typed)) return 2;
	return name.startsWith(`${typed} `) || name.endsWith(` ${typed}`) ? 1 : 0;
}
