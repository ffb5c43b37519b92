import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from '../commands/installed.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsdesk-tmux-'));
const socket = join(folder, 'socket');
const environment = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), TMUX: '', NO_COLOR: '' };
const tmux = (...args: readonly string[]): string =>
	execFileSync('tmux', ['-S', socket, ...args], { encoding: 'utf8', env: environment });
const hasTmux = spawnSync('tmux', ['-V']).status === 0;
after(() => {
	if (hasTmux) spawnSync('tmux', ['-S', socket, 'kill-server']);
	rmSync(folder, { recursive: true, force: true });
});

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(fits: () => boolean): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (fits()) return;
		await sleep(100);
	}
	assert.fail(tmux('capture-pane', '-p'));
}

it('in tmux what is copied is in its buffer, and the reader says so', {
	skip: !hasTmux,
	timeout: 300_000,
}, async () => {
	tmux(
		'-f',
		'/dev/null',
		'new-session',
		'-d',
		'-x',
		'140',
		'-y',
		'45',
		`'${process.execPath}' '${installed()}' '${HARBOUR}' --no-journal`,
	);
	const screen = () => tmux('capture-pane', '-p');
	await until(() => screen().includes('Council argues') && screen().includes('FACTS'));
	await sleep(800);
	tmux('send-keys', 'Y');
	await until(() => screen().includes('Copied to tmux’s buffer'));
	assert.match(tmux('show-buffer'), /Council argues over the cost of the pier.*budget\.txt/);
});
