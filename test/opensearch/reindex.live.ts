import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as zlib from 'node:zlib';
import { mentionsOf } from '../../source/archive/archive.ts';
import { Searcher } from '../../source/archive/opensearch/asking/searcher.ts';
import { ClusterTrouble } from '../../source/archive/opensearch/connection/trouble.ts';
import { bytesIn, columns } from '../../source/archive/opensearch/documents/columns.ts';
import { IndexNames, LAYOUT_VERSION } from '../../source/archive/opensearch/layout/names.ts';
import { openArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { reindex } from '../../source/archive/opensearch/layout/reindexing.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { DICTIONARY } from '../../source/archive/record/dictionary.ts';
import { packRecord, unpackRecord } from '../../source/archive/record/record.ts';
import { idIn, rulesOf, WRITTEN_BY } from '../../source/archive/record/rules.ts';
import { ABOUT, ANALYSIS } from '../../source/archive/record/shapes.ts';
import { analysisOf, articleOf, type Told } from '../archive/told.ts';
import { SharedLibrary } from './shared-library.ts';

const NAMES = { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' } as const;
const ARTICLES: readonly Told[] = Array.from({ length: 700 }, (_, at) => ({
	id: `a${at}`,
	text: `Ada Stonefield counted ${at} ships in Tarn Bay.`,
	published: `2031-01-${String(1 + (at % 28)).padStart(2, '0')}`,
	names: NAMES,
	figures: { [`${at} ships`]: at },
}));

async function told({ store }: SharedLibrary) {
	const { rows } = await store.entities({ query: '', kind: null, offset: 0, limit: 10 });
	const mentions = await store.mentions({ ...mentionsOf(rows[0]?.id ?? ''), offset: 650, limit: 10 });
	const list = {
		query: 'figure:>100 ships',
		filter: [],
		sort: 'relevance',
		descending: true,
		offset: 0,
		limit: 20,
	} as const;
	return {
		rows,
		mentions,
		counts: await store.counts(),
		list: await store.list(list, () => {}),
		facets: await store.facets(list),
	};
}

test('indexes are made anew in one step, while somebody reads, and are written on as before', async () => {
	const library = await SharedLibrary.make(ARTICLES);
	try {
		const before = await told(library);
		let isDone = false;
		let reads = 0;
		const reading = (async () => {
			while (!isDone) {
				const { articles } = await library.store.counts();
				assert.equal(articles, ARTICLES.length);
				reads += 1;
			}
		})();
		let last = 0;
		const { articles } = await reindex(library.connection, library.settings, '2031-01-01T00:00:00Z', (done, total) => {
			assert.ok(done > last && total === ARTICLES.length);
			last = done;
		});
		isDone = true;
		await reading;
		assert.ok(reads > 0);
		assert.deepEqual([articles, last], [ARTICLES.length, ARTICLES.length]);
		library.store.changed();
		assert.deepEqual(await told(library), before);
		const { body } = await library.connection.ask<object>({
			method: 'GET',
			path: `/${library.settings.prefix}-${library.settings.archive}-*/_alias`,
			for: 'a test',
		});
		assert.ok(
			Object.keys(body).every((index) => index.endsWith('-v2')),
			Object.keys(body).join(),
		);
		await library.put([{ id: 'new', text: 'Ada Stonefield left Tarn Bay.', published: '2031-02-01', names: NAMES }]);
		await library.remove('a0');
		const [ada] = (await library.store.entities({ query: 'ada', kind: null, offset: 0, limit: 1 })).rows;
		assert.deepEqual([ada?.articles, ada?.mentionCount], [ARTICLES.length, ARTICLES.length]);
	} finally {
		await library.close();
	}
});

test('where a copy fails the archive stays as it was, and takes writes again', async () => {
	const library = await SharedLibrary.make(ARTICLES.slice(0, 20));
	try {
		const failing = {
			putOff: async () => {},
			ask: async <Body>(asked: Parameters<typeof library.connection.ask>[0]) => {
				if (asked.for === 'copying entities') throw new ClusterTrouble('busy', 'It is busy.');
				return library.connection.ask<Body>(asked);
			},
		};
		await assert.rejects(reindex(failing, library.settings, '2031-01-01T00:00:00Z'), /It is busy/);
		assert.equal((await library.store.counts()).articles, 20);
		await library.put(ARTICLES.slice(20, 22));
		assert.equal((await library.store.counts()).articles, 22);
	} finally {
		await library.close();
	}
});

test('an archive of an older layout is told to be made anew', async () => {
	const library = await SharedLibrary.make(ARTICLES.slice(0, 2));
	try {
		await noteRecords(library, { layout: 0, records: WRITTEN_BY.id });
		await assert.rejects(
			openArchive(library.connection, library.settings),
			(error) => error instanceof ClusterTrouble && error.kind === 'older' && /reindex/.test(error.message),
		);
		await reindex(library.connection, library.settings, '2031-01-01T00:00:00Z');
		await openArchive(library.connection, library.settings);
	} finally {
		await library.close();
	}
});

const OLDER = rulesOf(`${DICTIONARY} harbour master`, ABOUT, ANALYSIS);

/** Puts articles once more, with other bytes for records. */
async function overwrite(
	library: SharedLibrary,
	articles: readonly Told[],
	repack: (record: Uint8Array) => Uint8Array,
) {
	await library.writer.put(
		articles.map((one) => {
			const article = prepare(articleOf(one), analysisOf(one), 'test', []);
			return { article: { ...article, record: repack(article.record) }, fingerprint: '', instead: null, copyOf: null };
		}),
	);
	await library.settle();
}

/** The record of an article as it lies there. */
async function recordOf(library: SharedLibrary, id: string): Promise<Uint8Array> {
	const searcher = new Searcher(library.connection, new IndexNames(library.settings), 'a test');
	const { hits } = await searcher.search('articles', { ...columns('record'), query: { term: { id } } }, 'a test');
	return hits.hits.flatMap((hit) => bytesIn(hit, 'record') ?? [])[0] ?? new Uint8Array();
}

const noteRecords = (library: SharedLibrary, newsdesk: object) =>
	library.connection.ask({
		method: 'PUT',
		path: `/${new IndexNames(library.settings).of('articles')}/_mapping`,
		body: { _meta: { newsdesk: { archive: library.settings.archive, made: '', ...newsdesk } } },
		for: 'a test',
	});

test('an article by rules of records that are not known is refused, and no reindex writes anything of it', async () => {
	const library = await SharedLibrary.make(ARTICLES.slice(0, 5));
	try {
		await overwrite(library, ARTICLES.slice(3, 4), (record) => {
			const { article, analysis } = unpackRecord(record);
			return packRecord(article, analysis, OLDER);
		});
		const refused = (error: unknown): boolean =>
			error instanceof ClusterTrouble && error.kind === 'unreadable' && error.told.includes(OLDER.id);
		await assert.rejects(library.store.read('a3', ''), refused);
		const { rows } = await library.list('ships');
		assert.equal(rows.length, 5, 'the list stays usable');
		assert.equal(rows.find(({ id }) => id === 'a3')?.snippet, null);
		await assert.rejects(reindex(library.connection, library.settings, '2031-01-01T00:00:00Z'), refused);
		assert.equal((await library.store.counts()).articles, 5);
		await library.put(ARTICLES.slice(5, 6));
		assert.equal((await library.store.counts()).articles, 6, 'it takes writes again');
	} finally {
		await library.close();
	}
});

test('an archive whose records are of other rules is refused with its remedy', async () => {
	const library = await SharedLibrary.make(ARTICLES.slice(0, 2));
	try {
		await noteRecords(library, { layout: LAYOUT_VERSION, records: OLDER.id });
		await assert.rejects(
			openArchive(library.connection, library.settings),
			(error) =>
				error instanceof ClusterTrouble && error.kind === 'unreadable' && /index its articles/.test(error.remedy),
		);
	} finally {
		await library.close();
	}
});

test('records that did not tell their rules yet are written anew with them', async () => {
	const library = await SharedLibrary.make(ARTICLES.slice(0, 5));
	try {
		const before = await told(library);
		await overwrite(library, ARTICLES.slice(0, 5), (record) => {
			const bytes = zlib.inflateSync(record, { dictionary: WRITTEN_BY.dictionary });
			return zlib.deflateRawSync(bytes, { dictionary: Buffer.from(DICTIONARY, 'utf8') });
		});
		assert.equal(idIn(await recordOf(library, 'a3')), null);
		await noteRecords(library, { layout: 1 });
		await assert.rejects(openArchive(library.connection, library.settings), /reindex/);
		await reindex(library.connection, library.settings, '2031-01-01T00:00:00Z');
		await openArchive(library.connection, library.settings);
		library.store.changed();
		assert.deepEqual(await told(library), before);
		assert.equal(idIn(await recordOf(library, 'a3')), WRITTEN_BY.id);
	} finally {
		await library.close();
	}
});
