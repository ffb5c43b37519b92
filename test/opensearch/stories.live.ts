import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Connection } from '../../source/archive/opensearch/connection/connection.ts';
import { createArchive, deleteArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { ClusterStore } from '../../source/archive/opensearch/store.ts';
import { ClusterWriter } from '../../source/archive/opensearch/writing/cluster-writer.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import type { Prepared } from '../../source/archive/prepared/prepared.ts';
import { analysisOf, articleOf } from '../archive/told.ts';
import { CLOCK, NODES, settingsFor } from './shared-library.ts';

const NAMES = { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' } as const;

/** A version of the one story on the ferry. */
function version(id: string, number: number, more = ''): Prepared {
	const told = {
		id,
		headline: 'Ferry runs aground off Tarn Bay',
		text: `Ferry runs aground off Tarn Bay. Ada Stonefield told the harbour board that ${number} boats were sent. ${more}`,
		published: '2031-03-04',
		outlet: 'Tarn Courier',
		names: NAMES,
	};
	const article = articleOf(told);
	const particulars = { ...article.particulars, slug: 'tarn-ferry', version: String(number) };
	return prepare({ ...article, particulars }, analysisOf(told), 'test', []);
}

async function room(desks: number) {
	const settings = settingsFor(NODES);
	const connection = new Connection(settings, CLOCK, Date.now);
	await createArchive(connection, settings, new Date().toISOString());
	const writers = Array.from({ length: desks }, (_, at) => {
		const self = `desk${at}`;
		return new ClusterWriter(connection, settings, { now: Date.now, self, desk: self, generation: 1 });
	});
	const store = new ClusterStore(connection, settings, { now: Date.now, self: 'reader' });
	const put = async (desk: number, article: Prepared): Promise<void> => {
		const file = { path: `file://desk${desk}/${article.id}.txt`, size: 1, modified: 1, fingerprint: '' };
		await writers[desk]?.begin([file]);
		await writers[desk]?.put([{ file: file.path, record: 0, article }], [{ file, records: 1, diagnostics: [] }]);
	};
	const settle = async (desk: number): Promise<void> => {
		const writer = writers[desk];
		if (writer === undefined) return;
		while (await writer.regroup(100));
		while (await writer.compare(100));
		await writer.settle();
		store.changed();
	};
	const listed = async (): Promise<string[]> => {
		const request = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 10 } as const;
		return (await store.list(request, () => {})).rows.map(({ id }) => id);
	};
	const close = async (): Promise<void> => {
		await deleteArchive(connection, settings);
		await connection.close();
	};
	return { put, settle, listed, store, close };
}

for (const [first, second] of [
	[1, 2],
	[2, 1],
] as const)
	test(`of versions ${first} and ${second} that two desks put at one time the newer is listed`, async () => {
		const { put, settle, listed, store, close } = await room(2);
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
	const { put, settle, listed, store, close } = await room(3);
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
