import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ClusterActs } from '../../source/archive/opensearch/acts/cluster-acts.ts';
import { Connection } from '../../source/archive/opensearch/connection/connection.ts';
import type { ClusterSettings } from '../../source/archive/opensearch/connection/settings.ts';
import { ClusterTrouble } from '../../source/archive/opensearch/connection/trouble.ts';
import { IndexNames } from '../../source/archive/opensearch/layout/names.ts';
import { createArchive, deleteArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { reindex } from '../../source/archive/opensearch/layout/reindexing.ts';
import { Bulk } from '../../source/archive/opensearch/writing/bulk.ts';
import { Desks } from '../../source/effects/archive-thread/desks.ts';
import type { Act, Entry } from '../../source/journal/act.ts';
import { article, timeOf } from '../journal/acts.ts';
import { plain } from './proxies.ts';
import { CLOCK, NODES, settingsFor } from './shared-library.ts';

const settings = settingsFor(NODES, { retries: 4, timeout: 120_000 });
const connections: Connection[] = [];

/** The archive's acts as one desk's process has them open. */
function acts(more: Partial<ClusterSettings> = {}): ClusterActs {
	const own = { ...settings, ...more };
	const connection = new Connection(own, CLOCK, Date.now);
	connections.push(connection);
	return new ClusterActs(connection, new Bulk(connection, own), own, Date.now);
}

const asked = new Connection(settings, CLOCK, Date.now);
before(() => createArchive(asked, settings, new Date().toISOString()));
after(async () => {
	await deleteArchive(asked, settings);
	for (const connection of [asked, ...connections]) await connection.close();
});

let done = 0;
const entry = (act: Act): Entry => {
	done += 1;
	return { id: `w.${done}`, time: timeOf(done), ...act };
};
const outlet = (to: string): Entry => entry({ act: 'correct', article: article(1), field: 'outlet', to });
const tag = (name: string): Entry => entry({ act: 'tag', article: article(1), tag: name, on: true });

function desk(name: string, over: ClusterActs) {
	const told: Entry[] = [];
	const desks = new Desks(name, ({ entries, anew }) => {
		if (anew) told.length = 0;
		told.push(...entries);
	});
	return {
		told,
		desks,
		does: (...entries: Entry[]) => desks.own(entries, false),
		looks: () => desks.exchange(over),
	};
}

test('what two desks put right differently is kept by both, and both see it at once, through a reindex too', async () => {
	const [ana, ben] = [desk('Ana', acts()), desk('Ben', acts())];
	ana.does(outlet('Coast'));
	await ana.looks();
	ben.does(outlet('Wire'));
	await ben.looks();
	await ana.looks();
	for (const { desks } of [ana, ben]) {
		const [conflict, ...more] = desks.conflicts;
		assert.equal(more.length, 0);
		assert.deepEqual(
			[conflict?.holds, ...(conflict?.also ?? [])].map((one) => (one?.act === 'correct' ? one.to : '')),
			['Wire', 'Coast'],
		);
	}
	assert.equal(ana.desks.conflicts[0]?.holds.author, 'Ben');
	assert.equal(ben.desks.conflicts[0]?.holds.author, undefined);
	await reindex(asked, settings, new Date().toISOString());
	ben.does(tag('after'));
	await ben.looks();
	await ana.looks();
	await ana.looks();
	assert.equal(ana.told.length, 2);
	assert.equal(ana.desks.conflicts.length, 1);
});

test('acts sent twice are there once, and thousands arrive', async () => {
	const one = acts();
	const many = Array.from({ length: 2_500 }, (_, at) => ({ author: 'Cyd', entry: tag(`t${at}`) }));
	await one.send(many);
	await one.send(many.slice(0, 700));
	const another = acts();
	const news = await another.look();
	const own = news?.acts.filter(({ author }) => author === 'Cyd') ?? [];
	assert.equal(own.length, 2_500);
	assert.equal(await another.look(), null);
	await one.send([{ author: 'Cyd', entry: tag('one more') }]);
	assert.equal((await another.look())?.acts.length, 1);
});

test('an act that becomes visible after later ones is found, and one that went is let go', async () => {
	const one = acts();
	await one.look();
	const hidden = tag('hidden');
	await acts().send([{ author: 'Dan', entry: hidden }]);
	const all = await one.look();
	assert.deepEqual(
		all?.acts.map((act) => act.entry.id),
		[hidden.id],
	);
	await asked.ask({
		method: 'POST',
		path: `/${new IndexNames(settings).written('acts')}/_delete_by_query`,
		query: { refresh: true },
		body: { query: { term: { author: 'Dan' } } },
		for: 'a test',
	});
	const news = await one.look();
	assert.equal(news?.anew, true);
	assert.ok(!news.acts.some(({ author }) => author === 'Dan'));
});

test('an archive without acts has none, and gets its index with the first', async () => {
	const bare = settingsFor(NODES);
	const connection = new Connection(bare, CLOCK, Date.now);
	try {
		await createArchive(connection, bare, new Date().toISOString());
		const names = new IndexNames(bare);
		await connection.ask({ method: 'DELETE', path: `/${names.version('acts', 1)}`, for: 'a test' });
		const bareActs = acts({ archive: bare.archive });
		assert.equal(await bareActs.look(), null);
		await bareActs.send([{ author: 'Ana', entry: tag('first') }]);
		assert.equal((await bareActs.look())?.acts.length, 1);
	} finally {
		await deleteArchive(connection, bare);
		await connection.close();
	}
});

test('what somebody else put there is no act, and is counted as unread', async () => {
	const one = acts();
	await one.look();
	await asked.ask({
		method: 'POST',
		path: `/${new IndexNames(settings).written('acts')}/_doc/0123456789abcdef`,
		query: { refresh: true },
		body: { author: 'Newer', time: timeOf(1), act: 'wonder', mark: 0x0123456, line: '{"schema":99,"id":"x"}' },
		for: 'a test',
	});
	const news = await one.look();
	assert.deepEqual([news?.acts.length, news?.unread], [0, 1]);
	assert.equal(await one.look(), null);
});

test('a desk that may only read hears the others and keeps its own; one that is refused says why', async () => {
	const own = acts({ isReadOnly: true });
	assert.equal(own.takes, false);
	await assert.rejects(own.send([{ author: 'Eve', entry: tag('x') }]), ClusterTrouble);
	const proxy = await plain(NODES[0] ?? '', ({ method, url = '' }) =>
		method === 'POST' && url.includes('_bulk') ? 403 : null,
	);
	try {
		const eve = desk('Eve', acts({ nodes: [`http://127.0.0.1:${proxy.port}`] }));
		eve.does(tag('y'));
		await eve.looks();
		const { unshared, reason } = eve.desks.sharing(false);
		assert.equal(unshared, 1);
		assert.match(reason?.message ?? '', /does not allow sharing what was done/);
		assert.ok(eve.told.length > 0);
	} finally {
		await proxy.close();
	}
});
