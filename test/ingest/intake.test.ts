import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { tarOf, zipOf } from './archives.ts';
import { formatOf, readAll } from './reading.ts';

const DAM =
	'Dam breaks in the hills\n\nThe dam of the upper lake broke on Monday, and the town below it was warned in time.\n';
const LAKE =
	'Lake empties overnight\n\nThe lake above the town was empty on Tuesday morning, said the mayor of the town.\n';

describe('detection', () => {
	const cases: readonly (readonly [string, string, string | Uint8Array, string | null])[] = [
		['prose without an extension', 'story', DAM, 'text'],
		['prose of an unknown extension', 'story.art', DAM, 'text'],
		['a style sheet', 'style.css', 'body { margin: 0; padding: 0 } p { color: red; margin: 0 auto }', null],
		['JSON Lines by another name', 'dump.json', '{"text":"one two"}\n{"text":"three four"}\n', 'jsonl'],
		['one JSON object', 'one.json', '{"text":"one two"}', 'json'],
		['JSON Lines in UTF-16', 'dump.dat', Buffer.from('\ufeff{"text":"a b"}\n{"text":"c d"}\n', 'utf16le'), 'jsonl'],
		['a picture named as text', 'a.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), null],
		['a gzip file named as text', 'a.txt', gzipSync(DAM), 'gzip'],
		['a ZIP without a name', 'download', zipOf({ 'a.txt': DAM }), 'zip'],
		['a tar without a name', 'download', tarOf({ 'a.txt': DAM }), 'tar'],
		['an office document is no archive', 'x.zip', zipOf({ '[Content_Types].xml': '<a/>' }), null],
		['nothing', 'empty.bin', '', null],
	];
	for (const [what, path, content, expected] of cases)
		test(what, () => assert.equal(formatOf(content, path), expected));
});

describe('archives', () => {
	test('each file in it is an article with the path within and its own date', async () => {
		const { articles, diagnostics } = await readAll(zipOf({ 'a/dam.txt': DAM, 'lake.txt': LAKE }), 'news/dump.zip');
		assert.deepEqual(
			articles.map(({ path, headline }) => [path, headline]),
			[
				['news/dump.zip/a/dam.txt', 'Dam breaks in the hills'],
				['news/dump.zip/lake.txt', 'Lake empties overnight'],
			],
		);
		assert.equal(articles[0]?.particulars.modified, '2024-02-13T10:20:30');
		assert.deepEqual(diagnostics, []);
	});

	test('an article is the same wherever it lies', async () => {
		const [plain] = (await readAll(DAM, 'dam.txt')).articles;
		for (const packed of [
			gzipSync(DAM),
			zipOf({ 'dam.txt': DAM }),
			tarOf({ 'dam.txt': DAM }),
			gzipSync(tarOf({ x: DAM })),
		]) {
			const { articles } = await readAll(packed, 'packed.tgz');
			assert.deepEqual(
				articles.map(({ id, text }) => [id, text]),
				[[plain?.id, plain?.text]],
			);
		}
	});

	test('archives in archives are read as deep as the bound says, and what lies deeper is told', async () => {
		const nested = zipOf({ 'top.txt': LAKE, 'inner.zip': zipOf({ 'inner.tar': tarOf({ 'dam.txt': DAM }) }) });
		assert.deepEqual(
			(await readAll(nested, 'n.zip')).articles.map(({ path }) => path),
			['n.zip/top.txt', 'n.zip/inner.zip/inner.tar/dam.txt'],
		);
		const shallow = await readAll(nested, 'n.zip', { depth: 2 });
		assert.deepEqual(
			shallow.articles.map(({ path }) => path),
			['n.zip/top.txt'],
		);
		assert.deepEqual(
			shallow.diagnostics.map(({ rule, where }) => [rule, where]),
			[['bounds/depth', 'n.zip/inner.zip/inner.tar/dam.txt']],
		);
		assert.match(shallow.diagnostics[0]?.hint ?? '', /--bounds depth=/);
	});

	test('names that lead out are told and not read; folders, hidden files and links neither', async () => {
		const { articles, diagnostics } = await readAll(
			zipOf({ '../../etc/dam.txt': DAM, '/lake.txt': LAKE, '.hidden.txt': DAM, '__MACOSX/a.txt': DAM, 'folder/': '' }),
			'z.zip',
		);
		assert.deepEqual(
			articles.map(({ path }) => path),
			['z.zip/lake.txt'],
		);
		assert.deepEqual(
			diagnostics.map(({ rule }) => rule),
			['archive/traversal'],
		);
	});

	test('a metadata.csv in an archive speaks of the files beside it', async () => {
		const { articles } = await readAll(
			zipOf({ 'a/dam.txt': DAM, 'a/metadata.csv': 'path,outlet,published\ndam.txt,Hill Post,2024-02-13\n' }),
			'z.zip',
		);
		assert.deepEqual(
			articles.map(({ outlet, published }) => [outlet, published]),
			[['Hill Post', '2024-02-13']],
		);
	});

	test('what unpacks to more than the bound is stopped by the bound’s name', async () => {
		const bomb = gzipSync(Buffer.alloc(5_000_000));
		for (const [packed, path] of [
			[bomb, 'bomb.gz'],
			[zipOf({ 'bomb.txt': Buffer.alloc(5_000_000), 'dam.txt': DAM }), 'bomb.zip'],
			[tarOf({ 'bomb.txt': Buffer.alloc(5_000_000), 'dam.txt': DAM }), 'bomb.tar'],
		] as const) {
			const { diagnostics, articles } = await readAll(packed, path, { file: 1_000_000 });
			assert.ok(
				diagnostics.some(({ rule, hint }) => rule === 'bounds/file' && hint.includes('--bounds file=')),
				path,
			);
			assert.equal(articles.length, path === 'bomb.gz' ? 0 : 1, path);
		}
		const many = await readAll(zipOf({ a: DAM, b: LAKE, c: DAM }), 'm.zip', { members: 2 });
		assert.deepEqual([many.articles.length, many.diagnostics[0]?.rule], [2, 'bounds/members']);
		const much = await readAll(zipOf({ a: DAM, b: LAKE, c: DAM }), 'm.zip', { unpacked: 200 });
		assert.deepEqual([much.articles.length, much.diagnostics[0]?.rule], [1, 'bounds/unpacked']);
	});

	test('an entry that lies about its size, or is damaged, is told and the others are read', async () => {
		const archive = zipOf({ 'dam.txt': DAM, 'lake.txt': LAKE });
		const list = archive.indexOf('PK\x01\x02', 0, 'latin1');
		archive.writeUInt32LE(10, list + 24);
		const { articles, diagnostics } = await readAll(archive, 'lying.zip');
		assert.deepEqual(
			articles.map(({ path }) => path),
			['lying.zip/lake.txt'],
		);
		assert.deepEqual(
			diagnostics.map(({ rule, where }) => [rule, where]),
			[['zip/damaged', 'lying.zip/dam.txt']],
		);
	});

	test('a damaged archive says so; what came before the damage stays', async () => {
		const half = await readAll(zipOf({ 'a.txt': DAM }).subarray(0, 60), 'half.zip');
		assert.deepEqual([half.articles.length, half.diagnostics[0]?.rule], [0, 'zip/damaged']);
		const cut = await readAll(tarOf({ 'a.txt': DAM, 'b.txt': LAKE }).subarray(0, 1_600), 'cut.tar');
		assert.deepEqual([cut.articles.length, cut.diagnostics[0]?.rule], [1, 'tar/damaged']);
		const gz = await readAll(gzipSync(DAM).subarray(0, 40), 'cut.txt.gz');
		assert.deepEqual([gz.articles.length, gz.diagnostics[0]?.rule], [0, 'gzip/unreadable']);
	});
});
