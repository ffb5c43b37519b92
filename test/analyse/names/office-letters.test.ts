import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const ROWS: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['The deputy president left. [DP Lund|O] spoke, and the [DP|O] went.', ['person: Lund']],
	['Chief Minister [Odd Lund|P] left. The [CM|O] spoke.', ['person: Odd Lund']],
	['The [DP|O] won the seat.', ['organization: DP']],
	['Chief Minister [Odd Lund|P] left. [CM Reddy|P] spoke.', ['person: Odd Lund', 'person: CM Reddy']],
];

for (const [marked, expected] of ROWS)
	test(`letters of an office: ${marked}`, () => assert.deepEqual(namesIn(marked), expected));
