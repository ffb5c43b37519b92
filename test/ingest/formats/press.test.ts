import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseXml, textOf } from '../../../source/ingest/xml/tree.ts';
import { formatOf, readAll } from '../reading.ts';

const NITF = `<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf><head><title>slug</title><docdata><doc-id id-string="x1"/><date.issue norm="20240308T233000-0500"/></docdata>
<pubdata name="Coast Wire" position.section="Business"/></head>
<body xml:lang="en"><body.head><hedline><hl1>Port strike <em>ends</em></hl1><hl2>Second line</hl2></hedline><byline>By Ada Quist<byttl>Harbour editor</byttl></byline><dateline><location>Helsinki</location></dateline></body.head>
<body.content><p>Dockers went back to <org>Port of Helsinki</org>.</p><hl2>Why</h2></hl2><p>All is well.</p><ul><li>one</li><li>two</li></ul><media><media-reference source="x.jpg">data</media-reference><media-caption>A crane.</media-caption></media></body.content></body></nitf>`.replace(
	'</h2>',
	'',
);

describe('NITF', () => {
	test('headline, byline with its title, date with its zone, outlet, section, language; blocks of the body; dateline before the lede', async () => {
		const { articles, diagnostics } = await readAll(Buffer.from(NITF, 'latin1'), 'a.xml');
		assert.deepEqual(diagnostics, []);
		const [article] = articles;
		assert.deepEqual(
			[
				article?.headline,
				article?.byline,
				article?.outlet,
				article?.published,
				article?.language,
				article?.particulars.section,
			],
			['Port strike ends', 'Ada Quist, Harbour editor', 'Coast Wire', '2024-03-08', 'en', 'Business'],
		);
		assert.match(
			article?.text ?? '',
			/^HELSINKI — Dockers went back to Port of Helsinki\.\n\nWhy\n\nAll is well\.\n\none\ntwo\n\nA crane\.$/,
		);
		assert.equal(article?.dateline?.place, 'HELSINKI');
	});
});

const item = (guid: string, headline: string, body: string): string =>
	`<newsItem guid="${guid}" version="2" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider><name>Coast Wire</name></provider><versionCreated>2024-03-09T08:00:00Z</versionCreated><firstCreated>2024-03-08T23:30:00-05:00</firstCreated></itemMeta><contentMeta><by>By Ada Quist</by><headline>${headline}</headline></contentMeta><contentSet>${body}</contentSet></newsItem>`;
const NEWSML = (items: string): string =>
	`<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${items}</itemSet></newsMessage>`;

describe('NewsML-G2', () => {
	test('each item of a message is an article, from XHTML, NITF or plain text', async () => {
		const html =
			'<inlineXML contenttype="application/xhtml+xml"><html><head><title>no</title></head><body><h2>Why</h2><p>One.</p><p>Two.</p></body></html></inlineXML>';
		const plain = '<inlineData contenttype="text/plain">Three.\n\nFour.</inlineData>';
		const { articles } = await readAll(NEWSML(item('g1', 'First', html) + item('g2', 'Second', plain)), 'a.xml');
		assert.deepEqual(
			articles.map(({ path, headline, byline, outlet, published, text }) => [
				path,
				headline,
				byline,
				outlet,
				published,
				text,
			]),
			[
				['a.xml#1', 'First', 'Ada Quist', 'Coast Wire', '2024-03-08', 'Why\n\nOne.\n\nTwo.'],
				['a.xml#2', 'Second', 'Ada Quist', 'Coast Wire', '2024-03-08', 'Three.\n\nFour.'],
			],
		);
		assert.equal(articles[0]?.particulars.slug, 'g1');
		assert.equal(articles[0]?.particulars.version, '2');
	});

	test('a plan or a package is told for what it is', async () => {
		const { articles, diagnostics } = await readAll(
			'<planningItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
			'a.xml',
		);
		assert.equal(articles.length, 0);
		assert.match(diagnostics[0]?.message ?? '', /planningItem/);
	});
});

