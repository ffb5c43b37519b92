import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type FeedItem, readFeed } from '../../../source/ingest/feed/feed.ts';

const rss = (items: string, channel = ''): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Ellery Post</title><link>https://post.example.org/</link><language>en-gb</language>${channel}${items}</channel></rss>`;
const atom = (entries: string, feed = ''): string =>
	`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Ellery Post</title><link href="https://post.example.org/"/>${feed}${entries}</feed>`;
const item = (inside: string): string => `<item><title>Bridge closed</title>${inside}</item>`;

type Seen = Partial<Record<Exclude<keyof FeedItem, 'blocks'>, string | null>> & { readonly text?: readonly string[] };

const CASES: readonly (readonly [string, string, Seen])[] = [
	[
		'RSS',
		rss(
			item(
				'<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description><pubDate>Tue, 14 May 2024 18:02:00 +0100</pubDate><dc:creator>By Ann Lee</dc:creator><link>https://post.example.org/a</link><guid isPermaLink="false">a-1</guid><category>Local</category>',
			),
		),
		{
			headline: 'Bridge closed',
			text: ['One.', 'Two & three.'],
			published: 'Tue, 14 May 2024 18:02:00 +0100',
			byline: 'Ann Lee',
			link: 'https://post.example.org/a',
			slug: 'a-1',
			section: 'Local',
			outlet: 'The Ellery Post',
			language: 'en-gb',
		},
	],
	[
		'content before description',
		rss(item('<description>Short.</description><content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded>')),
		{ text: ['The whole text.'] },
	],
	[
		'a mail address with a name',
		rss(item('<description>Text.</description><author>ann@post.example.org (Ann Lee)</author>')),
		{ byline: 'Ann Lee' },
	],
	[
		'a headline with references',
		rss('<item><title>Fish &amp;amp; chips &lt;i&gt;now&lt;/i&gt;</title><description>x</description></item>'),
		{ headline: 'Fish & chips now' },
	],
	[
		'a headline alone',
		rss(item('<link>https://post.example.org/a</link>')),
		{ text: ['Bridge closed'], headline: 'Bridge closed' },
	],
	[
		'a relative link',
		rss(item('<description>x</description><link>/2024/a</link>')),
		{ link: 'https://post.example.org/2024/a' },
	],
	[
		'a link that runs something',
		rss(item('<description>x</description><link>javascript:alert(1)</link>')),
		{ link: null },
	],
	[
		'where an item was taken from',
		rss(item('<description>x</description><source url="https://quay.example.org/f">The Quay</source>')),
		{ outlet: 'The Quay' },
	],
	[
		'what a feed writes below every item',
		rss(
			item(
				'<content:encoded><![CDATA[<p>The text.</p><p>The post <a href="/a">Bridge closed</a> appeared first on <a href="/">The Ellery Post</a>.</p>]]></content:encoded>',
			),
		),
		{ text: ['The text.'] },
	],
	[
		'paragraphs parted by empty lines',
		rss(item('<description>One.\n\nTwo.</description>')),
		{ text: ['One.', 'Two.'] },
	],
	[
		'Atom',
		atom(
			'<entry><title type="html">Bridge &lt;b&gt;closed&lt;/b&gt;</title><id>tag:1</id><link rel="alternate" href="a"/><published>2024-05-14T18:02:00+01:00</published><updated>2024-05-15T08:00:00Z</updated><author><name>Ann Lee</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>',
		),
		{
			headline: 'Bridge closed',
			text: ['One.', 'Two.'],
			published: '2024-05-14T18:02:00+01:00',
			updated: '2024-05-15T08:00:00Z',
			byline: 'Ann Lee',
			link: 'https://post.example.org/a',
			slug: 'tag:1',
		},
	],
	[
		'Atom, the feed’s author',
		atom(
			'<entry><title>Bridge closed</title><updated>2024-05-15T08:00:00Z</updated><summary>Text.</summary></entry>',
			'<author><name>Ann Lee</name></author>',
		),
		{ byline: 'Ann Lee', published: '2024-05-15T08:00:00Z', updated: null },
	],
	[
		'Atom, plain text',
		atom(
			'<entry><title type="text">A &lt;b&gt; in C</title><content type="text">x &lt; y and y &gt; z</content></entry>',
		),
		{ headline: 'A <b> in C', text: ['x < y and y > z'] },
	],
	[
		'RDF',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ellery Post</title><link>https://post.example.org/</link></channel><item rdf:about="https://post.example.org/a"><title>Bridge closed</title><link>https://post.example.org/a</link><description>Text.</description><dc:date>2024-05-14</dc:date></item></rdf:RDF>',
		{ headline: 'Bridge closed', text: ['Text.'], published: '2024-05-14', outlet: 'The Ellery Post' },
	],
	[
		'JSON Feed',
		JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'The Ellery Post',
			language: 'en',
			items: [
				{
					id: '1',
					url: 'https://post.example.org/a',
					title: 'How <i> works',
					content_html: '<p>One.</p><p>Two.</p>',
					date_published: '2024-05-14T18:02:00+01:00',
					authors: [{ name: 'Ann Lee' }],
				},
			],
		}),
		{ headline: 'How <i> works', text: ['One.', 'Two.'], byline: 'Ann Lee', language: 'en' },
	],
	['white space before it', `\n\n  ${rss(item('<description>Text.</description>'))}`, { text: ['Text.'] }],
	[
		'words before it',
		`Warning: mysql_connect() failed\n${rss(item('<description>Text.</description>'))}`,
		{ text: ['Text.'] },
	],
	[
		'references that XML has not',
		rss(item('<description>Caf&eacute;&nbsp;&amp; bar</description>')),
		{ text: ['Café & bar'] },
	],
	['a bare ampersand', rss(item('<description>Fish & chips</description>')), { text: ['Fish & chips'] }],
	[
		'an entity bomb',
		`<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${rss(item('<description>So: &c;</description>'))}`,
		{ text: ['So: &c;'] },
	],
	[
		'an entity from elsewhere',
		`<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('<description>So: &x;</description>'))}`,
		{ text: ['So: &x;'] },
	],
];

