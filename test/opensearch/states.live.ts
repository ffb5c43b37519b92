import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ArchiveStatus, StoreState } from '../../source/archive/archive.ts';
import { Connection } from '../../source/archive/opensearch/connection/connection.ts';
import type { ClusterSettings } from '../../source/archive/opensearch/connection/settings.ts';
import { createArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { ClusterWriter } from '../../source/archive/opensearch/writing/cluster-writer.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { type OpenArchive, openArchive } from '../../source/effects/archive-thread/open-archive.ts';
import { diagnosticsOf } from '../../source/effects/archive-thread/store-diagnostics.ts';
import { analysisOf, articleOf } from '../archive/told.ts';
import { TestCluster } from './server/cluster.ts';
import { CLOCK, settingsFor } from './shared-library.ts';

const LONGEST_MS = 600_000;
const ARTICLES = 60;

let cluster: TestCluster;
before(async () => {
	cluster = await TestCluster.start(3);
});
after(() => cluster?.stop());

/** An archive with a shard on every node. */
async function archiveWith(replicas: number): Promise<ClusterSettings> {
	const settings = settingsFor(cluster.urls, { replicas, shards: 3, retries: 40 });
	const connection = new Connection(settings, CLOCK, Date.now);
	await createArchive(connection, settings, new Date().toISOString());
	const writer = new ClusterWriter(connection, settings, { now: Date.now, self: 'one', desk: 'one', generation: 1 });
	const files = Array.from({ length: ARTICLES }, (_, at) => ({
		path: `news/${at}.txt`,
		size: 1,
		modified: 1,
		fingerprint: '',
	}));
	await writer.begin(files);
	await writer.put(
		files.map(({ path }, at) => {
			const told = {
				id: `article${at}`,
				headline: `Story ${at}`,
				text: `Bo Ek left Tarn Bay on day ${at}.`,
				names: { 'Bo Ek': 'person' },
			} as const;
			return { file: path, record: 0, article: prepare(articleOf(told), analysisOf(told), 'test', []) };
		}),
		files.map((file) => ({ file, records: 1, diagnostics: [] })),
	);
	while (await writer.regroup(100));
	await writer.settle();
	await connection.close();
	return settings;
}

/** What is to be done when a test has ended, however it did. */
const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const step of ends.splice(0)) await step();
	await cluster.ready(cluster.nodes.length);
});

/** Starts a node again after the test, unless the test did. */
function back(index: number): void {
	ends.push(() => {
		const child = cluster.nodes[index]?.process;
		if (!child || child.exitCode !== null || child.signalCode !== null) cluster.launch(index);
	});
}

function read({ nodes, archive }: ClusterSettings): OpenArchive {
	const address = `${nodes.join(',')}#${archive}`;
	const opened = openArchive({ paths: [], shared: { address, options: {}, name: address, archive, author: 'Ana' } });
	ends.push(() => opened.close());
	return opened;
}

async function until(
	archive: OpenArchive,
	fits: (state: StoreState, status: ArchiveStatus) => boolean,
): Promise<StoreState> {
	let last: StoreState | undefined;
	for (const end = performance.now() + LONGEST_MS; performance.now() < end; await pause(500)) {
		const status = await archive.status();
		last = status.store;
		if (last !== undefined && fits(last, status)) return last;
	}
	assert.fail(`it did not come to that: ${JSON.stringify(last)}`);
}

const rules = (state: StoreState): string[] => diagnosticsOf(state).map(({ rule }) => rule);
const isWell = (state: StoreState): boolean =>
	state.link === 'ready' && state.health === 'green' && rules(state).length === 0;
const all = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 100 } as const;

/** The node that holds a shard of the articles and is not the manager, so that the others still know of each other. */
async function victim({ archive }: ClusterSettings): Promise<number> {
	const [url] = cluster.urls;
	const asked = async <Row>(path: string): Promise<readonly Row[]> =>
		(await (await fetch(`${url}${path}?format=json`)).json()) as readonly Row[];
	const [manager] = await asked<{ readonly node: string }>('/_cat/cluster_manager');
	const shards = await asked<{ readonly node: string; readonly prirep: string }>(
		`/_cat/shards/newsdesk-${archive}-articles-v1`,
	);
	const node = shards.find((shard) => shard.prirep === 'p' && shard.node !== manager?.node)?.node;
	const index = cluster.nodes.findIndex(({ name }) => name === node);
	assert.ok(index >= 0, 'a shard lies on another node than the manager');
	return index;
}

test('a node with the only copy of a part goes: the reader says red, counts nothing wrong, and reads on once it is back', async () => {
	const settings = await archiveWith(0);
	const archive = read(settings);
	await until(archive, ({ health }, { articles }) => health === 'green' && articles === ARTICLES);
	const index = await victim(settings);
	back(index);
	await cluster.kill(index);
	const red = await until(archive, ({ health }) => health === 'red');
	assert.ok(rules(red).includes('archive/red'), JSON.stringify(red));
	await assert.rejects(archive.list(all), /cannot answer for now.*other nodes are missing/);
	cluster.launch(index);
	await until(archive, isWell);
	assert.equal((await archive.list(all)).total, ARTICLES);
});

test('a node goes of an archive with copies: the reader says yellow and which node is gone, and has everything', async () => {
	const settings = await archiveWith(1);
	const archive = read(settings);
	await until(archive, ({ health }, { articles }) => health === 'green' && articles === ARTICLES);
	const index = await victim(settings);
	back(index);
	await cluster.kill(index);
	const { host } = new URL(cluster.urls[index] ?? '');
	// A busy machine may keep another node from answering for a moment.
	const yellow = await until(archive, ({ health, nodesGone }) => health === 'yellow' && nodesGone.join() === host);
	assert.ok(rules(yellow).includes('archive/yellow') && rules(yellow).includes('archive/node'));
	assert.equal((await archive.list(all)).total, ARTICLES);
	cluster.launch(index);
	await until(archive, isWell);
});

test('all nodes go: the reader keeps what it shows, says that nobody answers, and reads on once they are back', async () => {
	const settings = await archiveWith(1);
	const archive = read(settings);
	await until(archive, ({ health }, { articles }) => health === 'green' && articles === ARTICLES);
	for (const index of cluster.nodes.keys()) {
		back(index);
		await cluster.kill(index);
	}
	const lost = await until(archive, ({ link, health }) => link === 'lost' && health === null);
	assert.ok(rules(lost).some((rule) => rule === 'archive/trouble' || rule === 'archive/lost'));
	assert.equal((await archive.status()).articles, ARTICLES);
	for (const index of cluster.nodes.keys()) cluster.launch(index);
	await until(archive, isWell);
	assert.equal((await archive.list(all)).total, ARTICLES);
});
