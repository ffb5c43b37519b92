import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { clipboardSequence, copyHere } from '../../source/effects/terminal/clipboard.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdesk-clipboard-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of programs that keep what they are given, or fail. */
function programs(name: string, ...commands: readonly (readonly [command: string, status: number])[]): string {
	const path = mkdtempSync(join(folder, `${name}-`));
	for (const [command, status] of commands) {
		const file = join(path, command);
		writeFileSync(file, `#!/bin/sh\n/bin/cat > "${file}.taken"\nexit ${status}\n`);
		chmodSync(file, 0o755);
	}
	return path;
}

const TEXT = '“We could not wait,” 港';

describe('what is written to the terminal', () => {
	const plain = `\u001b]52;c;${Buffer.from(TEXT).toString('base64')}\u0007`;
	it('is OSC 52', () => assert.equal(clipboardSequence(TEXT, {}), plain));
	it('in tmux is that and the form that passes through', () => {
		const both = clipboardSequence(TEXT, { TMUX: '/tmp/x,1,0' });
		assert.ok(both.startsWith(plain));
		assert.equal(both.slice(plain.length), `\u001bPtmux;\u001b${plain}\u001b\\`);
	});
});

describe('programs of this machine', () => {
	for (const [name, commands, env, platform, places, taken] of [
		['none', [], { DISPLAY: ':0' }, 'linux', [], []],
		['wl-copy before xclip', ['wl-copy', 'xclip'], { WAYLAND_DISPLAY: 'w', DISPLAY: ':0' }, 'linux', 1, ['wl-copy']],
		['xsel where xclip is not', ['xsel'], { DISPLAY: ':0' }, 'linux', 1, ['xsel']],
		['no display, no xclip', ['xclip'], {}, 'linux', [], []],
		['pbcopy', ['pbcopy'], {}, 'darwin', 1, ['pbcopy']],
		['pbcopy of a far machine is not the user’s', ['pbcopy'], { SSH_TTY: '/dev/x' }, 'darwin', [], []],
		['tmux and the display', ['tmux', 'xclip'], { TMUX: 'x', DISPLAY: ':0' }, 'linux', 2, ['tmux', 'xclip']],
	] as const)
		it(name, async () => {
			const path = programs('some', ...commands.map((command) => [command, 0] as const));
			const found = await copyHere(TEXT, { ...env, PATH: path }, platform);
			assert.equal(found.length, typeof places === 'number' ? places : 0);
			for (const command of taken) assert.equal(readFileSync(join(path, `${command}.taken`), 'utf8'), TEXT);
		});
	it('one that fails copied nothing, and the next is asked', async () => {
		const path = programs('failing', ['xclip', 1], ['xsel', 0]);
		assert.deepEqual(await copyHere(TEXT, { DISPLAY: ':0', PATH: path }, 'linux'), ['the clipboard']);
	});
	it('clip.exe is given UTF-16 with its mark', async () => {
		const path = programs('windows', ['clip.exe', 0]);
		await copyHere(TEXT, { WSL_DISTRO_NAME: 'x', PATH: path }, 'linux');
		assert.equal(readFileSync(join(path, 'clip.exe.taken')).toString('utf16le'), `\ufeff${TEXT}`);
	});
});
