import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zipOf } from '../archives.ts';
import { formatOf, readAll } from '../reading.ts';

const TYPES =
	'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
	'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const CORE =
	'<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:title>TITLE</dc:title><dc:creator>Ada Quist</dc:creator><dcterms:created>2024-03-08T10:00:00Z</dcterms:created></cp:coreProperties>';

const paragraph = (text: string, style = ''): string =>
	`<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

function docx(body: string, title = 'Report', styles = ''): Buffer {
	return zipOf({
		'[Content_Types].xml': TYPES,
		'_rels/.rels': RELS,
		'docProps/core.xml': CORE.replace('TITLE', title),
		'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles}</w:styles>`,
	});
}

describe('Word documents', () => {
	test('a heading at the top is the headline; paragraphs, author and date follow', async () => {
		const styles = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
		const body =
			paragraph('Port strike ends', 'Heading1') + paragraph('Dockers went back.') + paragraph('All is well.');
		const { articles, diagnostics } = await readAll(docx(body, 'Document1', styles), 'a.docx');
		assert.deepEqual(diagnostics, []);
		assert.deepEqual(
			articles.map(({ headline, byline, published }) => [headline, byline, published]),
			[['Port strike ends', 'Ada Quist', '2024-03-08']],
		);
		assert.match(articles[0]?.text ?? '', /Dockers went back\.\n\nAll is well\./);
	});

	test('a title that a program gave is no headline', async () => {
		const body = paragraph('Dockers went back to work on Friday, the union said.');
		assert.equal((await readAll(docx(body, 'Microsoft Word - x.doc'), 'a.docx')).articles[0]?.headlineFrom, 'lede');
		assert.equal((await readAll(docx(body, 'Strike over'), 'a.docx')).articles[0]?.headline, 'Strike over');
	});

	test('a document of endless pieces, and one that inflates without end, are told and not read', async () => {
		const many = await readAll(docx(`<w:p>${'<w:r><w:t>x</w:t></w:r>'.repeat(210_000)}</w:p>`), 'many.docx');
		assert.equal(many.articles.length, 0);
		assert.match(many.diagnostics[0]?.message ?? '', /210,000 pieces/);
		const bomb = await readAll(docx(paragraph('x'.repeat(2_000_000))), 'bomb.docx', { file: 1_000_000 });
		assert.equal(bomb.articles.length, 0);
		assert.equal(bomb.diagnostics.length, 1);
	});

	test('are known by their content under any name', () => {
		assert.equal(formatOf(docx(paragraph('x')), 'unnamed'), 'docx');
		assert.equal(formatOf(zipOf({ 'a.txt': 'x' }), 'unnamed.docx'), 'zip');
	});
});

const odt = (body: string): Buffer =>
	zipOf({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="tb"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		'meta.xml':
			'<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta><dc:title>Strike</dc:title><meta:initial-creator>Ada Quist</meta:initial-creator><meta:creation-date>2024-03-08T10:00:00</meta:creation-date></office:meta></office:document-meta>',
	});

describe('OpenDocument texts', () => {
	test('headings, paragraphs, lists, rows and notes are blocks; deleted text is none', async () => {
		const body =
			'<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h text:outline-level="1">Strike ends</text:h>' +
			'<text:p>One<text:s text:c="2"/>two<text:line-break/>three<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p>' +
			'<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>' +
			'<table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell><table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table>';
		const { articles } = await readAll(odt(body), 'a.odt');
		const [article] = articles;
		assert.deepEqual(
			[article?.headline, article?.byline, article?.published],
			['Strike ends', 'Ada Quist', '2024-03-08'],
		);
		const text = article?.text ?? '';
		assert.ok(!text.includes('gone'));
		assert.match(text, /One two\nthree\./);
		assert.match(text, /\na\nb\n/);
		assert.match(text, /A note\.$/);
		assert.match(text, /c[\s|]+d/);
	});

	test('a spreadsheet is told for what it is', async () => {
		const sheet = zipOf({
			mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
			'content.xml': '<a><office:spreadsheet/></a>',
		});
		const { articles, diagnostics } = await readAll(sheet, 'a.ods');
		assert.equal(articles.length, 0);
		assert.match(diagnostics[0]?.message ?? '', /without a text/);
	});
});

describe('RTF', () => {
	const read = async (body: string): Promise<string> =>
		(await readAll(`{\\rtf1\\ansi\\ansicpg1252${body}}`, 'a.rtf')).articles[0]?.text ?? '';

	const cases: readonly (readonly [string, string, string])[] = [
		['paragraphs', 'One.\\par Two.\\par', 'One.\n\nTwo.'],
		['letters by their code', "Fr\\'f6sche \\'96 und", 'Frösche – und'],
		['letters by their number, with what others read instead', '\\u228?rger \\u8220"x\\u8221"', 'ärger “x”'],
		['more bytes to pass over', '{\\uc2 \\u228ab}z', 'äz'],
		['a font’s own charset', "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\\f1 \\'cf\\f0 x", 'Пx'],
		['signs by name', 'a\\emdash b\\ldblquote c\\rdblquote\\line d', 'a—b“c”\nd'],
		['groups without text', '{\\*\\generator Word;}{\\stylesheet{\\s0 Normal;}}{\\pict 89504e47}Words', 'Words'],
		['a list’s signs', '{\\pntext\\f0 1.\\tab}First item', 'First item'],
		['fields: what is shown, not the order', '{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt shown}}', 'shown'],
		['rows', '\\trowd\\intbl a\\cell b\\cell\\row\\pard after', 'a | b\n\nafter'],
		['notes come after the text', 'One{\\footnote A note.} two', 'One two\n\nA note.'],
		['data that is no RTF', '\\bin4 {}}}rest', 'rest'],
	];
	for (const [what, body, text] of cases) test(what, async () => assert.equal(await read(body), text));

	test('title, author and date', async () => {
		const { articles } = await readAll(
			'{\\rtf1{\\info{\\title Strike ends}{\\author Ada Quist}{\\creatim\\yr2024\\mo3\\dy8\\hr1}}Dockers went back.}',
			'a.rtf',
		);
		assert.deepEqual(
			articles.map(({ headline, byline, published }) => [headline, byline, published]),
			[['Strike ends', 'Ada Quist', '2024-03-08']],
		);
	});

	test('a hundred thousand groups, and none closed, come to an end', async () => {
		assert.equal(await read(`${'{'.repeat(100_000)}Words`), 'Words');
		assert.equal(await read(`${'}'.repeat(100_000)}Words`), 'Words');
	});
});
