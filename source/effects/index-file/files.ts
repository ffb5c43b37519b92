import { readdirSync, statSync } from 'node:fs';

/** What SQLite keeps beside a database. */
export const BESIDE = ['', '-wal', '-shm', '-journal'];

/** All files of an index. */
export const filesOf = (index: string): string[] => BESIDE.map((suffix) => index + suffix);

/** Which file lies at a path, however it is called; null where none does, or none that can be looked at. */
export function lying(file: string): string | null {
	try {
		const found = statSync(file, { bigint: true, throwIfNoEntry: false });
		return found === undefined ? null : `${found.dev}:${found.ino}`;
	} catch {
		return null;
	}
}

/** What lies in a folder; none where it was deleted meanwhile, or may not be read. */
export function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
