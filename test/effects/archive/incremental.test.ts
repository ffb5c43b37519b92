import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Newsroom, newsItem, type RoundOutcome } from './newsroom.ts';

test('only what changed is read again; what is gone leaves; a renamed file keeps its article', async (context) => {
	const room = new Newsroom(context);
	for (let number = 0; number < 5; number += 1) room.write(`item-${number}.txt`, newsItem(number));
	const first = await room.round();
	assert.deepEqual([first.read, first.paths.length], [5, 5]);
	assert.deepEqual((await room.round()).read, 0);

	room.write('item-1.txt', newsItem(11), 50);
	room.write('item-5.txt', newsItem(5));
	room.remove('item-2.txt');
	renameSync(join(room.folder, 'item-3.txt'), join(room.folder, 'renamed.txt'));
	const second = await room.round();
	assert.deepEqual([second.read, second.gone], [3, 2]);
	assert.deepEqual(second.paths, [
		'news/item-0.txt',
		'news/item-1.txt',
		'news/item-4.txt',
		'news/item-5.txt',
		'news/renamed.txt',
	]);
	assert.equal(second.ids[4], first.ids[3]);

	const anew = new Newsroom(context);
	for (const [name, number] of [
		['item-0', 0],
		['item-1', 11],
		['item-4', 4],
		['item-5', 5],
		['renamed', 3],
	] as const)
		anew.write(`${name}.txt`, newsItem(number));
	assert.deepEqual(second.content, (await anew.round()).content);
});

test('a file touched without a change is not analysed again', async (context) => {
	const room = new Newsroom(context);
	room.write('item.txt', newsItem(1));
	const first = await room.round();
	room.write('item.txt', newsItem(1), 10);
	const second = await room.round();
	assert.equal(second.read, 1);
	assert.deepEqual(second.content, first.content);
});

test('the same article in two places is listed once, under the first; where that goes, under the other', async (context) => {
	const room = new Newsroom(context);
	room.write('b.txt', newsItem(1));
	room.write('a.txt', newsItem(1));
	const both = await room.round();
	assert.deepEqual([both.paths, both.rules], [['news/a.txt'], ['archive/copy']]);
	room.remove('a.txt');
	assert.deepEqual((await room.round()).paths, ['news/b.txt']);
	room.write('a.txt', newsItem(1));
	assert.deepEqual((await room.round()).paths, ['news/a.txt']);
});

test('metadata beside the articles counts: a changed row has its article read again', async (context) => {
	const room = new Newsroom(context);
	room.write('item-1.txt', newsItem(1));
	room.write('item-2.txt', newsItem(2));
	await room.round();
	room.write('metadata.csv', 'path,published,outlet\nitem-2.txt,2024-05-06,The Coast Herald\n');
	const second = await room.round();
	assert.equal(second.read, 1);
	assert.ok(second.content.articles?.some((row) => row.includes('2024-05-06')));
	assert.equal((await room.round()).read, 0);
});

test('of the same article in two places the one that metadata tells of is listed, whichever is read first', async (context) => {
	const told = 'path,published,outlet\nitem.txt,2024-05-06,The Coast Herald\n';
	for (const [teller, other] of [
		['a', 'b'],
		['b', 'a'],
	] as const) {
		const room = new Newsroom(context);
		for (const folder of [teller, other]) room.write(`${folder}/item.txt`, newsItem(1));
		room.write(`${teller}/metadata.csv`, told);
		const listed = (round: RoundOutcome) => [
			round.paths,
			round.content.articles?.map((row) => JSON.parse(row).published),
		];
		const toldOf = [[`news/${teller}/item.txt`], ['2024-05-06']];
		const untold = (folder: string) => [[`news/${folder}/item.txt`], [null]];
		assert.deepEqual(listed(await room.round()), toldOf, `${teller} tells`);
		assert.equal((await room.round()).read, 0, 'and nothing is left to be read');
		room.write(`${other}/item.txt`, newsItem(1), 10);
		assert.deepEqual(listed(await room.round()), toldOf, 'the other touched');
		room.remove(`${teller}/metadata.csv`);
		assert.deepEqual(listed(await room.round()), untold('a'), 'told no more');
		room.write(`${teller}/metadata.csv`, told);
		assert.deepEqual(listed(await room.round()), toldOf, 'told again');
		room.remove(teller);
		assert.deepEqual(listed(await room.round()), untold(other), 'the one told of is gone');
		assert.equal((await room.round()).read, 0);
	}
});

test('lines of a dump are articles; changed lines alone are analysed again, bad ones told', async (context) => {
	const room = new Newsroom(context);
	const line = (number: number): string =>
		JSON.stringify({ id: number, headline: `Item ${number}`, text: newsItem(number), published: '2024-01-02' });
	room.write('dump.jsonl', `${line(1)}\n${line(2)}\nnot json\n\n${line(3)}\n`);
	const first = await room.round();
	assert.deepEqual(first.paths, ['news/dump.jsonl:1#1', 'news/dump.jsonl:2#2', 'news/dump.jsonl:5#3']);
	assert.ok(first.rules.includes('jsonl/line'));
	room.write('dump.jsonl', `${line(2)}\n${line(3)}\n${line(4)}`, 50);
	const second = await room.round();
	assert.deepEqual(second.paths, ['news/dump.jsonl:1#2', 'news/dump.jsonl:2#3', 'news/dump.jsonl:3#4']);
	assert.deepEqual(second.ids.slice(0, 2), first.ids.slice(1, 3));
});

test('unreadable and empty files are told and stop nothing', async (context) => {
	const room = new Newsroom(context);
	room.write('empty.txt', '');
	room.write('item.txt', newsItem(1));
	room.write('.hidden.txt', newsItem(2));
	room.write('picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
	room.write('deep/er/item.txt', newsItem(4));
	const { paths, rules } = await room.round([room.folder, join(room.folder, 'nowhere')]);
	assert.deepEqual(paths, ['news/deep/er/item.txt', 'news/item.txt']);
	assert.ok(rules.includes('files/gone'));
	assert.ok(rules.includes('files/not-taken'));
	assert.ok(rules.includes('ingest/empty'));
});

test('many files are read in threads, to the same archive as in one', async (context) => {
	const many = new Newsroom(context);
	const few = new Newsroom(context);
	for (let number = 0; number < 60; number += 1) many.write(`item-${number}.txt`, newsItem(number));
	for (let number = 0; number < 30; number += 1) few.write(`item-${number}.txt`, newsItem(number));
	await few.round();
	for (let number = 30; number < 60; number += 1) few.write(`item-${number}.txt`, newsItem(number));
	assert.deepEqual((await many.round()).content, (await few.round()).content);
});

test('lines whose bodies are written in HTML are read in their place, without their tags', async (context) => {
	const room = new Newsroom(context);
	const lines = ['Plain words on Monday.', '<p>Words <b>marked</b>.</p><p>And more.</p>', 'Plain words on Friday.'];
	room.write('dump.jsonl', lines.map((text, at) => JSON.stringify({ headline: `Story ${at}`, text })).join('\n'));
	const { paths, content } = await room.round();
	assert.deepEqual(paths, ['news/dump.jsonl:1', 'news/dump.jsonl:2', 'news/dump.jsonl:3']);
	const terms = (content.terms ?? []).map((row) => JSON.parse(row).term);
	assert.deepEqual(terms, ['and', 'friday', 'marked', 'monday', 'more', 'on', 'plain', 'story', 'words']);
	assert.equal((await room.round()).read, 0);
});
