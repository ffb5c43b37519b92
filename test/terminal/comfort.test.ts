import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from '../commands/installed.ts';
import { golden } from '../harness/golden.ts';
import { endAll, type Started, start } from '../harness/terminal.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const program = installed();
const folder = mkdtempSync(join(tmpdir(), 'newsdesk-comfort-'));
afterEach(endAll);
after(() => rmSync(folder, { recursive: true, force: true }));

const open = async (
	args: readonly string[] = [],
	env: Readonly<Record<string, string>> = {},
	columns = 140,
	rows = 45,
): Promise<Started> => {
	const started = start(process.execPath, [program, ...args, '--no-journal', HARBOUR], {
		columns,
		rows,
		env: {
			SHELL: '/bin/sh',
			XDG_CACHE_HOME: join(folder, 'cache'),
			XDG_CONFIG_HOME: join(folder, 'config'),
			COLORTERM: '',
			...env,
		},
	});
	await started.until(/Council argues over/);
	await started.until(/4 articles(?! ·[^\n]* reading)/);
	await started.settled(400);
	return started;
};
const leave = async (reader: Started): Promise<void> => {
	reader.send('q');
	assert.equal((await reader.exited).exitCode, 0);
};
const config = (name: string, text: string): string => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), text);
	return join(folder, name);
};
/** The last of a mode that was written: 1 where it is on, 0 where off or never. */
const modeLeft = (written: string, mode: string): number =>
	written.lastIndexOf(`\u001b[?${mode}h`) > written.lastIndexOf(`\u001b[?${mode}l`) ? 1 : 0;

describe('comfort in a terminal', { concurrency: false, timeout: 900_000 }, () => {
	it('the mouse is off until M, clicks and scrolls, and is off again at the end', async () => {
		const reader = await open();
		assert.doesNotMatch(reader.written(), /\?100[026]h/);
		reader.send('M');
		await reader.until(/mouse is on/);
		const row = reader.screen().findIndex((line) => line.includes('Ferries return'));
		reader.send(`\u001b[<0;5;${row + 1}M\u001b[<0;5;${row + 1}m`);
		await reader.until(/2\/4/);
		reader.send('\u001b[<65;5;9M');
		await reader.until(/3\/4/);
		await leave(reader);
		for (const mode of ['1000', '1002', '1006']) assert.equal(modeLeft(reader.written(), mode), 0, mode);
	});

	it('the mouse is off after a crash’s signal too', async () => {
		const reader = await open();
		reader.send('M');
		await reader.until(/mouse is on/);
		reader.kill('SIGTERM');
		await reader.exited;
		await reader.settled();
		assert.equal(modeLeft(reader.written(), '1000'), 0);
	});

	it('settings of a file hold, and a mistake is told with its line', async () => {
		const file = config('a.yaml', 'theme: none\nkeys:\n  list.last: Z\nmuose: on\n');
		const reader = await open(['--settings', file]);
		await reader.until(/a\.yaml:4: there is no setting muose/);
		assert.ok(reader.cells().every((row) => row.every(({ colour }) => colour === -1)));
		reader.send('Z');
		await reader.until(/4\/4/);
		await leave(reader);
	});

	it('a terminal’s light background is seen, its answer is never typed', async () => {
		const reader = await open([], { COLORFGBG: '0;15' });
		const colours = new Set(reader.cells().flatMap((row) => row.map(({ colour }) => colour)));
		assert.ok(colours.has(22) || colours.has(94), [...colours].join(' '));
		assert.match(reader.written(), /\u001b\]11;\?/);
		reader.send('\u001b]11;rgb:0000/0000/0000\u001b\\');
		await reader.settled(300);
		const after = new Set(reader.cells().flatMap((row) => row.map(({ colour }) => colour)));
		assert.ok(after.has(3) || after.has(2), [...after].join(' '));
		assert.doesNotMatch(reader.screen().join('\n'), /rgb:/);
		await leave(reader);
	});

	for (const [name, env] of [
		['NO_COLOR', { NO_COLOR: '1' }],
		['TERM=vt100', { TERM: 'vt100' }],
	] as const)
		it(`${name}: no colour, and letters for the kinds`, async () => {
			const reader = await open([], env, 80, 24);
			assert.ok(reader.cells().every((row) => row.every(({ colour }) => colour === -1)));
			reader.send('\r');
			await reader.until(/ᴾ/);
			assert.ok(!reader.written().includes('\u001b]11;?'));
			await leave(reader);
		});

	it('TERM=linux is asked nothing it would write on the screen', async () => {
		const reader = await open([], { TERM: 'linux' }, 80, 24);
		assert.ok(!reader.written().includes('\u001b]11;?'));
		await leave(reader);
	});

	it(': completes and carries out', async () => {
		const reader = await open([], {}, 80, 24);
		reader.send(':sort ou\t\r');
		await reader.until(/by outlet/);
		reader.send(':theme light\r');
		await reader.until(/theme is light/);
		await leave(reader);
	});

	it('keys of a Russian keyboard act by their place', async () => {
		const reader = await open([], {}, 80, 24);
		reader.send('оо');
		await reader.until(/3\/4/);
		reader.send('й');
		assert.equal((await reader.exited).exitCode, 0);
	});

	it('--plain-screen: lines without signs, the real cursor on the chosen one, no other screen', async () => {
		const reader = await open(['--plain-screen'], {}, 80, 24);
		const pointed = () => reader.screen()[reader.cursor().y] ?? '';
		assert.match(pointed(), /Council argues/);
		const before = reader.written().length;
		reader.send('j');
		await reader.until(/2\/4/);
		await reader.settled();
		assert.match(pointed(), /Ferries return/);
		// Of the list only its number has changed: the rest is not written again.
		assert.doesNotMatch(reader.written().slice(before), /Council/);
		reader.send('/pier');
		await reader.until(/\/ pier/);
		assert.match(pointed(), /^ \/ pier/);
		assert.doesNotMatch(reader.screen().join('\n'), /[\u2500-\u259f]/);
		reader.send('\u001b');
		await reader.settled(300);
		await leave(reader);
		assert.ok(!reader.written().includes('?1049h'));
		assert.equal(modeLeft(reader.written(), '25'), 1);
		assert.equal(modeLeft(reader.written(), '2004'), 0);
	});

	for (const [columns, rows] of [
		[140, 45],
		[80, 24],
		[40, 12],
	] as const)
		it(`looks as it should at ${columns}x${rows}`, async () => {
			const reader = await open([], {}, columns, rows);
			for (const [name, typed] of [
				['command', ':so'],
				['export', 'X'],
				['pipe', '|'],
				['outcome', 'printf "%s\\n" one two three\r'],
			] as const) {
				if (name !== 'command' && name !== 'outcome') {
					reader.send('\u001b');
					await reader.settled(150);
				}
				reader.send(typed);
				await reader.settled(400);
				golden(`${name}-${columns}x${rows}`, reader.screen());
			}
			reader.send('\u001b');
			await reader.settled(150);
			await leave(reader);
		});
});
