import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { checkHost, isPublic } from '../../../source/effects/fetching/addresses.ts';
import { fetchAll } from '../../../source/effects/fetching/fetching.ts';
import { placeOf } from '../../../source/effects/fetching/files.ts';
import { type Fetched, LIMITS, type Plan } from '../../../source/effects/fetching/plan.ts';
import { Trouble } from '../../../source/effects/fetching/trouble.ts';
import { readAll } from '../../ingest/reading.ts';
import { type Answering, type Site, site } from './server.ts';

const base = mkdtempSync(join(tmpdir(), 'newsdesk-fetch-'));
const sites: Site[] = [];
after(async () => {
	await Promise.all(sites.map(({ close }) => close()));
	rmSync(base, { recursive: true, force: true });
});

let folders = 0;
const folder = (): string => join(base, String(++folders));

async function serve(paths: Readonly<Record<string, Answering | string>>): Promise<Site> {
	const served = await site(paths);
	sites.push(served);
	return served;
}

const plan = (
	targets: readonly string[],
	to: string,
	more: Partial<Plan> = {},
	limits: Partial<Plan['limits']> = {},
): Plan => ({
	targets,
	to,
	full: false,
	local: true,
	agent: 'newsdesk/test',
	environment: {},
	...more,
	limits: { ...LIMITS, pauseMs: 0, idleMs: 2_000, wholeMs: 5_000, ...limits },
});

async function fetched(...given: Parameters<typeof plan>): Promise<readonly Fetched[]> {
	return (await fetchAll(plan(...given), () => {})).fetched;
}

const filesIn = (to: string): string[] =>
	globSync('**/*.*', { cwd: to })
		.filter((path) => !path.startsWith('.newsdesk'))
		.sort();

const rss = (items: string): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Wire</title>${items}</channel></rss>`;
const item = (name: string, text: string, link: string): string =>
	`<item><title>${name}</title><link>${link}</link><pubDate>Fri, 08 Mar 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description></item>`;
const BOMB = gzipSync(Buffer.alloc(100_000_000));
const PAGE = (name: string): string =>
	`<!doctype html><html><head><title>${name}</title></head><body><article><h1>${name}</h1>${'<p>The harbour master said on Friday that all forty boats had come back to port before the storm, and that nobody was missing.</p>'.repeat(4)}</article></body></html>`;

describe('a feed', () => {
	test('gives a file for each item that newsdesk reads, and asks again only for what changed', async () => {
		let tag = '"1"';
		let items = item('Strike ends', 'Dockers went back.', '/a') + item('Crane falls', 'Nobody was hurt.', '/b');
		const { origin, asked } = await serve({
			'/feed.xml': (request, response) => {
				if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
				response
					.writeHead(200, { etag: tag, 'content-type': 'application/rss+xml' })
					.end(rss(items).replaceAll('<link>', `<link>http://${request.headers.host}`));
			},
		});
		const to = folder();
		const url = `${origin}/feed.xml`;
		const [first] = await fetched([url], to);
		assert.deepEqual([first?.outcome, first?.articles, first?.message], ['new', 2, null]);
		const one = filesIn(to).find((path) => path.includes('/a-'));
		const { articles } = await readAll(readFileSync(join(to, one ?? '')), 'one.json');
		assert.deepEqual(
			articles.map(({ headline, published, text, outlet }) => [headline, published, text, outlet]),
			[['Strike ends', '2024-03-08', 'Dockers went back.', 'Coast Wire']],
		);
		assert.equal(articles[0]?.particulars.link, `${origin}/a`);
		assert.equal((await fetched([url], to))[0]?.outcome, 'unchanged');
		tag = '"2"';
		items = item('Strike ends', 'Dockers went back. Mended.', '/a') + item('Third', 'More.', '/c');
		const [third] = await fetched([url], to);
		assert.deepEqual([third?.outcome, third?.articles], ['new', 2]);
		assert.equal(filesIn(to).length, 4, 'a later version is a file of its own');
		assert.equal(asked.filter((path) => path === '/robots.txt').length, 3, 'once a run');
	});

	test('with its pages: each page as it came; a page that fails is told, what the feed says of it is kept, and it is tried again', async () => {
		let broken = true;
		const { origin } = await serve({
			'/feed.xml': ({ headers }, response) => {
				const items = item('A', 'short', `http://${headers.host}/a`) + item('B', 'short', `http://${headers.host}/b`);
				response.setHeader('etag', '"1"').end(rss(items));
			},
			'/a': PAGE('Page A'),
			'/b': (_, response) => void (broken ? response.writeHead(500).end() : response.end(PAGE('Page B'))),
		});
		const to = folder();
		const [first] = await fetched([`${origin}/feed.xml`], to, { full: true });
		assert.equal(first?.articles, 2);
		assert.match(first?.message ?? '', /One page could not be fetched.*status 500/);
		assert.deepEqual(
			filesIn(to)
				.map((path) => path.replace(/.*\./, '.'))
				.sort(),
			['.html', '.json'],
		);
		broken = false;
		const [second] = await fetched([`${origin}/feed.xml`], to, { full: true });
		assert.deepEqual([second?.articles, second?.message], [1, null]);
		assert.equal(filesIn(to).length, 3);
		assert.equal((await fetched([`${origin}/feed.xml`], to, { full: true }))[0]?.outcome, 'unchanged');
	});
});

