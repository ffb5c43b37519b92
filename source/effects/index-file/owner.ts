import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { APPLICATION_ID } from '../../archive/sqlite/schema-version.ts';

/** Where SQLite's header ends and the first page's begins. */
const HEADER = 100;
const SIGNATURE = 'SQLite format 3\0';

/**
 * Whose a file is, by its first 105 bytes and without opening it as a database. `nobody`: there is none, there is
 * nothing in it, or it cannot be read. A database's owner is a number at byte 68 of its header, how many tables it has
 * at byte 103 (https://www.sqlite.org/fileformat.html); an index that has only been begun has neither.
 */
export function ownerOf(file: string): 'nobody' | 'newsdesk' | 'another' {
	const start = Buffer.alloc(HEADER + 5);
	try {
		if (!statSync(file).isFile()) return 'nobody';
		const opened = openSync(file, 'r');
		try {
			if (readSync(opened, start) === 0) return 'nobody';
		} finally {
			closeSync(opened);
		}
	} catch {
		return 'nobody';
	}
	if (start.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) return 'another';
	const application = start.readUInt32BE(68);
	if (application === APPLICATION_ID) return 'newsdesk';
	return application === 0 && start.readUInt16BE(HEADER + 3) === 0 ? 'nobody' : 'another';
}
