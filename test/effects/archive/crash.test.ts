import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Chance } from '../../bench/chance.ts';
import { Newsroom, newsItem } from './newsroom.ts';

/** `CRASHES=50` for a long look. */
const CRASHES = Number(process.env.CRASHES ?? 4);
const ITEMS = 55;
const PROGRAM = fileURLToPath(new URL('./index-folder.ts', import.meta.url));

/** Indexes in a process of its own, which is killed some time after its first write; true where it came to its end before. */
function indexAndKill(room: Newsroom, afterMs: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [PROGRAM, room.folder, room.index], { stdio: ['ignore', 'pipe', 'inherit'] });
		let timer: NodeJS.Timeout | null = null;
		child.stdout.on('data', () => {
			timer ??= setTimeout(() => child.kill('SIGKILL'), afterMs);
		});
		child.on('error', reject);
		child.on('exit', (code) => {
			if (timer !== null) clearTimeout(timer);
			resolve(code === 0);
		});
	});
}

test(`killed at any instant, ${CRASHES} times, indexing goes on to the archive of an undisturbed build`, async (context) => {
	const chance = new Chance(Number(process.env.SEED ?? 3));
	const broken = new Newsroom(context);
	const whole = new Newsroom(context);
	const write = (room: Newsroom, number: number, told: number): void => {
		if (number % 10 === 0)
			room.write(
				`dump-${number}.jsonl`,
				`${JSON.stringify({ text: newsItem(told) })}\n${JSON.stringify({ text: newsItem(told + 500) })}\n`,
			);
		else room.write(`item-${number}.txt`, newsItem(told));
	};
	for (let number = 0; number < ITEMS; number += 1) write(broken, number, number);
	for (let crash = 0; crash < CRASHES; crash += 1) {
		const ended = await indexAndKill(broken, chance.between(0, 250));
		// Something always remains to be done: an item changes, or goes and comes.
		for (let count = ended ? 30 : 1; count > 0; count -= 1)
			write(broken, chance.between(0, ITEMS - 1), chance.between(0, 400));
		if (chance.next() < 0.3) broken.remove(`item-${1 + (crash % 9)}.txt`);
		write(broken, 1 + (crash % 9), crash);
	}
	// What the folder is in the end is told to an index that saw nothing of all this.
	const after = await broken.round();
	const anew = await whole.round([broken.folder]);
	assert.deepEqual(after.content, anew.content);
	assert.deepEqual(
		// By chance two files may come to tell the same.
		after.rules.filter((rule) => rule.startsWith('archive/') && rule !== 'archive/copy'),
		[],
	);
});
