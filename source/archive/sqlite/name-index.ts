import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type { Grouping, KeyRecord } from '../../resolve/identity.ts';
import { words } from '../query/words.ts';
import { group } from './keys.ts';
import { factCounts, gather } from './prepare.ts';
import type { PreparedName } from './prepared.ts';
import { unpackAnalysis, unpackArticle } from './records.ts';
import { bytesOf, numberOf, type Statements, textOf } from './statements.ts';

/** An article as it is stored, with the name key of each of its names. */
export interface Stored {
	readonly article: Article;
	readonly analysis: Analysis | null;
	readonly keys: Uint32Array;
}

/** The keys of all articles' names and the entities they are grouped to, kept as articles come and go. */
export class NameIndex {
	readonly #store: Statements;
	/** Key numbers by name; a bounded memory of the database's own table. */
	readonly #numbers = new Map<string, number>();

	constructor(store: Statements) {
		this.#store = store;
	}

	/** Enters one name of an article and gives its key's number. */
	add(doc: number, name: PreparedName): number {
		const key = this.#number(name);
		this.#store.run(
			'UPDATE name_key SET articles = articles + 1, mentions = mentions + ? WHERE key = ?',
			name.mentions,
			key,
		);
		this.#store.run(
			'INSERT OR REPLACE INTO naming (key, doc, mentions, role, quote, figure, date, relation) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
			key,
			doc,
			name.mentions,
			...factCounts(name.facts),
		);
		for (const [surface, mentions] of name.surfaces)
			this.#store.run(
				'INSERT INTO surface (key, surface, mentions) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions',
				key,
				surface,
				mentions,
			);
		for (const title of name.titles)
			this.#store.run(
				'INSERT INTO title (key, title, articles) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1',
				key,
				title,
			);
		this.#store.run('INSERT OR IGNORE INTO stale (neighbourhood) VALUES (?)', name.neighbourhood);
		return key;
	}

	/** Takes an article's names out and gives their terms. */
	remove(doc: number, article: Article, analysis: Analysis, keys: Uint32Array): string[] {
		const terms = new Set<string>();
		for (const { key, mentions, surfaces, titles } of gather(article, analysis, [...keys])) {
			this.#store.run(
				'UPDATE name_key SET articles = articles - 1, mentions = mentions - ? WHERE key = ?',
				mentions,
				key,
			);
			this.#store.run('DELETE FROM naming WHERE key = ? AND doc = ?', key, doc);
			for (const [surface, count] of surfaces) {
				this.#store.run(
					'UPDATE surface SET mentions = mentions - ? WHERE key = ? AND surface = ?',
					count,
					key,
					surface,
				);
				this.#store.run('DELETE FROM surface WHERE key = ? AND surface = ? AND mentions <= 0', key, surface);
				for (const word of words(surface)) terms.add(word.term);
			}
			for (const title of titles) {
				this.#store.run('UPDATE title SET articles = articles - 1 WHERE key = ? AND title = ?', key, title);
				this.#store.run('DELETE FROM title WHERE key = ? AND title = ? AND articles <= 0', key, title);
			}
			this.#store.run(
				'INSERT OR IGNORE INTO stale (neighbourhood) SELECT neighbourhood FROM name_key WHERE key = ?',
				key,
			);
		}
		return [...terms];
	}

	stored(doc: number): Stored {
		const row = this.#store.get(
			'SELECT body.record AS body, analysis.record AS analysis, keys FROM body LEFT JOIN analysis USING (doc) WHERE doc = ?',
			doc,
		);
		const keys = bytesOf(row?.keys);
		return {
			article: unpackArticle(bytesOf(row?.body)),
			analysis: row?.analysis instanceof Uint8Array ? unpackAnalysis(row.analysis) : null,
			keys: new Uint32Array(keys.slice().buffer),
		};
	}

	/** Groups again what has changed. */
	regroup(): void {
		for (const row of this.#store.all('SELECT neighbourhood FROM stale')) this.#regroup(textOf(row.neighbourhood));
		this.#store.run('DELETE FROM stale');
	}

	forget(): void {
		this.#numbers.clear();
	}

	#number({ key, kind, neighbourhood }: PreparedName): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const row = this.#store.get('SELECT key FROM name_key WHERE name = ?', key);
		const number =
			row === undefined
				? this.#store.run(
						'INSERT INTO name_key (name, kind, neighbourhood, articles, mentions, entity) VALUES (?, ?, ?, 0, 0, NULL)',
						key,
						kind,
						neighbourhood,
					)
				: numberOf(row.key);
		if (this.#numbers.size > 200_000) this.#numbers.clear();
		this.#numbers.set(key, number);
		return number;
	}

	/** Groups one neighbourhood again from all its keys; entities keep their rows where they keep their ids. */
	#regroup(neighbourhood: string): void {
		const rows = this.#store.all(
			'SELECT key, name, kind, articles, mentions, entity FROM name_key WHERE neighbourhood = ?',
			neighbourhood,
		);
		const numbers = new Map<string, number>();
		const before = new Set<number>();
		const records: KeyRecord[] = [];
		for (const row of rows) {
			const key = numberOf(row.key);
			if (row.entity !== null) before.add(numberOf(row.entity));
			if (numberOf(row.articles) <= 0) {
				this.#store.run('DELETE FROM name_key WHERE key = ?', key);
				this.#numbers.delete(textOf(row.name));
				continue;
			}
			numbers.set(textOf(row.name), key);
			records.push(this.#record(key, textOf(row.name), textOf(row.kind) as EntityKind, numberOf(row.articles)));
		}
		const kept = new Set<number>();
		for (const grouping of records.length === 0 ? [] : group(records)) kept.add(this.#enter(grouping, numbers));
		for (const entity of before) if (!kept.has(entity)) this.#drop(entity);
	}

	#record(key: number, name: string, kind: EntityKind, articles: number): KeyRecord {
		const surfaces = this.#store.all('SELECT surface, mentions FROM surface WHERE key = ?', key);
		const titles = this.#store.all('SELECT title FROM title WHERE key = ?', key);
		return {
			key: name,
			kind,
			surfaces: new Map(surfaces.map((row) => [textOf(row.surface), numberOf(row.mentions)])),
			roles: new Set(titles.map((row) => textOf(row.title))),
			articles,
		};
	}

	#enter(grouping: Grouping, numbers: ReadonlyMap<string, number>): number {
		const keys = grouping.keys.flatMap(({ key }) => numbers.get(key) ?? []);
		const list = keys.join(',');
		const [only] = keys;
		const counts =
			keys.length === 1 && only !== undefined
				? this.#store.get('SELECT articles, mentions FROM name_key WHERE key = ?', only)
				: this.#store.database
						.prepare(
							`SELECT count(DISTINCT doc) AS articles, sum(mentions) AS mentions FROM naming WHERE key IN (${list})`,
						)
						.get();
		const values = [grouping.kind, grouping.name, JSON.stringify(grouping.aliases), JSON.stringify(grouping.variants)];
		const known = this.#store.get('SELECT entity, name, aliases FROM entity WHERE id = ?', grouping.id);
		const [articles, mentions] = [numberOf(counts?.articles), numberOf(counts?.mentions)];
		const entity =
			known === undefined
				? this.#store.run(
						'INSERT INTO entity (id, kind, name, aliases, variants, articles, mentions) VALUES (?, ?, ?, ?, ?, ?, ?)',
						grouping.id,
						...values,
						articles,
						mentions,
					)
				: numberOf(known.entity);
		if (known !== undefined)
			this.#store.run(
				'UPDATE entity SET kind = ?, name = ?, aliases = ?, variants = ?, articles = ?, mentions = ? WHERE entity = ?',
				...values,
				articles,
				mentions,
				entity,
			);
		if (known === undefined || known.name !== grouping.name || known.aliases !== JSON.stringify(grouping.aliases)) {
			if (known !== undefined) this.#store.run('DELETE FROM named WHERE rowid = ?', entity);
			const terms = [grouping.name, ...grouping.aliases]
				.flatMap((name) => words(name, 'query'))
				.map((word) => word.term);
			this.#store.run('INSERT INTO named (rowid, name) VALUES (?, ?)', entity, [...new Set(terms)].join(' '));
		}
		for (const key of keys)
			this.#store.run('UPDATE name_key SET entity = ? WHERE key = ? AND entity IS NOT ?', entity, key, entity);
		return entity;
	}

	#drop(entity: number): void {
		this.#store.run('DELETE FROM entity WHERE entity = ?', entity);
		this.#store.run('DELETE FROM named WHERE rowid = ?', entity);
	}
}
