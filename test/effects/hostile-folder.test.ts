import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { FileSource } from '../../source/effects/indexing/file-source.ts';
import { lookThrough } from '../../source/effects/indexing/folders.ts';
import { FORBIDDEN } from '../ingest/hostile/payloads.ts';
import { Newsroom, newsItem } from './archive/newsroom.ts';

let looked = 0;
after(() => console.log(`hostile folders: ${looked} files and folders looked at`));

/** What a look at a folder finds: the files, and the rules of what is told. */
interface Found {
	readonly files: readonly string[];
	readonly rules: readonly string[];
	readonly messages: readonly string[];
}

function found(folder: string): Found {
	const files: string[] = [];
	const rules: string[] = [];
	const messages: string[] = [];
	for (const one of lookThrough([folder])) {
		looked += 1;
		if ('entry' in one) files.push(one.entry.shown);
		else if ('diagnostic' in one) {
			rules.push(one.diagnostic.rule);
			messages.push(one.diagnostic.message);
		}
	}
	return { files: files.sort(), rules: rules.sort(), messages };
}

describe('what lies in a folder', () => {
	test('pipes, devices and sockets are told and never opened', async (context) => {
		const room = new Newsroom(context);
		room.write('a.txt', newsItem(1));
		execFileSync('mkfifo', [join(room.folder, 'pipe.txt')]);
		symlinkSync('/dev/zero', join(room.folder, 'zero.txt'));
		const server = createServer().listen(join(room.folder, 'socket.txt'));
		await new Promise((resolve) => server.once('listening', resolve));
		context.after(() => server.close());
		const { paths, rules } = await room.round();
		assert.deepEqual(paths, ['news/a.txt']);
		assert.deepEqual([...rules].sort(), ['files/link-out', 'files/special', 'files/special']);
	});

	test('links in circles end, links within lead on, links out and dead ones are told', (context) => {
		const room = new Newsroom(context);
		room.write('a/one.txt', newsItem(1));
		symlinkSync('..', join(room.folder, 'a/up'));
		symlinkSync(room.folder, join(room.folder, 'a/self'));
		symlinkSync('loop', join(room.folder, 'loop'));
		symlinkSync('a/one.txt', join(room.folder, 'also.txt'));
		symlinkSync('/etc/hostname', join(room.folder, 'out.txt'));
		symlinkSync('/etc', join(room.folder, 'etc'));
		symlinkSync('nowhere', join(room.folder, 'dead.txt'));
		const { files, rules, messages } = found(room.folder);
		assert.deepEqual(files, ['news/a/one.txt', 'news/also.txt']);
		assert.deepEqual(rules, ['files/link-out', 'files/link-out', 'files/unreadable', 'files/unreadable']);
		assert.ok(messages.some((message) => message.includes('a link that leads nowhere')));
		assert.ok(messages.some((message) => message.includes('leads back to itself')));
	});

	test('names with newlines, escapes and direction marks are shown without them', async (context) => {
		const room = new Newsroom(context);
		for (const [at, name] of [
			'new\nline.txt',
			'esc\x1b[2J\x1b]52;c;AA\x07.txt',
			'turn\u202etxt.exe',
			' .txt',
			'-rf.txt',
			'$(id).txt',
		].entries())
			room.write(name, newsItem(at));
		const { paths } = await room.round();
		assert.equal(paths.length, 6);
		// Kept as they are to be found again; what shows them takes them out.
		const { printable } = await import('../../source/effects/terminal/printable.ts');
		const { READINGS } = await import('../harness/world.ts');
		const [reading] = READINGS;
		for (const path of paths)
			assert.doesNotMatch(
				printable(reading === undefined ? null : { ...reading, article: { ...reading.article, path } })?.article.path ??
					'\0',
				FORBIDDEN,
			);
	});

	test('very many tiny files, and folders deeper than anybody goes', async (context) => {
		const room = new Newsroom(context);
		for (let at = 0; at < 1_500; at += 1) room.write(`${at % 10}/${at}.css`, 'a');
		room.write('one.txt', newsItem(1));
		mkdirSync(join(room.folder, ...Array(80).fill('d')), { recursive: true });
		const { files, rules } = found(room.folder);
		assert.equal(files.length, 1_501);
		assert.deepEqual(rules, ['bounds/folders']);
		const { paths, rules: told } = await room.round();
		assert.deepEqual(paths, ['news/one.txt']);
		assert.equal(told.filter((rule) => rule === 'files/not-taken').length, 1_500);
	});
});

describe('files that change while they are read', () => {
	test('one that grows is read as far as it was, one that shrinks as far as it is', (context) => {
		const room = new Newsroom(context);
		room.write('a.txt', 'x'.repeat(1_000));
		const path = join(room.folder, 'a.txt');
		const source = new FileSource(path, 1_000);
		appendFileSync(path, 'y'.repeat(5_000));
		assert.equal(source.bytes().length, 1_000);
		assert.equal(
			[...source.chunks()].reduce((sum, chunk) => sum + chunk.length, 0),
			1_000,
		);
		truncateSync(path, 10);
		assert.equal(source.bytes().length, 10);
	});

	test('one that becomes a pipe is refused, one that vanishes is told; neither stops the rest', async (context) => {
		const room = new Newsroom(context);
		room.write('a.txt', newsItem(1));
		const path = join(room.folder, 'a.txt');
		rmSync(path);
		execFileSync('mkfifo', [path]);
		assert.throws(() => new FileSource(path, 10).bytes(), { name: 'Unreadable' });
		rmSync(path);
		assert.throws(() => new FileSource(path, 10).head('a.txt'), { code: 'ENOENT' });
	});
});

test('what was opened may go and come back: what was read of it stays, and the cause is told', async (context) => {
	const room = new Newsroom(context);
	room.write('a.txt', newsItem(1));
	assert.equal((await room.round()).paths.length, 1);
	renameSync(room.folder, `${room.folder}-moved`);
	const gone = await room.round();
	assert.deepEqual([gone.paths.length, gone.rules], [1, ['files/gone']]);
	renameSync(`${room.folder}-moved`, room.folder);
	room.write('b.txt', newsItem(2));
	const back = await room.round();
	assert.deepEqual([back.paths.length, back.rules], [2, []]);
	// Another folder under the same name is what it is.
	rmSync(room.folder, { recursive: true });
	mkdirSync(room.folder);
	writeFileSync(join(room.folder, 'c.txt'), newsItem(3));
	assert.deepEqual((await room.round()).paths, ['news/c.txt']);
});
