import type { DatabaseSync } from 'node:sqlite';
import { WRITTEN_BY } from '../record/rules.ts';
import { numberOf } from './statements.ts';

/** Marks the file as a newsdesk archive in its header: `nwsd`. */
export const APPLICATION_ID = 0x6e777364;

/** Raised with every change of the tables or of what is put into them; an archive of another schema is built anew. */
export const SCHEMA_VERSION = 39;

export type State = 'new' | 'current' | 'older' | 'otherwise' | 'newer' | 'foreign';

/** Whether an open file is an archive as this newsdesk makes them. Throws where it is damaged. */
export const isCurrent = (database: DatabaseSync): boolean => stateOf(database) === 'current';

/** By whom an open file was made. Throws where it is damaged. */
export function stateOf(database: DatabaseSync): State {
	const application = numberOf(database.prepare('PRAGMA application_id').get()?.application_id);
	const version = numberOf(database.prepare('PRAGMA user_version').get()?.user_version);
	const tables = numberOf(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables);
	if (tables === 0 && (application === 0 || application === APPLICATION_ID)) return 'new';
	if (application !== APPLICATION_ID) return 'foreign';
	if (version !== SCHEMA_VERSION) return version < SCHEMA_VERSION ? 'older' : 'newer';
	// Touches the tables' own pages, so that a file broken behind its header is told from a sound one.
	database.prepare('SELECT (SELECT count(*) FROM meta), (SELECT file FROM file LIMIT 1)').get();
	database.prepare('SELECT doc FROM article ORDER BY published DESC, path LIMIT 1').get();
	const records = database.prepare("SELECT value FROM meta WHERE key = 'records'").get()?.value;
	return records === WRITTEN_BY.id ? 'current' : 'otherwise';
}
