import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Ingested } from '../../../source/ingest/origin.ts';
import { tarOf, zipOf } from '../archives.ts';
import { readAll } from '../reading.ts';
import { FORBIDDEN, PAYLOADS } from './payloads.ts';
import { SAMPLES } from './samples.ts';

const counts = { files: 0, articles: 0, refused: 0 };
after(() =>
	console.log(`hostile input: ${counts.files} files, ${counts.articles} articles, ${counts.refused} refused`),
);

/** Bounds that keep a test short; what they stop is stopped at any size. */
const SMALL = { file: 4 * 1024 * 1024, unpacked: 16 * 1024 * 1024, members: 200 };

/** Every text in a value, however deep. */
function* textsIn(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

async function safely(content: string | Uint8Array, path: string): Promise<Ingested> {
	const read = await readAll(content, path, SMALL);
	counts.files += 1;
	counts.articles += read.articles.length;
	if (read.articles.length === 0) counts.refused += 1;
	for (const article of read.articles) {
		for (const text of textsIn({ ...article, path: '' }))
			assert.doesNotMatch(text, FORBIDDEN, `${path}: ${JSON.stringify(text).slice(0, 300)}`);
		let end = 0;
		for (const block of article.blocks) {
			assert.ok(block.start >= end && block.end > block.start && block.end <= article.text.length, path);
			end = block.end;
		}
	}
	for (const { message, hint, rule } of read.diagnostics) {
		assert.doesNotMatch(message + hint, FORBIDDEN, `${path}: ${rule}`);
		assert.ok(message !== '' && hint !== '', `${path}: ${rule} has no remedy`);
	}
	if (read.articles.length === 0) assert.ok(read.diagnostics.length > 0, `${path} vanished in silence`);
	return read;
}

describe('nothing in a file steers the terminal', () => {
	for (const [kind, make] of Object.entries(SAMPLES))
		test(kind, async () => {
			for (const words of Object.values(PAYLOADS)) {
				const [path, content] = make(`before ${words} after`);
				await safely(content, path);
			}
		});
});

describe('no file is too broken', () => {
	for (const [kind, make] of Object.entries(SAMPLES))
		test(kind, async () => {
			const [path, content] = make('Harbour closed after crane falls');
			const whole = Buffer.from(content);
			const change = fc.record({
				cut: fc.integer({ min: 0, max: whole.length }),
				flips: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
				put: fc.tuple(
					fc.nat(whole.length),
					fc.oneof(
						fc.uint8Array({ maxLength: 24 }),
						fc.constantFrom(...Object.values(PAYLOADS)).map((text) => Buffer.from(text)),
					),
				),
				isCut: fc.boolean(),
			});
			await fc.assert(
				fc.asyncProperty(change, async ({ cut, flips, put: [at, more], isCut }) => {
					const bytes = Buffer.concat([whole.subarray(0, at), more, whole.subarray(at)]);
					for (const [place, byte] of flips) bytes[place] = byte;
					await safely(isCut ? bytes.subarray(0, cut) : bytes, path);
				}),
				{ numRuns: 40 },
			);
		});

	test('bytes of no kind, under every name', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 300 }),
				fc.constantFrom(...Object.values(SAMPLES).map((make) => make('x')[0]), 'x', 'x.pdf', 'x.docx'),
				async (bytes, path) => {
					await safely(bytes, path);
				},
			),
			{ numRuns: 150 },
		);
	});
});

const entities = (kind: string): string =>
	`<?xml version="1.0"?><!DOCTYPE ${kind} [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY net SYSTEM "http://127.0.0.1:9/x">]>`;

