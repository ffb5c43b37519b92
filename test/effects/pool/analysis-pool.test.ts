import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnalysisPool } from '../../../source/effects/indexing/analysis-pool.ts';
import type { Job } from '../../../source/effects/indexing/workshop.ts';
import { STANDARD } from '../../../source/effects/setting.ts';

const setting = { ...STANDARD, bounds: { ...STANDARD.bounds, seconds: 4 } };
const job = (number: number, path: string, light: boolean): Job => ({
	number,
	file: path,
	record: 0,
	path,
	absolute: path,
	size: 1,
	bytes: new Uint8Array(1),
	metadata: null,
	line: null,
	light,
	resume: null,
	bare: null,
});

/** Has jobs done by threads that get stuck; gives what was told of each path, and which jobs came to their end. */
function run(jobs: readonly Job[]): Promise<{ readonly told: readonly string[]; readonly ended: readonly number[] }> {
	return new Promise((resolve, reject) => {
		const told: string[] = [];
		const ended: number[] = [];
		const pool = new AnalysisPool(
			1,
			setting,
			{
				done: (all) => {
					for (const { job: number, diagnostics, last } of all) {
						told.push(...diagnostics.map(({ where, rule }) => `${where} ${rule}`));
						if (last) ended.push(number);
					}
					if (ended.length < jobs.length) return;
					pool.close();
					resolve({ told: told.sort(), ended: ended.sort() });
				},
				broken: reject,
			},
			false,
			new URL('./stuck-worker.ts', import.meta.url),
		);
		for (const one of jobs) pool.add(one);
	});
}

test('a member that takes too long is named and given up; those before and after it are read', async () => {
	const { told, ended } = await run([job(1, 'member.zip', false), job(2, 'good.zip', false)]);
	assert.deepEqual(ended, [1, 2]);
	assert.deepEqual(told, [
		'good.zip read',
		'good.zip/one read',
		'good.zip/three read',
		'good.zip/two read',
		'member.zip read',
		'member.zip/one read',
		'member.zip/three read',
		'member.zip/two bounds/seconds',
	]);
});

test('a text whose analysis never ends is tried again without it, and harms no other', async () => {
	const { told, ended } = await run([job(1, 'a.txt', true), job(2, 'stuck.txt', true), job(3, 'c.txt', true)]);
	assert.deepEqual(ended, [1, 2, 3]);
	assert.deepEqual([...new Set(told)], ['a.txt read', 'c.txt read', 'stuck.txt read']);
});

test('a file that ends its thread is named; the rest is read', async () => {
	const { told, ended } = await run([job(1, 'dead.bin', false), job(2, 'good.zip', false)]);
	assert.deepEqual(ended, [1, 2]);
	assert.ok(told.includes('dead.bin ingest/failed') && told.includes('good.zip read'), told.join('\n'));
});

test('a thread that is sent more while it is at work loses nothing of it where it gets stuck', async () => {
	const jobs = Array.from({ length: 30 }, (_, at) => job(at + 1, at === 5 ? 'stuck.txt' : `${at}.txt`, true));
	const { told, ended } = await run(jobs);
	assert.deepEqual(
		[...new Set(ended)].sort((one, other) => one - other),
		jobs.map(({ number }) => number),
	);
	assert.equal(new Set(told).size, 30);
});
