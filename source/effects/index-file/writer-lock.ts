import type { DatabaseSync } from 'node:sqlite';
import type { SQLite } from '../../archive/sqlite/open-store.ts';
import { lying } from './files.ts';

/** SQLite's code for a file that another process has locked. */
const BUSY = 5;

/**
 * One process writes to an archive, the others read and follow. Who holds the exclusive lock of a small database
 * beside the index is the writer; the system frees the lock of a process that has died, however it died.
 */
export class WriterLock {
	readonly #sqlite: SQLite;
	readonly #file: string;
	#held: DatabaseSync | null = null;
	/** The file that is locked. */
	#lies: string | null = null;

	constructor(sqlite: SQLite, file: string) {
		this.#sqlite = sqlite;
		this.#file = `${file}.lock`;
	}

	/** True where this process is the writer from now on, or is already. */
	take(): boolean {
		if (this.#held !== null) return true;
		let database: DatabaseSync | null = null;
		try {
			database = new this.#sqlite.DatabaseSync(this.#file, { timeout: 0 });
			database.exec('BEGIN EXCLUSIVE');
			this.#held = database;
			this.#lies = lying(this.#file);
			return true;
		} catch {
			if (database?.isOpen) database.close();
			return false;
		}
	}

	/** Whether the locked file is gone, or another lies in its place: then others take themselves for the writer. */
	get isLost(): boolean {
		return this.#held !== null && lying(this.#file) !== this.#lies;
	}

	/** Whether another process is the writer; a lock that cannot be made is nobody's. */
	isElsewhere(): boolean {
		if (this.#held !== null) return false;
		try {
			const database = new this.#sqlite.DatabaseSync(this.#file, { timeout: 0 });
			try {
				database.exec('BEGIN EXCLUSIVE');
			} finally {
				database.close();
			}
			return false;
		} catch (error) {
			return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
		}
	}

	release(): void {
		this.#held?.close();
		this.#held = null;
	}
}