const see = (feedItem: FeedItem): Seen => ({
	...Object.fromEntries(
		Object.entries(feedItem).flatMap(([field, said]) =>
			field === 'blocks' ? [] : [[field, said === null ? null : (said as { value: string }).value]],
		),
	),
	text: feedItem.blocks.map(({ text }) => text),
});

describe('feeds', () => {
	for (const [name, text, expected] of CASES)
		it(name, () => {
			const { items } = readFeed(text);
			assert.equal(items.length, 1);
			const first = items[0];
			assert.ok(first !== undefined);
			const seen = see(first);
			for (const field of Object.keys(expected) as (keyof Seen)[])
				assert.deepEqual(seen[field], expected[field], field);
		});

	it('tells where each was read', () => {
		const { items } = readFeed(rss(item('<description>x</description><dc:date>2024-05-14</dc:date>')));
		assert.equal(items[0]?.published?.from, 'dc:date');
	});

	const three = rss(
		['One', 'Two', 'Three']
			.map((title) => `<item><title>${title}</title><description>Text of ${title}.</description></item>`)
			.join(''),
	);

	it('reads what is whole of a feed that is broken off', () => {
		const reading = readFeed(three.slice(0, three.indexOf('Text of Three') + 4));
		assert.deepEqual(reading.items.map(({ headline }) => headline?.value).slice(0, 2), ['One', 'Two']);
	});

	it('says why there is nothing to read', () => {
		const reasons: readonly (readonly [string, RegExp])[] = [
			['', /empty/],
			['<!DOCTYPE html><html><body><p>Not found</p></body></html>', /web page/],
			['<svg></svg>', /<svg>/],
			['{"title": "x"', /not JSON/],
			['{"title": "x"}', /JSON Feed/],
			['<rss version="2.0"></rss>', /neither a channel nor an item/],
			['<rss><channel><title>x</chan', /line 1/],
		];
		for (const [text, reason] of reasons) assert.match(readFeed(text).why ?? '', reason, text);
	});

	it('never throws, whatever is cut out of a feed', () => {
		fc.assert(
			fc.property(fc.nat(three.length), fc.nat(200), fc.string({ maxLength: 5 }), (at, length, put) => {
				const { items } = readFeed(three.slice(0, at) + put + three.slice(at + length));
				assert.ok(items.length <= 4);
			}),
			{ numRuns: 200 },
		);
	});
});
