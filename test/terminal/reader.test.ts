import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from '../commands/installed.ts';
import { golden } from '../harness/golden.ts';
import { endAll, press, type Started, start } from '../harness/terminal.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const program = installed();
const cache = mkdtempSync(join(tmpdir(), 'newsdesk-terminal-'));
afterEach(endAll);
after(() => rmSync(cache, { recursive: true, force: true }));

const open = async (
	columns: number,
	rows: number,
	env: Readonly<Record<string, string>> = {},
	journal: readonly string[] = ['--no-journal'],
): Promise<Started> => {
	const started = start(process.execPath, [program, HARBOUR, ...journal], {
		columns,
		rows,
		env: { XDG_CACHE_HOME: cache, ...env },
	});
	await started.until(/Council argues over/);
	await started.until(/4 articles(?! ·[^\n]* reading)/);
	await started.settled(400);
	return started;
};

const leave = async (reader: Started): Promise<void> => {
	reader.send('q');
	const { exitCode } = await reader.exited;
	assert.equal(exitCode, 0);
	assertLeftAsFound(reader);
};

/** The modes a shell relies on, as the last of each that the program wrote. */
function assertLeftAsFound(reader: Started): void {
	const written = reader.written();
	const lastOf = (mode: string) =>
		Math.max(written.lastIndexOf(`\u001b[?${mode}h`), -1) - Math.max(written.lastIndexOf(`\u001b[?${mode}l`), -1);
	assert.ok(lastOf('1049') < 0, 'the alternate screen is left');
	assert.ok(lastOf('25') > 0, 'the cursor is shown');
	assert.ok(lastOf('2004') <= 0, 'bracketed paste is off');
}

