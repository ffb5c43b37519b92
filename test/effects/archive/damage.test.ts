import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { SCHEMA_VERSION } from '../../../source/archive/sqlite/schema.ts';
import { indexPlace } from '../../../source/effects/index-place.ts';
import { Newsroom, newsItem } from './newsroom.ts';

function room(context: TestContext): Newsroom {
	const made = new Newsroom(context);
	made.write('item.txt', newsItem(1));
	return made;
}

const aside = (made: Newsroom): string[] => readdirSync(made.root).filter((name) => /damaged|foreign|newer/.test(name));

test('a file that is no database is set aside, and the archive built anew', async (context) => {
	const made = room(context);
	writeFileSync(made.index, 'A shopping list, and dear to its owner.\n'.repeat(500));
	const { paths, rules } = await made.round();
	assert.deepEqual(paths, ['news/item.txt']);
	assert.ok(rules.includes('archive/damaged'));
	assert.match(readFileSync(join(made.root, aside(made)[0] ?? ''), 'utf8'), /^A shopping list/);
});

test('a database of another program is set aside whole', async (context) => {
	const made = room(context);
	const other = new sqlite.DatabaseSync(made.index);
	other.exec("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')");
	other.close();
	const { paths, rules } = await made.round();
	assert.deepEqual(paths, ['news/item.txt']);
	assert.ok(rules.includes('archive/foreign'));
	const kept = new sqlite.DatabaseSync(join(made.root, aside(made)[0] ?? ''));
	assert.equal(kept.prepare('SELECT name FROM recipes').get()?.name, 'soup');
	kept.close();
});

test('an index cut short, or with its pages overwritten, is set aside and built anew', async (context) => {
	for (const harm of [
		(file: string) => truncateSync(file, 5_000),
		(file: string) => {
			const bytes = readFileSync(file);
			bytes.fill(0xaa, 100);
			writeFileSync(file, bytes);
		},
	]) {
		const made = room(context);
		const before = await made.round();
		harm(made.index);
		const after = await made.round();
		assert.deepEqual(after.content, before.content);
		assert.ok(after.rules.includes('archive/damaged'));
	}
});

test('an index of an older schema is built anew, one of a newer is set aside', async (context) => {
	const made = room(context);
	await made.round();
	const change = (version: number): void => {
		const database = new sqlite.DatabaseSync(made.index);
		database.exec(`PRAGMA user_version = ${version}`);
		database.close();
	};
	change(SCHEMA_VERSION - 1);
	assert.ok((await made.round()).rules.includes('archive/older'));
	assert.deepEqual(aside(made), []);
	change(SCHEMA_VERSION + 1);
	const { paths, rules } = await made.round();
	assert.deepEqual([paths, rules.includes('archive/newer')], [['news/item.txt'], true]);
	assert.equal(aside(made).length > 0, true);
});

test('where the index cannot be written, the archive is in memory', async (context) => {
	const made = room(context);
	writeFileSync(join(made.root, 'file'), '');
	assert.equal(indexPlace([made.folder], join(made.root, 'file', 'index.db'), {}), null);
	assert.ok(
		indexPlace([made.folder], undefined, { XDG_CACHE_HOME: made.root })?.startsWith(join(made.root, 'newsdesk')),
	);
	assert.ok(!existsSync(made.index));
	mkdirSync(made.index);
	const { paths, rules } = await made.round();
	assert.deepEqual([paths, rules.includes('archive/unwritable')], [['news/item.txt'], true]);
});
