import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatOf, readAll } from '../reading.ts';

const PARAGRAPH = 'The town council of Port Ellery voted on Tuesday to close the swing bridge for eleven weeks.';

describe('formats of the web by content', () => {
	const cases: readonly (readonly [string, string, string, string | null])[] = [
		['a page', '<!DOCTYPE html><p>Hello', 'page', 'html'],
		['a page behind a comment', '\ufeff <!-- saved --><html><p>Hello', 'page.txt.bak', 'html'],
		[
			'XHTML',
			'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html>',
			'page',
			'html',
		],
		['a piece of a page', '<p>Hello <b>there</b></p>', 'piece', 'html'],
		['a page by its name', 'Hello <b>there</b>', 'piece.html', 'html'],
		['RSS', '<?xml version="1.0"?><!-- x --><rss version="2.0"><channel/></rss>', 'news.xml', 'feed'],
		['RSS that is named a page', '<rss version="2.0"><channel/></rss>', 'news.html', 'feed'],
		['Atom with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"></a:feed>', 'news.xml', 'feed'],
		['RDF', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>', 'news.xml', 'feed'],
		['RDF that is none', '<rdf:RDF xmlns="http://xmlns.com/foaf/0.1/"><Person/></rdf:RDF>', 'me.rdf', null],
		['JSON Feed', '{"items":[],"version":"https://jsonfeed.org/version/1.1"}', 'feed.json', 'feed'],
		['OPML', '<?xml version="1.0"?><opml version="2.0"><body/></opml>', 'feeds.xml', 'opml'],
		['a picture', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'x.svg', null],
	];
	for (const [name, content, path, expected] of cases)
		it(name, () => {
			assert.equal(formatOf(content, path), expected);
		});
});

describe('what stands before the first element', () => {
	it('is passed in time, however many comments there are', () => {
		const comments = '<!-- a --> <?php b ?>\n'.repeat(2_000);
		assert.equal(formatOf(`${comments}<html><p>Hello`, 'page'), 'html');
		assert.equal(formatOf(`<!DOCTYPE html>${comments}plain <!--`, 'page'), 'html');
		assert.equal(formatOf(`${'<!-- a -->'.repeat(40)}<nitf><head/></nitf>`, 'item.xml'), 'nitf');
		assert.equal(formatOf(`${'<!-- a -->'.repeat(40)}<newsItem xmlns="x"/>`, 'item.xml'), 'newsml-g2');
	});
});

describe('a page read', () => {
	it('gives text, metadata and where each was read', async () => {
		const { articles, diagnostics } = await readAll(
			`<html lang="en"><head><title>Bridge closed</title><meta property="article:published_time" content="2024-05-14T23:30:00+02:00"><link rel="canonical" href="https://post.example.org/a"></head><body><h1>Bridge closed</h1><p>By Ann Lee</p>${`<p>${PARAGRAPH}</p><h2>What next</h2><p>${PARAGRAPH.replace('Tuesday', 'Wednesday')}</p>`}</body></html>`,
			'page.html',
		);
		const article = articles[0];
		assert.deepEqual(diagnostics, []);
		assert.deepEqual(
			[
				article?.headline,
				article?.byline,
				article?.published,
				article?.particulars.publishedAt,
				article?.particulars.link,
			],
			['Bridge closed', 'Ann Lee', '2024-05-14', '2024-05-14T23:30:00+02:00', 'https://post.example.org/a'],
		);
		assert.equal(article?.particulars.from.published, 'article:published_time');
		assert.deepEqual(
			article?.blocks.map(({ role }) => role).filter((role) => role !== 'byline'),
			['paragraph', 'subhead', 'paragraph'],
		);
	});

	it('tells of charsets that are not what they say', async () => {
		const bytes = Uint8Array.from(`<html><meta charset="utf-8"><p>${PARAGRAPH} Caf\xe9.</p>`, (char) =>
			char.charCodeAt(0),
		);
		const { articles, diagnostics } = await readAll(bytes, 'page.html');
		assert.match(articles[0]?.text ?? '', /Café/);
		assert.deepEqual(
			diagnostics.map(({ rule }) => rule),
			['html/charset'],
		);
	});

	it('says so where a page holds a program alone', async () => {
		const { articles, diagnostics } = await readAll(
			'<html><body><div id="app"></div><script>start()</script></body></html>',
			'page.html',
		);
		assert.equal(articles.length, 0);
		assert.match(diagnostics[0]?.message ?? '', /program/);
	});

	it('keeps escapes, reading marks and scripts from the terminal', async () => {
		const { articles } = await readAll(
			`<html><title>A\u001b[31mred\u202e</title><p>${PARAGRAPH} \u001b]0;x\u0007<script>alert(1)</script></p></html>`,
			'page.html',
		);
		assert.doesNotMatch(JSON.stringify(articles), /\\u001b|\u202e|alert/);
	});
});

describe('a feed read', () => {
	it('gives an article an item', async () => {
		const { articles } = await readAll(
			`<rss version="2.0"><channel><title>The Ellery Post</title>${[1, 2].map((number) => `<item><title>Story ${number}</title><guid>g${number}</guid><pubDate>Tue, 14 May 2024 23:30:00 EST</pubDate><description>${PARAGRAPH}</description></item>`).join('')}</channel></rss>`,
			'news.xml',
		);
		assert.deepEqual(
			articles.map(({ path, headline, outlet, published, particulars }) => [
				path,
				headline,
				outlet,
				published,
				particulars.publishedAt,
				particulars.slug,
			]),
			[1, 2].map((number) => [
				`news.xml#${number}`,
				`Story ${number}`,
				'The Ellery Post',
				'2024-05-14',
				'2024-05-14T23:30:00-05:00',
				`g${number}`,
			]),
		);
	});

	it('gives the reason where there is none', async () => {
		const { diagnostics } = await readAll('<rss version="2.0"><channel><title>x</channel></rss>', 'news.rss');
		assert.match(diagnostics[0]?.message ?? '', /line 1/);
	});
});

describe('a list of feeds read', () => {
	it('is one article of names and addresses', async () => {
		const { articles } = await readAll(
			'<opml version="2.0"><head><title>Our feeds</title></head><body><outline text="Local"><outline type="rss" text="The Ellery Post" xmlUrl="https://post.example.org/rss"/></outline></body></opml>',
			'feeds.opml',
		);
		assert.equal(articles[0]?.headline, 'Our feeds');
		assert.equal(articles[0]?.text, 'Local\n\nThe Ellery Post (https://post.example.org/rss)');
	});
});

const saved = (body: string, headers = 'Snapshot-Content-Location: https://post.example.org/bridge\r\n'): string =>
	`From: <Saved by a browser>\r\n${headers}Subject: Bridge closed\r\nDate: Tue, 14 May 2024 18:02:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------b--\r\n`;

describe('a page saved with its parts', () => {
	it('is read as the page, with where it was saved from', async () => {
		const body = `<html><meta charset=3D"utf-8"><h1>Bridge closed in Port Ellery</h1><p>${PARAGRAPH.replace('vote', 'vo=\r\nte')} Caf=C3=A9.</p></html>`;
		const { articles } = await readAll(saved(body), 'bridge.mhtml');
		assert.deepEqual(
			[articles[0]?.headline, articles[0]?.text, articles[0]?.particulars.link, articles[0]?.outlet],
			['Bridge closed in Port Ellery', `${PARAGRAPH} Café.`, 'https://post.example.org/bridge', 'post.example.org'],
		);
		assert.equal(formatOf(saved(body), 'bridge'), 'mhtml');
	});

	it('says so where there is no page', async () => {
		const { diagnostics } = await readAll(
			saved('').replace('text/html\r\nContent-Transfer', 'image/gif\r\nContent-Transfer'),
			'bridge.mht',
		);
		assert.match(diagnostics[0]?.message ?? '', /no page/);
	});
});

describe('hostile pages and feeds', () => {
	const cases: readonly (readonly [string, string])[] = [
		['elements 50,000 deep', `${'<div>'.repeat(50_000)}<p>${PARAGRAPH}`],
		['tables 5,000 deep', `${'<table><tr><td>'.repeat(5_000)}${PARAGRAPH}`],
		['bold 50,000 deep', `${'<b>'.repeat(50_000)}${PARAGRAPH}`],
		['an element of 150,000 classes', `<div class="${'byline author date '.repeat(50_000)}">${PARAGRAPH}</div>`],
		['200,000 beginnings of tags', `<html>${'<'.repeat(200_000)} ${PARAGRAPH}`],
		['JSON-LD 100,000 deep', `<html><script type="application/ld+json">${'['.repeat(100_000)}</script><p>${PARAGRAPH}`],
		['a feed of items in items', `<rss><channel>${'<item>'.repeat(20_000)}`],
		[
			'a feed of 2,000 entities',
			`<!DOCTYPE rss [${'<!ENTITY a "&b;&b;">'.repeat(2_000)}]><rss><channel><title>x</title><item><title>${PARAGRAPH}</title></item></channel></rss>`,
		],
	];
	for (const [name, content] of cases)
		it(name, async () => {
			const { articles, diagnostics } = await readAll(content, 'hostile.html');
			assert.ok(articles.length > 0 || diagnostics.length > 0);
			if (articles.length > 0) assert.ok(articles[0]?.text.includes(PARAGRAPH));
		});
});
