import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Qualifier } from '../../source/domain/fact.ts';
import { boundsOf, meet, stepOf } from '../../source/ledger/bounds.ts';

const told = (value: number, qualifier: Qualifier = 'exact', max: number | null = null) =>
	boundsOf({ value, max, qualifier });

test('the step of a number is that of its last digit that is not zero', () => {
	const steps = [1200, 29_514, 30, 7, 0, 2.5, 0.25].map(stepOf);
	assert.deepEqual(
		steps.map((step) => Number(step.toPrecision(3))),
		[100, 1, 10, 1, 1, 0.1, 0.01],
	);
});

const MEETING: readonly (readonly [string, ReturnType<typeof told>, ReturnType<typeof told>, boolean])[] = [
	['around 1,200 and more than 1,160', told(1200, 'about'), told(1160, 'more than'), true],
	['around 1,200 and 1,164', told(1200, 'about'), told(1164), true],
	['around 1,200 and 1,300', told(1200, 'about'), told(1300), false],
	['more than 300 and 341', told(300, 'more than'), told(341), true],
	['more than 300 and 300', told(300, 'more than'), told(300), false],
	['at least 300 and 300', told(300, 'at least'), told(300), true],
	['more than 34,000 and more than 39,000', told(34_000, 'more than'), told(39_000, 'more than'), false],
	['at least 12 and 17', told(12, 'at least'), told(17), false],
	['dozens and 47', told(24, 'range', 99), told(47), true],
	['35 to 40 and some 40', told(35, 'range', 40), told(40, 'about'), true],
	['fewer than 50 and 44', told(50, 'fewer than'), told(44), true],
	['4 and 5', told(4), told(5), false],
];

for (const [name, a, b, expected] of MEETING)
	test(`${name} ${expected ? 'can' : 'cannot'} mean one number`, () => {
		assert.equal(meet(a, b), expected);
		assert.equal(meet(b, a), expected);
	});
