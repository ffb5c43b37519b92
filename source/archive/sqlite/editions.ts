import type { ArticleId } from '../../domain/article.ts';
import type { ArticleSource } from '../archive.ts';
import { areOneStory, compareEditions, type Edition } from '../prepared/edition.ts';
import { type Statements, textOf, textOrNull } from './statements.ts';

interface Known {
	readonly id: ArticleId;
	readonly edition: Edition;
}

/** Which texts are versions of one story, and which of them is listed for all. Every held text that may have others is known here. */
export class Editions {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/**
	 * Enters a text. Gives the id of the one that is listed in its place, or null where it is to be listed itself, and
	 * the ids of those that were and are not any more.
	 */
	enter(
		id: ArticleId,
		edition: Edition,
	): { readonly instead: ArticleId | null; readonly replaced: readonly ArticleId[] } {
		this.leave(id);
		if (edition.keys.length === 0) return { instead: null, replaced: [] };
		const others = this.#sharing(edition).filter((other) => other.id !== id && areOneStory(edition, other.edition));
		const better = others.find((other) => this.#order(other, { id, edition }) > 0);
		for (const key of edition.keys)
			this.#store.run('INSERT OR IGNORE INTO edition_key (key, id) VALUES (?, ?)', key, id);
		this.#store.run(
			'INSERT OR REPLACE INTO edition (id, instead, about) VALUES (?, ?, ?)',
			id,
			better?.id ?? null,
			JSON.stringify(edition),
		);
		if (better !== undefined) return { instead: better.id, replaced: [] };
		for (const other of others) {
			this.#store.run('UPDATE edition SET instead = ? WHERE instead = ?', id, other.id);
			this.#store.run('UPDATE edition SET instead = ? WHERE id = ?', id, other.id);
		}
		return { instead: null, replaced: others.map((other) => other.id) };
	}

	/** Forgets a text; gives those that it was listed for, which are to be read anew. */
	leave(id: ArticleId): ArticleId[] {
		const known = this.#store.get('SELECT id FROM edition WHERE id = ?', id);
		if (known === undefined) return [];
		const orphans = this.#store.all('SELECT id FROM edition WHERE instead = ?', id).map((row) => textOf(row.id));
		this.#store.run('UPDATE edition SET instead = NULL WHERE instead = ?', id);
		this.#store.run('DELETE FROM edition_key WHERE id = ?', id);
		this.#store.run('DELETE FROM edition WHERE id = ?', id);
		return orphans;
	}

	/** Where an article lies and its other versions do; its own places first. */
	sources(id: ArticleId): ArticleSource[] {
		const rows = this.#store.all(
			'SELECT DISTINCT holding.shown AS path, holding.id AS id, edition.about AS about FROM holding LEFT JOIN edition USING (id) WHERE holding.id = ? OR holding.id IN (SELECT id FROM edition WHERE instead = ?) ORDER BY holding.id <> ?, path',
			id,
			id,
			id,
		);
		return rows.map((row) => {
			const about = textOrNull(row.about);
			const edition: Edition | null = about === null ? null : JSON.parse(about);
			return {
				path: textOf(row.path),
				isListed: textOf(row.id) === id,
				version: edition?.version ?? null,
				day: edition?.day ?? null,
			};
		});
	}

	/** Only listed ones: each stands for those it was put in the place of. */
	#sharing({ keys }: Edition): Known[] {
		const found = new Map<ArticleId, Edition>();
		for (const key of keys)
			for (const row of this.#store.all(
				'SELECT edition.id AS id, about FROM edition_key JOIN edition USING (id) WHERE key = ? AND instead IS NULL LIMIT 50',
				key,
			))
				found.set(textOf(row.id), JSON.parse(textOf(row.about)));
		return [...found].map(([id, edition]) => ({ id, edition }));
	}

	#order(one: Known, other: Known): number {
		return compareEditions(one.edition, other.edition) || (one.id < other.id ? -1 : 1);
	}
}
