import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOfPages } from '../../../source/ingest/formats/pdf/blocks.ts';
import { withoutRunning } from '../../../source/ingest/formats/pdf/furniture.ts';
import { type Line, linesOf } from '../../../source/ingest/formats/pdf/lines.ts';
import { readAll } from '../reading.ts';

interface Print {
	readonly text: string;
	readonly size?: number;
	readonly x?: number;
	readonly y: number;
}

/** A PDF of these pages, by hand. */
function pdf(pages: readonly (readonly Print[])[], info = ''): string {
	const objects: string[] = [];
	const add = (body: string): number => objects.push(body);
	const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
	const tree = objects.length + 1 + pages.length * 2;
	const kids = pages.map((prints) => {
		const content = prints
			.map(
				({ text, size = 10, x = 72, y }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
			)
			.join('\n');
		const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
		return add(
			`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
		);
	});
	add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
	const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
	const about = add(`<< ${info} >>`);
	let out = '%PDF-1.4\n';
	const offsets = objects.map((body, index) => {
		const at = out.length;
		out += `${index + 1} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const start = out.length;
	out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
	return `${out}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${about} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

describe('a PDF', () => {
	test('the largest line at the top is the headline; lines become paragraphs; metadata names author and day', async () => {
		const page: Print[] = [
			{ text: 'Port strike ends', size: 24, y: 720 },
			{ text: 'Dockers in Helsinki went back to work on Friday, the un-', y: 680 },
			{ text: 'ion said, after six days on strike.', y: 668 },
			{ text: 'Forty boats were waiting.', y: 640 },
		];
		const { articles, diagnostics } = await readAll(
			pdf([page], "/Author (Ada Quist) /Title (x.indd) /CreationDate (D:20240308233000-05'00')"),
			'a.pdf',
		);
		assert.deepEqual(diagnostics, []);
		const [article] = articles;
		assert.deepEqual(
			[article?.headline, article?.byline, article?.published],
			['Port strike ends', 'Ada Quist', '2024-03-08'],
		);
		assert.equal(article?.particulars.publishedAt, '2024-03-08T23:30:00-05:00');
		assert.match(
			article?.text ?? '',
			/Dockers in Helsinki went back to work on Friday, the union said, after six days on strike\.\n\nForty boats were waiting\.$/,
		);
	});

	test('without letters is told, with what to do', async () => {
		const { articles, diagnostics } = await readAll(pdf([[], []]), 'scan.pdf');
		assert.equal(articles.length, 0);
		assert.match(diagnostics[0]?.message ?? '', /no text in its 2 pages/);
		assert.match(diagnostics[0]?.hint ?? '', /OCR/);
	});

	test('that is broken is told and nothing is thrown', async () => {
		for (const bytes of [
			'%PDF-1.4\n',
			`%PDF-1.7\n${'x'.repeat(5_000)}`,
			pdf([[{ text: 'x', y: 700 }]]).slice(0, 200),
		]) {
			const { articles, diagnostics } = await readAll(bytes, 'broken.pdf');
			assert.equal(articles.length, 0);
			assert.equal(diagnostics[0]?.severity, 'error');
		}
	});
});

const line = (text: string, y: number, more: Partial<Line> = {}): Line => ({
	text,
	x: 72,
	right: 500,
	y,
	size: 10,
	top: 1 - y / 800,
	...more,
});

test('running heads and page numbers are left out where many pages have them, never the text itself', () => {
	const pages = [1, 2, 3, 4].map((number) => [
		line('The Harbour Gazette', 780),
		line(`Report ${number} has its own words here, and a good many more of them, enough for a page.`, 400),
		line(`Page ${number} of 4`, 20),
	]);
	for (const page of withoutRunning(pages))
		assert.deepEqual(
			page.map(({ y }) => y),
			[400],
		);
	const slides = [1, 2, 3, 4].map(() => [line('Hello', 780)]);
	assert.deepEqual(withoutRunning(slides), slides);
});

test('a paragraph goes on over a column or page where its sentence does', () => {
	const pages = [
		[line('The first column ends in the middle of', 100), line('a sentence, and the next begins', 700, { x: 320 })],
		[line('at the top of another page.', 700), line('A new one.', 670)],
	];
	assert.deepEqual(
		blocksOfPages(pages).map(({ text }) => text),
		[
			'The first column ends in the middle of a sentence, and the next begins at the top of another page.',
			'A new one.',
		],
	);
});

test('a hyphen at a line’s end stays where the document writes the word with it', () => {
	const pages = [
		[line('A well-known case. It is a well-', 700), line('known one of cooper-', 688), line('ation.', 676)],
	];
	assert.deepEqual(
		blocksOfPages(pages).map(({ text }) => text),
		['A well-known case. It is a well-known one of cooperation.'],
	);
});

test('runs of one line are joined, with a space where there is a gap and a bar where there is a wide one', () => {
	const run = (str: string, x: number, width: number, hasEOL = false) => ({
		str,
		transform: [10, 0, 0, 10, x, 700],
		width,
		height: 10,
		hasEOL,
	});
	assert.deepEqual(
		linesOf(
			[run('Ha', 72, 12), run('rbour', 84, 30), run('gates', 118, 30), run('41', 300, 12, true), run('next', 72, 20)],
			800,
		).map(({ text }) => text),
		['Harbour gates | 41', 'next'],
	);
});

test('a line of Hebrew or Arabic is read from the right, numbers and Latin names in it from the left', () => {
	const run = (str: string, x: number, width: number, dir: string) => ({
		str,
		dir,
		transform: [10, 0, 0, 10, x, 700],
		width,
		height: 10,
		hasEOL: false,
	});
	const words = [
		run('נמל', 300, 20, 'rtl'),
		run('חיפה', 270, 26, 'rtl'),
		run('MSC', 210, 24, 'ltr'),
		run('Oscar', 238, 28, 'ltr'),
		run('11', 190, 12, 'ltr'),
		run('ימים', 160, 26, 'rtl'),
	];
	for (const order of [words, words.toReversed()])
		assert.deepEqual(
			linesOf(order, 800).map(({ text }) => text),
			['נמל חיפה 11 MSC Oscar ימים'],
		);
});
