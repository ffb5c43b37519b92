import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeLimit } from '../../../source/effects/indexing/time-limit.ts';

const SECONDS = 0.01;

/** How often a thread that has used these shares of its limit at one look after the other is looked at until it is given up. */
function looks(shares: readonly number[]): Promise<number> {
	let looked = -1;
	return new Promise((resolve) => {
		const worker = {
			cpuUsage: async () => {
				looked += 1;
				return { user: SECONDS * 1_000_000 * (shares[Math.min(looked, shares.length - 1)] ?? 0), system: 0 };
			},
		};
		timeLimit(worker, SECONDS, () => resolve(looked));
	});
}

test('a thread is given up once it has worked for its limit', async () => {
	assert.equal(await looks([7, 8]), 1);
});

test('a thread that other work keeps from the processor has more time by the clock', async () => {
	assert.equal(await looks([0, 0.25, 0.5, 0.75, 1, 1.25]), 4);
});

test('a thread that does nothing has none more, nor has one that cannot be asked', async () => {
	assert.equal(await looks([3, 3.2, 3.2]), 2);
	const dead = { cpuUsage: () => Promise.reject(new Error('not running')) };
	await new Promise<void>((resolve) => timeLimit(dead, SECONDS, resolve));
});

test('hardly any of the processor for long is too little', async () => {
	assert.equal(await looks(Array.from({ length: 100 }, (_, look) => look / 100)), 20);
});

test('what is stopped is never over', async () => {
	const worker = { cpuUsage: async () => ({ user: 0, system: 0 }) };
	const limit = timeLimit(worker, SECONDS, () => assert.fail('it was stopped'));
	await new Promise((resolve) => setTimeout(resolve, 5));
	limit.stop();
	await new Promise((resolve) => setTimeout(resolve, 30));
});
