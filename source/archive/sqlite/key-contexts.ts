import { bytesOf, numberOf, type Statements } from './statements.ts';

/** Articles of a key that are asked what they are about. */
const SAMPLED = 24;

/** What the articles of a key are about. */
export class KeyContexts {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** As `of`, of keys of one article: most bare surnames are. */
	ofOne(keys: readonly number[]): ReadonlyMap<number, Uint32Array[]> {
		const select =
			'SELECT key, items FROM naming JOIN context USING (doc) WHERE key IN (SELECT value FROM json_each(?))';
		return new Map(
			this.#store
				.lines(select, `[${keys.join(',')}]`)
				.map(([key, items]) => [numberOf(key), [new Uint32Array(bytesOf(items).slice().buffer)]]),
		);
	}

	/** What a few of a key's articles are about: always those whose ids come first, which is no order of theirs. */
	of(key: number, articles: number): Uint32Array[] {
		const all = this.#store.number("SELECT value FROM meta WHERE key = 'articles'");
		// Of a key that many articles have, all articles are gone through by their ids until enough have it.
		const isCommon = articles * articles > SAMPLED * all;
		return this.#store
			.all(
				isCommon
					? 'SELECT items FROM article INDEXED BY sqlite_autoindex_article_1 CROSS JOIN naming ON naming.key = ? AND naming.doc = article.doc CROSS JOIN context ON context.doc = article.doc ORDER BY article.id LIMIT ?'
					: 'SELECT items FROM (SELECT doc, id FROM naming JOIN article USING (doc) WHERE key = ? ORDER BY id LIMIT ?) JOIN context USING (doc) ORDER BY id',
				key,
				SAMPLED,
			)
			.map((row) => new Uint32Array(bytesOf(row.items).slice().buffer));
	}
}
