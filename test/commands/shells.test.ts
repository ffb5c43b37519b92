import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { GENERAL } from '../../source/commands/flags.ts';
import { manualPage } from '../../source/commands/man.ts';
import { bash, fish, zsh } from '../../source/commands/shells.ts';
import { COMMANDS } from '../../source/commands.ts';
import { newsdesk } from './newsdesk.ts';

const listed = { commands: COMMANDS, general: GENERAL };
const folder = mkdtempSync(join(tmpdir(), 'newsdesk-shells-'));
after(() => rmSync(folder, { recursive: true }));

/** What bash offers for a command line, its last word being typed. */
function offered(...words: readonly string[]): string[] {
	const script = join(folder, 'complete.bash');
	const line = words.map((word) => `'${word}'`).join(' ');
	writeFileSync(
		script,
		`${bash(listed)}\nCOMP_WORDS=(${line})\nCOMP_CWORD=${words.length - 1}\n_newsdesk\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`,
	);
	const { stdout, stderr, status } = spawnSync('bash', ['--norc', script], { encoding: 'utf8', cwd: folder });
	assert.equal(status, 0, stderr);
	assert.equal(stderr, '');
	return stdout.split('\n').filter(Boolean);
}

describe('bash completions', () => {
	test('offer commands, their options, and the choices of an option', () => {
		assert.ok(offered('newsdesk', 'se').includes('search'));
		assert.deepEqual(offered('newsdesk', 'search', 'x', '--so'), ['--sort']);
		assert.ok(offered('newsdesk', 'export', '--format', '').includes('ftm'));
		assert.deepEqual(offered('newsdesk', 'completion', 'z'), ['zsh']);
	});

	test('offer files where a path may stand', () => {
		writeFileSync(join(folder, 'strike.txt'), '');
		assert.ok(offered('newsdesk', 'facts', 'stri').includes('strike.txt'));
	});
});

test('every command and option is in the completions of each shell and in the manual page', () => {
	const written = [bash(listed), zsh(listed), fish(listed), manualPage(COMMANDS, GENERAL, '1.2.3')];
	for (const text of written) {
		for (const { name, flags } of COMMANDS) {
			assert.ok(text.includes(name), name);
			for (const flag of flags) assert.ok(text.includes(flag.name), flag.name);
		}
	}
});

test('zsh and fish take their completions, where they are installed', (context) => {
	const shells = [
		['zsh', zsh(listed)],
		['fish', fish(listed)],
	] as const;
	const missing: string[] = [];
	for (const [shell, script] of shells) {
		const file = join(folder, `_newsdesk.${shell}`);
		writeFileSync(file, script);
		const { error, status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
		if (error) missing.push(shell);
		else assert.equal(status, 0, stderr);
	}
	if (missing.length > 0) context.diagnostic(`not installed here: ${missing.join(', ')}`);
});

test('the manual page has no line that roff would take for a request by chance', () => {
	for (const line of manualPage(COMMANDS, GENERAL, '1.2.3').trimEnd().split('\n'))
		assert.match(line, /^(?:\.(?:TH|SH|SS|TP|PP|nf|fi|RS|RE|br)\b|[^.'])/, line);
});

test('a shell nobody knows is an error that names those known', async () => {
	const { code, stderr } = await newsdesk(['completion', 'tcsh']);
	assert.equal(code, 2);
	assert.match(stderr, /bash \| zsh \| fish/);
});
