import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StaleKeys } from '../../source/archive/sqlite/stale-keys.ts';

const NOTHING = (): readonly number[] => [];

test('the keys that changed in a neighbourhood are known until it is grouped', () => {
	const stale = new StaleKeys();
	stale.add(1, 10, NOTHING);
	stale.add(1, 11, NOTHING);
	stale.add(2, 20, NOTHING);
	assert.deepEqual(stale.take(), [1, 2]);
	assert.deepEqual(stale.take(), []);
	assert.deepEqual([...(stale.of(1, NOTHING) ?? [])], [10, 11]);
	stale.settled(1);
	assert.equal(stale.of(1, NOTHING), null);
	assert.deepEqual([...(stale.of(2, NOTHING) ?? [])], [20]);
});

test('of a neighbourhood that was noted before, all may have changed', () => {
	const stale = new StaleKeys();
	stale.add(1, 10, () => [1]);
	stale.add(2, 20, () => [1]);
	assert.equal(stale.of(1, NOTHING), null);
	assert.deepEqual([...(stale.of(2, NOTHING) ?? [])], [20]);
	stale.settled(1);
	stale.add(1, 12, NOTHING);
	assert.deepEqual([...(stale.of(1, NOTHING) ?? [])], [12]);
});

test('after a transaction that came to nothing only the store knows what is stale', () => {
	const stale = new StaleKeys();
	stale.add(1, 10, NOTHING);
	stale.take();
	stale.forget();
	stale.add(1, 11, () => [1]);
	assert.equal(stale.of(1, NOTHING), null);
});

test('of very much that changed it is not remembered what', () => {
	const stale = new StaleKeys();
	for (let key = 0; key < 30_000; key += 1) stale.add(key % 7, key, NOTHING);
	assert.deepEqual(stale.take(), [0, 1, 2, 3, 4, 5, 6]);
	assert.equal(stale.of(3, NOTHING), null);
	for (let neighbourhood = 0; neighbourhood < 7; neighbourhood += 1) stale.settled(neighbourhood);
	stale.allSettled();
	stale.add(3, 5, NOTHING);
	assert.deepEqual([...(stale.of(3, NOTHING) ?? [])], [5]);
});
