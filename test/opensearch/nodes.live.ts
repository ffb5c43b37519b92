import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '../../source/archive/opensearch/connection/connection.ts';
import type { ClusterSettings } from '../../source/archive/opensearch/connection/settings.ts';
import { createArchive, deleteArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { ClusterStore } from '../../source/archive/opensearch/store.ts';
import { ClusterWriter } from '../../source/archive/opensearch/writing/cluster-writer.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { Library } from '../archive/library.ts';
import { analysisOf, articleOf, type Told } from '../archive/told.ts';
import { TestCluster } from './server/cluster.ts';
import { CLOCK, settingsFor } from './shared-library.ts';

/** So small that bulks that come together are put off. */
const PRESSURE = 'indexing_pressure.memory.limit=1mb';
const LONGEST_GREEN_MS = 900_000;

let cluster: TestCluster;
before(async () => {
	cluster = await TestCluster.start(3, [PRESSURE]);
});
after(() => cluster?.stop());

const NAMES = ['Ada Stonefield', 'Bo Ek', 'Lisport Council', 'Tarn Bay', 'Edda Marsh', 'Ivo Lund'] as const;
const KINDS = ['person', 'person', 'organization', 'place', 'person', 'person'] as const;

const told = (at: number): Told => {
	const [one, other] = [at % NAMES.length, (at * 5 + 1) % NAMES.length];
	const names = Object.fromEntries([one, other].map((name) => [NAMES[name] ?? '', KINDS[name] ?? 'person']));
	return {
		id: `article${at}`,
		headline: `Story ${at}`,
		text: `${NAMES[one]} wrote to ${NAMES[other]} on day ${at}. ${NAMES[one]} waited. ${'Nothing came of it. '.repeat(30)}`,
		published: `2031-0${1 + (at % 9)}-1${at % 10}`,
		names,
	};
};

const fileOf = (desk: string, at: number) => ({
	path: `file://${desk}/${at}.txt`,
	size: 1,
	modified: 1,
	fingerprint: '',
});

/** Writes articles as a desk does, a few at a time; every one it resolves for is acknowledged. */
async function write(
	writer: ClusterWriter,
	desk: string,
	ats: readonly number[],
	acknowledged: Set<number>,
	may: (written: number) => Promise<unknown> = async () => {},
): Promise<void> {
	for (let from = 0; from < ats.length; from += 10) {
		await may(from);
		const some = ats.slice(from, from + 10);
		const files = some.map((at) => fileOf(desk, at));
		await writer.begin(files);
		await writer.put(
			some.map((at) => {
				const one = told(at);
				return {
					file: fileOf(desk, at).path,
					record: 0,
					article: prepare(articleOf(one), analysisOf(one), 'test', []),
				};
			}),
			files.map((file) => ({ file, records: 1, diagnostics: [] })),
		);
		for (const at of some) acknowledged.add(at);
		if (from % 50 === 0) await writer.regroup(20);
	}
}

class Desk {
	readonly connection: Connection;
	readonly writer: ClusterWriter;
	readonly store: ClusterStore;

	constructor(settings: ClusterSettings, self: string) {
		this.connection = new Connection(settings, CLOCK, Date.now);
		this.writer = new ClusterWriter(this.connection, settings, { now: Date.now, self, desk: self, generation: 1 });
		this.store = new ClusterStore(this.connection, settings, { now: Date.now, self });
	}
}

const all = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 50 } as const;

async function asSqlite(desks: readonly Desk[], ats: readonly number[]): Promise<void> {
	// What one has taken to be grouped the others leave alone for a minute.
	for (const { writer } of desks) while (await writer.regroup(100));
	const [desk] = desks;
	assert.ok(desk);
	await desk.writer.settle();
	desk.store.changed();
	const own = new Library(ats.map(told));
	assert.deepEqual(await desk.store.counts(), own.store.counts());
	const request = { query: '', kind: null, offset: 0, limit: 100 };
	const [names, here] = [await desk.store.entities(request), own.store.entities(request)];
	const known = (page: typeof here) =>
		page.rows.map(({ id, name, articles, mentionCount }) => `${id} ${name} ${articles} ${mentionCount}`).sort();
	assert.deepEqual(known(names), known(here));
	const listed = new Set<string>();
	for (let offset = 0; ; offset += 200) {
		const { rows } = await desk.store.list({ ...all, offset, limit: 200 }, () => {});
		for (const { id } of rows) {
			assert.ok(!listed.has(id), `${id} is listed twice`);
			listed.add(id);
		}
		if (rows.length < 200) break;
	}
	assert.deepEqual([...listed].sort(), ats.map((at) => told(at).id).sort());
}

async function green(connection: Connection): Promise<void> {
	const end = Date.now() + LONGEST_GREEN_MS;
	for (;;) {
		const { body } = await connection.ask<{ status: string; number_of_nodes: number }>({
			method: 'GET',
			path: '/_cluster/health',
			for: 'a test',
			retries: 50,
		});
		if (body.status === 'green' && body.number_of_nodes === 3) return;
		assert.ok(Date.now() < end, `the cluster is ${body.status} with ${body.number_of_nodes} nodes`);
		await pause(500);
	}
}

