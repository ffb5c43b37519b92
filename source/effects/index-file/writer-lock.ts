import type { DatabaseSync } from 'node:sqlite';
import type { SQLite } from '../../archive/sqlite/open-store.ts';

/**
 * One process writes to an archive, the others read and follow. Who holds the exclusive lock of a small database
 * beside the index is the writer; the system frees the lock of a process that has died, however it died.
 */
export class WriterLock {
	readonly #sqlite: SQLite;
	readonly #file: string;
	#held: DatabaseSync | null = null;

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
			return true;
		} catch {
			if (database?.isOpen) database.close();
			return false;
		}
	}

	release(): void {
		this.#held?.close();
		this.#held = null;
	}
}
