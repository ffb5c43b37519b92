import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { writeCsv } from '../../source/output/csv.ts';
import { writeMarkdown } from '../../source/output/markdown.ts';
import type { JsonRecord, Report, Section } from '../../source/output/report.ts';
import type { Sink } from '../../source/output/sink.ts';
import { UnknownColumn } from '../../source/output/table.ts';

function sink(): Sink & { readonly text: () => string } {
	let text = '';
	return {
		isTerminal: false,
		columns: null,
		write: async (more) => {
			text += more;
		},
		flush: async () => {},
		text: () => text,
	};
}

const report = (records: readonly JsonRecord[], more: Partial<Section> = {}): Report => ({
	head: {},
	sections: [
		{
			name: 'things',
			type: 'thing',
			async *records() {
				yield* records;
			},
			...more,
		},
	],
});

async function csv(records: readonly JsonRecord[], columns: readonly string[] = []): Promise<string> {
	const out = sink();
	await writeCsv(report(records), out, false, columns);
	return out.text();
}

test('a table has a line of names, quotes where they are needed, lists with semicolons, the text of a passage', async () => {
	const records = [
		{ name: 'Ada, Countess', tags: ['a', 'b'], count: 3, none: null, snippet: { text: 'here', marks: [] } },
		{ name: 'says "no"', tags: [], count: -5.5, none: null, snippet: null },
	];
	assert.equal(
		await csv(records),
		'name,tags,count,none,snippet\r\n"Ada, Countess",a; b,3,,here\r\n"says ""no""",,-5.5,,\r\n',
	);
});

for (const formula of [
	'=1+1',
	'=HYPERLINK("http://example.org")',
	'+SUM(A1)',
	'-2+3+cmd',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	' =1',
	'＝1',
	'−1+A1',
]) {
	test(`${JSON.stringify(formula)} is text in a spreadsheet`, async () => {
		const [, [cell] = []] = Papa.parse<string[]>((await csv([{ cell: formula }])).trim()).data;
		assert.match(cell ?? '', /^'|^[^=+@\-−＝\s]/);
	});
}

test('numbers below zero stay numbers', async () => {
	for (const number of ['-5', '-1,250.5', '-0.3'])
		assert.ok((await csv([{ cell: number }])).includes(`\n${/,/.test(number) ? `"${number}"` : number}`));
});

test('what is written is read back, whatever the text, but for escapes and formulas', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 1, maxLength: 5 }),
			async (values) => {
				const written = await csv(values.map((value) => ({ value, end: 'x' })));
				const read = Papa.parse<string[]>(written.trimEnd(), { newline: '\r\n' }).data.slice(1);
				assert.equal(read.length, values.length);
				for (const [index, value] of values.entries())
					assert.equal(read[index]?.[0]?.replace(/^'/, ''), value.replace(/^'/, ''));
			},
		),
	);
});

test('no control character reaches the output', async () => {
	const written = await csv([{ cell: 'a\u001b]52;c;aGk=\u0007b\u009b31m\u202ec' }]);
	assert.doesNotMatch(written.replace(/\r\n/g, ''), /[\u0000-\u001f\u007f-\u009f\u202e]/);
});

test('columns are chosen and ordered; an unknown one is refused with the known ones', async () => {
	assert.equal(await csv([{ a: 1, b: 2, c: 3 }], ['c', 'a']), 'c,a\r\n3,1\r\n');
	await assert.rejects(
		csv([{ a: 1, b: 2 }], ['d']),
		(error) => error instanceof UnknownColumn && error.known.join() === 'a,b',
	);
});

test('a list without records and known columns has only its names', async () => {
	const out = sink();
	await writeCsv(report([], { columns: ['a', 'b'] }), out, false, []);
	assert.equal(out.text(), 'a,b\r\n');
});

test('Markdown: a row a record, its source cited, no markup of the text’s own', async () => {
	const out = sink();
	const records = [
		{ claim: 'a | b *c*\n# d', path: 'x/y_z.txt', headline: '<b>Strike</b>', outlet: 'Wire', published: '2024-03-08' },
	];
	await writeMarkdown(report(records), out, false, []);
	assert.equal(
		out.text(),
		'| claim | source |\n| --- | --- |\n| a \\| b \\*c\\* # d | \\<b\\>Strike\\</b\\>, Wire, 2024-03-08 (x/y\\_z.txt) |\n',
	);
});
