import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { openStore } from '../../../source/archive/sqlite/open-store.ts';
import { SCHEMA_VERSION } from '../../../source/archive/sqlite/schema-version.ts';
import { ownerOf } from '../../../source/effects/index-file/owner.ts';
import { indexPlace, shelf } from '../../../source/effects/index-file/place.ts';
import { Newsroom, newsItem } from './newsroom.ts';

function room(context: TestContext): Newsroom {
	const made = new Newsroom(context);
	made.write('item.txt', newsItem(1));
	return made;
}

const aside = (made: Newsroom): string[] => readdirSync(made.root).filter((name) => /damaged|foreign|newer/.test(name));

test('a file that is no index is left alone and told, and the archive is in memory', async (context) => {
	const made = room(context);
	const list = Buffer.from('A shopping list, and dear to its owner.\n'.repeat(500));
	const recipes = (): Buffer => {
		const other = new sqlite.DatabaseSync(made.index);
		other.exec("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')");
		other.close();
		return readFileSync(made.index);
	};
	const numbered = (): Buffer => {
		const other = new sqlite.DatabaseSync(made.index);
		other.exec('PRAGMA application_id = 77; PRAGMA user_version = 2');
		other.close();
		return readFileSync(made.index);
	};
	for (const make of [() => list, recipes, numbered]) {
		rmSync(made.index, { force: true });
		const bytes = make();
		writeFileSync(made.index, bytes);
		assert.equal(ownerOf(made.index), 'another');
		const { paths, rules } = await made.round();
		assert.deepEqual([paths, rules], [['news/item.txt'], ['archive/foreign']]);
		assert.deepEqual([readFileSync(made.index), aside(made)], [bytes, []]);
	}
});

test('whose a file is: an index is newsdesk’s, and nobody’s before it has been begun', async (context) => {
	const made = room(context);
	assert.equal(ownerOf(made.index), 'nobody');
	writeFileSync(made.index, '');
	assert.equal(ownerOf(made.index), 'nobody');
	assert.equal(ownerOf(made.root), 'nobody');
	const begun = new sqlite.DatabaseSync(made.index);
	begun.exec('PRAGMA journal_mode = WAL');
	begun.close();
	assert.equal(ownerOf(made.index), 'nobody');
	await made.round();
	assert.equal(ownerOf(made.index), 'newsdesk');
});

test('what is broken in the cache is newsdesk’s own, whatever it says of itself', async (context) => {
	const made = room(context);
	const before = process.env.XDG_CACHE_HOME;
	process.env.XDG_CACHE_HOME = made.root;
	context.after(() => {
		if (before === undefined) delete process.env.XDG_CACHE_HOME;
		else process.env.XDG_CACHE_HOME = before;
	});
	const file = indexPlace([made.folder], undefined, process.env) ?? '';
	writeFileSync(file, 'Nothing of a database is left of it.');
	const { statements, diagnostics, file: opened } = openStore(sqlite, file, shelf);
	statements.database.close();
	assert.deepEqual([opened, diagnostics.map(({ rule }) => rule)], [file, ['archive/damaged']]);
	assert.ok(existsSync(`${file}.damaged`));
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

test('two newsdesks in turns leave one index aside, and the newer takes its own up again', async (context) => {
	const made = room(context);
	const mark = (version: number): void => {
		const database = new sqlite.DatabaseSync(made.index);
		database.exec(`PRAGMA user_version = ${version}`);
		database.close();
	};
	await made.round();
	for (let turn = 0; turn < 3; turn += 1) {
		mark(SCHEMA_VERSION + 1);
		await made.round();
		assert.deepEqual(
			aside(made).filter((name) => /\.newer(?:-\d+)?$/.test(name)),
			['index.db.newer'],
		);
	}
	// What an older newsdesk would have set aside is this one's own.
	for (const name of ['index.db.newer', 'index.db.newer-2'])
		writeFileSync(join(made.root, name), readFileSync(made.index));
	mark(SCHEMA_VERSION - 1);
	const { paths, read, rules } = await made.round();
	assert.deepEqual([paths, read, rules.includes('archive/older')], [['news/item.txt'], 0, true]);
	assert.deepEqual(aside(made), []);
	writeFileSync(join(made.root, 'index.db.newer'), 'Notes of mine, no index.');
	mark(SCHEMA_VERSION + 1);
	await made.round();
	assert.equal(readFileSync(join(made.root, 'index.db.newer'), 'utf8'), 'Notes of mine, no index.');
});

test('an index of another version that another newsdesk writes to is left to it, and the archive is in memory', async (context) => {
	const made = room(context);
	await made.round();
	const other = new sqlite.DatabaseSync(`${made.index}.lock`);
	other.exec('BEGIN EXCLUSIVE');
	for (const version of [SCHEMA_VERSION - 1, SCHEMA_VERSION + 1]) {
		const database = new sqlite.DatabaseSync(made.index);
		database.exec(`PRAGMA user_version = ${version}`);
		database.close();
		const bytes = readFileSync(made.index);
		const { statements, diagnostics, file } = openStore(sqlite, made.index, shelf);
		statements.database.close();
		assert.deepEqual([file, diagnostics.map(({ rule }) => rule)], [null, ['archive/held']]);
		assert.deepEqual([readFileSync(made.index), aside(made)], [bytes, []]);
	}
	other.close();
	const { paths, rules } = await made.round();
	assert.deepEqual([paths, rules.includes('archive/newer')], [['news/item.txt'], true]);
});

test('an index whose records are of other rules is made anew, whatever its schema', async (context) => {
	const made = room(context);
	await made.round();
	for (const records of ["'0badcafe'", 'NULL']) {
		const database = new sqlite.DatabaseSync(made.index);
		database.exec(`UPDATE meta SET value = ${records} WHERE key = 'records'`);
		database.close();
		const { paths, read, rules } = await made.round();
		assert.deepEqual([paths, read], [['news/item.txt'], 1]);
		assert.deepEqual([rules.includes('archive/older'), aside(made)], [true, []]);
	}
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
