import { statSync } from 'node:fs';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../archive/sqlite/schema-version.ts';
import { Statements } from '../../archive/sqlite/statements.ts';
import { allArticles } from '../../archive/sqlite/words/matching.ts';
import { WordIndex } from '../../archive/sqlite/words/word-index.ts';

/** Articles as they are counted as they come and go, and as they are there. */
const COUNTS = `SELECT (SELECT value FROM meta WHERE key = 'articles') AS told,
	(SELECT count(*) FROM article) AS there`;

/** What an index file is found to be, by itself. `schema` and `own` are of the file and of this newsdesk. */
export type Inspected =
	| { readonly found: 'nothing' | 'foreign' }
	| { readonly found: 'schema'; readonly schema: number; readonly own: number }
	| { readonly found: 'damaged' | 'unreadable'; readonly reason: string }
	| { readonly found: 'miscounted'; readonly told: number; readonly there: number; readonly searched: number }
	| { readonly found: 'sound'; readonly schema: number; readonly bytes: number };

/** Looks at an index file read only and before anything mends it: whose it is, its schema, whether its pages are whole. */
export async function inspect(file: string): Promise<Inspected> {
	const bytes = statSync(file, { throwIfNoEntry: false })?.size;
	if (bytes === undefined || bytes === 0) return { found: 'nothing' };
	const { DatabaseSync } = await import('node:sqlite');
	let database: InstanceType<typeof DatabaseSync> | null = null;
	try {
		database = new DatabaseSync(file, { readOnly: true });
		const ask = (pragma: string): unknown => Object.values(database?.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
		if (ask('application_id') !== APPLICATION_ID) return { found: 'foreign' };
		const schema = Number(ask('user_version'));
		if (schema !== SCHEMA_VERSION) return { found: 'schema', schema, own: SCHEMA_VERSION };
		const verdict = ask('quick_check');
		if (verdict !== 'ok') return { found: 'damaged', reason: String(verdict) };
		const counts = Object.values(database.prepare(COUNTS).get() ?? {}).map(Number);
		const [told = 0, there = 0] = counts;
		const searched = allArticles(new WordIndex(new Statements(database))).count;
		if (told !== there || told !== searched) return { found: 'miscounted', told, there, searched };
		return { found: 'sound', schema, bytes };
	} catch (error) {
		return { found: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
	} finally {
		database?.close();
	}
}
