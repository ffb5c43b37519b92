import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive, ListPage } from '../../source/archive/archive.ts';
import { comparable } from '../../source/commands/echoing.ts';
import { READINGS } from '../harness/world.ts';

const CHOSEN = { query: '', filter: [] };

/** An archive of so many articles, of which the index knows that the second has something of others. */
function archiveOf(total: number): Pick<Archive, 'list' | 'read' | 'echoing'> {
	const rows: ListPage['rows'] = READINGS.map(({ article: { id, path, headline, published, outlet } }) => ({
		id,
		path,
		headline,
		published,
		outlet,
		marks: [],
		place: null,
		snippet: null,
		analysed: true,
		problems: 0,
	}));
	return {
		list: async ({ offset, limit }) => ({
			rows: rows.slice(offset, offset + limit),
			offset,
			total,
			hidden: 0,
			corrections: [],
			error: null,
		}),
		read: async (id) => READINGS.find(({ article }) => article.id === id) ?? null,
		echoing: async () => ['a1', 'gone'],
	};
}

const idsOf = async (archive: ReturnType<typeof archiveOf>) => {
	const found = await comparable(archive as Archive, CHOSEN, 'copies');
	const ids: string[] = [];
	for await (const { article } of found.readings()) ids.push(article.id);
	return { ids, total: found.total, isWhole: found.isWhole };
};

test('few articles are all read', async () => {
	assert.deepEqual(await idsOf(archiveOf(3)), { ids: ['a0', 'a1', 'a2'], total: 3, isWhole: true });
});

test('of many only those are read of which the index knows something, but for what went meanwhile', async () => {
	assert.deepEqual(await idsOf(archiveOf(50_000)), { ids: ['a1'], total: 50_000, isWhole: false });
});
