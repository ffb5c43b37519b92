import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Asked, Connection } from '../../../source/archive/opensearch/connection/connection.ts';
import { type ClusterSettings, STANDARD } from '../../../source/archive/opensearch/connection/settings.ts';
import { ClusterTrouble } from '../../../source/archive/opensearch/connection/trouble.ts';

const LONGEST_MS = 60_000;
const CLOCK = { now: () => performance.now(), pause: (ms: number) => pause(ms), chance: Math.random };
const ASKED: Asked = { method: 'GET', path: '/a', for: 'a test' };

const ends: (() => unknown)[] = [];
after(async () => {
	for (const end of ends) await end();
});

async function node(answer: RequestListener, port = 0): Promise<{ readonly port: number; readonly server: Server }> {
	const server = createServer(answer).listen(port, '127.0.0.1');
	await once(server, 'listening');
	ends.push(() => server.close());
	return { port: (server.address() as AddressInfo).port, server };
}

function connectionTo(ports: readonly number[], more: Partial<ClusterSettings> = {}): Connection {
	const nodes = ports.map((port) => `http://127.0.0.1:${port}`);
	const connection = new Connection({ ...STANDARD, nodes, archive: 'a', retries: 0, ...more }, CLOCK, Date.now);
	ends.push(() => connection.close());
	return connection;
}

const well: RequestListener = (_, answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end('{}');

async function until(connection: Connection, gone: readonly number[]): Promise<void> {
	const hosts = gone.map((port) => `127.0.0.1:${port}`);
	for (const end = performance.now() + LONGEST_MS; performance.now() < end; await pause(50)) {
		await connection.ask(ASKED).catch(() => {});
		if (connection.link.nodesGone.join() === hosts.join()) return;
	}
	assert.deepEqual(connection.link.nodesGone, hosts);
}

test('a node is gone while it does not answer, and not any more once it does', async () => {
	const [one, other] = [await node(well), await node(well)];
	const connection = connectionTo([one.port, other.port]);
	assert.deepEqual(connection.link.nodesGone, []);
	await until(connection, []);
	for (let times = 0; times < 2; times += 1) {
		other.server.closeAllConnections();
		await new Promise((resolve) => other.server.close(resolve));
		await until(connection, [other.port]);
		other.server.listen(other.port, '127.0.0.1');
		await once(other.server, 'listening');
		await until(connection, []);
	}
});

test('nodes that answer that others are missing are not gone themselves', async () => {
	const missing: RequestListener = (_, answer) => answer.writeHead(503).end('no_shard_available_action_exception');
	const [one, other] = [await node(missing), await node(missing)];
	const connection = connectionTo([one.port, other.port]);
	await assert.rejects(connection.ask(ASKED));
	assert.deepEqual(connection.link.nodesGone, []);
});

test('a node that its gateway does not reach is gone', async () => {
	const [one, other] = [await node(well), await node((_, answer) => answer.writeHead(502).end())];
	await until(connectionTo([one.port, other.port]), [other.port]);
});

const PAGE: RequestListener = (_, answer) =>
	answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in</p>');

for (const [what, answer] of [
	['a page', PAGE],
	['another place', (_, told) => told.writeHead(302, { location: 'https://elsewhere.example/' }).end()],
	['no such page', (_, told) => told.writeHead(404, { 'content-type': 'text/html' }).end('<p>None</p>')],
] as const satisfies readonly (readonly [string, RequestListener])[])
	test(`what answers with ${what} is told to be no cluster`, async () => {
		const connection = connectionTo([(await node(answer)).port]);
		await assert.rejects(connection.ask({ ...ASKED, fine: [404] }), (error) => {
			assert.ok(error instanceof ClusterTrouble);
			return error.kind === 'no cluster' && /answers, but not as OpenSearch does, while a test/.test(error.message);
		});
	});

test('of an archive that may only be read nothing is asked that changes anything', async () => {
	const asked: string[] = [];
	const reading = await node((request, answer) => {
		asked.push(`${request.method} ${request.url}`);
		well(request, answer);
	});
	const connection = connectionTo([reading.port], { isReadOnly: true });
	for (const [method, path] of [
		['POST', '/_bulk'],
		['PUT', '/a'],
		['DELETE', '/a'],
		['PUT', '/a/_settings'],
		['POST', '/_aliases'],
		['POST', '/a/_update_by_query'],
		['POST', '/a/_doc/_search1'],
	] as const)
		await assert.rejects(
			connection.ask({ ...ASKED, method, path }),
			(error) =>
				error instanceof ClusterTrouble && error.kind === 'read only' && /Take read-only out/.test(error.remedy),
			`${method} ${path}`,
		);
	assert.deepEqual(asked, []);
	const reads = [
		['GET', '/a/_mapping'],
		['POST', '/a/_search'],
		['POST', '/_msearch'],
		['POST', '/a/_search/point_in_time'],
		['DELETE', '/_search/point_in_time'],
	] as const;
	for (const [method, path] of reads) await connection.ask({ ...ASKED, method, path });
	assert.deepEqual(
		asked,
		reads.map((each) => each.join(' ')),
	);
	assert.equal(connection.link.trouble, null);
});
