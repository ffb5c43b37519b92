import type { ArchiveStatus } from '../../archive/answers/status.ts';
import { isDamage, type Opened, openStore, type SQLite } from '../../archive/sqlite/open-store.ts';
import { numberOf, textOf } from '../../archive/sqlite/statements.ts';
import { Store } from '../../archive/sqlite/store.ts';
import type { KeptStore, Look } from '../../archive/store.ts';
import type { ArchiveWriter } from '../../archive/writer.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { filesOf, lying } from './files.ts';
import { closeMoved, makeFolder, putBack } from './moved.ts';
import { shelf } from './place.ts';
import { deleteUnused } from './unused.ts';
import { WriterLock } from './writer-lock.ts';

/** How often a process that only reads looks whether the writer has written, and whether it is gone. */
const LOOK_MS = 250;

/** An index in a file of this machine, or in memory where there is no place for one. One process writes to it, others read. */
export class KeptIndex implements KeptStore {
	readonly lookEvery = LOOK_MS;
	readonly isShared = false;
	readonly acts = null;
	readonly #sqlite: SQLite;
	readonly #file: string | null;
	#lock: WriterLock | null;
	/** The files that this process has open, in the order of `filesOf`. */
	#lying: readonly (string | null)[];
	#opened: Opened;
	#diagnostics: readonly Diagnostic[];
	#store: Store;
	#version = 0;
	#writer: ArchiveWriter | null = null;

	constructor(sqlite: SQLite, file: string | null) {
		this.#sqlite = sqlite;
		this.#file = file;
		this.#opened = openStore(sqlite, file, shelf);
		this.#diagnostics = this.#opened.diagnostics;
		this.#store = new Store(this.#opened.statements, Date.now);
		this.#lock = this.#opened.file === null ? null : new WriterLock(sqlite, this.#opened.file);
		this.#lying = this.files.map(lying);
	}

	get answers(): Store {
		return this.#store;
	}

	get diagnostics(): readonly Diagnostic[] {
		return this.#diagnostics;
	}

	get files(): readonly string[] {
		return this.#opened.file === null ? [] : filesOf(this.#opened.file);
	}

	mayWrite(): boolean {
		return this.#lock?.take() ?? true;
	}

	async writer(): Promise<ArchiveWriter> {
		if (this.#writer === null) {
			const { SqliteWriter } = await import('../../archive/sqlite/writer.ts');
			this.#writer = new SqliteWriter(this.#opened.statements);
		}
		return this.#writer;
	}

	setting(given: string | null): string {
		if (given === null) return textOf(this.#noted('setting'));
		try {
			this.#note('setting', given);
		} catch {
			// A full disk; the round itself tells.
		}
		return given;
	}

	note(isSettled: boolean): void {
		try {
			this.#note('settled', isSettled ? 1 : 0);
		} catch {
			// A full disk; the round itself tells.
		}
	}

	look(): Look {
		const { database } = this.#opened.statements;
		const version = numberOf(database.prepare('PRAGMA data_version').get()?.data_version);
		const isChanged = version !== this.#version;
		this.#version = version;
		return { isChanged, isSettled: numberOf(this.#noted('settled')) === 1, progress: this.#progress() };
	}

	state(): null {
		return null;
	}

	/** Only the writer may set a damaged file aside. */
	mend(error: unknown): boolean {
		if (!isDamage(error) || this.#lock?.take() === false) return false;
		this.#opened.statements.database.close();
		const file = this.#opened.file;
		if (file !== null && shelf.owns(file)) shelf.setAside(file, 'damaged');
		this.#opened = openStore(this.#sqlite, file, shelf);
		this.#diagnostics = [...this.#opened.diagnostics, damaged(file)];
		this.#store = new Store(this.#opened.statements, Date.now, this.#store.desk);
		this.#writer = null;
		this.#lying = this.files.map(lying);
		return true;
	}

	get isLost(): boolean {
		const { file } = this.#opened;
		return file !== null && (lying(file) !== this.#lying[0] || this.#lock?.isLost === true);
	}

	async reopen(): Promise<string | null> {
		const { file, statements } = this.#opened;
		if (file === null) return null;
		const isMoved = lying(file) !== this.#lying[0];
		if (this.#lock?.isLost) this.#lock.release();
		if (!isMoved) return null;
		const wasDeleted = lying(file) === null;
		if (wasDeleted) makeFolder(file);
		// Whoever writes it puts it back; until then what is open here is answered from.
		if (wasDeleted && !this.mayWrite()) return null;
		const isBack = wasDeleted && (await putBack(this.#sqlite, statements.database, file));
		closeMoved(statements.database, file, this.#lying);
		this.#opened = openStore(this.#sqlite, file, shelf);
		if (this.#opened.file === null) {
			this.#lock?.release();
			this.#lock = null;
		}
		this.#lying = this.files.map(lying);
		const told = moved(file, wasDeleted, isBack);
		this.#diagnostics = [...this.#opened.diagnostics, told];
		this.#store = new Store(this.#opened.statements, Date.now, this.#store.desk);
		this.#writer = null;
		return told.message;
	}

	tidy(): void {
		if (this.#file !== null && this.#opened.file !== null)
			deleteUnused(this.#sqlite, this.#file, process.env, Date.now());
	}

	close(): void {
		if (this.#opened.statements.database.isOpen) this.#opened.statements.database.close();
		this.#lock?.release();
	}

	#progress(): ArchiveStatus['progress'] {
		const written = textOf(this.#noted('progress'));
		return written === '' ? null : JSON.parse(written);
	}

	#noted(key: string) {
		return this.#opened.statements.get('SELECT value FROM meta WHERE key = ?', key)?.value;
	}

	#note(key: string, value: string | number): void {
		this.#opened.statements.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, value);
	}
}

const damaged = (file: string | null): Diagnostic => ({
	where: file ?? 'the index',
	severity: 'warning',
	rule: 'archive/damaged',
	message: 'The index was damaged; it was set aside and is made anew.',
	hint: 'Nothing is lost; delete the file set aside.',
});

const moved = (file: string, wasDeleted: boolean, isBack: boolean): Diagnostic => ({
	where: file,
	severity: 'note',
	rule: wasDeleted ? 'archive/deleted' : 'archive/replaced',
	message: wasDeleted
		? `The index was deleted while it was open: it is ${isBack ? 'put back' : 'made anew'}, and nothing is lost.`
		: 'Another index lies where the one that was open did: it is read from now on, and nothing is lost.',
	hint: 'Nothing to do.',
});
