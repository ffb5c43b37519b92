import type { ArticleId } from '../../domain/article.ts';
import { fold } from '../query/fold.ts';
import { words } from '../query/words.ts';
import { NameIndex } from './name-index.ts';
import { factCounts } from './prepare.ts';
import type { Prepared, PreparedAnalysis } from './prepared.ts';
import { numberOf, type Statements, textOf, textOrNull } from './statements.ts';
import { Vocabulary } from './vocabulary-counts.ts';

/** Puts articles on the shelf and takes them off. Everything happens inside the caller's transaction. */
export class Shelving {
	readonly #store: Statements;
	readonly #names: NameIndex;
	readonly #vocabulary: Vocabulary;

	constructor(store: Statements) {
		this.#store = store;
		this.#names = new NameIndex(store);
		this.#vocabulary = new Vocabulary(store);
	}

	/** Adds the article, or puts it in the place of the one with its id. */
	shelve(article: Prepared, file: number, fingerprint: string): void {
		const known = this.#store.get('SELECT doc FROM article WHERE id = ?', article.id);
		const doc = known === undefined ? null : numberOf(known.doc);
		if (doc !== null) this.#takeIndexes(doc);
		const { analysed } = article;
		const values = [
			article.id,
			file,
			article.path,
			article.headline,
			fold(article.headline),
			this.#outlet(article.outlet),
			article.outlet === null ? null : fold(article.outlet),
			article.place,
			article.published,
			fingerprint,
			analysed?.analyser ?? null,
			article.diagnostics.filter(({ severity }) => severity !== 'note').length,
			...(analysed === null ? [0, 0, 0, 0, 0] : factCounts(analysed.facts)),
		];
		const shelf = this.#store.run(
			'INSERT OR REPLACE INTO article (doc, id, file, path, headline, folded, outlet, outlet_folded, place, published, fingerprint, analyser, problems, role, quote, figure, date, relation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
			doc,
			...values,
		);
		this.#store.run('INSERT OR REPLACE INTO body (doc, record) VALUES (?, ?)', shelf, article.body);
		this.#store.run(
			'INSERT INTO words (rowid, headline, body, names) VALUES (?, ?, ?, ?)',
			shelf,
			article.headlineTerms,
			article.bodyTerms,
			analysed?.nameTerms ?? '',
		);
		this.#vocabulary.add(article.vocabulary.split(' '), 1, 0);
		if (article.diagnostics.length > 0)
			this.#store.run(
				'INSERT INTO diagnostic (doc, problems) VALUES (?, ?)',
				shelf,
				JSON.stringify(article.diagnostics),
			);
		if (analysed !== null) this.#addAnalysis(shelf, analysed);
	}

	remove(id: ArticleId): void {
		const known = this.#store.get('SELECT doc FROM article WHERE id = ?', id);
		if (known === undefined) return;
		const doc = numberOf(known.doc);
		this.#takeIndexes(doc);
		this.#store.run('DELETE FROM article WHERE doc = ?', doc);
		this.#store.run('DELETE FROM body WHERE doc = ?', doc);
	}

	/** Writes what is gathered in memory; to be called before the transaction ends. `regroup` also groups names to entities. */
	flush(regroup: boolean): void {
		this.#vocabulary.flush();
		if (regroup) this.#names.regroup();
	}

	/** Forgets what is gathered: the transaction came to nothing. */
	forget(): void {
		this.#vocabulary.forget();
		this.#names.forget();
	}

	#addAnalysis(doc: number, analysed: PreparedAnalysis): void {
		const ids = analysed.names.map((name) => this.#names.add(doc, name));
		const keys = new Uint32Array(analysed.keys.map((name) => ids[name] ?? 0));
		this.#store.run(
			'INSERT INTO analysis (doc, record, keys) VALUES (?, ?, ?)',
			doc,
			analysed.record,
			new Uint8Array(keys.buffer),
		);
		for (const [value, most] of analysed.figures)
			this.#store.run('INSERT OR IGNORE INTO figure (value, doc, most) VALUES (?, ?, ?)', value, doc, most);
		this.#vocabulary.add(analysed.nameTerms.split(' '), 0, 1);
	}

	/** Takes an article out of every index over it, leaving its own rows in `article` and `body`. */
	#takeIndexes(doc: number): void {
		const { article, analysis, keys } = this.#names.stored(doc);
		const terms = new Set([...words(article.headline), ...words(article.text)].map((word) => word.term));
		this.#vocabulary.add(terms, -1, 0);
		if (analysis !== null) this.#vocabulary.add(this.#names.remove(doc, article, analysis, keys), 0, -1);
		this.#store.run('DELETE FROM words WHERE rowid = ?', doc);
		this.#store.run('DELETE FROM diagnostic WHERE doc = ?', doc);
		this.#store.run('DELETE FROM analysis WHERE doc = ?', doc);
		const values = analysis?.facts.flatMap((fact) => (fact.kind === 'figure' ? [fact.value] : [])) ?? [];
		for (const value of values) this.#store.run('DELETE FROM figure WHERE value = ? AND doc = ?', value, doc);
	}

	#outlet(name: string | null): number | null {
		if (name === null) return null;
		const known = this.#store.get('SELECT outlet FROM outlet WHERE name = ?', name);
		if (known !== undefined) return numberOf(known.outlet);
		const terms = words(name, 'query').map((word) => word.term);
		return this.#store.run('INSERT INTO outlet (name, terms) VALUES (?, ?)', name, terms.join(' '));
	}
}

