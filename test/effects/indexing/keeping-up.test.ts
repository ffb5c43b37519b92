import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeepingUp } from '../../../source/effects/indexing/keeping-up.ts';
import { OWN_PACE, SHARED_PACE } from '../../../source/effects/indexing/pace.ts';

/** A store of which so many neighbourhoods and articles wait, and what was done to it in what order. */
function tended(pace = OWN_PACE) {
	const waiting = { regroup: 0, compare: 0 };
	const done: string[] = [];
	const step = async (what: keyof typeof waiting): Promise<boolean> => {
		done.push(what);
		waiting[what] -= 1;
		return waiting[what] > 0;
	};
	const writer = {
		regroup: () => step('regroup'),
		compare: () => step('compare'),
	};
	let chain = Promise.resolve();
	const behind = {
		inTurn(work: () => Promise<void>): Promise<void> {
			chain = chain.then(work);
			return chain;
		},
	};
	let isEnding = false;
	const keepingUp = new KeepingUp(writer, behind, pace, () => isEnding);
	const put = (): Promise<void> =>
		behind.inTurn(async () => {
			done.push('put');
		});
	return { waiting, done, keepingUp, put, end: () => (isEnding = true) };
}

test('what comes while figures are compared again is written between two steps', async () => {
	const { waiting, done, keepingUp, put } = tended();
	waiting.compare = 1_000;
	keepingUp.begin(0);
	keepingUp.wrote(10_000);
	await keepingUp.nowAndThen();
	assert.ok(done.length < 10, 'reading goes on at once');
	await put();
	await put();
	assert.equal(done.filter((one) => one === 'put').length, 2);
	assert.ok(waiting.compare > 900, 'two articles wait for a few steps, not for all');
	await keepingUp.finish();
	assert.ok(waiting.compare <= 0);
	assert.equal(done.at(-1), 'compare', 'the end waits for all of it');
});

test('nothing is begun a second time while it is under way', async () => {
	const { waiting, done, keepingUp, put } = tended();
	waiting.regroup = 50;
	keepingUp.begin(0);
	keepingUp.wrote(600);
	await keepingUp.nowAndThen();
	keepingUp.wrote(10_000);
	await keepingUp.nowAndThen();
	await put();
	assert.ok(done.filter((one) => one === 'regroup').length < 5);
	await keepingUp.finish();
});

test('a round that ends leaves the rest', async () => {
	const { waiting, keepingUp, put, end } = tended();
	waiting.regroup = 1_000;
	keepingUp.begin(0);
	keepingUp.wrote(600);
	await keepingUp.nowAndThen();
	await put();
	end();
	await keepingUp.finish();
	assert.ok(waiting.regroup > 900);
});

test('behind a network all is done before more is read', async () => {
	const { waiting, keepingUp } = tended(SHARED_PACE);
	waiting.regroup = 20;
	keepingUp.begin(0);
	keepingUp.wrote(600);
	await keepingUp.nowAndThen();
	assert.ok(waiting.regroup <= 0);
});