describe('what hosts do', () => {
	const troubles: readonly (readonly [string, Answering, RegExp])[] = [
		['nothing there', (_, response) => void response.writeHead(404).end(), /nothing at this address/],
		['gone', (_, response) => void response.writeHead(410).end(), /gone for good/],
		['a login', (_, response) => void response.writeHead(401).end(), /login/],
		['too often', (_, response) => void response.writeHead(429, { 'retry-after': '120' }).end(), /wait 120 seconds/],
		['a fault', (_, response) => void response.writeHead(503).end(), /fault of its own/],
		['never answers', () => {}, /Nothing came for/],
		[
			'begins and stops',
			(_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>a'),
			/Nothing came for|ended before/,
		],
		[
			'ends before it said',
			(_, response) => {
				response.writeHead(200, { 'content-length': '5000' });
				response.write('<p>short');
				setTimeout(() => response.destroy(), 20);
			},
			/ended before it was whole/,
		],
		[
			'is too large and says so',
			(_, response) => void response.writeHead(200, { 'content-length': String(10 ** 9) }).write('x'),
			/more than/,
		],
		[
			'is too large and does not say so',
			(_, response) => {
				const part = 'x'.repeat(65_536);
				const more = (): void => {
					while (!response.destroyed && response.write(part));
					if (!response.destroyed) response.once('drain', more);
				};
				more();
			},
			/more than/,
		],
		[
			'a gzip bomb',
			(_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
			/more than/,
		],
		[
			'no gzip at all',
			(_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain words'),
			/cannot be unpacked/,
		],
		[
			'half a gzip',
			(_, response) =>
				void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(99_999)).subarray(0, 60)),
			/cannot be unpacked|ended before/,
		],
		[
			'a picture said to be a page',
			(_, response) =>
				void response
					.writeHead(200, { 'content-type': 'text/html' })
					.end(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
			/nothing that newsdesk reads/,
		],
		[
			'round in a circle',
			(request, response) => void response.writeHead(302, { location: request.url }).end(),
			/more than 8 redirects/,
		],
		[
			'to a file',
			(_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
			/Only http|address of file/,
		],
		[
			'to nowhere',
			(_, response) => void response.writeHead(302, { location: 'http://' }).end(),
			/address that is none|no address/,
		],
	];
	for (const [what, answer, why] of troubles) {
		test(what, async () => {
			const { origin } = await serve({ '/x': answer, '/good': PAGE('Good') });
			const to = folder();
			const [bad, good] = await fetched([`${origin}/x`, `${origin}/good`], to, {}, { idleMs: 300, bytes: 1_000_000 });
			assert.equal(bad?.outcome, 'failed');
			assert.match(`${bad?.message} ${bad?.hint}`, why);
			assert.ok(bad?.hint);
			assert.equal(good?.outcome, 'new', 'the rest goes on');
			assert.equal(filesIn(to).length, 1);
		});
	}

	test('redirects are followed, and a move for good is told of a feed', async () => {
		const { origin } = await serve({
			'/old': (_, response) => void response.writeHead(301, { location: '/feed.xml' }).end(),
			'/feed.xml': rss(item('A', 'text', '/a')),
		});
		const [one] = await fetched([`${origin}/old`], folder());
		assert.equal(one?.outcome, 'new');
		assert.match(one?.message ?? '', /moved to .*\/feed\.xml/);
	});

	test('robots.txt is kept, also where a redirect leads; a host that cannot give it allows nothing', async () => {
		const { origin, asked } = await serve({
			'/robots.txt': 'User-agent: *\nDisallow: /private\n',
			'/private/a': PAGE('A'),
			'/way': (_, response) => void response.writeHead(302, { location: '/private/a' }).end(),
			'/open': PAGE('Open'),
		});
		const results = await fetched([`${origin}/private/a`, `${origin}/way`, `${origin}/open`], folder());
		assert.deepEqual(
			results.map(({ outcome }) => outcome),
			['failed', 'failed', 'new'],
		);
		assert.ok(!asked.includes('/private/a'));
		const closed = await serve({ '/robots.txt': (_, response) => void response.writeHead(500).end(), '/a': PAGE('A') });
		const [refused] = await fetched([`${closed.origin}/a`], folder());
		assert.match(refused?.message ?? '', /robots\.txt answers 500/);
	});

	test('one host is asked one thing at a time, with the pause', async () => {
		let open = 0;
		let most = 0;
		const times: number[] = [];
		const slow: Answering = (_, response) => {
			open += 1;
			most = Math.max(most, open);
			times.push(performance.now());
			setTimeout(() => {
				open -= 1;
				response.end(PAGE('x'));
			}, 30);
		};
		const { origin } = await serve({ '/a': slow, '/b': slow, '/c': slow });
		await fetched([`${origin}/a`, `${origin}/b`, `${origin}/c`], folder(), {}, { pauseMs: 60 });
		assert.equal(most, 1);
		assert.ok((times[2] ?? 0) - (times[0] ?? 0) >= 100, 'two pauses lie between three requests');
	});

	test('addresses that are not public are refused unless asked for, also behind a name and a redirect', async () => {
		const { origin, asked } = await serve({ '/a': PAGE('A') });
		const [ip, name] = await fetched([`${origin}/a`, `${origin.replace('127.0.0.1', 'localhost')}/a`], folder(), {
			local: false,
		});
		for (const one of [ip, name]) {
			assert.equal(one?.outcome, 'failed');
			assert.match(one?.hint ?? '', /--local/);
		}
		assert.deepEqual(asked, []);
	});
});

test('lists of addresses: one a line with tags and remarks, OPML with groups; what is none is told with its line', async () => {
	const { origin } = await serve({ '/a.xml': rss(item('A', 'a', '/a')), '/b.xml': rss(item('B', 'b', '/b')) });
	const lines = join(base, 'feeds.txt');
	writeFileSync(lines, `# mine\n\n${origin}/a.xml "~Coast" news\n${origin}/b.xml\n${origin}/a.xml\n`);
	assert.deepEqual(
		(await fetched([lines], folder())).map(({ articles }) => articles),
		[1, 1],
	);
	const opml = join(base, 'feeds.opml');
	writeFileSync(
		opml,
		`<opml version="2.0"><body><outline text="Group"><outline text="A" xmlUrl="${origin}/a.xml"/></outline><outline text="B" xmlUrl="${origin}/b.xml"/></body></opml>`,
	);
	assert.deepEqual(
		(await fetched([opml], folder())).map(({ articles }) => articles),
		[1, 1],
	);
	writeFileSync(lines, `${origin}/a.xml\nnot an address\n`);
	await assert.rejects(
		fetchAll(plan([lines], folder()), () => {}),
		(error) => error instanceof Trouble && /feeds\.txt:2/.test(error.message),
	);
	await assert.rejects(
		fetchAll(plan(['example.org/feed'], folder()), () => {}),
		/Did you mean https:\/\/example\.org\/feed\?/,
	);
});

test('what was fetched is kept when the record is damaged or gone; nothing is overwritten', async () => {
	const { origin } = await serve({ '/feed.xml': rss(item('A', 'a', '/a')) });
	const to = folder();
	await fetched([`${origin}/feed.xml`], to);
	writeFileSync(join(to, '.newsdesk', 'fetched.json'), '{"version": 1, "addr');
	const [again] = await fetched([`${origin}/feed.xml`], to);
	assert.equal(again?.outcome, 'new');
	assert.equal(filesIn(to).length, 2);
	assert.ok(existsSync(join(to, '.newsdesk', 'fetched.json')));
});

test('addresses of closed networks are known in every writing', () => {
	for (const address of [
		'127.0.0.1',
		'10.1.2.3',
		'172.16.0.1',
		'192.168.1.1',
		'169.254.169.254',
		'100.64.0.1',
		'0.0.0.0',
		'224.0.0.1',
		'::1',
		'::',
		'fe80::1',
		'fc00::1',
		'::ffff:127.0.0.1',
		'::ffff:7f00:1',
		'64:ff9b::10.0.0.1',
		'nonsense',
	])
		assert.equal(isPublic(address), false, address);
	for (const address of ['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '::ffff:1.1.1.1'])
		assert.equal(isPublic(address), true, address);
	for (const address of [
		'http://2130706433/',
		'http://0x7f.1/',
		'http://017700000001/',
		'http://[::1]/',
		'http://127.1/',
	])
		assert.throws(() => checkHost(new URL(address), false), Trouble, address);
});

test('no address leads out of the folder, whatever it is', () => {
	fc.assert(
		fc.property(
			fc.webUrl({ withQueryParameters: true, withFragments: true }),
			fc.constantFrom('', '/../../etc/passwd', '/%2e%2e/%2e%2e/x', '/a%00b', '/%ff', '/CON', '/.hidden'),
			(url, path) => {
				const place = placeOf(url + path, '.html');
				assert.match(place, /^[a-z0-9-]+\/[a-z0-9-]+\.html$/);
			},
		),
	);
});
