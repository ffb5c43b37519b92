import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { progressLine, showProgress } from '../../source/commands/progress.ts';
import { storeLine } from '../../source/commands/store-line.ts';
import { widthOf } from '../../source/output/fit.ts';
import type { Sink } from '../../source/output/sink.ts';
import { installed } from './installed.ts';
import { folderOf, newsdesk, STRIKE } from './newsdesk.ts';

const folder = folderOf(STRIKE);
after(folder.remove);

test('index reads what is new and nothing twice, and tells what it did', async () => {
	const file = join(folder.path, '../desk.db');
	const index = (...more: string[]): ReturnType<typeof newsdesk> =>
		newsdesk(['index', folder.path, '--index', file, '--json', ...more], folder);
	const figures = async (...more: string[]): Promise<unknown[]> => {
		const { code, stdout, stderr } = await index(...more);
		assert.equal(code, 0, stderr);
		const { round, articles, analysed } = JSON.parse(stdout);
		return [round.read, round.gone, round.before, articles, analysed];
	};
	assert.deepEqual(await figures(), [3, 0, 0, 3, 3]);
	assert.ok(existsSync(file));
	writeFileSync(join(folder.path, 'four.txt'), 'Ferry returns to Turku\n\nThe ferry returned to Turku on Sunday.\n');
	rmSync(join(folder.path, 'three.txt'));
	const [read, ...others] = await figures();
	assert.ok(Number(read) >= 1);
	assert.deepEqual(others, [1, 3, 3, 3]);
	assert.deepEqual(await figures('--rebuild'), [3, 0, 0, 3, 3]);
});

test('--index: a file that is no index is an error with its remedy, and left as it is, by every command', async () => {
	const file = join(folder.path, '../minutes');
	const other = join(folder.path, '../recipes.db');
	const minutes = 'Minutes of the meeting, not to be lost.\n'.repeat(200);
	writeFileSync(file, minutes);
	const database = new DatabaseSync(other);
	database.exec("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')");
	database.close();
	for (const taken of [file, other]) {
		const before = readFileSync(taken);
		for (const line of [['index'], ['index', '--rebuild'], ['doctor'], ['search', 'strike'], ['export']]) {
			const { code, stdout, stderr } = await newsdesk([...line, folder.path, '--index', taken], folder);
			assert.deepEqual([code, stdout], [2, ''], line.join(' '));
			assert.ok(stderr.includes(taken), stderr);
			assert.match(stderr, /left as it is\n {2}give a name that is not taken/);
		}
		assert.deepEqual(readFileSync(taken), before);
		assert.deepEqual(
			readdirSync(join(folder.path, '..')).filter((name) => name.startsWith(`${basename(taken)}.`)),
			[],
		);
	}
});

test('progress is one line that fits, with rate and time left', () => {
	const line = progressLine({ done: 1_200, total: 4_800, rate: 300 }, 80);
	assert.equal(line, '▪▪▪▪▪▪··················  1,200 of 4,800 articles  300/s  12 s left');
	assert.ok(widthOf(progressLine({ done: 1, total: 2, rate: 3 }, 20)) < 20);
	assert.doesNotMatch(progressLine({ done: 0, total: 0, rate: 0 }, 80), /NaN|Infinity|left/);
	assert.match(progressLine({ done: 0, total: 100_000, rate: 10 }, 80), /2\.8 h left/);
});

test('what keeps the writer of a shared archive waiting stands where the time left would', () => {
	const wait = { link: 'lost', unacknowledged: 27 } as const;
	const line = progressLine({ done: 69, total: 360, rate: 3 }, 160, storeLine(wait));
	assert.match(
		line,
		/69 of 360 articles {2}the cluster does not answer, trying again; 27 articles not acknowledged, sent again$/,
	);
	assert.equal(storeLine({ link: 'slow', unacknowledged: 0 }), 'the cluster keeps us waiting');
	assert.equal(storeLine({ link: 'ready', unacknowledged: 0 }), null);
});

const memory = (isTerminal: boolean): Sink & { text: () => string } => {
	let all = '';
	return {
		isTerminal,
		columns: 80,
		write: async (text) => {
			all += text;
		},
		flush: async () => {},
		text: () => all,
	};
};

test('progress is shown on a terminal, taken away at the end, and kept from a pipe', async () => {
	const status = async () => ({
		title: '',
		articles: 2,
		analysed: 1,
		problems: 0,
		progress: { done: 1, total: 2, rate: 1 },
	});
	const terminal = memory(true);
	let finish = (): void => {};
	const done = new Promise<void>((resolve) => {
		finish = resolve;
	});
	const seen: Sink = {
		...terminal,
		write: async (text) => {
			await terminal.write(text);
			finish();
		},
	};
	await showProgress(status, done, seen);
	assert.match(terminal.text(), /^\r\u001b\[K.* 1 of 2 articles .*\r\u001b\[K$/);
	const pipe = memory(false);
	await showProgress(status, Promise.resolve(), pipe);
	assert.equal(pipe.text(), '');
});

test('index --watch tells what changes until Ctrl-C', async () => {
	const watched = folderOf(STRIKE);
	try {
		const child = spawn(process.execPath, [installed(), 'index', '--watch', watched.path], {
			env: { ...process.env, ...watched.environment },
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
		let told = '';
		let written = false;
		for await (const text of child.stdout.setEncoding('utf8')) {
			told += text;
			if (!written && told.includes('index:')) {
				written = true;
				writeFileSync(
					join(watched.path, 'five.txt'),
					'Fog delays ferries\n\nFog delayed ferries in Turku on Sunday.\n',
				);
			}
			if (told.includes('4 articles, all analysed')) child.kill('SIGINT');
		}
		assert.equal(await ended, 130);
		assert.match(told, /^3 articles, all analysed$/m);
		assert.match(told, /^4 articles, all analysed: \d files? read, .*1 article more$/m);
	} finally {
		watched.remove();
	}
});

test('Ctrl-C ends a headless command with 130', async () => {
	const child = spawn(process.execPath, [installed(), 'mentions', '--names', '-', folder.path], {
		env: { ...process.env, ...folder.environment },
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
	child.stdin.on('error', () => {});
	// More than a pipe holds: once it is taken, the command is at work.
	child.stdin.write('Nobody\n'.repeat(1_000_000), () => child.kill('SIGINT'));
	assert.equal(await ended, 130);
});
