import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hasMarkup, mayHaveMarkup } from '../../../source/ingest/fields/markup.ts';
import { formatOf, readAll } from '../reading.ts';

const STRIKE = {
	title: 'Strike ends',
	body: 'Dockers went back to work on Friday.',
	author: 'Ada Quist',
	publishedAt: '2024-03-08T10:00:00Z',
};
const CRANE = {
	title: 'Crane falls',
	body: 'Nobody was hurt when a crane fell.',
	author: 'Bo Ray',
	publishedAt: '2024-03-07',
};

const rowsOf = async (content: string, path: string): Promise<unknown[][]> =>
	(await readAll(content, path)).articles.map(({ path: at, headline, byline, published }) => [
		at,
		headline,
		byline,
		published,
	]);

describe('JSON dumps', () => {
	const both = [
		['Strike ends', 'Ada Quist', '2024-03-08'],
		['Crane falls', 'Bo Ray', '2024-03-07'],
	];
	const shapes: readonly (readonly [string, unknown])[] = [
		['a list', [STRIKE, CRANE]],
		['a service’s answer', { status: 'ok', totalResults: 2, articles: [STRIKE, CRANE] }],
		['an answer within an answer', { data: { results: [STRIKE, CRANE] } }],
		[
			'what a search server holds',
			{
				hits: {
					total: 2,
					hits: [
						{ _id: '1', _source: STRIKE },
						{ _id: '2', _source: CRANE },
					],
				},
			},
		],
		['Solr’s answer', { responseHeader: {}, response: { numFound: 2, docs: [STRIKE, CRANE] } }],
	];
	for (const [what, value] of shapes) {
		test(what, async () => {
			assert.deepEqual(
				(await rowsOf(JSON.stringify(value), 'a.json')).map((row) => row.slice(1)),
				both,
			);
		});
	}

	test('one article', async () => {
		assert.deepEqual(await rowsOf(JSON.stringify(STRIKE), 'a.json'), [['a.json', ...(both[0] ?? [])]]);
	});

	test('one bad record is told and the rest goes on', async () => {
		const { articles, diagnostics } = await readAll(JSON.stringify([STRIKE, { title: 'No text' }, CRANE]), 'a.json');
		assert.equal(articles.length, 2);
		assert.deepEqual(
			diagnostics.map(({ where, rule }) => [where, rule]),
			[['a.json#2', 'json/record']],
		);
	});

	test('a file without articles names its fields and the way to say which is the text', async () => {
		const { articles, diagnostics } = await readAll('{"name": "x", "version": "1.0", "scripts": {}}', 'package.json');
		assert.equal(articles.length, 0);
		assert.match(diagnostics[0]?.message ?? '', /name, version, scripts/);
		assert.match(diagnostics[0]?.hint ?? '', /--map text=/);
	});

	test('broken JSON is told with its place', async () => {
		const { diagnostics } = await readAll('[{"title": "x", "body": "y"', 'a.json');
		assert.match(diagnostics[0]?.message ?? '', /no whole JSON/);
	});
});

describe('tables', () => {
	for (const [name, divider] of [
		['commas', ','],
		['semicolons', ';'],
		['tabs', '\t'],
	] as const) {
		test(`divided by ${name}, with quotes and lines within a cell`, async () => {
			const text = [
				['headline', 'date', 'text'],
				['"Strike; ends, at last"', '2024-03-08', '"Dockers ""went"" back.\n\nAll is well."'],
				['Crane falls', '2024-03-07', 'Nobody was hurt.'],
			]
				.map((row) => row.join(divider))
				.join('\r\n');
			const { articles } = await readAll(text, 'a.csv');
			assert.deepEqual(
				articles.map(({ path, headline, published, text: words }) => [path, headline, published, words]),
				[
					['a.csv#1', 'Strike; ends, at last', '2024-03-08', 'Dockers "went" back.\n\nAll is well.'],
					['a.csv#2', 'Crane falls', '2024-03-07', 'Nobody was hurt.'],
				],
			);
		});
	}

	test('a quote never closed is told with its row, and the rows before it stay', async () => {
		const text = 'headline,text\nOne,First.\nTwo,"Second.\nThree,Third.\nFour,Fourth.\n';
		const { articles, diagnostics } = await readAll(text, 'a.csv');
		assert.deepEqual(
			articles.map(({ headline }) => headline),
			['One'],
		);
		assert.deepEqual(
			diagnostics.map(({ where, rule }) => [where, rule]),
			[['a.csv:3', 'table/quote']],
		);
	});

	test('a row without a text and one with too many cells are told', async () => {
		const { articles, diagnostics } = await readAll('headline,text\nOne,First.\nTwo,\nThree,Third,odd\n', 'a.csv');
		assert.equal(articles.length, 2);
		assert.deepEqual(diagnostics.map(({ rule }) => rule).sort(), ['table/row', 'table/row']);
	});

	test('a table of other things names its columns', async () => {
		const { articles, diagnostics } = await readAll('city,people\nOslo,700000\n', 'cities.csv');
		assert.equal(articles.length, 0);
		assert.ok(diagnostics.some(({ message, hint }) => /city, people/.test(message) && /--map text=/.test(hint)));
	});

	test('metadata beside articles is no table of articles', () => {
		assert.notEqual(formatOf('path,headline\na.txt,x\n', 'metadata.csv'), 'table');
	});
});

describe('bodies written in HTML', () => {
	const body =
		'<p>Dockers <b>went</b> back on Friday.</p><p>The port said: &ldquo;Good.&rdquo;</p><h3>Talks</h3><ul><li>pay</li><li>hours</li></ul>';
	const record = { headline: 'Strike ends', body };
	const wanted = ['Dockers went back on Friday.', 'The port said: “Good.”', 'Talks', 'pay', 'hours'];
	const files: readonly (readonly [string, string])[] = [
		['a.json', JSON.stringify(record)],
		['a.jsonl', JSON.stringify(record)],
		['b.jsonl', JSON.stringify(record).replaceAll('<', '\\u003c')],
		['a.csv', `headline,text\nStrike ends,"${body}"\n`],
	];
	for (const [name, content] of files)
		test(`${name}: tags become blocks`, async () => {
			const { articles } = await readAll(content, name);
			const [article] = articles;
			assert.deepEqual(
				article?.blocks.map(({ start, end }) => article.text.slice(start, end)),
				wanted,
			);
			assert.equal(article?.headline, 'Strike ends');
		});

	const texts: readonly (readonly [boolean, string])[] = [
		[true, '<p>One paragraph'.concat('<p>and another')],
		[true, 'First<br>second<br/>third'],
		[true, 'He said <i>no</i>.'],
		[true, '<div class="body">Text</div>'],
		[false, 'The <b> tag is old, and 3 < 4 > 2.'],
		[false, 'She wrote <ann@post.example> on <https://post.example>.'],
		[false, 'Profit < costs, he said </end>'],
		[false, 'No sign at all.'],
	];
	for (const [marked, text] of texts)
		test(`${marked ? 'HTML' : 'no HTML'}: ${text}`, () => assert.equal(hasMarkup(text), marked));

	test('what has markup is seen in its line of JSON', () => {
		fc.assert(
			fc.property(fc.constantFrom(...texts), fc.string(), ([marked, text], around) => {
				const line = JSON.stringify({ body: around + text });
				return (
					!marked || (mayHaveMarkup(line) && mayHaveMarkup(line.replaceAll('<', '\\u003C').replaceAll('/', '\\/')))
				);
			}),
		);
	});
});
