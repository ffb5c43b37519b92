import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tell } from './findings.ts';
import { measureKeys } from './reader-keys.ts';
import { measureStart } from './reader-start.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/newsdesk.js', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const ROUNDS = 15;
const KEYS_A_ROUND = 8;
/** As far as the list and the long article reach. */
const MOST_KEYS = 300;

/** What a person at the bundled reader waits for. `--rounds N` starts it N times and presses more keys. */
export async function measureReader(options: readonly string[]): Promise<void> {
	const at = options.indexOf('--rounds');
	const rounds = at < 0 ? ROUNDS : Number(options[at + 1]);
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-'));
	try {
		const start = await measureStart(PROGRAM, SEEDS, folder, rounds);
		const keys = await measureKeys(PROGRAM, folder, Math.min(rounds * KEYS_A_ROUND, MOST_KEYS));
		tell({ name: 'reader', heads: ['Here', 'Ratio'], findings: [...start, ...keys] }, options);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
