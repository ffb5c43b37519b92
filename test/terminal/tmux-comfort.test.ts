import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from '../commands/installed.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsdesk-tmux-comfort-'));
const socket = join(folder, 'socket');
const editor = join(folder, 'editor.sh');
const answer = join(folder, 'answer');
writeFileSync(editor, `#!/bin/sh\nclear\necho "EDITING $*"\nread line\necho "$line" > '${answer}'\n`);
chmodSync(editor, 0o755);
const environment = {
	...process.env,
	XDG_CACHE_HOME: join(folder, 'cache'),
	XDG_CONFIG_HOME: folder,
	TMUX: '',
	NO_COLOR: '',
	VISUAL: editor,
};
const tmux = (...args: readonly string[]): string =>
	execFileSync('tmux', ['-S', socket, ...args], { encoding: 'utf8', env: environment });
const hasTmux = spawnSync('tmux', ['-V']).status === 0;
after(() => {
	if (hasTmux) spawnSync('tmux', ['-S', socket, 'kill-server']);
	rmSync(folder, { recursive: true, force: true });
});

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const screen = () => tmux('capture-pane', '-p');
async function until(fits: () => boolean): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (fits()) return;
		await sleep(100);
	}
	assert.fail(screen());
}

it('in tmux the editor has the terminal, the mouse is taken and given back, nothing is left on', {
	skip: !hasTmux,
	timeout: 300_000,
}, async () => {
	const run = `'${process.execPath}' '${installed()}' --no-journal '${HARBOUR}'; echo LEFT; sleep 60`;
	tmux('-f', '/dev/null', 'new-session', '-d', '-x', '100', '-y', '30', run);
	await until(() => screen().includes('Council argues') && /4 articles(?! ·[^\n]* reading)/.test(screen()));
	await sleep(500);
	// Nothing of the terminal's answers was taken for keys.
	assert.doesNotMatch(screen(), /rgb:/);
	const before = screen();
	tmux('send-keys', 'e');
	await until(() => screen().includes('EDITING'));
	assert.equal(tmux('display', '-p', '#{alternate_on}').trim(), '0');
	tmux('send-keys', 'jjq', 'Enter');
	await until(() => screen().includes('ARTICLES') && existsSync(answer));
	await sleep(300);
	assert.equal(readFileSync(answer, 'utf8').trim(), 'jjq');
	assert.equal(screen(), before);
	tmux('send-keys', 'M');
	await until(() => tmux('display', '-p', '#{mouse_any_flag}').trim() === '1');
	tmux('send-keys', 'q');
	await until(() => screen().includes('LEFT'));
	assert.equal(tmux('display', '-p', '#{mouse_any_flag}#{alternate_on}#{cursor_flag}').trim(), '001');
});
