import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleOf } from '../../source/state/overlays/ledger/scale.ts';

const CASES: readonly (readonly [string, readonly number[], readonly (number | null)[], string])[] = [
	['spaced by their days', [7, 14], [100, 110], '▅·········█'],
	['a week apart, then a day', [7, 14, 14], [100, 109, 110], '▅········██'],
	['of two in one column the last', [7, 14, 7, 7], [100, 100, 109, 110], '█········▅▅'],
	['side by side where all were told on one day', [7, 14, 7], [100, 100, 100], '▅█▅'],
	['side by side where nobody knows when', [7, 14], [null, null], '▅█'],
	['without those that have no day', [7, 9, 14], [100, null, 110], '▅·········█'],
	['nothing at all', [0, 0], [1, 2], '▁·········▁'],
];

for (const [name, values, days, expected] of CASES)
	test(`values on a scale: ${name}`, () => assert.equal(scaleOf(values, days, 11), expected));