export interface FileRecord {
	readonly path: string;
	readonly size: number;
	/** Milliseconds. */
	readonly modified: number;
	readonly fingerprint: string;
}

/** Which files are known, and which articles they hold. */
export class Holdings {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	known(): Map<string, FileRecord & { readonly file: number; readonly complete: boolean }> {
		const rows = this.#store.all('SELECT file, path, size, modified, fingerprint, complete FROM file');
		return new Map(
			rows.map((row) => [
				textOf(row.path),
				{
					file: numberOf(row.file),
					path: textOf(row.path),
					size: numberOf(row.size),
					modified: numberOf(row.modified),
					fingerprint: textOf(row.fingerprint),
					complete: row.complete === 1,
				},
			]),
		);
	}

	/** Enters a file, or what is new about it, and gives its number. */
	enter(record: FileRecord, complete: boolean, problems: string | null): number {
		const { path, size, modified, fingerprint } = record;
		this.#store.run(
			'INSERT INTO file (path, size, modified, fingerprint, complete, problems) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified, fingerprint = excluded.fingerprint, complete = excluded.complete, problems = excluded.problems',
			path,
			size,
			modified,
			fingerprint,
			complete ? 1 : 0,
			problems,
		);
		return numberOf(this.#store.get('SELECT file FROM file WHERE path = ?', path)?.file);
	}

	/** Notes that a file's record is this article; gives the id of the article it was before, if another. */
	hold(file: number, record: number, id: ArticleId): ArticleId | null {
		const before = textOrNull(
			this.#store.get('SELECT id FROM holding WHERE file = ? AND record = ?', file, record)?.id,
		);
		if (before === id) return null;
		this.#store.run('INSERT OR REPLACE INTO holding (file, record, id) VALUES (?, ?, ?)', file, record, id);
		return before;
	}

	/** Forgets a file's records from `record` on and gives the articles they were. */
	release(file: number, record: number): ArticleId[] {
		const ids = this.#store
			.all('SELECT id FROM holding WHERE file = ? AND record >= ?', file, record)
			.map((row) => textOf(row.id));
		this.#store.run('DELETE FROM holding WHERE file = ? AND record >= ?', file, record);
		return ids;
	}

	drop(file: number): void {
		this.#store.run('DELETE FROM file WHERE file = ?', file);
	}

	/** Files that hold an article, first by path. */
	holders(id: ArticleId): { readonly file: number; readonly path: string }[] {
		return this.#store
			.all('SELECT DISTINCT file.file, path FROM holding JOIN file USING (file) WHERE id = ? ORDER BY path', id)
			.map((row) => ({ file: numberOf(row.file), path: textOf(row.path) }));
	}
}
