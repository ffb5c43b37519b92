import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringTogether, Rooms, type Summed } from '../../../source/analyse/sequence/kept-sums.ts';

const LENGTH = 7;

test('each word has sums of its own, zeros at first', () => {
	const rooms = new Rooms(LENGTH);
	const taken = Array.from({ length: 200 }, () => rooms.take());
	for (const [at, sums] of taken.entries()) {
		assert.deepEqual([...sums], new Array(LENGTH).fill(0));
		sums.fill(at + 1);
	}
	for (const [at, sums] of taken.entries()) assert.deepEqual([...sums], new Array(LENGTH).fill(at + 1));
	assert.ok(new Set(taken.map(({ buffer }) => buffer)).size < 10);
});

test('sums brought together are the same numbers in one stretch of memory, and words without any stay so', () => {
	const rooms = new Rooms(LENGTH);
	const words = Array.from({ length: 150 }, (_, at): Summed => ({ sums: at % 3 === 0 ? null : rooms.take().fill(at) }));
	bringTogether(words);
	for (const [at, { sums }] of words.entries())
		assert.deepEqual(sums === null ? null : [...sums], at % 3 === 0 ? null : new Array(LENGTH).fill(at));
	assert.equal(new Set(words.flatMap(({ sums }) => (sums === null ? [] : [sums.buffer]))).size, 1);
});
