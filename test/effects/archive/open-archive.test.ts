import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import * as sqlite from 'node:sqlite';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ListRequest } from '../../../source/archive/archive.ts';
import { openArchive, SupersededError } from '../../../source/effects/archive-thread/open-archive.ts';
import { WriterLock } from '../../../source/effects/index-file/writer-lock.ts';
import { Newsroom, newsItem } from './newsroom.ts';

const HOLD_OPEN = fileURLToPath(new URL('./hold-open.ts', import.meta.url));

const request = (query: string): ListRequest => ({
	query,
	filter: [],
	sort: 'relevance',
	descending: true,
	offset: 0,
	limit: 20,
});

/** Waits until what is asked again and again is so. */
async function until(reached: () => Promise<boolean>): Promise<void> {
	while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('answers, follows the folder, drops superseded requests and closes', async (context) => {
	const room = new Newsroom(context);
	for (let number = 0; number < 3; number += 1) room.write(`item-${number}.txt`, newsItem(number));
	const archive = openArchive({ paths: [room.folder], index: room.index });
	let told = 0;
	archive.onChange(() => {
		told += 1;
	});
	await archive.settled();
	assert.deepEqual((await archive.status()).articles, 3);
	assert.equal((await archive.list(request('harbour'))).total, 3);

	const burst = ['h', 'ha', 'har', 'harb', 'harbo', 'harbou'].map((query) => archive.list(request(query)));
	const outcomes = await Promise.allSettled(burst);
	assert.ok(
		outcomes
			.slice(1, -1)
			.every((outcome) => outcome.status === 'rejected' && outcome.reason instanceof SupersededError),
	);
	assert.equal(outcomes.at(-1)?.status, 'fulfilled');

	const { rows } = await archive.list(request('harbour'));
	const ids = rows.map(({ id }) => id);
	const shown = Promise.allSettled(ids.map((id) => archive.read(id, '')));
	const aside = await Promise.all(ids.map((id) => archive.readAside(id, '')));
	assert.deepEqual(
		aside.map((one) => one?.article.id),
		ids,
		'whoever reads beside what is shown gets all, whatever else is read',
	);
	assert.equal((await shown).at(-1)?.status, 'fulfilled');

	room.write('item-9.txt', newsItem(9), 0);
	await until(async () => (await archive.status()).analysed === 4);
	room.remove('item-9.txt');
	await until(async () => (await archive.status()).articles === 3);
	assert.ok(told > 0);
	await archive.close();
	await assert.rejects(archive.status());
});

test('two processes at once: one writes, the other reads and follows, and takes over when the first is killed', async (context) => {
	const room = new Newsroom(context);
	room.write('item-0.txt', newsItem(0));
	const first = spawn(process.execPath, [HOLD_OPEN, room.folder, room.index], { stdio: ['ignore', 'pipe', 'inherit'] });
	context.after(() => first.kill('SIGKILL'));
	await once(first.stdout, 'data');
	const second = openArchive({ paths: [room.folder], index: room.index });
	await second.settled();
	assert.equal((await second.list(request(''))).total, 1);
	assert.equal((await second.status()).round, undefined);
	room.write('item-1.txt', newsItem(1), 0);
	await until(async () => (await second.status()).articles === 2);
	assert.equal((await second.status()).round, undefined);
	first.kill('SIGKILL');
	room.write('item-2.txt', newsItem(2), 0);
	await until(async () => (await second.status()).analysed === 3);
	assert.notEqual((await second.status()).round, undefined);
	await second.close();
});

test('of two that open at once, one closes while the other indexes; the one that is left has read everything', async (context) => {
	const room = new Newsroom(context);
	const whole = new Newsroom(context);
	for (let number = 0; number < 55; number += 1) room.write(`item-${number}.txt`, newsItem(number));
	const open = () => openArchive({ paths: [room.folder], index: room.index, watch: false, workers: 1 });
	for (const closed of ['the writer', 'the follower'] as const) {
		for (const beside of ['', '-wal', '-shm', '.lock']) rmSync(room.index + beside, { force: true });
		const writer = open();
		await until(async () => (await writer.status()).articles > 0);
		const follower = open();
		context.after(() => Promise.all([writer.close(), follower.close()]));
		await follower.list(request('harbour'));
		const [leaving, staying] = closed === 'the writer' ? [writer, follower] : [follower, writer];
		await leaving.close();
		await staying.settled();
		const { articles, analysed } = await staying.status();
		assert.deepEqual([articles, analysed], [55, 55], closed);
		assert.equal((await staying.list(request('harbour'))).total, 55);
		await staying.close();
		const [after, anew] = [await room.round(), await whole.round([room.folder])];
		assert.deepEqual([after.content, after.read], [anew.content, 0], closed);
	}
});

test('where another keeps the index and writes nothing into it, that is told until it is gone', async (context) => {
	const room = new Newsroom(context);
	room.write('item-0.txt', newsItem(0));
	const other = new WriterLock(sqlite, room.index);
	assert.ok(other.take());
	const archive = openArchive({ paths: [room.folder], index: room.index });
	assert.equal((await archive.status()).waits, undefined);
	const said = new Promise<void>((resolve) => {
		archive.onChange(({ waits }) => waits && resolve());
	});
	await said;
	other.release();
	await until(async () => (await archive.status()).analysed === 1);
	assert.equal((await archive.status()).waits, undefined);
	await archive.close();
});
