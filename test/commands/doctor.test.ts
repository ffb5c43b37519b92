import assert from 'node:assert/strict';
import { existsSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { folderOf, newsdesk, STRIKE } from './newsdesk.ts';

const folder = folderOf({ ...STRIKE, 'noise.txt': '\u0000\u0001\u0002\u0003\u0004' });
after(folder.remove);

interface Told {
	readonly checks: readonly { readonly name: string; readonly sound: boolean }[];
	readonly diagnostics: readonly { readonly path: string; readonly hint: string }[];
}

test('a sound archive: every check passes, and what could not be read is told with its remedy', async () => {
	const { code, stdout, stderr } = await newsdesk(['doctor', folder.path, '--json'], folder);
	const { checks, diagnostics }: Told = JSON.parse(stdout);
	assert.deepEqual(
		checks.map(({ name, sound }) => [name, sound]),
		[
			['index file', true],
			['files', true],
			['articles', true],
			['texts', true],
			['spans', true],
			['search', true],
		],
	);
	assert.equal(code, 0, stderr);
	const noise = diagnostics.find(({ path }) => path.endsWith('noise.txt'));
	assert.ok(noise?.hint, stdout);
});

test('a broken index is told with 2, set aside, and whole the next time', async () => {
	const file = join(folder.path, '../broken.db');
	await newsdesk(['index', folder.path, '--index', file], folder);
	truncateSync(file, 5_000);
	const first = await newsdesk(['doctor', folder.path, '--index', file], folder);
	assert.equal(first.code, 2, first.stderr);
	assert.match(first.stdout, /^✗ index file .*broken\.db/m);
	assert.match(first.stdout, /^✓ search/m);
	assert.ok(existsSync(`${file}.damaged`));
	const second = await newsdesk(['doctor', folder.path, '--index', file], folder);
	assert.equal(second.code, 0, second.stdout);
	assert.match(second.stdout, /Nothing is broken\./);
});

test('articles that are there and cannot be found, or the other way round, are told with 2 and the remedy', async () => {
	const file = join(folder.path, '../miscounted.db');
	await newsdesk(['index', folder.path, '--index', file], folder);
	const index = new DatabaseSync(file);
	index.exec('DELETE FROM word_first WHERE block = 1');
	index.close();
	const { code, stdout } = await newsdesk(['doctor', folder.path, '--index', file], folder);
	assert.equal(code, 2, stdout);
	assert.match(stdout, /^✗ index file .*miscounted\.db tells of (\d+) articles, has \1 and searches/m);
	assert.match(stdout, /index --rebuild/);
});