describe('ninjs', () => {
	const cases: readonly (readonly [string, object])[] = [
		[
			'1',
			{
				uri: 'urn:1',
				type: 'text',
				versioncreated: '2024-03-08T10:00:00Z',
				headline: 'Strike ends',
				byline: 'By Ada Quist',
				language: 'en',
				body_html: '<p>One.</p><p>Two.</p>',
				body_text: 'no',
			},
		],
		[
			'2',
			{
				uri: 'urn:1',
				standard: { name: 'ninjs', version: '2.1' },
				firstcreated: '2024-03-08T10:00:00Z',
				by: 'Ada Quist',
				headlines: [
					{ role: 'short', value: 'no' },
					{ role: 'main', value: 'Strike ends' },
				],
				bodies: [{ role: 'main', contenttype: 'text/html', value: '<p>One.</p><p>Two.</p>' }],
			},
		],
		[
			'3',
			{
				uri: 'urn:1',
				standard: { name: 'ninjs', version: '3.0' },
				contentCreated: '2024-03-08T10:00:00Z',
				by: 'Ada Quist',
				headlines: [{ value: 'Strike ends' }],
				bodies: [{ contentType: 'text/plain', value: 'One.\n\nTwo.' }],
			},
		],
		[
			'with NITF in it',
			{
				uri: 'urn:1',
				pubStatus: 'usable',
				versionCreated: '2024-03-08T10:00:00Z',
				by: 'Ada Quist',
				headlines: [{ value: 'Strike ends' }],
				bodies: [
					{
						contentType: 'application/xml',
						value: '<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>',
					},
				],
			},
		],
	];
	for (const [version, value] of cases) {
		test(version, async () => {
			const { articles } = await readAll(JSON.stringify(value), 'a.json');
			assert.deepEqual(
				articles.map(({ headline, byline, published, text }) => [headline, byline, published, text]),
				[['Strike ends', 'Ada Quist', '2024-03-08', 'One.\n\nTwo.']],
			);
		});
	}

	test('a picture without a text is an article of its description, and one without that of its headline', async () => {
		const { articles } = await readAll(
			JSON.stringify([
				{ uri: 'urn:1', type: 'picture', headline: 'Crane', description_text: 'A crane at dawn.' },
				{ uri: 'urn:2', type: 'picture', headline: 'Boat' },
			]),
			'a.json',
		);
		assert.deepEqual(
			articles.map(({ path, headline, text }) => [path, headline, text]),
			[
				['a.json#1', 'Crane', 'A crane at dawn.'],
				['a.json#2', 'Boat', 'Boat'],
			],
		);
	});

	test('is told from other JSON', () => {
		assert.equal(formatOf('{"uri": "x", "headline": "y", "pubstatus": "usable"}', 'a.json'), 'ninjs');
		assert.equal(formatOf('{"title": "x", "text": "y"}', 'a.json'), 'json');
	});
});

describe('XML', () => {
	test('entities a document declares are not expanded, and none is fetched', () => {
		const lol = `<!DOCTYPE a [<!ENTITY l "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n} "${`&l${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]><a>&l8;</a>`;
		assert.equal(textOf(parseXml(lol)), '&l8;');
		assert.equal(
			textOf(parseXml('<!DOCTYPE a SYSTEM "file:///etc/passwd" [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>')),
			'&e;',
		);
	});

	test('a hundred thousand levels are refused', async () => {
		const { articles, diagnostics } = await readAll(`<nitf>${'<p>'.repeat(100_000)}`, 'deep.xml');
		assert.equal(articles.length, 0);
		assert.match(diagnostics[0]?.message ?? '', /256 deep/);
	});

	test('references to characters are read', () => {
		assert.equal(textOf(parseXml('<a>&amp;&#163;&#x20ac;<![CDATA[<b>]]></a>')), '&£€<b>');
	});
});
