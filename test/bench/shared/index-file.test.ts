import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { SCHEMA } from '../../../source/archive/sqlite/schema.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../../source/archive/sqlite/schema-version.ts';
import { openIndex, Unmeasurable } from './index-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-index-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function index(name: string, version: number): string {
	const file = join(folder, name);
	const database = new DatabaseSync(file);
	database.exec(`${SCHEMA}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version};`);
	database.close();
	return file;
}

const text = join(folder, 'text.db');
writeFileSync(text, 'no index at all, and long enough to be taken for a header of one'.repeat(20));
const older = index('older.db', SCHEMA_VERSION - 1);

for (const [what, file, why] of [
	['an index by an older newsdesk', older, /another version/],
	['an index by a newer newsdesk', index('newer.db', SCHEMA_VERSION + 1), /another version/],
	['a file that is no index', text, /another program/],
	['a file that is not there', join(folder, 'nowhere.db'), /no such file/],
] as const)
	test(`${what} is refused with its name and a remedy, and left as it is`, () => {
		assert.throws(
			() => openIndex(file),
			(error) =>
				error instanceof Unmeasurable &&
				error.message.includes(file) &&
				why.test(error.message) &&
				/Build it again/.test(error.message),
		);
	});

test('what was refused can still be opened by who made it', () => {
	copyFileSync(older, join(folder, 'copy.db'));
	const database = new DatabaseSync(join(folder, 'copy.db'));
	assert.equal(database.prepare('PRAGMA user_version').get()?.user_version, SCHEMA_VERSION - 1);
	database.close();
});
