import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from '../commands/installed.ts';
import { endAll, start } from '../harness/terminal.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'newsdesk-stdin-'));
afterEach(endAll);
after(() => rmSync(cache, { recursive: true, force: true }));

test('what is piped in is read, and keys come from the terminal', async () => {
	const line = `cat ${HARBOUR}/$(ls ${HARBOUR} | grep txt | head -1) | ${process.execPath} ${installed()} - --no-journal`;
	const reader = start('sh', ['-c', line], { columns: 100, rows: 24, env: { XDG_CACHE_HOME: cache } });
	await reader.until(/1 article/, 20_000);
	reader.send('?');
	await reader.until(/KEYS AND COMMANDS/, 10_000);
	reader.send('\u001b');
	await reader.settled();
	reader.send('q');
	assert.equal((await reader.exited).exitCode, 0);
});
