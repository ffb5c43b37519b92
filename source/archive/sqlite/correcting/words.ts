import { words } from '../../query/words.ts';
import { TOKENIZER } from '../schema.ts';
import { numberOf, type Statements } from '../statements.ts';
import type { Correcting } from './correcting.ts';

/** Articles whose headline the reader put right, in word indexes of their own beside the archive's. */
export class CorrectedWords {
	readonly #store: Statements;
	readonly #correcting: Correcting;
	#of: object | null = null;
	#docs: ReadonlySet<number> = new Set();

	constructor(store: Statements, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
	}

	/** The articles that stand in these indexes and not, for what is asked, in the archive's. */
	get docs(): ReadonlySet<number> {
		const { articles } = this.#correcting;
		if (this.#of === articles) return this.#docs;
		this.#of = articles;
		this.#docs = articles.headlined;
		if (this.#docs.size > 0) this.#index();
		return this.#docs;
	}

	/** Those that a query of FTS5 finds. */
	matching(match: string, table: 'words' | 'leads'): readonly number[] {
		return this.docs.size === 0
			? []
			: this.#store
					.all(`SELECT rowid AS doc FROM temp.corrected_${table} WHERE corrected_${table} MATCH ?`, match)
					.map((row) => numberOf(row.doc));
	}

	#index(): void {
		for (const [table, column] of [
			['words', 'body'],
			['leads', 'names'],
		] as const) {
			this.#store.database.exec(
				`CREATE VIRTUAL TABLE IF NOT EXISTS temp.corrected_${table} USING fts5(headline, ${column}, tokenize="${TOKENIZER}"); DELETE FROM temp.corrected_${table}`,
			);
		}
		const terms = (text: string): string =>
			words(text)
				.map(({ term }) => term)
				.join(' ');
		for (const doc of this.#docs) {
			const { article, analysis } = this.#correcting.stored(doc);
			const headline = terms(article.headline);
			const surfaces = (analysis?.mentions ?? []).map(({ start, end }) => article.text.slice(start, end));
			const put = (table: string, column: string, text: string): unknown =>
				this.#store.run(
					`INSERT INTO temp.corrected_${table} (rowid, headline, ${column}) VALUES (?, ?, ?)`,
					doc,
					headline,
					text,
				);
			put('words', 'body', terms(article.text));
			put('leads', 'names', [...new Set(surfaces.map(terms))].join(' '));
		}
	}
}
