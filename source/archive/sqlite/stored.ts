import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { unpackKeys } from '../record/key-list.ts';
import { readBody } from './bodies.ts';
import { bytesOf, type Statements, textOf } from './statements.ts';

/** An article as it is stored, with the name key of each of its names. */
export interface Stored {
	readonly article: Article;
	readonly analysis: Analysis | null;
	readonly keys: Uint32Array;
}

/** Gives articles as they are stored, or as they were corrected. */
export interface StoredArticles {
	stored(doc: number): Stored;
}

/** Articles as they were found. */
export class FoundArticles implements StoredArticles {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	stored(doc: number): Stored {
		const { row, article, analysis } = this.#store.reading(() => ({
			row: this.#store.get('SELECT keys, path FROM article LEFT JOIN analysis USING (doc) WHERE doc = ?', doc),
			...readBody(this.#store, doc),
		}));
		// A file that was moved keeps its record.
		const path = textOf(row?.path);
		return {
			article: article.path === path ? article : { ...article, path },
			analysis,
			keys: unpackKeys(bytesOf(row?.keys)),
		};
	}
}
