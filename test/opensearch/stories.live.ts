import assert from 'node:assert/strict';
import { test } from 'node:test';
import { room, version } from './room.ts';

for (const [first, second] of [
	[1, 2],
	[2, 1],
] as const)
	test(`of versions ${first} and ${second} that two desks put at one time the newer is listed`, async () => {
		const { put, settle, listed, store, close } = await room([1, 1]);
		try {
			// Neither can see what the other has put.
			await Promise.all([put(0, version(`v${first}`, first)), put(1, version(`v${second}`, second))]);
			await settle(0);
			await settle(1);
			assert.deepEqual(await listed(), ['v2']);
			const reading = await store.read('v2', '');
			assert.deepEqual(
				reading?.sources.map(({ version: number, isListed }) => [number, isListed]),
				[
					[2, true],
					[1, false],
				],
				'the older is kept as its history',
			);
			const [ada] = (await store.entities({ query: 'ada', kind: null, offset: 0, limit: 1 })).rows;
			assert.deepEqual([ada?.articles, ada?.mentionCount], [1, 1], 'and its names are not counted twice');
		} finally {
			await close();
		}
	});

test('three versions by three desks at one time leave the newest, and a fourth takes its place', async () => {
	const { put, settle, listed, store, close } = await room([1, 1, 1]);
	try {
		await Promise.all([put(0, version('v2', 2)), put(1, version('v3', 3)), put(2, version('v1', 1))]);
		for (const desk of [2, 0, 1]) await settle(desk);
		assert.deepEqual(await listed(), ['v3']);
		await put(0, version('v4', 4, 'Nobody was hurt.'));
		await settle(0);
		assert.deepEqual(await listed(), ['v4']);
		const reading = await store.read('v4', '');
		assert.deepEqual(reading?.sources.map(({ version: number }) => number).toSorted(), [1, 2, 3, 4]);
	} finally {
		await close();
	}
});
