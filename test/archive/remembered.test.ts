import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Remembered } from '../../source/archive/remembered.ts';

/** A value that is read in three parts, and a clock. */
function world(isSmall: boolean) {
	const told = { value: 1, now: 0, reads: 0 };
	const remembered = new Remembered(
		function* read(): Generator<void, number> {
			told.reads += 1;
			const { value } = told;
			yield;
			yield;
			return value;
		},
		() => isSmall,
		() => told.now,
	);
	return { told, remembered };
}

const drain = (steps: Generator<void>): number => [...steps].length;

test('what is asked for is read once, and again after a change', () => {
	const { told, remembered } = world(true);
	assert.deepEqual([remembered.get(), remembered.get(), told.reads], [1, 1, 1]);
	told.value = 2;
	remembered.changed();
	assert.equal(remembered.isFresh, false);
	assert.deepEqual([remembered.get(), told.reads, remembered.isFresh], [2, 2, true]);
});

test('of much, what is kept may be three seconds old', () => {
	const { told, remembered } = world(false);
	remembered.get();
	told.value = 2;
	remembered.changed();
	told.now = 2_900;
	assert.equal(remembered.get(), 1);
	told.now = 3_100;
	assert.equal(remembered.get(), 2);
});

test('reading ahead goes on to its end, the second time too, and spares the question its wait', () => {
	const { told, remembered } = world(false);
	assert.equal(drain(remembered.warm()), 2);
	assert.deepEqual([remembered.get(), told.reads], [1, 1]);
	told.value = 2;
	told.now = 5_000;
	remembered.changed();
	assert.equal(drain(remembered.warm()), 2);
	assert.deepEqual([remembered.isFresh, remembered.get(), told.reads], [true, 2, 2]);
	assert.equal(drain(remembered.warm()), 0, 'nothing is left to read');
});

test('a question in between is answered at once, and reading ahead is over', () => {
	const { told, remembered } = world(true);
	const steps = remembered.warm();
	steps.next();
	assert.equal(remembered.get(), 1);
	assert.equal(drain(steps), 0);
	assert.equal(told.reads, 2);
});

test('a change while it is read ahead is not lost', () => {
	const { told, remembered } = world(true);
	const steps = remembered.warm();
	steps.next();
	told.value = 2;
	remembered.changed();
	drain(steps);
	assert.equal(remembered.isFresh, false);
	assert.equal(remembered.get(), 2);
});
