import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Recent } from '../../source/analyse/recent.ts';

test('what is asked for again and again stays, however many others are met', () => {
	const recent = new Recent<number>(8);
	recent.set('the', 1);
	for (let other = 0; other < 100; other += 1) {
		recent.set(`word ${other}`, other);
		assert.equal(recent.get('the'), 1);
	}
	assert.equal(recent.get('word 1'), undefined);
});

test('a value is what was last set, or forgotten; no more than were allowed are kept', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean())), (steps) => {
			const recent = new Recent<number>(6);
			const last = new Map<string, number>();
			for (const [at, [word, sets]] of steps.entries()) {
				const key = String(word);
				const known = recent.get(key);
				if (known !== undefined) assert.equal(known, last.get(key));
				if (!sets) continue;
				recent.set(key, at);
				last.set(key, at);
				assert.equal(recent.get(key), at);
			}
			assert.ok([...last.keys()].filter((key) => recent.get(key) !== undefined).length <= 6);
		}),
	);
});

test('what becomes old is told, once', () => {
	const old: number[][] = [];
	const recent = new Recent<number>(4, (values) => old.push([...values]));
	for (const value of [1, 2, 3, 4, 5]) recent.set(String(value), value);
	assert.deepEqual(old, [
		[1, 2],
		[3, 4],
	]);
});
