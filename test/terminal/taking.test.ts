import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from '../commands/installed.ts';
import { endAll, type Started, start } from '../harness/terminal.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const program = installed();
const folder = mkdtempSync(join(tmpdir(), 'newsdesk-taking-'));
afterEach(endAll);
after(() => rmSync(folder, { recursive: true, force: true }));

/** An editor that tells what it was given, waits for a line and ends. */
const EDITOR = join(folder, 'editor.sh');
writeFileSync(
	EDITOR,
	`#!/bin/sh\nclear\necho "EDITING $*"\nread answer\necho "$answer" > '${join(folder, 'answer')}'\nexit \${answer#status }\n`,
);
chmodSync(EDITOR, 0o755);

const open = async (env: Readonly<Record<string, string>> = {}, columns = 140, rows = 45): Promise<Started> => {
	const started = start(process.execPath, [program, '--no-journal', HARBOUR], {
		columns,
		rows,
		cwd: folder,
		env: { XDG_CACHE_HOME: join(folder, 'cache'), SHELL: '/bin/sh', ...env },
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

describe('what is taken out of the reader', { concurrency: false, timeout: 900_000 }, () => {
	it('e gives the terminal to the editor, every key of it, and the screen comes back whole', async () => {
		const reader = await open({ VISUAL: EDITOR });
		const before = reader.screen();
		reader.send('e');
		await reader.until(/EDITING .*harbour\/budget\.txt/);
		assert.doesNotMatch(reader.screen().join('\n'), /ARTICLES/);
		reader.send('jjq/what\r');
		await reader.until(/ARTICLES/);
		await reader.settled(300);
		assert.equal(readFileSync(join(folder, 'answer'), 'utf8').trim(), 'jjq/what');
		const rows = (screen: readonly string[]) => screen.slice(0, -2).map((row) => row.trimEnd());
		assert.deepEqual(rows(reader.screen()), rows(before));
		reader.send('j');
		await reader.until(/2\/4/);
		await leave(reader);
	});

	it('an editor that fails is told, and resized meanwhile the screen fits', async () => {
		const reader = await open({ EDITOR, VISUAL: '' }, 80, 24);
		reader.send('\r');
		await reader.settled();
		reader.send('e');
		await reader.until(/EDITING/);
		reader.resize(100, 30);
		reader.send('status 3\r');
		await reader.until(/ended with status 3/);
		await reader.settled(300);
		assert.equal(reader.screen().length, 30);
		assert.match(reader.screen().at(-1) ?? '', /quit/);
		reader.send('\u001b');
		await reader.settled();
		await leave(reader);
	});

	it('X writes the list to a file, and not over one that is there', async () => {
		const reader = await open();
		reader.send('Xlist.csv\r');
		await reader.until(/Written: 4 articles to .*list\.csv/);
		assert.equal(readFileSync(join(folder, 'list.csv'), 'utf8').trim().split('\r\n').length, 5);
		writeFileSync(join(folder, 'list.csv'), 'mine');
		reader.send('Xlist.csv\r');
		await reader.until(/is there already/);
		assert.equal(readFileSync(join(folder, 'list.csv'), 'utf8'), 'mine');
		reader.send('\r');
		await reader.until(/Written: 4 articles/);
		await leave(reader);
	});

	it('| gives the article to a command and shows what it says', async () => {
		const reader = await open({}, 80, 24);
		reader.send('\r');
		await reader.settled();
		reader.send('|');
		await reader.until(/the article \|/);
		reader.send('head -n 1; seq 100\r');
		await reader.until(/101 lines/);
		assert.match(reader.screen().join('\n'), /Council argues over the cost of the pier/);
		reader.send('G');
		await reader.until(/ 100 *$/m);
		reader.send('q');
		await reader.until(/%/);
		reader.send('|no-such-command\r');
		await reader.until(/not found/);
		reader.send('\u001b');
		await reader.settled();
		reader.send('\u001b');
		await reader.settled();
		await leave(reader);
	});
});
