import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { factCounts, gather } from '../prepared/prepare.ts';
import type { PreparedName } from '../prepared/prepared.ts';
import { words } from '../query/words.ts';
import { numberOf, type Statements } from './statements.ts';

/** Keys whose numbers are remembered, some 100 bytes each; the rest are asked for. */
const MOST_NUMBERS = 50_000;

/** The keys of all articles' names, kept as articles come and go; neighbourhoods that change are noted as stale. */
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
			'UPDATE name_key SET articles = articles + 1, mentions = mentions + ?, men = men + ?, women = women + ? WHERE key = ?',
			name.mentions,
			Number(name.gender === 'he'),
			Number(name.gender === 'she'),
			key,
		);
		this.#store.run(
			'INSERT OR REPLACE INTO naming (key, doc, mentions, doubtful, role, quote, figure, date, relation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
			key,
			doc,
			name.mentions,
			name.doubtful,
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
		for (const { key, mentions, surfaces, titles, gender } of gather(article, analysis, [...keys])) {
			this.#store.run(
				'UPDATE name_key SET articles = articles - 1, mentions = mentions - ?, men = men - ?, women = women - ? WHERE key = ?',
				mentions,
				Number(gender === 'he'),
				Number(gender === 'she'),
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
						'INSERT INTO name_key (name, kind, neighbourhood, articles, mentions, men, women, entity) VALUES (?, ?, ?, 0, 0, 0, 0, NULL)',
						key,
						kind,
						neighbourhood,
					)
				: numberOf(row.key);
		if (this.#numbers.size >= MOST_NUMBERS) this.#numbers.clear();
		this.#numbers.set(key, number);
		return number;
	}
}
