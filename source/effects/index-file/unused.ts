import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SQLite } from '../../archive/sqlite/open-store.ts';
import { cacheFolder } from '../cache-folder.ts';
import { namesIn } from './files.ts';
import { ownerOf } from './owner.ts';
import { shelf } from './place.ts';
import { WriterLock } from './writer-lock.ts';

/** An index is written to whenever its folder is opened; one that was not for so long can as well be made again. */
export const UNUSED_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Deletes the indexes in the user's cache that nobody has opened for 90 days, and gives their files. Only newsdesk's
 * own, never the one given, and none that another process has open. Failures leave a file for another time.
 *
 * @param now milliseconds
 */
export function deleteUnused(sqlite: SQLite, own: string, environment: NodeJS.ProcessEnv, now: number): string[] {
	const folder = cacheFolder(environment);
	if (dirname(own) !== folder) return [];
	const deleted: string[] = [];
	for (const name of namesIn(folder)) {
		const file = join(folder, name);
		if (!/\.db(?:\.[a-z]+(?:-\d+)?)?$/.test(name) || name.endsWith('.lock') || file === own) continue;
		try {
			if (now - lastWritten(file) < UNUSED_DAYS * DAY_MS || ownerOf(file) !== 'newsdesk') continue;
			const lock = new WriterLock(sqlite, file);
			if (!lock.take()) continue;
			shelf.remove(file);
			lock.release();
			rmSync(`${file}.lock`, { force: true });
			deleted.push(file);
		} catch {
			// Somebody else's business, or gone already.
		}
	}
	return deleted;
}

/** What is written last lies in the log beside the database until that is closed. */
const lastWritten = (file: string): number =>
	Math.max(statSync(file).mtimeMs, statSync(`${file}-wal`, { throwIfNoEntry: false })?.mtimeMs ?? 0);
