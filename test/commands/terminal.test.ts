import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { widthOf } from '../../source/output/fit.ts';
import { installed } from './installed.ts';
import { folderOf, STRIKE } from './newsdesk.ts';

const folder = folderOf(STRIKE);
after(folder.remove);

const COLUMNS = 60;

/** Runs a headless command in a terminal and gives what that terminal was sent. */
function inTerminal(args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
	return new Promise((resolve) => {
		const { NO_COLOR: _, ...inherited } = process.env;
		const child = spawn(process.execPath, [installed(), ...args, folder.path], {
			cols: COLUMNS,
			rows: 30,
			env: { ...inherited, TERM: 'xterm-256color', ...folder.environment, ...environment },
		});
		let screen = '';
		child.onData((text) => {
			screen += text;
		});
		child.onExit(() => resolve(screen));
	});
}

/** What stays on the screen: progress, which is drawn over, taken out. */
const linesLeft = (screen: string): string[] =>
	stripVTControlCharacters(screen.replace(/\r[^\r\n]*\u001b\[K/g, '')).split(/\r?\n/);

test('in a terminal hits are coloured and lines keep to its width', async () => {
	const screen = await inTerminal(['mentions', 'Marta Lindqvist']);
	assert.match(screen, /\u001b\[1m\u001b\[33m(Marta )?Lindqvist\u001b\[39m\u001b\[22m/);
	const lines = linesLeft(screen);
	assert.ok(lines.some((line) => line.includes('Lindqvist')));
	assert.doesNotMatch(lines.join('\n'), /\[Marta/);
	for (const line of lines) assert.ok(widthOf(line) <= COLUMNS || line.includes(' · '), line);
});

test('with NO_COLOR a hit stands in brackets and nothing is coloured', async () => {
	const screen = await inTerminal(['search', 'strike'], { NO_COLOR: '1' });
	assert.match(screen, /\[strike\]/);
	assert.doesNotMatch(screen, /\u001b\[\d*m/);
	for (const line of linesLeft(screen)) assert.ok(widthOf(line) <= COLUMNS, line);
});