describe('in a terminal', { concurrency: false, timeout: 900_000 }, () => {
	it('an escape and keys on its heels are read one after the other', async () => {
		const reader = await open(100, 30);
		await press(reader, '/', 'ferries');
		await reader.until(/\/ ferries/);
		reader.send('\u001b/council');
		await reader.until(/\/ council/);
		reader.send('\u001bj');
		await reader.until(/2\/4/);
		await leave(reader);
	});

	for (const [columns, rows] of [
		[140, 45],
		[80, 24],
		[40, 12],
	] as const) {
		it(`looks as it should at ${columns}x${rows}`, async () => {
			const reader = await open(columns, rows);
			golden(`list-${columns}x${rows}`, reader.screen());
			await press(reader, 'j', 'j', 'j', '\r');
			await reader.until(/PORT ELIN \(CND\)/);
			await press(reader, 'w', 'w');
			golden(`article-${columns}x${rows}`, reader.screen());
			await press(reader, 'm');
			await reader.until(/under the cursor| here…?/);
			golden(`picker-${columns}x${rows}`, reader.screen());
			await press(reader, '\r');
			await reader.until(/PORT ELIN {2}(?:place · )?\d/);
			await reader.settled(400);
			golden(`mentions-${columns}x${rows}`, reader.screen());
			await press(reader, '/', ...'lindquist');
			await reader.until(/→/);
			golden(`search-${columns}x${rows}`, reader.screen());
			await press(reader, '\u001b', 'A');
			await reader.until(/PEOPLE/);
			golden(`facets-${columns}x${rows}`, reader.screen());
			await press(reader, '\u001b', 'T');
			await reader.until(/WHAT HAPPENED/);
			golden(`timeline-${columns}x${rows}`, reader.screen());
			await press(reader, '\u001b', '?');
			golden(`help-${columns}x${rows}`, reader.screen());
			await press(reader, '\u001b');
			await leave(reader);
		});
	}

	for (const [columns, rows] of [
		[140, 45],
		[80, 24],
		[40, 12],
	] as const) {
		it(`looks as it should on a walk at ${columns}x${rows}`, async () => {
			const reader = await open(columns, rows, {}, ['--journal', join(cache, `walk-${columns}.jsonl`)]);
			await press(reader, 'j', 'j', 'j', '\r');
			await reader.until(/PORT ELIN \(CND\)/);
			await press(reader, 'w', 'w', '\r');
			await reader.until(/PORT ELIN {2}(?:place · )?\d/);
			await press(reader, 'v', ' ');
			await reader.until(/Checked/);
			golden(`mentions-by-article-${columns}x${rows}`, reader.screen());
			await press(reader, '.');
			await reader.until(/IN THIS SENTENCE {2}\d/);
			golden(`sentence-${columns}x${rows}`, reader.screen());
			await press(reader, '\u001b', '&', ...'lindq');
			await press(reader, '\r');
			await reader.until(/ELIN & /);
			golden(`together-${columns}x${rows}`, reader.screen());
			await press(reader, 'E', '\r');
			await reader.until(/First seen/);
			golden(`page-${columns}x${rows}`, reader.screen());
			await press(reader, 'H');
			golden(`trail-${columns}x${rows}`, reader.screen());
			await press(reader, '\u001b', '\u001b', '\u001b');
			await reader.until(/checked/);
			await leave(reader);
		});
	}

	it('the trail is written as a log where it is told, and said to be when it is', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'nd-'));
		after(() => rmSync(folder, { recursive: true, force: true }));
		const file = join(folder, 'l.md');
		const reader = await open(140, 45);
		await press(reader, '/', ...'pier', '\r', 'H');
		await reader.until(/search +pier/);
		await press(reader, 'X', '\u0015', ...file, '\r');
		await reader.until(/Written: 3 steps to/);
		const log = readFileSync(file, 'utf8');
		assert.match(log, /^# Research log\n/);
		const command = /^ +newsdesk (search .*)$/m.exec(log)?.[1] ?? assert.fail(log);
		const found = execFileSync('/bin/sh', ['-c', `"${process.execPath}" "${program}" ${command}`], {
			encoding: 'utf8',
			env: { ...process.env, XDG_CACHE_HOME: cache },
		});
		assert.match(found, /Harbour Authority closes the east \[pier\]/);
		writeFileSync(file, 'mine');
		await press(reader, 'X', '\u0015', ...file, '\r');
		await reader.until(/is there already/);
		assert.equal(readFileSync(file, 'utf8'), 'mine');
		await press(reader, '\u001b', '\u001b');
		await leave(reader);
	});

	it('takes a burst of keys in one chunk, the Enter in it too', async () => {
		const reader = await open(140, 45);
		reader.send('jj\r');
		await reader.until(/港の東桟橋、閉鎖される {5,}.*%/);
		assert.match(reader.screen().at(-1) ?? '', /scroll/);
		await leave(reader);
	});

	it('keeps up with a held key and loses none', async () => {
		const reader = await open(80, 24);
		for (let i = 0; i < 30; i++) reader.send(i % 2 === 0 ? 'jj' : 'k');
		// The last of them is known by a key behind it that leaves a mark of its own.
		reader.send('H');
		await reader.until(/ TRAIL {2}/);
		await press(reader, '\u001b');
		await reader.until(/ARTICLES newest first/);
		assert.match(reader.screen().join('\n'), /3\/4/);
		await leave(reader);
	});

	it('a paste is text in the search field and nothing outside it', async () => {
		const reader = await open(80, 24);
		await press(reader, '\u001b[200~q\u001b[201~');
		assert.match(reader.screen().join('\n'), /goes into a field/);
		await press(reader, '/', '\u001b[200~Nord\r\nline\u001b[201~');
		await reader.until(/\/ Nord line/);
		assert.equal(reader.cursor().y, 22);
		await press(reader, '\u001b');
		await leave(reader);
	});

	it('resizing keeps the reading place and never writes past the edge', async () => {
		const reader = await open(140, 45);
		await press(reader, 'G', '\r', 'G');
		for (const [columns, rows] of [
			[60, 20],
			[100, 30],
			[30, 8],
			[140, 45],
		] as const) {
			reader.resize(columns, rows);
			await reader.settled();
			if (columns === 30) assert.match(reader.screen()[0] ?? '', /needs 40x12/);
			else assert.doesNotMatch(reader.screen().join('\n'), /needs 40x12/);
		}
		await leave(reader);
	});

	it('after any walk the screen is as if drawn anew, past letters and emoji of doubtful width too', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'newsdesk-widths-'));
		const family = '👨‍👩‍👧‍👦';
		const parts = (of: string) => Array.from({ length: 20 }, (_, i) => `Part ${i} ${of} and ${of} again.`).join('\n\n');
		for (const [name, words] of [
			['emoji', `The ${family} family 👩🏽‍🚀 went 🏳️‍🌈 past ❤️ the 🇺🇦 flag and 1️⃣ phone`],
			['letters', 'नमस्ते क्षत्रिय தமிழ் নাডু ക്ഷേത്രം สวัสดีครับ ກຳລັງ words'],
			['marks', 'z̷̢͉͠a̶͔͐l̸g̵o and ﷽ and ｶﾞ signs'],
			['plain', 'nothing of doubt stands in this one, line after line'],
		] as const)
			writeFileSync(join(folder, `${name}.txt`), `${words.slice(0, 60)}\n\n${parts(words)}`);
		const reader = start(process.execPath, [program, folder, '--no-journal'], {
			columns: 120,
			rows: 30,
			env: { XDG_CACHE_HOME: cache },
		});
		await reader.until(/4 articles(?! ·[^\n]* reading)/);
		await reader.settled(400);
		for (const key of [
			'j',
			'j',
			'j',
			'k',
			'k',
			'k',
			'j',
			'\r',
			'j',
			' ',
			'k',
			'G',
			'z',
			'j',
			'z',
			'\u001b',
			'k',
			'?',
			'\u001b',
		]) {
			await press(reader, key);
			const walked = reader.cells();
			await press(reader, '\u000c');
			const text = (rows: ReturnType<Started['cells']>) =>
				rows.map((row) => row.map((cell) => cell.text).join('')).join('\n');
			assert.equal(text(walked), text(reader.cells()), `after ${JSON.stringify(key)}`);
		}
		await leave(reader);
		rmSync(folder, { recursive: true, force: true });
	});

	it('NO_COLOR leaves letters, weight and underline, no colour', async () => {
		const reader = await open(140, 45, { NO_COLOR: '1' });
		assert.ok(reader.cells().every((row) => row.every(({ colour }) => colour === -1)));
		assert.match(reader.screen().join('\n'), /Brandtᴾ/);
		await leave(reader);
		assert.doesNotMatch(reader.written(), /\u001b\[(?:\d+;)*[34]\d(?:;\d+)*m/);
	});

	for (const [signal, status] of [
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const) {
		it(`leaves the terminal as it was found on ${signal}`, async () => {
			const reader = await open(80, 24);
			reader.kill(signal);
			const { exitCode, signal: by } = await reader.exited;
			assert.equal(by ? 128 + by : exitCode, status);
			assertLeftAsFound(reader);
		});
	}

	it('ctrl-c leaves with 130', async () => {
		const reader = await open(80, 24);
		reader.send('\u0003');
		assert.equal((await reader.exited).exitCode, 130);
		assertLeftAsFound(reader);
	});

	it('an exception leaves the terminal as it was found and says what happened', async () => {
		const bomb = 'process.once("SIGUSR2", () => { throw new Error("a plank broke"); })';
		const args = ['--import', `data:text/javascript,${encodeURIComponent(bomb)}`, program, HARBOUR, '--no-journal'];
		const reader = start(process.execPath, args, { columns: 80, rows: 24, env: { XDG_CACHE_HOME: cache } });
		await reader.until(/Council argues over/);
		await reader.settled(400);
		reader.kill('SIGUSR2');
		assert.equal((await reader.exited).exitCode, 2);
		assertLeftAsFound(reader);
		assert.match(reader.screen().join('\n'), /newsdesk: .*a plank broke/);
	});

	it('ctrl-z gives the terminal to the shell, fg takes it back', async () => {
		const shell = start('bash', ['--norc', '-i'], {
			columns: 100,
			rows: 30,
			env: { XDG_CACHE_HOME: cache, PS1: 'shell> ' },
		});
		await shell.until('shell>');
		shell.send(`'${process.execPath}' '${program}' '${HARBOUR}' --no-journal\r`);
		await shell.until(/Council argues over/);
		await shell.settled(300);
		shell.send('\u001a');
		await shell.until(/Stopped/);
		assert.doesNotMatch(shell.screen().join('\n'), /ARTICLES/);
		shell.send('fg\r');
		await shell.until(/ARTICLES/);
		await shell.settled(300);
		await press(shell, 'j');
		await shell.until(/2\/4/);
		shell.send('q');
		await shell.until(/shell> $/m);
		shell.send('stty -a\r');
		await shell.until(/ echo /);
		await shell.until(/ icanon /);
		shell.send('exit\r');
		await shell.exited;
	});

	it('comes back whole after a stop that no key asked for, and gives the terminal up where it can', async () => {
		const shell = start('bash', ['--norc', '-i'], {
			columns: 100,
			rows: 30,
			env: { XDG_CACHE_HOME: cache, PS1: 'shell> ' },
		});
		await shell.until('shell>');
		shell.send(`sh -c 'echo id=$$; exec "$@"' - '${process.execPath}' '${program}' '${HARBOUR}' --no-journal\r`);
		await shell.until(/Council argues over/);
		await shell.until(/4 articles(?! ·[^\n]* reading)/);
		const id = Number(/id=(\d+)/.exec(shell.written())?.[1]);
		for (const [signal, read] of [
			['SIGSTOP', /2\/4.*Ferries return.*100%/],
			['SIGTSTP', /3\/4.*港の東桟橋.*100%/],
		] as const) {
			process.kill(id, signal);
			await shell.until(/Stopped/);
			shell.send('echo over the screen\r');
			await shell.until(/^over the screen/m);
			shell.send('fg\r');
			await shell.until(/ARTICLES/);
			shell.send('j');
			await shell.until(read);
			await shell.settled(300);
			const rows = () => shell.screen().map((row) => row.trimEnd());
			const before = rows();
			shell.send('\u000c');
			await shell.settled(300);
			assert.deepEqual(before, rows());
		}
		shell.send('q');
		await shell.until(/shell> $/m);
		shell.send('stty -a\r');
		await shell.until(/ icanon /);
		shell.send('exit\r');
		await shell.exited;
	});
});
