import type { ArticleId } from '../../domain/article.ts';
import type { FileRecord, KnownFile, Piece, Placed, ReadFile } from '../writer.ts';
import { Editions } from './editions.ts';
import { type Holder, Holdings } from './holdings.ts';
import type { Shelving } from './shelving.ts';
import { numberOf, type Statements, textOf } from './statements.ts';

/** A file that is being read: its number in the store, and how it is read. */
interface Begun {
	readonly file: number;
	readonly fingerprint: string;
}

/** Which articles lie where, and which of them are listed. Everything happens inside the caller's transaction. */
export class Placing {
	readonly #store: Statements;
	readonly #shelving: Shelving;
	readonly #holdings: Holdings;
	readonly #editions: Editions;
	readonly #begun = new Map<string, Begun>();
	#orphaned = false;

	constructor(store: Statements, shelving: Shelving) {
		this.#store = store;
		this.#shelving = shelving;
		this.#holdings = new Holdings(store);
		this.#editions = new Editions(store);
	}

	files(): Generator<readonly KnownFile[]> {
		return this.#holdings.files();
	}

	isEmpty(path: string): boolean {
		return !this.#holdings.holdsAny(path);
	}

	begin(record: FileRecord): void {
		const file = this.#holdings.enter(record, false, null);
		this.#begun.set(record.path, { file, fingerprint: record.fingerprint });
	}

	has({ file, id }: Piece, analyser: string): boolean {
		const row = this.#store.get('SELECT analyser, fingerprint FROM article WHERE id = ?', id);
		return row?.analyser === analyser && row.fingerprint === this.#begun.get(file)?.fingerprint;
	}

	/** An article that is here already lies there too. */
	note({ file: path, record, id, path: shown }: Piece): void {
		const begun = this.#begun.get(path);
		if (begun === undefined) return;
		this.#hold(begun.file, record, id, this.#pathIn(id, shown));
		if (this.#holdings.holder(id)?.file === begun.file) this.#move(id, begun.file, shown);
	}

	place({ file: path, record, article }: Placed): void {
		const begun = this.#begun.get(path);
		if (begun === undefined) return;
		const { file, fingerprint } = begun;
		this.#hold(file, record, article.id, article.path);
		const { instead, replaced } = this.#editions.enter(article.id, article.edition);
		for (const id of replaced) this.#shelving.remove(id);
		if (instead !== null) {
			this.#shelving.remove(article.id);
			return;
		}
		const listed = this.#listed(article.id);
		const holder = this.#holdings.holder(article.id);
		if (listed === null || holder === null || holder.file === file) this.#shelving.shelve(article, file, fingerprint);
		else if (listed.fingerprint !== holder.fingerprint) this.#again(holder);
	}

	/** All of a file is in the archive: what it held beyond that leaves. */
	complete({ file: record, records, diagnostics }: ReadFile): void {
		const begun = this.#begun.get(record.path);
		if (begun === undefined) return;
		for (const id of this.#holdings.release(begun.file, records)) this.#leave(id);
		this.#holdings.enter(record, true, diagnostics.length > 0 ? JSON.stringify(diagnostics) : null);
		this.#begun.delete(record.path);
	}

	/** Takes out what lies in a file that is gone and nowhere else. */
	forget(path: string): void {
		const file = this.#holdings.numberOf(path);
		if (file === null) return;
		const ids = this.#holdings.release(file, 0);
		this.#holdings.drop(file);
		for (const id of ids) this.#leave(id);
	}

	/** Whether a version lost the one that was listed for it, or a copy the one that told more of it, so that its file is to be read again. */
	takeOrphaned(): boolean {
		const orphaned = this.#orphaned;
		this.#orphaned = false;
		return orphaned;
	}

	/** No file is being read any more. */
	abandon(): void {
		this.#begun.clear();
	}

	/** Enters an article under a file's record; the one that was there before leaves, if it lies nowhere else. */
	#hold(file: number, record: number, id: ArticleId, path: string): void {
		const before = this.#holdings.hold(file, record, id, path);
		if (before !== null) this.#leave(before);
	}

	#leave(id: ArticleId): void {
		const holder = this.#holdings.holder(id);
		if (holder === null) {
			this.#gone(id);
			return;
		}
		const listed = this.#listed(id);
		if (listed === null || listed.file === holder.file) return;
		this.#move(id, holder.file, holder.path);
		if (listed.fingerprint !== holder.fingerprint) this.#again(holder);
	}

	/** From which file an article is listed, and as read how. */
	#listed(id: ArticleId): Omit<Holder, 'path'> | null {
		const row = this.#store.get('SELECT file, fingerprint FROM article WHERE id = ?', id);
		return row === undefined ? null : { file: numberOf(row.file), fingerprint: textOf(row.fingerprint) };
	}

	/** What is given of an article elsewhere than where it was read is read there. */
	#again({ file }: Holder): void {
		this.#holdings.mistrustFile(file);
		this.#orphaned = true;
	}

	/** The article is listed under this path from now on; what follows a `#` is its own name in a file of many. */
	#move(id: ArticleId, file: number, path: string): void {
		const before = textOf(this.#store.get('SELECT path FROM article WHERE id = ?', id)?.path);
		if (before === path || before.startsWith(`${path}#`)) return;
		this.#store.run('UPDATE article SET path = ?, file = ? WHERE id = ?', this.#pathIn(id, path), file, id);
	}

	/** What it was listed for is read again, and listed in its turn. */
	#gone(id: ArticleId): void {
		this.#shelving.remove(id);
		for (const version of this.#editions.leave(id)) {
			this.#holdings.mistrust(version);
			this.#orphaned = true;
		}
	}

	/** A line's path with the article's own name in it, where it is known under one. */
	#pathIn(id: ArticleId, path: string): string {
		const known = textOf(this.#store.get('SELECT path FROM article WHERE id = ?', id)?.path);
		return path + (/:\d+$/.test(path) ? (/#.*$/.exec(known)?.[0] ?? '') : '');
	}
}
