import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../../source/effects/indexing/folders.ts';
import { RoundProgress } from '../../../source/effects/indexing/round-progress.ts';

const files = Array.from({ length: 100 }, (_, index) => ({ shown: `${index}.txt`, size: 900 }) as Entry);

test('the rate counts from the first article on, once there is enough to go by', (t) => {
	let now = 10_000;
	t.mock.method(performance, 'now', () => now);
	const progress = new RoundProgress(files);
	const rateAfter = (ms: number, articles: number): number | undefined => {
		now += ms;
		progress.done(articles, true);
		return progress.now()?.rate;
	};
	assert.equal(progress.now()?.rate, 0);
	assert.equal(rateAfter(20_000, 1), 0, 'threads that begin slowly say nothing of the rate');
	assert.equal(rateAfter(1_000, 5), 0);
	assert.equal(rateAfter(1_000, 5), 5);
	assert.equal(rateAfter(2_000, 10), 5);
	assert.deepEqual([progress.now()?.done, progress.now()?.total], [21, 100]);
});

test('the rate is that of late', (t) => {
	let now = 0;
	t.mock.method(performance, 'now', () => now);
	const progress = new RoundProgress(files);
	for (let second = 0; second < 40; second += 1) {
		now += 1_000;
		progress.done(second < 20 ? 1 : 2, true);
	}
	assert.equal(progress.now()?.rate, 2);
	now += 20_000;
	assert.ok((progress.now()?.rate ?? 0) <= 1, 'where nothing comes any more, it falls');
});

test('articles that were analysed before give no rate', (t) => {
	let now = 0;
	t.mock.method(performance, 'now', () => now);
	const progress = new RoundProgress(files);
	now += 5_000;
	progress.done(50, false);
	assert.deepEqual(progress.now(), { done: 50, total: 100, rate: 0 });
});
