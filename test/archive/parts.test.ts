import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../source/archive/query/parts.ts';

/** A query, and its parts. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
	['said-by:roque iron', ['said-by:roque ', 'iron']],
	['"port of velm" AND dock* ', ['"port of velm" ', 'dock*']],
	['ferry (storm OR gale) -quay', ['ferry ', '(storm OR gale) ', '-quay']],
	['ferry NOT (storm gale)', ['ferry ', 'NOT (storm gale)']],
	['ferry NEAR/3 quay storm', ['ferry NEAR/3 quay ', 'storm']],
	['ferry OR storm', []],
	['(ferry storm)', []],
	['ferry', []],
	['', []],
	['a b c d e f g h i', []],
];

for (const [query, parts] of CASES) test(`parts of ${query}`, () => assert.deepEqual(partsOf(query), parts));
