import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { Connection } from '../../source/archive/opensearch/connection/connection.ts';
import type { ClusterSettings } from '../../source/archive/opensearch/connection/settings.ts';
import { ClusterTrouble, type TroubleKind } from '../../source/archive/opensearch/connection/trouble.ts';
import { KeptCluster } from '../../source/archive/opensearch/kept-cluster.ts';
import { archivesAt } from '../../source/archive/opensearch/layout/listing-archives.ts';
import { IndexNames, LAYOUT_VERSION } from '../../source/archive/opensearch/layout/names.ts';
import { createArchive, deleteArchive, FIRST, openArchive } from '../../source/archive/opensearch/layout/opening.ts';
import type { Told } from '../archive/told.ts';
import { type Between, line, pem, plain, secured } from './proxies.ts';
import { CLOCK, NODES, SharedLibrary, settingsFor } from './shared-library.ts';

const [NODE = ''] = NODES;
const SECRET = 'open sesame';
const ANSWER = Buffer.from('HTTP/1.1 ');
const basic = `Basic ${Buffer.from(`ada:${SECRET}`).toString('base64')}`;
const credentials = { kind: 'basic', user: 'ada', password: SECRET } as const;

const ARTICLES: readonly Told[] = Array.from({ length: 300 }, (_, at) => ({
	id: `a${at}`,
	text: `Ada Stonefield counted ${at} ships in Tarn Bay. ${'She wrote it down again. '.repeat(20)}`,
	published: `2031-01-${String(1 + (at % 28)).padStart(2, '0')}`,
	names: { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' },
}));

/** Opens an archive there and tells what came of it. */
async function opened(
	more: Partial<ClusterSettings>,
	work: (connection: Connection) => Promise<unknown>,
): Promise<void> {
	const connection = new Connection(settingsFor([], { ...quick, ...more }), CLOCK, Date.now);
	try {
		await work(connection);
	} finally {
		await connection.close();
	}
}
const quick = { retries: 1, timeout: 120_000 };

async function fails(more: Partial<ClusterSettings>, kind: TroubleKind, told: RegExp): Promise<void> {
	await opened(more, (connection) =>
		assert.rejects(openArchive(connection, settingsFor(more.nodes ?? [])), (error) => {
			assert.ok(error instanceof ClusterTrouble, String(error));
			assert.equal(error.kind, kind, error.message);
			assert.match(error.message, told);
			assert.doesNotMatch(error.message, /sesame/);
			return true;
		}),
	);
}

/** There is no such archive: the cluster answered, and knows who asks. */
const answers = (more: Partial<ClusterSettings>): Promise<void> => fails(more, 'missing', /There is no archive called/);

describe('behind TLS', () => {
	const proxies: Between[] = [];
	const made = async (proxy: Promise<Between>): Promise<string> => {
		const one = await proxy;
		proxies.push(one);
		return `https://127.0.0.1:${one.port}`;
	};
	let trusted = '';
	let elsewhere = '';
	let mutual = '';
	before(async () => {
		const server = { key: pem('server.key'), cert: pem('server.pem') };
		const refuses = ({ headers }: IncomingMessage): number | null =>
			[basic, 'Bearer a token', 'ApiKey a key'].includes(headers.authorization ?? '')
				? null
				: headers.authorization === 'Bearer weak'
					? 403
					: 401;
		trusted = await made(secured(NODE, server, refuses));
		elsewhere = await made(secured(NODE, { key: pem('elsewhere.key'), cert: pem('elsewhere.pem') }, refuses));
		mutual = await made(secured(NODE, { ...server, ca: pem('ca.pem'), requestCert: true, rejectUnauthorized: true }));
	});
	after(() => Promise.all(proxies.map((proxy) => proxy.close())));

	test('a certificate that nobody trusts is refused', () =>
		fails({ nodes: [trusted], credentials }, 'certificate', /certificate of 127\.0\.0\.1:\d+ is not trusted/));
	test('a certificate of a given authority is trusted', () =>
		answers({ nodes: [trusted], credentials, ca: pem('ca.pem') }));
	test('a certificate of another host is refused', () =>
		fails({ nodes: [elsewhere], credentials, ca: pem('ca.pem') }, 'certificate', /is not trusted/));
	test('any certificate is taken where the user says so', () =>
		answers({ nodes: [elsewhere], credentials, checksCertificate: false }));
	test('a desk without its certificate is refused, and taken with it', async () => {
		const ca = pem('ca.pem');
		await assert.rejects(
			opened({ nodes: [mutual], ca }, (connection) => openArchive(connection, settingsFor([mutual]))),
		);
		await answers({ nodes: [mutual], ca, certificate: pem('client.pem'), certificateKey: pem('client.key') });
	});
	test('a node that speaks no TLS is told as such', () =>
		fails({ nodes: [NODE.replace('http:', 'https:')] }, 'plain', /does not speak TLS .* http:\/\//));
	test('whoever is not known is told so, without the password', async () => {
		const ca = pem('ca.pem');
		await fails({ nodes: [trusted], ca }, 'credentials', /does not know who asks/);
		const wrong = { ...credentials, password: `${SECRET}!` };
		await fails({ nodes: [trusted], ca, credentials: wrong }, 'credentials', /does not know who asks/);
		await fails(
			{ nodes: [trusted], ca, credentials: { kind: 'bearer', token: 'weak' } },
			'forbidden',
			/does not allow/,
		);
	});
	test('tokens and API keys are taken', async () => {
		const ca = pem('ca.pem');
		await answers({ nodes: [trusted], ca, credentials: { kind: 'bearer', token: 'a token' } });
		await answers({ nodes: [trusted], ca, credentials: { kind: 'api key', key: 'a key' } });
	});
});

test('a node that is not there is told with its place, and another one answers in its stead', async () => {
	await fails({ nodes: ['http://127.0.0.1:1'] }, 'unreachable', /127\.0\.0\.1:1 cannot be reached/);
	await answers({ nodes: ['http://127.0.0.1:1', NODE] });
});

test('a node that says nothing is given up after its time', async () => {
	const silent = await line(NODE, () => {});
	try {
		await fails(
			{ nodes: [`http://127.0.0.1:${silent.port}`], timeout: 400 },
			'slow',
			/did not answer in time|too slowly/,
		);
	} finally {
		await silent.close();
	}
});

test('a node that answers a byte at a time is given up too', async () => {
	const slow = await line(NODE, (piece, pass) => {
		for (const [at, byte] of [...piece].entries()) setTimeout(() => pass(Buffer.from([byte])), at * 40).unref();
	});
	try {
		await fails(
			{ nodes: [`http://127.0.0.1:${slow.port}`], timeout: 400 },
			'slow',
			/too slowly|did not answer in time/,
		);
	} finally {
		await slow.close();
	}
});

test('over a line that is cut again and again everything is written once', async () => {
	let answers = 0;
	// In the midst of every fourth answer, however many pieces one comes in.
	const cutting = await line(NODE, (piece, pass, cut) => {
		if (piece.subarray(0, ANSWER.length).equals(ANSWER)) answers += 1;
		else return pass(piece);
		if (answers % 4 !== 0) return pass(piece);
		pass(piece.subarray(0, piece.length / 2));
		cut();
	});
	const library = await SharedLibrary.make();
	const shaky = library.over([`http://127.0.0.1:${cutting.port}`], { retries: 30, bulkBytes: 30_000 });
	try {
		await shaky.put(ARTICLES);
		await library.settle();
		assert.equal((await library.store.counts()).articles, ARTICLES.length);
		const [ada] = (await library.store.entities({ query: 'stonefield', kind: null, offset: 0, limit: 1 })).rows;
		assert.deepEqual([ada?.articles, ada?.mentionCount], [ARTICLES.length, ARTICLES.length]);
		assert.ok(answers > 8);
	} finally {
		await shaky.connection.close();
		await library.close();
		await cutting.close();
	}
});

test('whole requests that are put off with 429 and 503 are sent again, and those too large in halves', async () => {
	let asked = 0;
	const busy = await plain(NODE, ({ url, headers }) => {
		if (!url?.startsWith('/_bulk')) return null;
		if (Number(headers['content-length'] ?? 0) > 60_000) return 413;
		asked += 1;
		return asked % 3 === 0 ? 429 : asked % 5 === 0 ? 503 : null;
	});
	const library = await SharedLibrary.make();
	const put = library.over([`http://127.0.0.1:${busy.port}`], { bulkBytes: 400_000 });
	try {
		await put.put(ARTICLES);
		await library.settle();
		assert.equal((await library.store.counts()).articles, ARTICLES.length);
	} finally {
		await put.connection.close();
		await library.close();
		await busy.close();
	}
});

test('an archive made by a newer newsdesk is neither read nor written', async () => {
	const settings = settingsFor(NODES);
	const connection = new Connection(settings, CLOCK, Date.now);
	try {
		await createArchive(connection, settings, new Date().toISOString());
		const newsdesk = { layout: LAYOUT_VERSION + 1, archive: settings.archive, made: '' };
		await connection.ask({
			method: 'PUT',
			path: `/${new IndexNames(settings).version('articles', FIRST)}/_mapping`,
			body: { _meta: { newsdesk } },
			for: 'a test',
		});
		const opening = { settings, name: 'a test', clock: CLOCK, now: Date.now, self: 'a', desk: 'b', generation: 1 };
		for (const creates of [false, true])
			await assert.rejects(
				KeptCluster.open(opening, creates),
				(error) => error instanceof ClusterTrouble && error.kind === 'newer' && /newer newsdesk/.test(error.message),
			);
	} finally {
		await deleteArchive(connection, settings);
		await connection.close();
	}
});

test('archives are listed, made once, and deleted alone', async () => {
	const [one, other] = [settingsFor(NODES, { prefix: 'lists' }), settingsFor(NODES, { prefix: 'lists' })];
	const connection = new Connection(one, CLOCK, Date.now);
	try {
		assert.equal(await createArchive(connection, one, '2031-01-01T00:00:00Z'), true);
		assert.equal(await createArchive(connection, one, '2031-01-02T00:00:00Z'), false);
		assert.equal(await createArchive(connection, other, '2031-01-01T00:00:00Z'), true);
		const names = async () => (await archivesAt(connection, 'lists')).map(({ archive }) => archive);
		for (const { layout, madeBy, articles, bytes } of await archivesAt(connection, 'lists')) {
			assert.deepEqual([layout, madeBy, articles], [LAYOUT_VERSION, 'this', 0]);
			assert.ok((bytes ?? 0) > 0);
		}
		assert.deepEqual(await names(), [one.archive, other.archive].sort());
		assert.equal(await deleteArchive(connection, one), true);
		assert.equal(await deleteArchive(connection, one), false);
		assert.deepEqual(await names(), [other.archive]);
		await openArchive(connection, other);
	} finally {
		await deleteArchive(connection, other);
		await connection.close();
	}
});

test('an archive opened to be read takes nothing', async () => {
	const library = await SharedLibrary.make(ARTICLES.slice(0, 3));
	const reader = library.over(NODES, { isReadOnly: true });
	try {
		await assert.rejects(
			reader.put(ARTICLES.slice(3, 5)),
			(error) => error instanceof ClusterTrouble && error.kind === 'read only',
		);
		assert.equal((await library.store.counts()).articles, 3);
	} finally {
		await reader.connection.close();
		await library.close();
	}
});