async function manager(connection: Connection): Promise<number> {
	const { body } = await connection.ask<readonly { readonly node: string }[]>({
		method: 'GET',
		path: '/_cat/cluster_manager',
		query: { format: 'json' },
		for: 'a test',
	});
	return cluster.nodes.findIndex(({ name }) => name === body[0]?.node);
}

test('a data node and the elected manager are killed while two desks write and one reads: nothing is lost or doubled', async () => {
	const settings = settingsFor(cluster.urls, { replicas: 1, shards: 3, retries: 40 });
	const [first, second, reader] = [new Desk(settings, 'one'), new Desk(settings, 'two'), new Desk(settings, 'reader')];
	await createArchive(first.connection, settings, new Date().toISOString());
	await green(first.connection);
	const ats = Array.from({ length: 600 }, (_, at) => at);
	const acknowledged = new Set<number>();
	let writing = true;
	const faults: string[] = [];
	let pages = 0;
	const reading = (async () => {
		let most = 0;
		while (writing) {
			try {
				const page = await reader.store.list({ ...all, offset: (pages * 37) % (most + 1) }, () => {});
				if (new Set(page.rows.map(({ id }) => id)).size !== page.rows.length) faults.push('a row stood twice');
				if (page.total > ats.length) faults.push(`${page.total} articles`);
				most = Math.max(most, page.total);
				pages += 1;
			} catch (error) {
				faults.push(String(error));
			}
			await pause(30);
		}
	})();
	const until = async (isSo: () => boolean): Promise<void> => {
		while (!isSo()) {
			assert.ok(writing, 'nothing is written any more');
			await pause(50);
		}
	};
	/** Some pages are read from now on. */
	const read = async (): Promise<void> => {
		const before = pages;
		await until(() => pages > before + 3 || faults.length > 0);
	};
	// How much each desk may write by now, so that there is something left for after each blow.
	let allowed = 200;
	const may = (written: number): Promise<void> => until(() => written < allowed);
	const killing = (async () => {
		await until(() => acknowledged.size > 100);
		const before = await manager(reader.connection);
		const victim = [0, 1, 2].find((index) => index !== before) ?? 0;
		await cluster.kill(victim);
		allowed = 300;
		await read();
		await until(() => acknowledged.size > 400);
		cluster.launch(victim);
		await green(reader.connection);
		await cluster.kill(await manager(reader.connection));
		allowed = ats.length;
		await read();
	})();
	try {
		// Both desks have the middle third.
		await Promise.all([
			write(first.writer, 'one', ats.slice(0, 400), acknowledged, may),
			write(second.writer, 'two', ats.slice(200), acknowledged, may),
			killing,
		]);
	} finally {
		writing = false;
		await reading;
	}
	assert.equal(acknowledged.size, ats.length);
	assert.deepEqual(faults, []);
	for (const [index, { process }] of cluster.nodes.entries())
		if (process?.exitCode !== null || process.signalCode !== null) cluster.launch(index);
	await green(reader.connection);
	await asSqlite([first, second], ats);
	await deleteArchive(first.connection, settings);
	await Promise.all([first, second, reader].map(({ connection }) => connection.close()));
});

test('where the indexing queue is full, what is put off is sent again until all is there', async () => {
	const settings = settingsFor(cluster.urls, { replicas: 1, shards: 3, retries: 40, bulkBytes: 400_000, bulks: 8 });
	const desks = Array.from({ length: 6 }, (_, at) => new Desk(settings, `desk${at}`));
	const [first] = desks;
	assert.ok(first);
	await createArchive(first.connection, settings, new Date().toISOString());
	await green(first.connection);
	const ats = Array.from({ length: 480 }, (_, at) => at);
	// All is made ready before any desk writes: made on the way, the first desks would be done before the last begin.
	const loads = desks.map(({ writer }, desk) => {
		const own = ats.slice(desk * 80, desk * 80 + 80);
		const files = own.map((at) => fileOf(`desk${desk}`, at));
		const entries = own.map((at) => {
			const one = told(at);
			const long = { ...one, text: `${one.text} ${`word${at} `.repeat(800)}` };
			return {
				file: fileOf(`desk${desk}`, at).path,
				record: 0,
				article: prepare(articleOf(long), analysisOf(long), 'test', []),
			};
		});
		return { writer, files, entries };
	});
	for (const { writer, files } of loads) await writer.begin(files);
	await Promise.all(
		loads.map(({ writer, files, entries }) =>
			writer.put(
				entries,
				files.map((file) => ({ file, records: 1, diagnostics: [] })),
			),
		),
	);
	const { body } = await first.connection.ask<{ readonly nodes: Readonly<Record<string, Pressure>> }>({
		method: 'GET',
		path: '/_nodes/stats/indexing_pressure',
		for: 'a test',
	});
	const rejected = Object.values(body.nodes).reduce((sum, node) => {
		const { coordinating_rejections: one, primary_rejections: other } = node.indexing_pressure.memory.total;
		return sum + one + other;
	}, 0);
	assert.ok(rejected > 0, 'nothing was put off');
	await asSqlite(desks, ats);
	await deleteArchive(first.connection, settings);
	await Promise.all(desks.map(({ connection }) => connection.close()));
});

interface Pressure {
	readonly indexing_pressure: {
		readonly memory: {
			readonly total: { readonly coordinating_rejections: number; readonly primary_rejections: number };
		};
	};
}
