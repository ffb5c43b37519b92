import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Searcher } from '../../source/archive/opensearch/asking/searcher.ts';
import { bytesIn, columns } from '../../source/archive/opensearch/documents/columns.ts';
import { noteId } from '../../source/archive/opensearch/documents/notes.ts';
import { IndexNames } from '../../source/archive/opensearch/layout/names.ts';
import { reindex } from '../../source/archive/opensearch/layout/reindexing.ts';
import { PACKED_BY, type PackedBy } from '../../source/archive/opensearch/reading/sampling.ts';
import { SAMPLED, samplingIn } from '../../source/archive/record/sampled.ts';
import type { Told } from '../archive/told.ts';
import { NODES, SharedLibrary } from './shared-library.ts';

const toldBy = (desk: string, count: number): readonly Told[] =>
	Array.from({ length: count }, (_, at) => ({
		id: `${desk}${at}`,
		text: `Ada Stonefield counted ${at} ships of ${desk} in Tarn Bay.`,
		published: `2031-01-${String(1 + (at % 28)).padStart(2, '0')}`,
		names: { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' },
		figures: { [`${at} ships`]: at },
	}));

/** By which samples the record of each article is packed, by id. */
async function packedBy(library: SharedLibrary): Promise<ReadonlyMap<string, string | null>> {
	const searcher = new Searcher(library.connection, new IndexNames(library.settings), 'a test');
	const { hits } = await searcher.search('articles', { ...columns('record', 'id'), size: 1_000 }, 'a test');
	return new Map(
		hits.hits.map((hit) => [String(hit.fields?.id?.[0]), samplingIn(bytesIn(hit, 'record') ?? new Uint8Array())]),
	);
}

async function now(library: SharedLibrary): Promise<string | null> {
	const searcher = new Searcher(library.connection, new IndexNames(library.settings), 'a test');
	const [note] = await searcher.got<{ readonly shown: PackedBy }>('files', [noteId(PACKED_BY)], 'a test');
	return note?.shown.id ?? null;
}

async function allAreRead(library: SharedLibrary, articles: readonly Told[]): Promise<void> {
	for (const { id, text } of articles) assert.equal((await library.store.read(id, ''))?.article.text, text, id);
	const { rows } = await library.list('ships');
	assert.ok(rows.length > 0 && rows.every(({ snippet }) => snippet !== null));
}

test('what is put once there are samples is packed by them, and all is read as it was put', async () => {
	const few = toldBy('early', SAMPLED - 1);
	const library = await SharedLibrary.make(few);
	try {
		assert.equal(await now(library), null);
		assert.deepEqual([...new Set((await packedBy(library)).values())], [null]);
		const more = toldBy('late', 40);
		await library.put(more);
		const id = await now(library);
		assert.ok(id !== null);
		const packed = await packedBy(library);
		assert.ok(more.every((one) => packed.get(one.id) === id));
		await allAreRead(library, [...few.slice(0, 5), ...more.slice(0, 5)]);
		const later = library.over(NODES, {}, 'later');
		try {
			await later.put(toldBy('last', 3));
			assert.equal((await packedBy(later)).get('last2'), id, 'another desk packs by the same');
			await allAreRead(later, [...few.slice(0, 5), ...more.slice(0, 5)]);
		} finally {
			await later.connection.close();
		}
	} finally {
		await library.close();
	}
});

test('of desks that make samples at one time all pack by those of one, or by some that are there too', async () => {
	const library = await SharedLibrary.make();
	const desks = ['anna', 'ben', 'cleo'].map((self) => ({ self, over: library.over(NODES, {}, self) }));
	try {
		await Promise.all(desks.map(({ self, over }) => over.put(toldBy(self, 120))));
		const packed = new Set((await packedBy(library)).values());
		assert.ok(!packed.has(null));
		assert.deepEqual([...packed], [await now(library)]);
		for (const { self } of desks) await allAreRead(library, toldBy(self, 120).slice(0, 4));
	} finally {
		for (const { over } of desks) await over.connection.close();
		await library.close();
	}
});

test('who packed before indexes were made anew goes on as before, and all is read', async () => {
	const articles = toldBy('old', 100);
	const library = await SharedLibrary.make(articles);
	try {
		const before = await now(library);
		await reindex(library.connection, library.settings, '2031-01-01T00:00:00Z');
		const after = await now(library);
		assert.ok(before !== null && after !== null);
		await library.put(toldBy('new', 2));
		const packed = await packedBy(library);
		assert.deepEqual([packed.get('old7'), packed.get('new1')], [after, before]);
		const reader = library.over(NODES, {}, 'a reader');
		try {
			await allAreRead(reader, [...articles.slice(0, 5), ...toldBy('new', 2)]);
		} finally {
			await reader.connection.close();
		}
	} finally {
		await library.close();
	}
});
