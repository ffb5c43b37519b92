import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ListRequest } from '../../../source/archive/archive.ts';
import { type OpenArchive, openArchive } from '../../../source/effects/archive-thread/open-archive.ts';
import { Newsroom, newsItem } from './newsroom.ts';

const HOLD_OPEN = fileURLToPath(new URL('./hold-open.ts', import.meta.url));
const FILES = ['', '-wal', '-shm', '.lock'];
const ALL: ListRequest = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 20 };

const isThere = async (file: string): Promise<void> => {
	for (const end = Date.now() + 20_000; !existsSync(file); await pause(20))
		assert.ok(Date.now() < end, `${file} was not put back`);
};

/** An archive of some articles that is open, with what it has said. */
async function opened(context: TestContext, room: Newsroom): Promise<{ archive: OpenArchive; said: string[] }> {
	const archive = openArchive({ paths: [room.folder], index: room.index });
	context.after(() => archive.close());
	const said: string[] = [];
	archive.onSaid((text) => said.push(text));
	await archive.settled();
	return { archive, said };
}

const paths = async (archive: OpenArchive): Promise<string[]> =>
	(await archive.page(ALL)).rows.map(({ path }) => path).sort();

function room(context: TestContext): Newsroom {
	const made = new Newsroom(context);
	for (let number = 0; number < 4; number += 1) made.write(`item-${number}.txt`, newsItem(number));
	return made;
}

/** Waits until the reader of an index has said something new. */
async function heard(said: readonly string[], before = 0): Promise<string> {
	for (const end = Date.now() + 20_000; said.length === before; await pause(20))
		assert.ok(Date.now() < end, 'nothing was said');
	return said.at(-1) ?? '';
}

test('an index deleted while it is open is put back, with all that it held, and kept as before', async (context) => {
	for (const files of [[''], FILES]) {
		const made = room(context);
		const { archive, said } = await opened(context, made);
		const before = await paths(archive);
		for (const file of files) rmSync(made.index + file, { force: true });
		assert.deepEqual(await paths(archive), before, 'what is open answers meanwhile');
		assert.match(await heard(said), /deleted while it was open: it is put back/);
		await archive.settled();
		assert.deepEqual(await paths(archive), before);
		assert.deepEqual((await archive.status()).round?.read, 0, 'nothing had to be read again');
		made.write('item-9.txt', newsItem(9), 50);
		while ((await archive.status()).analysed < 5) await pause(20);
		await archive.close();
		assert.deepEqual(
			readdirSync(made.root).filter((name) => /back|kept/.test(name)),
			[],
		);
		// The next one finds it whole.
		const next = await opened(context, made);
		assert.deepEqual([(await paths(next.archive)).length, (await next.archive.status()).round?.read], [5, 0]);
		await next.archive.close();
	}
});

test('with the folder that it lay in, too', async (context) => {
	const made = room(context);
	const index = join(made.root, 'cache', 'deep', 'index.db');
	const archive = openArchive({ paths: [made.folder], index });
	context.after(() => archive.close());
	const said: string[] = [];
	archive.onSaid((text) => said.push(text));
	await archive.settled();
	rmSync(dirname(dirname(index)), { recursive: true });
	await heard(said);
	await archive.settled();
	assert.ok(existsSync(index));
	assert.equal((await paths(archive)).length, 4);
});

test('another index in its place is read from then on, and nothing of the one before is lost', async (context) => {
	const made = room(context);
	const { archive, said } = await opened(context, made);
	const before = await paths(archive);
	const other = `${made.index}.other`;
	const smaller = new Newsroom(context);
	smaller.write('single.txt', newsItem(7));
	const foreign = await opened(context, smaller);
	await foreign.archive.close();
	copyFileSync(smaller.index, other);
	renameSync(other, made.index);
	const stale = statSync(`${made.index}-wal`).ino;
	assert.match(await heard(said), /Another index lies where/);
	assert.notEqual(
		statSync(`${made.index}-wal`, { throwIfNoEntry: false })?.ino,
		stale,
		'no log is taken for another’s',
	);
	await archive.settled();
	assert.deepEqual(await paths(archive), before);
});

test('who only follows waits for the one who writes to put it back', async (context) => {
	const made = room(context);
	const first = spawn(process.execPath, [HOLD_OPEN, made.folder, made.index], { stdio: ['ignore', 'pipe', 'inherit'] });
	context.after(() => first.kill('SIGKILL'));
	await once(first.stdout, 'data');
	const { archive, said } = await opened(context, made);
	const before = await paths(archive);
	for (const file of FILES.slice(0, 3)) rmSync(made.index + file, { force: true });
	await heard(said);
	assert.deepEqual(await paths(archive), before);
	made.write('item-8.txt', newsItem(8), 0);
	while ((await archive.status()).analysed < 5) await pause(20);
	// Whoever comes meanwhile is not left to wait.
	const third = await opened(context, made);
	assert.equal((await paths(third.archive)).length, 5);
	first.kill('SIGKILL');
	await once(first, 'exit');
	made.write('item-7.txt', newsItem(6), 0);
	while ((await archive.status()).analysed < 6) await pause(20);
});

test('deleted while it is being made: what was read stays, and the rest is read', async (context) => {
	const made = new Newsroom(context);
	for (let number = 0; number < 60; number += 1) made.write(`item-${number}.txt`, newsItem(number));
	const archive = openArchive({ paths: [made.folder], index: made.index, workers: 1 });
	context.after(() => archive.close());
	while ((await archive.status()).articles === 0) await pause(5);
	for (const file of FILES) rmSync(made.index + file, { force: true });
	await isThere(made.index);
	await archive.settled();
	const { articles, analysed, problems } = await archive.status();
	assert.deepEqual([articles, analysed, problems], [60, 60, 0]);
});
