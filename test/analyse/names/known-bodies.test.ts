import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['Ministers of the G7 met in spring.', ['organization: G7']],
	['They put it to Parliament and left.', ['organization: Parliament']],
	['The noisy rally went along Parliament Street today.', []],
	['Singled out by Ofsted, they left.', ['organization: Ofsted']],
	['The [BMA|O] met.', ['organization: BMA']],
	['They saw BMA bikes.', []],
	// What the article says wins.
	['The [Baltic Mining Alliance|O] met, and the [BMA|O] fell.', ['organization: Baltic Mining Alliance, BMA']],
	[
		'The [British Medical Association|O] met, and the [BMA|O] fell.',
		['organization: British Medical Association, BMA'],
	],
];

for (const [marked, names] of cases) test(marked, () => assert.deepEqual(namesIn(marked), names));
