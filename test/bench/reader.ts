import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installed } from '../commands/installed.ts';
import { tell } from './findings.ts';
import { measureBusy } from './reader-busy.ts';
import { measureKeys } from './reader-keys.ts';
import { measureStart } from './reader-start.ts';

const ROUNDS = 15;
const KEYS_A_ROUND = 8;
/** As far as the list and the long article reach. */
const MOST_KEYS = 300;

/** What a person at the bundled reader waits for. `--rounds N` starts it N times and presses more keys. */
export async function measureReader(options: readonly string[]): Promise<void> {
	const at = options.indexOf('--rounds');
	const rounds = at < 0 ? ROUNDS : Number(options[at + 1]);
	const program = installed();
	const seeds = join(dirname(dirname(program)), 'seeds');
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-'));
	try {
		const start = await measureStart(program, seeds, folder, rounds);
		const keys = await measureKeys(program, folder, Math.min(rounds * KEYS_A_ROUND, MOST_KEYS));
		const busy = await measureBusy(program, folder, Math.min(rounds * KEYS_A_ROUND, MOST_KEYS));
		tell({ name: 'reader', heads: ['Here', 'Ratio'], findings: [...start, ...keys, ...busy] }, options);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
