import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32 } from 'node:zlib';
import { readFrontMatter } from '../../../source/ingest/formats/markdown/front-matter.ts';
import { formatOf, readAll } from '../reading.ts';

/** A ZIP of stored files. */
function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const data = Buffer.from(content);
		const head = Buffer.alloc(30);
		head.writeUInt32LE(0x04034b50, 0);
		head.writeUInt16LE(20, 4);
		head.writeUInt32LE(crc32(data), 14);
		head.writeUInt32LE(data.length, 18);
		head.writeUInt32LE(data.length, 22);
		head.writeUInt16LE(name.length, 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(20, 6);
		head.copy(entry, 16, 14, 28);
		entry.writeUInt32LE(offset, 42);
		entry.writeUInt16LE(name.length, 28);
		local.push(head, Buffer.from(name), data);
		central.push(entry, Buffer.from(name));
		offset += 30 + name.length + data.length;
	}
	const list = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(Object.keys(files).length, 8);
	end.writeUInt16LE(Object.keys(files).length, 10);
	end.writeUInt32LE(list.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...local, list, end]);
}

const CONTAINER =
	'<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const OPF =
	'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Swing Bridge</dc:title><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ray</dc:creator><dc:publisher>Quay Press</dc:publisher><dc:date>2024-05-14</dc:date><dc:language>en-GB</dc:language><meta name="cover" content="c"/></metadata><manifest><item id="one" href="text/chapter%201.xhtml"/><item id="two" href="../two.xhtml"/></manifest><spine toc="ncx"><itemref idref="two"/><itemref idref="one"/><itemref idref="none"/></spine></package>';
const chapter = (body: string): string =>
	`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body>${body}</body></html>`;
const BOOK = {
	mimetype: 'application/epub+zip',
	'META-INF/container.xml': CONTAINER,
	'OEBPS/book.opf': OPF,
	'OEBPS/text/chapter 1.xhtml': chapter('<h1>Closed</h1><p><a id="p1"/>The bridge closed on Monday.</p>'),
	'two.xhtml': chapter('<h1>Before</h1><p>Nobody had thought of the bearings.</p>'),
};

describe('e-books', () => {
	it('are read in the order of their spine', async () => {
		const { articles, diagnostics } = await readAll(zipOf(BOOK), 'bridge.epub');
		const article = articles[0];
		assert.deepEqual(diagnostics, []);
		assert.equal(
			article?.text,
			'Before\n\nNobody had thought of the bearings.\n\nClosed\n\nThe bridge closed on Monday.',
		);
		assert.deepEqual(
			[article?.headline, article?.byline, article?.outlet, article?.published],
			['The Swing Bridge', 'Ann Lee, Bo Ray', 'Quay Press', '2024-05-14'],
		);
		assert.equal(formatOf(zipOf(BOOK), 'no-name'), 'epub');
	});

	it('tell of chapters that are not there', async () => {
		const { 'two.xhtml': _, ...rest } = BOOK;
		const { articles, diagnostics } = await readAll(zipOf(rest), 'bridge.epub');
		assert.equal(articles.length, 1);
		assert.match(diagnostics[0]?.message ?? '', /chapter is missing: two\.xhtml/);
	});

	it('tell why they cannot be read', async () => {
		const locked = {
			...BOOK,
			'META-INF/encryption.xml': '<encryption/>',
			'two.xhtml': '',
			'OEBPS/text/chapter 1.xhtml': '',
		};
		for (const [files, reason] of [
			[locked, /locked/],
			[{ 'META-INF/container.xml': '<container/>' }, /no package/],
			[{ ...BOOK, 'two.xhtml': '', 'OEBPS/text/chapter 1.xhtml': '' }, /no text/],
		] as const)
			assert.match((await readAll(zipOf(files), 'bridge.epub')).diagnostics[0]?.message ?? '', reason);
	});
});

describe('Markdown', () => {
	const text =
		'---\ntitle: "Bridge closed: what now?"\nauthors:\n  - Ann Lee\n  - name: Bo Ray\ndate: 2024-05-14T18:02:00+01:00\ncategories: [Local, Quay]\nlang: en\ndraft: false\n---\n\n## What next\n\nTalks *go on*,\nthey said.\n\n> It will open.\n\n- Ferry\n- Bus\n\n| Ward | Votes |\n| --- | --- |\n| North | 12 |\n';

	it('is read with its front matter', async () => {
		const { articles, diagnostics } = await readAll(text, 'bridge.md');
		const article = articles[0];
		assert.deepEqual(diagnostics, []);
		assert.equal(
			article?.text,
			'What next\n\nTalks go on, they said.\n\nIt will open.\n\nFerry\nBus\n\nWard | Votes\nNorth | 12',
		);
		assert.deepEqual(
			[
				article?.headline,
				article?.byline,
				article?.published,
				article?.particulars.publishedAt,
				article?.particulars.section,
			],
			['Bridge closed: what now?', 'Ann Lee, Bo Ray', '2024-05-14', '2024-05-14T18:02:00+01:00', 'Local'],
		);
	});

	it('has its first heading for a headline', async () => {
		const { articles } = await readAll('# Bridge closed\n\nThe bridge closed on Monday.\n', 'bridge.md');
		assert.deepEqual([articles[0]?.headline, articles[0]?.headlineFrom], ['Bridge closed', 'text']);
	});

	it('is known by its front matter, and a rule is none', () => {
		assert.equal(formatOf(text, 'bridge'), 'markdown');
		assert.notEqual(formatOf('---\nBridge closed\n---\nMore.', 'bridge'), 'markdown');
	});

	it('says where its front matter is broken, and is read without it', async () => {
		const { articles, diagnostics } = await readAll(
			'---\ntitle: x\nauthor: "Ann\n---\nThe bridge closed on Monday.\n',
			'bridge.md',
		);
		assert.equal(articles[0]?.text, 'The bridge closed on Monday.');
		assert.match(`${diagnostics[0]?.where} ${diagnostics[0]?.rule}`, /^bridge\.md:[2-4] markdown\/front-matter$/);
	});

	it('follows no aliases', () => {
		const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntitle: *d\nauthor: Ann Lee\n---\nText`;
		assert.deepEqual(readFrontMatter(bomb).given, { byline: { value: 'Ann Lee', from: 'front matter author' } });
	});

	it('is read however deep it nests', async () => {
		const { articles } = await readAll(`${'>'.repeat(20_000)} deep`, 'bridge.md');
		assert.equal(articles.length, 1);
	});

	it('runs and fetches nothing', async () => {
		const { articles } = await readAll(
			'Hello <script>x()</script> <img src=x onerror=y> there, [link](javascript:z).',
			'bridge.md',
		);
		assert.equal(articles[0]?.text, 'Hello there, link.');
	});
});
