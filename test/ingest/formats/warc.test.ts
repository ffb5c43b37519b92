import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { warcRecord, warcResponse } from '../archives.ts';
import { formatOf, readAll } from '../reading.ts';

const HTML = 'Content-Type: text/html; charset=windows-1252';
const page = (headline: string): string =>
	`<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>The town council of Port Ellery voted on Tuesday to close the swing bridge for eleven weeks.</p><p>Ships wait in the bay.</p></article></body></html>`;
const INFO = warcRecord({ 'WARC-Type': 'warcinfo' }, 'software: crawler\r\n');
const ADDRESS = 'https://www.post.example/news/bridge?id=1#top';

const told = async (content: Uint8Array, path = 'crawl.warc') => {
	const { articles, diagnostics } = await readAll(content, path, { file: 200_000 });
	return { articles, headlines: articles.map(({ headline }) => headline), rules: diagnostics.map(({ rule }) => rule) };
};

describe('web archives', () => {
	const chunked = (text: string): string => {
		const half = Math.floor(text.length / 2);
		const [one, two] = [text.slice(0, half), text.slice(half)];
		return `${one.length.toString(16)}\r\n${one}\r\n${two.length.toString(16)}\r\n${two}\r\n0\r\n\r\n`;
	};
	const ways: readonly (readonly [string, string, string | Uint8Array])[] = [
		['as it is', HTML, page('Bridge closes')],
		['in chunks', `${HTML}\r\nTransfer-Encoding: chunked`, chunked(page('Bridge closes'))],
		['by gzip', `${HTML}\r\nContent-Encoding: gzip`, gzipSync(page('Bridge closes'))],
		['by Brotli', `${HTML}\r\nContent-Encoding: br`, brotliCompressSync(page('Bridge closes'))],
		['unpacked by the crawler, which left the header', `${HTML}\r\nContent-Encoding: gzip`, page('Bridge closes')],
	];
	for (const [how, headers, content] of ways)
		test(`a page sent ${how}, with its address and when it was fetched`, async () => {
			const archive = Buffer.concat([INFO, warcResponse(ADDRESS, headers, content)]);
			const { articles } = await told(archive);
			const [article] = articles;
			assert.equal(article?.headline, 'Bridge closes');
			assert.equal(article?.path, 'crawl.warc#2');
			assert.equal(article?.particulars.link, 'https://www.post.example/news/bridge?id=1');
			assert.equal(article?.outlet, 'post.example');
			assert.equal(article?.particulars.modified, '2024-02-13T10:20:30Z');
			assert.equal(article?.published, null);
			assert.match(article?.text ?? '', /Ships wait in the bay\.$/);
		});

	test('packed record by record, as crawlers do', async () => {
		const records = [INFO, warcResponse(ADDRESS, HTML, page('One')), warcResponse(ADDRESS, HTML, page('Two'))];
		const archive = Buffer.concat(records.map((record) => gzipSync(record)));
		assert.deepEqual((await told(archive, 'crawl.warc.gz')).headlines, ['One', 'Two']);
		assert.equal(formatOf(Buffer.concat(records), 'x'), 'warc');
	});

	test('the charset of the server holds', async () => {
		const text = Buffer.from(page('Caf\u00e9 closes'), 'latin1');
		assert.deepEqual((await told(warcResponse(ADDRESS, HTML, text))).headlines, ['Caf\u00e9 closes']);
	});

	test('pictures, errors and redirections are counted; what was put in and texts of pages are read', async () => {
		const archive = Buffer.concat([
			INFO,
			warcResponse('https://post.example/a.png', 'Content-Type: image/png', 'x'),
			warcResponse('https://post.example/b', HTML, page('Not found'), '404 Not Found'),
			warcResponse('https://post.example/c', HTML, '', '301 Moved'),
			warcRecord(
				{ 'WARC-Type': 'resource', 'WARC-Target-URI': 'https://post.example/d', 'Content-Type': 'text/html' },
				page('Put in'),
			),
			warcRecord(
				{ 'WARC-Type': 'conversion', 'WARC-Target-URI': 'https://post.example/e', 'Content-Type': 'text/plain' },
				'Crane falls in harbour\n\nNobody was hurt when a crane fell in the harbour on Monday.\n',
			),
		]);
		const { diagnostics } = await readAll(archive, 'crawl.warc');
		assert.deepEqual((await told(archive)).headlines, ['Put in', 'Crane falls in harbour']);
		assert.deepEqual(
			diagnostics.map(({ rule, message }) => [rule, message]),
			[['warc/left-out', '3 records are no article and not read: 1 image/png, 1 status 404, 1 status 301.']],
		);
	});

	const good = warcResponse(ADDRESS, HTML, page('Good'));
	const broken: readonly (readonly [string, Uint8Array, readonly string[], string])[] = [
		['one that breaks off', Buffer.concat([good, good.subarray(0, 300)]), ['Good', 'Good'], 'warc/damaged'],
		[
			'a packed one that breaks off',
			Buffer.concat([gzipSync(good), gzipSync(good).subarray(0, -20)]),
			['Good'],
			'gzip/unreadable',
		],
		[
			'headers without end',
			Buffer.concat([good, Buffer.from(`WARC/1.0\r\n${'A: b\r\n'.repeat(80_000)}`)]),
			['Good'],
			'warc/damaged',
		],
		[
			'a length that is none',
			Buffer.concat([good, Buffer.from('WARC/1.0\r\nContent-Length: x\r\n\r\nxx')]),
			['Good'],
			'warc/damaged',
		],
		[
			'something else after a record',
			Buffer.concat([good, Buffer.from('Nothing of the kind\r\n\r\n')]),
			['Good'],
			'warc/damaged',
		],
		[
			'a page beyond the bound',
			Buffer.concat([warcResponse(ADDRESS, HTML, 'x'.repeat(300_000)), good]),
			['Good'],
			'bounds/file',
		],
		[
			'a page packed to burst',
			Buffer.concat([
				warcResponse(ADDRESS, `${HTML}\r\nContent-Encoding: gzip`, gzipSync('x'.repeat(9_000_000))),
				good,
			]),
			['Good'],
			'warc/coding',
		],
	];
	for (const [what, content, headlines, rule] of broken)
		test(`${what}: told, and the rest is read`, async () => {
			const read = await told(content);
			assert.deepEqual(read.headlines.slice(0, headlines.length), headlines);
			assert.ok(read.rules.includes(rule), read.rules.join());
		});

	for (const [date, modified] of [
		['2024-02-13T10:20:30Z', '2024-02-13T10:20:30Z'],
		['2024-02-13T10:20:30.123456Z', '2024-02-13T10:20:30.123456Z'],
		['2024-02', '2024-02'],
		['\x7f 2024-02-13T10:20:30Z', null],
		['2024-02-13T10:20:30Z\x9b2J', null],
		['yesterday', null],
	] as const)
		test(`a record dated ${JSON.stringify(date)} was written ${modified ?? 'nobody knows when'}`, async () => {
			const record = warcRecord(
				{ 'WARC-Type': 'response', 'WARC-Target-URI': ADDRESS, 'WARC-Date': date },
				`HTTP/1.1 200 OK\r\n${HTML}\r\n\r\n${page('Bridge closes')}`,
			);
			const [article] = (await told(record)).articles;
			assert.equal(article?.particulars.modified, modified);
		});
});
