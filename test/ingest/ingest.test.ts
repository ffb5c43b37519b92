import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LONGEST_TEXT } from '../../source/ingest/bounds.ts';
import { formatOf } from '../../source/ingest/formats.ts';
import { ingest } from '../../source/ingest/ingest.ts';
import { readMetadata } from '../../source/ingest/metadata.ts';
import type { Ingested, Origin } from '../../source/ingest/origin.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const identify = (bytes: Uint8Array): string => bytes.length.toString(16).padStart(16, '0');
const origin = (path: string, fields: Partial<Origin> = {}): Origin => ({ path, identify, metadata: null, ...fields });
const rulesOf = ({ diagnostics }: Ingested): readonly string[] =>
	diagnostics.map(({ where, rule }) => `${where} ${rule}`);

describe('a text file', () => {
	const text =
		'Dam breaks in the hills\n\nLIMA (AP) -- The dam of the upper lake broke on Monday, and the town below it was warned in time.\n';

	test('is one article whose text is the file', () => {
		const { articles, diagnostics } = ingest(utf8(text), origin('a/dam.txt'));
		const [article] = articles;
		assert.equal(articles.length, 1);
		assert.equal(article?.text, text);
		assert.equal(article?.headline, 'Dam breaks in the hills');
		assert.equal(article?.headlineFrom, 'text');
		assert.equal(article?.outlet, 'AP');
		assert.equal(article?.language, 'en');
		assert.equal(article?.id, identify(utf8(text)));
		assert.deepEqual(diagnostics, []);
	});

	test('takes from metadata what the text lacks, and the date and outlet in any case', () => {
		const metadata = {
			headline: 'Another',
			byline: null,
			outlet: 'The Hills Post',
			published: '2024-02-13',
			language: null,
			link: null,
			line: 2,
		};
		const [article] = ingest(utf8(text), origin('dam.txt', { metadata })).articles;
		assert.equal(article?.headline, 'Dam breaks in the hills');
		assert.equal(article?.outlet, 'The Hills Post');
		assert.deepEqual([article?.published, article?.publishedFrom], ['2024-02-13', 'metadata']);
		const bare = ingest(
			utf8('The dam of the upper lake broke on Monday, officials said.'),
			origin('dam.txt', { metadata }),
		);
		assert.deepEqual([bare.articles[0]?.headline, bare.articles[0]?.headlineFrom], ['Another', 'metadata']);
	});

	test('says what was taken out of it', () => {
		const result = ingest(utf8('The dam \x1b[31mbroke\x1b[0m on\0 Monday.'), origin('dam.txt'));
		assert.equal(result.articles[0]?.text, 'The dam broke on Monday.');
		assert.deepEqual(rulesOf(result), ['dam.txt sanitise/removed']);
		assert.equal(result.diagnostics[0]?.message, 'Taken out: 2 terminal escapes, 1 control character.');
	});

	test('without words, or of another kind, is a diagnostic and no article', () => {
		assert.deepEqual(rulesOf(ingest(utf8(' \n\n'), origin('a.txt'))), ['a.txt ingest/empty']);
		assert.deepEqual(rulesOf(ingest(utf8('%PDF-1.4'), origin('a.txt'))), ['a.txt decode/binary']);
	});

	test('longer than its bound is cut at a line, and says so', () => {
		const result = ingest(utf8(`${'word '.repeat(200)}word.\n`.repeat(LONGEST_TEXT / 1000)), origin('a.txt'));
		assert.ok((result.articles[0]?.text.length ?? 0) <= LONGEST_TEXT);
		assert.ok(result.articles[0]?.text.endsWith('word.'));
		assert.deepEqual(rulesOf(result), ['a.txt bounds/text']);
	});
});

describe('JSON Lines', () => {
	const lines = [
		'{"id": "x7", "headline": "Dam breaks", "published": "2024-02-13", "text": "The dam broke.\\n\\nNobody was hurt.", "outlet": "AP", "byline": "Marta Ruiz"}',
		'{"title": "Lake empties", "date": "Feb 14, 2024 10:00", "body": "The lake is empty.", "authors": ["A. Poe", "B. Lee"], "publisher": {"name": "The Post"}}',
		'{"headline": "cut off',
		'',
		'["no object"]',
		'{"headline": "No text"}',
		'{"text": "The dam broke.", "published": "soon", "headline": 7}',
		'{"text": "The dam broke.", "published": 1707782400}',
	];

	test('each line is an article or a failure of its own', () => {
		const result = ingest(utf8(lines.join('\r\n')), origin('d.jsonl'));
		assert.deepEqual(
			result.articles.map(({ path, headline, headlineFrom, published, outlet, byline }) => [
				path,
				headline,
				headlineFrom,
				published,
				outlet,
				byline,
			]),
			[
				['d.jsonl:1#x7', 'Dam breaks', 'metadata', '2024-02-13', 'AP', 'Marta Ruiz'],
				['d.jsonl:2', 'Lake empties', 'metadata', '2024-02-14', 'The Post', 'A. Poe, B. Lee'],
				['d.jsonl:7', 'The dam broke', 'lede', null, null, null],
				['d.jsonl:8', 'The dam broke', 'lede', '2024-02-13', null, null],
			],
		);
		assert.deepEqual(rulesOf(result), [
			'd.jsonl:3 jsonl/line',
			'd.jsonl:5 jsonl/line',
			'd.jsonl:6 jsonl/line',
			'd.jsonl:7 fields/unusable',
			'd.jsonl:7 fields/date',
		]);
	});

	test('line by line gives what the whole file gives', () => {
		const format = formatOf('D.JSONL');
		const singly = lines.flatMap(
			(line, at) => format?.readLine?.(utf8(line), at + 1, origin('d.jsonl')).articles ?? [],
		);
		assert.deepEqual(singly, ingest(utf8(lines.join('\n')), origin('d.jsonl')).articles);
	});
});

test('the five articles and their metadata.csv', () => {
	const { rows, diagnostics } = readMetadata(readFileSync('seeds/metadata.csv'), 'seeds/metadata.csv');
	assert.deepEqual(diagnostics, []);
	const read = [...rows].map(([name, metadata]) => {
		const { articles } = ingest(readFileSync(`seeds/${name}`), origin(`seeds/${name}`, { metadata }));
		return [
			name.slice(0, 3),
			articles[0]?.published,
			articles[0]?.headlineFrom,
			articles[0]?.outlet,
			articles[0]?.language,
		];
	});
	assert.deepEqual(read, [
		['000', '2024-02-13', 'metadata', null, 'en'],
		['001', '2024-02-23', 'metadata', null, 'en'],
		['002', '2024-03-21', 'metadata', null, 'en'],
		['003', '2024-08-03', 'metadata', null, 'en'],
		['004', '2024-04-26', 'text', 'AP', 'en'],
	]);
});

test('no bytes make it throw, and no article is without text and headline', () => {
	const any = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(utf8), fc.string({ unit: 'binary' }).map(utf8));
	fc.assert(
		fc.property(any, fc.constantFrom('a.txt', 'a.jsonl', 'a', 'metadata.csv'), (bytes, path) => {
			const { articles } = ingest(bytes, origin(path));
			assert.ok(articles.every(({ text, headline }) => text.trim() !== '' && headline !== ''));
			readMetadata(bytes, path);
		}),
		{ numRuns: 500 },
	);
});
