import assert from 'node:assert/strict';
import * as sqlite from 'node:sqlite';
import { test } from 'node:test';
import { openStore } from '../../source/archive/sqlite/open-store.ts';
import { Store } from '../../source/archive/sqlite/store.ts';
import { SqliteWriter } from '../../source/archive/sqlite/writer.ts';
import { shelf } from '../../source/effects/index-file/place.ts';
import { FileJobs } from '../../source/effects/indexing/file-jobs.ts';
import { lookThrough } from '../../source/effects/indexing/folders.ts';
import { Recorder } from '../../source/effects/indexing/recorder.ts';
import { TooLong, withinTime } from '../../source/effects/indexing/within-time.ts';
import { STANDARD } from '../../source/effects/setting.ts';
import { text } from '../../source/ingest/formats/text.ts';
import { Newsroom } from './archive/newsroom.ts';

const goesOverAndOver = (): boolean => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`);

test('work that does not end is ended, in a loop and in a regular expression, and what comes after is done', () => {
	assert.throws(() => withinTime(50, goesOverAndOver), TooLong);
	assert.throws(
		() =>
			withinTime(50, () => {
				for (;;);
			}),
		TooLong,
	);
	assert.equal(
		withinTime(5_000, () => withinTime(5_000, () => 3) + 4),
		7,
	);
	assert.throws(
		() =>
			withinTime(5_000, () => {
				throw new RangeError('its own');
			}),
		/its own/,
	);
});

test('a file whose kind cannot be told in time is named, and the others are read', async (context) => {
	const room = new Newsroom(context);
	for (const name of ['a.bin', 'b.bin', 'stuck.bin', 'z.bin']) room.write(name, 'The harbour was closed.');
	const { statements } = openStore(sqlite, room.index, shelf);
	const setting = { ...STANDARD, bounds: { ...STANDARD.bounds, seconds: 0.05 } };
	const recorder = new Recorder(new SqliteWriter(statements), setting);
	const jobs = new FileJobs(recorder, setting, ({ path }) =>
		path.includes('stuck') && goesOverAndOver() ? null : text,
	);
	const made: string[] = [];
	const entries = [...lookThrough([room.folder], [])].flatMap((found) => ('entry' in found ? [found.entry] : []));
	for await (const { path } of jobs.of(entries, null)) made.push(path);
	await recorder.flush();
	assert.deepEqual(made.sort(), ['news/a.bin', 'news/b.bin', 'news/z.bin']);
	const told = new Store(statements, Date.now).diagnostics();
	assert.deepEqual(
		told.map(({ where, rule }) => [where, rule]),
		[['news/stuck.bin', 'bounds/seconds']],
	);
	statements.database.close();
});
