import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ListRequest } from '../../../source/archive/archive.ts';
import { openArchive } from '../../../source/effects/archive-thread/open-archive.ts';
import { unopenedAnswers } from '../../../source/effects/index-file/unopened.ts';
import { Newsroom, newsItem } from './newsroom.ts';

const whole: ListRequest = {
	query: '',
	filter: [],
	sort: 'date',
	descending: true,
	offset: 0,
	limit: 30,
	folded: true,
};

test('a folder never opened is listed as the archive lists it, and its articles read as they are', async (context) => {
	const room = new Newsroom(context);
	for (let number = 0; number < 7; number += 1) room.write(`item-${number}.txt`, newsItem(number));
	room.write('dateline.txt', 'OSLO: The port of Oslo is closed, its director said on Monday.\n\nNo ship left it.\n');
	room.write('undated.txt', 'A bridge nobody crosses\n\nIt stands in the marsh, and the road has gone elsewhere.\n');
	mkdirSync(join(room.folder, 'wire'));
	room.write('wire/late.txt', newsItem(40));
	room.write(
		'metadata.csv',
		'path,headline,outlet,published,url\nitem-2.txt,Told otherwise,Coast Wire,2024-03-08,https://coast.example/2\n',
	);
	const answers = await unopenedAnswers([room.folder], room.index, []);
	assert.ok(answers !== null);
	const early = answers.list(whole);
	const readings = early?.rows.map(({ id }) => answers.read(id, '')) ?? [];

	const archive = openArchive({ paths: [room.folder], index: room.index, watch: false });
	context.after(() => archive.close());
	await archive.settled();
	const page = await archive.list(whole);
	assert.deepEqual(
		early?.rows.map((row) => ({ ...row, analysed: true })),
		page.rows,
	);
	assert.deepEqual([early?.total, early?.ends], [page.total, page.ends]);
	assert.equal(answers.status.articles, page.total);
	assert.deepEqual(answers.status.progress, { done: 0, total: 10, rate: 0 });
	for (const reading of readings) {
		const read = await archive.read(reading?.article.id ?? '', '');
		assert.deepEqual([reading?.article, reading?.sources], [read?.article, read?.sources]);
	}
	assert.equal(await unopenedAnswers([room.folder], room.index, []), null, 'an index is there');
});

test('what the archive would list otherwise is left to it', async (context) => {
	const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		'no file': {},
		'a page': { 'page.html': '<p>The harbour is closed, the port authority said.</p>' },
		'a mail': { 'strike.eml': 'From: desk@coast.example\nSubject: Strike\n\nThe strike ends.' },
		'one text twice': { 'one.txt': newsItem(1), 'two.txt': newsItem(1) },
		'two versions of a story': {
			'one.txt': newsItem(1),
			'two.txt': newsItem(2),
			'metadata.csv': 'path,url\none.txt,https://coast.example/a\ntwo.txt,https://coast.example/a\n',
		},
		'a row without its file': { 'one.txt': newsItem(1), 'metadata.csv': 'path,outlet\ngone.txt,Coast Wire\n' },
	};
	for (const [what, files] of Object.entries(cases)) {
		const room = new Newsroom(context);
		for (const [name, content] of Object.entries(files)) writeFileSync(join(room.folder, name), content);
		assert.equal(await unopenedAnswers([room.folder], room.index, []), null, what);
	}
});

test('only the beginning of the whole list is told', async (context) => {
	const room = new Newsroom(context);
	room.write('one.txt', newsItem(1));
	const answers = await unopenedAnswers([room.folder], room.index, []);
	const asked = (more: Partial<ListRequest>) => answers?.list({ ...whole, ...more });
	assert.equal(asked({})?.total, 1);
	for (const more of [
		{ query: 'harbour' },
		{ sort: 'headline' },
		{ descending: false },
		{ filter: [{ entity: 'place:oslo', mode: 'all' }] },
	] as const)
		assert.equal(asked(more), null);
	assert.equal(answers?.read('nothing', ''), null);
});
