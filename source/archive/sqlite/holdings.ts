import type { ArticleId } from '../../domain/article.ts';
import type { FileRecord, KnownFile } from '../writer.ts';
import { numberOf, type Statements, textOf, textOrNull } from './statements.ts';

const SOME = 500;

/** Which files are known, and which articles they hold. */
export class Holdings {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** All files, some at a time. */
	*files(): Generator<readonly KnownFile[]> {
		let last = -1;
		for (;;) {
			const rows = this.#store.lines(
				'SELECT file, path, size, modified, fingerprint, complete FROM file WHERE file > ? ORDER BY file LIMIT ?',
				last,
				SOME,
			);
			const next = rows.at(-1);
			if (next === undefined) return;
			last = numberOf(next[0]);
			yield rows.map(([, path, size, modified, fingerprint, complete]) => ({
				path: textOf(path),
				size: numberOf(size),
				modified: numberOf(modified),
				fingerprint: textOf(fingerprint),
				complete: complete === 1,
			}));
		}
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
		return this.numberOf(path) ?? 0;
	}

	/** A file's number; null where it is not known. */
	numberOf(path: string): number | null {
		const row = this.#store.get('SELECT file FROM file WHERE path = ?', path);
		return row === undefined ? null : numberOf(row.file);
	}

	/** Notes that a file's record is this article; gives the id of the article it was before, if another. */
	hold(file: number, record: number, id: ArticleId, path: string): ArticleId | null {
		const row = this.#store.get('SELECT id, shown FROM holding WHERE file = ? AND record = ?', file, record);
		const before = textOrNull(row?.id);
		if (before === id && row?.shown === path) return null;
		this.#store.run(
			'INSERT OR REPLACE INTO holding (file, record, id, shown) VALUES (?, ?, ?, ?)',
			file,
			record,
			id,
			path,
		);
		return before === id ? null : before;
	}

	/** Forgets a file's records from `record` on and gives the articles they were. */
	release(file: number, record: number): ArticleId[] {
		const ids = this.#store
			.all('SELECT id FROM holding WHERE file = ? AND record >= ?', file, record)
			.map((row) => textOf(row.id));
		this.#store.run('DELETE FROM holding WHERE file = ? AND record >= ?', file, record);
		return ids;
	}

	/** Has the files that hold an article read again. */
	mistrust(id: ArticleId): void {
		this.#store.run('UPDATE file SET complete = 0 WHERE file IN (SELECT file FROM holding WHERE id = ?)', id);
	}

	/** Has one file read again. */
	mistrustFile(file: number): void {
		this.#store.run('UPDATE file SET complete = 0 WHERE file = ?', file);
	}

	holdsAny(path: string): boolean {
		return this.#store.get('SELECT 1 FROM holding JOIN file USING (file) WHERE path = ? LIMIT 1', path) !== undefined;
	}

	drop(file: number): void {
		this.#store.run('DELETE FROM file WHERE file = ?', file);
	}

	/** The file whose article is listed of those that hold it: that of which most is given, else the first by path. */
	holder(id: ArticleId): Holder | null {
		// A fingerprint begins with how much is given.
		const row = this.#store.get(
			'SELECT file.file, path, fingerprint FROM holding JOIN file USING (file) WHERE id = ? ORDER BY CAST(fingerprint AS INTEGER) DESC, path LIMIT 1',
			id,
		);
		return row === undefined
			? null
			: { file: numberOf(row.file), path: textOf(row.path), fingerprint: textOf(row.fingerprint) };
	}
}

export interface Holder {
	readonly file: number;
	readonly path: string;
	readonly fingerprint: string;
}
