import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from '../commands/installed.ts';
import { golden } from '../harness/golden.ts';
import { endAll, press, type Started, start } from '../harness/terminal.ts';

const FERRY = fileURLToPath(new URL('../fixtures/ferry', import.meta.url));
const program = installed();
const cache = mkdtempSync(join(tmpdir(), 'newsdesk-ledger-'));
afterEach(endAll);
after(() => rmSync(cache, { recursive: true, force: true }));

const open = async (columns: number, rows: number, journal = '--no-journal'): Promise<Started> => {
	const started = start(process.execPath, [program, FERRY, journal], {
		columns,
		rows,
		env: { XDG_CACHE_HOME: cache },
	});
	await started.until(/Port Alder mourns/);
	await started.until(/4 articles(?! ·[^\n]* reading)/, 90_000);
	await started.settled(400);
	return started;
};

describe('the ledger in a terminal', { concurrency: false, timeout: 900_000 }, () => {
	for (const [columns, rows] of [
		[140, 45],
		[80, 24],
		[40, 12],
	] as const)
		it(`lines, and an open one with its figures: ${columns}x${rows}`, async () => {
			const reader = await open(columns, rows);
			await press(reader, 'l');
			await reader.until(/people killed/);
			golden(`ledger-${columns}x${rows}`, reader.screen());
			await press(reader, '\r');
			await reader.until(/ first\b/);
			await press(reader, 'j', 'j');
			await reader.until(/sank off/);
			golden(`ledger-open-${columns}x${rows}`, reader.screen());
			await press(reader, '\u001b', 'q');
			assert.equal((await reader.exited).exitCode, 0);
		});

	it('a figure is taken out of a line and put back, a line accepted, and two joined', async () => {
		const reader = await open(140, 45, `--journal=${join(cache, 'hands.jsonl')}`);
		await press(reader, 'l');
		await reader.until(/people killed/);
		await press(reader, 'j', '\r', 'j');
		await reader.until(/The ferry|ferry sank/);
		await press(reader, 'a');
		await reader.until(/✓/);
		await press(reader, 'j', '-');
		await reader.until(/✎ parted/);
		await press(reader, 'u');
		await reader.until(/Undone/);
		await reader.until(/▾ people killed[^✎\n]*✓/);
		await press(reader, '+', 'g', '\r');
		await reader.until(/▾ people aboard/);
		await press(reader, '+');
		await reader.until(/✎ joined/);
		await press(reader, 'u');
		await reader.until(/people killed[^✎\n]*✓/);
		await press(reader, '\u001b', 'q');
		assert.equal((await reader.exited).exitCode, 0);
	});

	it('an article that a figure led to is left for the list with the list’s own article beside it', async () => {
		const reader = await open(120, 30);
		const shown = (): string => reader.screen()[2] ?? '';
		const before = shown();
		await press(reader, 'l');
		await reader.until(/people killed/);
		await press(reader, '\r');
		await reader.until(/▾/);
		let there = before;
		for (let row = 1; row <= 4 && there === before; row += 1) {
			await press(reader, 'j', '\r');
			await reader.until(/FACTS/);
			await reader.settled(200);
			there = shown();
			if (there === before) await press(reader, '[');
		}
		assert.notEqual(there, before);
		await press(reader, '\u001b');
		await reader.until(/j move/);
		await reader.settled(200);
		assert.equal(shown(), before);
		await press(reader, 'q');
		assert.equal((await reader.exited).exitCode, 0);
	});

	it('enter goes to the words of a figure, and [ comes back to the ledger as it was', async () => {
		const reader = await open(120, 30);
		await press(reader, 'l');
		await reader.until(/people killed/);
		await press(reader, 'G', 'g', '\r');
		await reader.until(/▾/);
		await press(reader, 'j', '\r');
		await reader.until(/FACTS/);
		assert.doesNotMatch(reader.screen().join('\n'), /LEDGER/);
		await press(reader, '[');
		await reader.until(/LEDGER/);
		assert.match(reader.screen().join('\n'), /▾/);
		await press(reader, '\u001b', 'q');
		assert.equal((await reader.exited).exitCode, 0);
	});
});
