import { statSync } from 'node:fs';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../archive/sqlite/schema.ts';
import { type Check, REBUILD, sound, unsound } from './check.ts';

const ANEW = 'it is made anew from the articles; nothing is lost';

/** Articles as they are counted as they come and go, as they are there, and as the search has them. */
const COUNTS = `SELECT (SELECT value FROM meta WHERE key = 'articles') AS told,
	(SELECT count(*) FROM article) AS there, (SELECT count(*) FROM words_docsize) AS searched`;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The index file by itself, read only and before anything mends it: whose it is, its schema, whether its pages are whole. */
export async function checkIndexFile(file: string | null): Promise<Check> {
	const name = 'index file';
	if (file === null) return unsound(name, 'there is no folder to keep it in', 'name a file with --index FILE');
	const size = statSync(file, { throwIfNoEntry: false })?.size;
	if (size === undefined || size === 0) return sound(name, `${file} is not there yet and is made now`);
	const { DatabaseSync } = await import('node:sqlite');
	let database: InstanceType<typeof DatabaseSync> | null = null;
	try {
		database = new DatabaseSync(file, { readOnly: true });
		const ask = (pragma: string): unknown => Object.values(database?.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
		if (ask('application_id') !== APPLICATION_ID)
			return unsound(name, `${file} is no index of newsdesk`, 'name another file with --index FILE');
		const version = ask('user_version');
		if (version !== SCHEMA_VERSION)
			return unsound(name, `${file} has schema ${version}, this newsdesk uses ${SCHEMA_VERSION}`, ANEW);
		const verdict = ask('quick_check');
		if (verdict !== 'ok') return unsound(name, `${file} is damaged: ${verdict}`, ANEW);
		const counts = database.prepare(COUNTS).get() ?? {};
		const [told, there, searched] = Object.values(counts).map(Number);
		if (told !== there || told !== searched)
			return unsound(name, `${file} tells of ${told} articles, has ${there} and searches ${searched}`, REBUILD);
		return sound(name, `${file}, ${megabytes(size)}, schema ${SCHEMA_VERSION}, pages whole`);
	} catch (error) {
		return unsound(name, `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, ANEW);
	} finally {
		database?.close();
	}
}
