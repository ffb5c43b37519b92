import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import { test } from 'node:test';
import { deleteUnused, UNUSED_DAYS } from '../../../source/effects/index-file/unused.ts';
import { WriterLock } from '../../../source/effects/index-file/writer-lock.ts';
import { Newsroom, newsItem } from './newsroom.ts';

const DAY_S = 86_400;

test('indexes in the cache that nobody has opened for long are deleted, and nothing else', async (context) => {
	const room = new Newsroom(context);
	room.write('item.txt', newsItem(1));
	await room.round();
	const folder = join(room.root, 'newsdesk');
	mkdirSync(folder);
	const now = Date.now();
	const put = (name: string, days: number, content?: string): string => {
		const file = join(folder, name);
		if (content === undefined) copyFileSync(room.index, file);
		else writeFileSync(file, content);
		utimesSync(file, now / 1000 - days * DAY_S, now / 1000 - days * DAY_S);
		return file;
	};
	const own = put('own.db', UNUSED_DAYS + 10);
	put('fresh.db', UNUSED_DAYS - 10);
	const old = put('old.db', UNUSED_DAYS + 10);
	const broken = put('old.db.damaged', UNUSED_DAYS + 10);
	put('foreign.db', UNUSED_DAYS + 10, 'a shopping list');
	put('notes.txt', UNUSED_DAYS + 10, 'notes');
	const open = put('open.db', UNUSED_DAYS + 10);
	put('logged.db', UNUSED_DAYS + 10);
	put('logged.db-wal', 1, 'what was written last');
	const writer = new WriterLock(sqlite, open);
	assert.ok(writer.take());

	const environment = { XDG_CACHE_HOME: room.root };
	assert.deepEqual(deleteUnused(sqlite, own, environment, now).sort(), [old, broken]);
	writer.release();
	const left = readdirSync(folder).filter((name) => !name.endsWith('.lock'));
	assert.deepEqual(left.sort(), [
		'foreign.db',
		'fresh.db',
		'logged.db',
		'logged.db-wal',
		'notes.txt',
		'open.db',
		'own.db',
	]);
	assert.ok(!existsSync(`${old}.lock`));

	assert.deepEqual(deleteUnused(sqlite, room.index, environment, now), [], 'an index of one’s own place has no cache');

	const gone = join(room.root, 'deleted');
	assert.deepEqual(
		deleteUnused(sqlite, join(gone, 'newsdesk', 'own.db'), { XDG_CACHE_HOME: gone }, now),
		[],
		'its folder was deleted meanwhile',
	);
});
