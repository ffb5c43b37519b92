import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readLines } from '../../source/journal/line.ts';
import { installed } from '../commands/installed.ts';
import { endAll, start } from '../harness/terminal.ts';

/** `KILLS=200 node --test test/terminal/crash.test.ts` for an evening's worth. */
const KILLS = Number(process.env.NEWSDESK_KILLS ?? 4);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
/** Acts typed ahead before the reader is killed. */
const TYPED = 8;
const MOST_WAIT = 700;

const base = mkdtempSync(join(tmpdir(), 'newsdesk-crash-'));
afterEach(endAll);
after(() => rmSync(base, { recursive: true, force: true }));

/** Park and Miller's generator, so that a failure can be had again. */
function chanceFrom(seed: number): () => number {
	let state = (seed % 2_147_483_646) + 1;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

/** What a reader showed, without what only moves and colours. */
const bare = (written: string): string => written.replace(/\x1b\[[0-9;?]*[a-zA-Z]/g, '');

it(`a reader killed while it acts has lost nothing it said was done (seed ${SEED})`, {
	timeout: 30_000 + KILLS * 20_000,
}, async () => {
	const folder = join(base, 'harbour');
	cpSync(fileURLToPath(new URL('../fixtures/harbour', import.meta.url)), folder, { recursive: true });
	const chance = chanceFrom(SEED);
	const said = new Set<string>();
	const journal = () => readLines(readFileSync(join(folder, '.newsdesk', 'journal.jsonl'), 'utf8'));
	for (let kill = 0; kill < KILLS; kill += 1) {
		const reader = start(process.execPath, [installed(), folder, '--fresh'], {
			columns: 100,
			rows: 24,
			env: { XDG_CACHE_HOME: join(base, 'cache') },
		});
		await reader.until(/Council argues over/, 60_000);
		for (let act = 0; act < TYPED; act += 1) {
			reader.send('t');
			reader.send(`k${kill}-${act}`);
			reader.send('\r');
			if (act === 0) await reader.until(`Tagged k${kill}-0: `, 60_000);
			else await sleep(chance() * 30);
			if (act > 0 && chance() < 0.2) reader.send('us');
		}
		await sleep(chance() * MOST_WAIT);
		reader.kill('SIGKILL');
		await reader.exited;
		for (const [, tag = ''] of bare(reader.written()).matchAll(/Tagged (k\d+-\d+): /g)) said.add(tag);
		const { entries, problems } = journal();
		const kept = new Set(entries.flatMap((entry) => (entry.act === 'tag' ? [entry.tag] : [])));
		assert.deepEqual(
			[...said].filter((tag) => !kept.has(tag)),
			[],
			`after kill ${kill}`,
		);
		assert.ok(
			problems.every(({ kind }) => kind === 'torn' || kind === 'bad'),
			JSON.stringify(problems),
		);
		assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
	}
	assert.ok(said.size >= KILLS, `${said.size} acts were said to be done`);
});