describe('what is made to take everything', () => {
	const cases: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
		'billion laughs and external entities in RSS': [
			'a.rss',
			`${entities('rss')}<rss version="2.0"><channel><title>t</title><item><title>Title &j; &file; &net;</title><description>&j;</description></item></channel></rss>`,
		],
		'the same in Atom': [
			'a.atom',
			`${entities('feed')}<feed xmlns="http://www.w3.org/2005/Atom"><title>&j;</title><entry><title>&file;</title><id>a</id><content>&j;&net;</content></entry></feed>`,
		],
		'the same in OPML': [
			'a.opml',
			`${entities('opml')}<opml version="2.0"><body><outline text="&j;&file;"/></body></opml>`,
		],
		'the same in NITF': [
			'a.xml',
			`${entities('nitf')}<nitf><body><body.content><p>&j;&file;</p></body.content></body></nitf>`,
		],
		'HTML 100,000 deep': ['a.html', `<html><body><p>Words of an article.</p>${'<div>'.repeat(100_000)}deep`],
		'100,000 open tables': ['a.html', `<html><body><p>Words.</p>${'<table><tr><td>'.repeat(33_000)}deep`],
		'100,000 levels of XML': ['a.xml', `<nitf>${'<p>'.repeat(100_000)}x`],
		'100,000 levels of a feed': ['a.rss', `<rss version="2.0"><channel><item><title>x</title>${'<a>'.repeat(100_000)}`],
		'100,000 brackets': ['a.json', '['.repeat(100_000)],
		'JSON Lines of brackets': ['a.jsonl', `${'['.repeat(100_000)}\n{"text":"Words that are read."}\n`],
		'an alias bomb': [
			'a.md',
			`---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(8)}*${'abcdefg'[at]}]`).join('\n')}\ntitle: *h\n---\n\nWords of an article.\n`,
		],
		'quotes that never end': ['a.md', `${'> '.repeat(5_000)}words`],
		'a million emphases': ['a.md', `# T\n\n${'*a **b '.repeat(30_000)}`],
		'a very long line': ['a.txt', 'word '.repeat(700_000)],
		'a very long word': ['a.txt', `Title of it\n\n${'x'.repeat(1_000_000)}`],
		'only carriage returns': ['a.txt', 'A line of words.\r'.repeat(20_000)],
		'a gzip bomb': ['a.gz', gzipSync(Buffer.alloc(40_000_000))],
		'a ZIP bomb': [
			'a.zip',
			zipOf({ 'a.txt': Buffer.alloc(8_000_000), 'b.txt': 'Words of an article that is read all the same.' }),
		],
		'an office bomb': [
			'a.docx',
			zipOf({ '[Content_Types].xml': '<a/>', 'word/document.xml': Buffer.alloc(30_000_000, 32) }),
		],
		'an e-book bomb': [
			'a.epub',
			zipOf({ mimetype: 'application/epub+zip', 'META-INF/container.xml': Buffer.alloc(30_000_000, 32) }),
		],
		'archives in archives': [
			'a.zip',
			[...Array(12).keys()].reduce<Buffer>(
				(inner, at) => zipOf({ [`${at}.zip`]: inner }),
				zipOf({ 'a.txt': 'Words.' }),
			),
		],
		'more files than allowed': [
			'a.tar',
			tarOf(
				Object.fromEntries([...Array(300).keys()].map((at) => [`${at}.txt`, `Article number ${at} says a few words.`])),
			),
		],
		'names that lead out': [
			'a.tar',
			tarOf({ '../../x.txt': 'Words of an article.', 'a/../../../y.txt': 'Words of an article.' }),
		],
		'a mail 5,000 parts deep': [
			'a.eml',
			`From: a@a.example\r\nSubject: s\r\nDate: Tue, 13 Feb 2024 10:00:00 +0000\r\n${[...Array(2_000).keys()].map((at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('')}`,
		],
	};
	for (const [what, [path, content]] of Object.entries(cases))
		test(what, async () => {
			const { articles } = await safely(content, path);
			for (const { text, headline } of articles) {
				assert.ok(text.length < 8_400_000 && headline.length < 10_000, what);
				assert.doesNotMatch(text + headline, /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/);
			}
		});
});
