import { gzipSync } from 'node:zlib';
import { tarOf, warcResponse, zipOf } from '../archives.ts';

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const BODY = 'The harbour was closed on Monday, said the mayor, and ships wait in the bay until the crane is raised.';

const page = (words: string): string =>
	`<!doctype html><html lang="en"><head><title>${xml(words)}</title><meta property="og:title" content="${xml(words).replaceAll('"', '&quot;')}"><meta name="author" content="${xml(words).replaceAll('"', '&quot;')}"><meta property="article:published_time" content="2024-02-13T10:00:00Z"></head><body><article><h1>${xml(words)}</h1><p>${xml(words)} ${BODY}</p><p>${BODY} ${BODY}</p><ul><li>${xml(words)}</li></ul></article></body></html>`;

const json = (value: unknown): string => JSON.stringify(value);

/** A file of each kind that says these words wherever it can say any. Made here, so that nothing of it is anybody's. */
export const SAMPLES: Readonly<
	Record<string, (words: string) => readonly [path: string, content: string | Uint8Array]>
> = {
	text: (words) => ['a.txt', `${words}\n\n${words} ${BODY}\n\n${BODY}\n`],
	'text in UTF-16': (words) => ['a.txt', Buffer.from(`\ufeff${words}\n\n${BODY} ${words}\n`, 'utf16le')],
	jsonl: (words) => [
		'a.jsonl',
		`${json({ title: words, author: words, id: words, source: words, text: `${words} ${BODY}`, date: '2024-02-13' })}\n`,
	],
	html: (words) => ['a.html', page(words)],
	rss: (words) => [
		'a.rss',
		`<?xml version="1.0"?><rss version="2.0"><channel><title>${xml(words)}</title><link>https://a.example/</link><description>${xml(words)}</description><item><title>${xml(words)}</title><author>${xml(words)}</author><guid>${xml(words)}</guid><link>https://a.example/one</link><pubDate>Tue, 13 Feb 2024 10:00:00 GMT</pubDate><description>${xml(page(words))}</description></item></channel></rss>`,
	],
	atom: (words) => [
		'a.atom',
		`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${xml(words)}</title><id>urn:a</id><updated>2024-02-13T10:00:00Z</updated><entry><title>${xml(words)}</title><id>urn:b</id><updated>2024-02-13T10:00:00Z</updated><author><name>${xml(words)}</name></author><content type="html">${xml(`<p>${xml(words)} ${BODY}</p>`)}</content></entry></feed>`,
	],
	'JSON Feed': (words) => [
		'feed.json',
		json({
			version: 'https://jsonfeed.org/version/1.1',
			title: words,
			items: [
				{
					id: words,
					title: words,
					content_text: `${words} ${BODY}`,
					date_published: '2024-02-13T10:00:00Z',
					authors: [{ name: words }],
				},
			],
		}),
	],
	opml: (words) => [
		'a.opml',
		`<?xml version="1.0"?><opml version="2.0"><head><title>${xml(words)}</title></head><body><outline text="${xml(words).replaceAll('"', '&quot;')}" xmlUrl="https://a.example/feed"/></body></opml>`,
	],
	markdown: (words) => [
		'a.md',
		`---\ntitle: ${json(words)}\nauthor: ${json(words)}\ndate: 2024-02-13\n---\n\n# ${words}\n\n${words} ${BODY}\n\n> ${words}\n\n- ${words}\n`,
	],
	mail: (words) => [
		'a.eml',
		`From: A <a@a.example>\r\nTo: b@b.example\r\nSubject: =?utf-8?B?${Buffer.from(words).toString('base64')}?=\r\nDate: Tue, 13 Feb 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`${words} ${BODY}`).toString('base64')}\r\n`,
	],
	ninjs: (words) => [
		'a.json',
		json({
			uri: 'urn:a',
			type: 'text',
			headline: words,
			byline: words,
			versioncreated: '2024-02-13T10:00:00Z',
			body_text: `${words} ${BODY}`,
		}),
	],
	nitf: (words) => [
		'a.xml',
		`<?xml version="1.0"?><nitf><head><title>${xml(words)}</title></head><body><body.head><hedline><hl1>${xml(words)}</hl1></hedline><byline>${xml(words)}</byline></body.head><body.content><p>${xml(words)} ${BODY}</p></body.content></body></nitf>`,
	],
	rtf: (words) => [
		'a.rtf',
		`{\\rtf1\\ansi {\\info{\\title ${words.replace(/[\\{}]/g, '')}}}${words.replace(/[\\{}]/g, '')} ${BODY}\\par ${BODY}\\par}`,
	],
	csv: (words) => [
		'a.csv',
		`title,text,date\n"${words.replaceAll('"', '""')}","${words.replaceAll('"', '""')} ${BODY}",2024-02-13\n`,
	],
	epub: (words) => [
		'a.epub',
		zipOf({
			mimetype: 'application/epub+zip',
			'META-INF/container.xml':
				'<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
			'c.opf': `<?xml version="1.0"?><package version="3.0" xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${xml(words)}</dc:title><dc:creator>${xml(words)}</dc:creator></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
			'a.xhtml': page(words),
		}),
	],
	zip: (words) => [
		'a.zip',
		zipOf({ [`${words.replace(/[/\\]/g, '')}.txt`]: `${words}\n\n${BODY}\n`, 'page.html': page(words) }),
	],
	tar: (words) => ['a.tar', tarOf({ 'a.txt': `${words}\n\n${BODY}\n`, 'page.html': page(words) })],
	warc: (words) => ['a.warc', warcResponse('https://post.example/a', 'Content-Type: text/html', page(words))],
	'packed warc': (words) => [
		'a.warc.gz',
		gzipSync(warcResponse('https://post.example/a', 'Content-Type: text/html', page(words))),
	],
	gzip: (words) => ['a.txt.gz', gzipSync(`${words}\n\n${BODY}\n`)],
	mbox: (words) => [
		'a.mbox',
		`From a@a.example Tue Feb 13 10:00:00 2024\r\nFrom: A <a@a.example>\r\nSubject: =?utf-8?B?${Buffer.from(words).toString('base64')}?=\r\nDate: Tue, 13 Feb 2024 10:00:00 +0000\r\n\r\n${BODY}\r\n`,
	],
	'NewsML-G2': (words) => [
		'a.xml',
		`<?xml version="1.0"?><newsItem guid="g" version="1"><itemMeta><firstCreated>2024-02-13T10:00:00Z</firstCreated></itemMeta><contentMeta><by>${xml(words)}</by><headline>${xml(words)}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>${xml(words)} ${BODY}</p></body></html></inlineXML></contentSet></newsItem>`,
	],
	'JSON dump': (words) => [
		'a.json',
		json([{ title: words, author: words, text: `${words} ${BODY}`, date: '2024-02-13' }]),
	],
	docx: (words) => [
		'a.docx',
		zipOf({
			'[Content_Types].xml':
				'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
			'_rels/.rels':
				'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
			'docProps/core.xml': `<c xmlns:dc="d"><dc:title>${xml(words)}</dc:title><dc:creator>${xml(words)}</dc:creator></c>`,
			'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${xml(words)} ${BODY}</w:t></w:r></w:p></w:body></w:document>`,
		}),
	],
	odt: (words) => [
		'a.odt',
		zipOf({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">${xml(words)}</text:h><text:p>${xml(words)} ${BODY}</text:p></office:text></office:body></office:document-content>`,
			'meta.xml': `<office:document-meta xmlns:office="o" xmlns:dc="d"><office:meta><dc:creator>${xml(words)}</dc:creator></office:meta></office:document-meta>`,
		}),
	],
	pdf: (words) => ['a.pdf', pdfOf(words)],
};

/** A PDF of one line, its words also in its metadata as UTF-16. */
function pdfOf(words: string): string {
	const shown = words.replace(/[^\x20-\x7e]/g, ' ').replace(/[()\\]/g, '\\$&');
	const told = Buffer.from(`\ufeff${words}`, 'utf16le').swap16().toString('hex');
	const content = `BT /F1 10 Tf 72 700 Td (${shown} ${BODY}) Tj ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		`<< /Title <${told}> /Author <${told}> >>`,
	];
	return `%PDF-1.4\n${objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\n%%EOF\n`;
}
