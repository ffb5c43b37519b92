import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { SQLite } from '../../archive/sqlite/open-store.ts';
import { filesOf, lying } from './files.ts';

/** Pages copied between two questions of this thread; some 10 ms. */
const PAGES_AT_ONCE = 500;

/** The folder of an index, where that was deleted with it. */
export function makeFolder(file: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
	} catch {
		// Opening the index tells why it cannot lie there.
	}
}

/**
 * Writes a database that is open, and whose file was deleted, to where it lay: what was open is whole until it is closed.
 * False where that cannot be done, or where another lies there by now.
 */
export async function putBack(sqlite: SQLite, database: DatabaseSync, file: string): Promise<boolean> {
	const written = `${file}.back-${process.pid}`;
	try {
		await sqlite.backup(database, written, { rate: PAGES_AT_ONCE });
		if (existsSync(file)) return false;
		// What its log holds, if that was not deleted with it, is in the copy, and of no other file.
		for (const beside of filesOf(file).slice(1)) rmSync(beside, { force: true });
		renameSync(written, file);
		return true;
	} catch {
		return false;
	} finally {
		for (const left of filesOf(written)) rmSync(left, { force: true });
	}
}

/**
 * Closes a database whose file is not where it was. Its log by its name would be taken for that of the file that lies
 * there now, so it goes; one that belongs to that file, and may be in use, stays, although SQLite deletes by name.
 */
export function closeMoved(database: DatabaseSync, file: string, own: readonly (string | null)[]): void {
	const beside = filesOf(file).map((path, at) => ({
		path,
		aside: `${path}.kept-${process.pid}`,
		isOwn: lying(path) === own[at],
	}));
	const logs = beside.slice(1).filter(({ path }) => existsSync(path));
	const others = logs.filter(({ isOwn }) => !isOwn);
	for (const { path, aside } of others) renameSync(path, aside);
	try {
		database.close();
	} finally {
		for (const { path } of logs) rmSync(path, { force: true });
		for (const { path, aside } of others) renameSync(aside, path);
	}
}
