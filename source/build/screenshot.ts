// The README's picture: the program itself on the articles that come with it, in a real pseudo-terminal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cell, type Started, start } from '../../test/harness/terminal.ts';

const COLUMNS = 120;
const ROWS = 36;
/** Opens the second article, goes to its facts, folds the four lists of names and stands on a fact, lit in the text. */
const KEYS = ['j', '\r', '\t', ' ', 'j', ' ', 'j', ' ', 'j', ' ', 'j', 'j'];

/** A key and the frame it asks for: each of the keys above changes the screen. */
async function press(reader: Started, key: string): Promise<void> {
	const before = reader.written().length;
	reader.send(key);
	for (let waited = 0; reader.written().length === before && waited < 5_000; waited += 20) await pause(20);
	await reader.settled(150);
}

/** The screen's cells, of the bundled program at `program`, started in the folder that holds `seeds`. */
export async function screenshot(program: string, folder: string): Promise<readonly (readonly Cell[])[]> {
	const cache = mkdtempSync(join(tmpdir(), 'newsdesk-picture-'));
	const reader = start(process.execPath, [program, '--no-journal', 'seeds'], {
		columns: COLUMNS,
		rows: ROWS,
		cwd: folder,
		env: { XDG_CACHE_HOME: cache, COLORFGBG: '15;0' },
	});
	try {
		await reader.until(/5 articles(?! ·[^\n]* reading)/, 60_000);
		await reader.until(/▾ People/, 60_000);
		await reader.settled(500);
		for (const key of KEYS) await press(reader, key);
		await reader.settled(500);
		const cells = reader.cells();
		if (!cells.some((row) => row.some(({ inverse }) => inverse)))
			throw new Error(`no fact is lit in the article:\n${reader.screen().join('\n')}`);
		return cells;
	} finally {
		reader.kill('SIGTERM');
		await reader.exited;
		rmSync(cache, { recursive: true, force: true });
	}
}
