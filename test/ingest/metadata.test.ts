import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readMetadata, rowsWithoutFile } from '../../source/ingest/metadata.ts';

const read = (text: string) => readMetadata(new TextEncoder().encode(text), 'x/metadata.csv');
const reported = (text: string): readonly string[] =>
	read(text).diagnostics.map(({ where, rule }) => `${where} ${rule}`);

describe('metadata.csv', () => {
	test('columns in any case and order, quoted cells over several lines', () => {
		const { rows, diagnostics } = read(
			'Published,PATH,headline\n2024-02-13,./a.txt,"Dam, ""the old one"",\nbreaks"\n,b\\c.txt,\n',
		);
		assert.deepEqual(diagnostics, []);
		assert.deepEqual([...rows.keys()], ['a.txt', 'b/c.txt']);
		assert.equal(rows.get('a.txt')?.headline, 'Dam, "the old one", breaks');
		assert.equal(rows.get('a.txt')?.published, '2024-02-13');
		assert.equal(rows.get('b/c.txt')?.line, 4);
		assert.equal(rows.get('b/c.txt')?.published, null);
	});

	test('semicolons, and a byte order mark', () => {
		assert.equal(read('\ufeffpath;outlet\r\na.txt;The Post, Lima\r\n').rows.get('a.txt')?.outlet, 'The Post, Lima');
	});

	const PROBLEMS: readonly (readonly [string, string, readonly string[]])[] = [
		[
			'no path column',
			'file,headline\na.txt,x\n',
			['x/metadata.csv:1 metadata/column', 'x/metadata.csv:1 metadata/header'],
		],
		['an unknown column', 'path,colour\na.txt,red\n', ['x/metadata.csv:1 metadata/column']],
		['a bad date', 'path,published\na.txt,2024-02-30\n', ['x/metadata.csv:2 metadata/date']],
		['an open date', 'path,published\na.txt,02/03/2024\n', ['x/metadata.csv:2 metadata/date']],
		['a bad language', 'path,language\na.txt,English\n', ['x/metadata.csv:2 metadata/language']],
		['a path outside', 'path\n../a.txt\n', ['x/metadata.csv:2 metadata/path']],
		['a bad address', 'path,url\na.txt,example.org/x\n', ['x/metadata.csv:2 metadata/url']],
		['a row twice', 'path\na.txt\n\na.txt\n', ['x/metadata.csv:4 metadata/twice']],
		['an unclosed quote', 'path,headline\na.txt,"x\n', ['x/metadata.csv:2 metadata/row']],
	];
	for (const [name, text, expected] of PROBLEMS) test(name, () => assert.deepEqual(reported(text), expected));

	test('a row without a file', () => {
		const file = read('path\na.txt\nb.txt\n');
		assert.deepEqual(
			rowsWithoutFile(file, 'x/metadata.csv', new Set(['a.txt'])).map(({ where, rule }) => `${where} ${rule}`),
			['x/metadata.csv:3 metadata/no-file'],
		);
	});

	test('an address, without its fragment', () => {
		const { rows } = read('path,url\na.txt,https://post.example/a?b=1#top\nb.txt,\n');
		assert.deepEqual([rows.get('a.txt')?.link, rows.get('b.txt')?.link], ['https://post.example/a?b=1', null]);
	});

	test('a bad row leaves the others as they are', () => {
		const { rows } = read('path,published\na.txt,never\nb.txt,2024-02-13\n');
		assert.deepEqual([rows.get('a.txt')?.published, rows.get('b.txt')?.published], [null, '2024-02-13']);
	});
});
