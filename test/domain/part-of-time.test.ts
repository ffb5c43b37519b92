import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partOfTime } from '../../source/domain/part-of-time.ts';

for (const [text, value, part] of [
	['early next year', '2025', 'early'],
	['late on Sunday', '2024-05-12', 'late'],
	['mid-June', '2024-06', 'middle'],
	['the end of 2004', '2004', 'late'],
	['later this month', '2024-05', 'later'],
	['the end of January', '2024-01-25/2024-01-31', null],
	['the beginning of the 1990s', '1990/1999', 'early'],
	['March 2004', '2004-03', null],
	['earlier this week', null, null],
] as const)
	test(`${text}: ${part}`, () => assert.equal(partOfTime(text, value), part));
