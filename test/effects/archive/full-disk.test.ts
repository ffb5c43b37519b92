import assert from 'node:assert/strict';
import * as sqlite from 'node:sqlite';
import { test } from 'node:test';
import { openStore } from '../../../source/archive/sqlite/open-store.ts';
import { SqliteWriter } from '../../../source/archive/sqlite/writer.ts';
import { shelf } from '../../../source/effects/index-file/place.ts';
import { Indexer } from '../../../source/effects/indexing/indexer.ts';
import { STANDARD } from '../../../source/effects/setting.ts';
import { Newsroom, newsItem } from './newsroom.ts';

test('where the disk is full indexing stops and says so; with room again it goes on where it was', async (context) => {
	const room = new Newsroom(context);
	for (let number = 0; number < 40; number += 1) room.write(`item-${number}.txt`, newsItem(number));
	const { statements } = openStore(sqlite, room.index, shelf);
	const pages = Number(statements.get('PRAGMA page_count')?.page_count);
	statements.database.exec(`PRAGMA max_page_count = ${pages}`);
	const indexer = new Indexer({
		writer: new SqliteWriter(statements),
		paths: [room.folder],
		setting: STANDARD,
		own: [],
		workers: 1,
		here: true,
		changed: () => {},
	});
	await indexer.round();
	assert.deepEqual(
		indexer.diagnostics.map(({ rule, severity }) => [rule, severity]),
		[['archive/full', 'error']],
	);
	statements.database.close();

	const whole = new Newsroom(context);
	const after = await room.round();
	assert.deepEqual(after.rules, []);
	assert.deepEqual(after.content, (await whole.round([room.folder])).content);
});
