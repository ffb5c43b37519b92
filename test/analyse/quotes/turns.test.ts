import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
	[
		'capitals',
		'HOST: Why is it shut?\n[MAYOR WARD|P]: It was not safe. Two fell.',
		['HOST / undefined / direct / Why is it shut?', 'WARD / undefined / direct / It was not safe. Two fell.'],
	],
	[
		'names that take turns',
		'[Ann Byrne|P]: We did it.\n[Tom Ward|P]: You did not.\nAnn Byrne: We did.\nTom Ward: No.',
		[
			'Ann Byrne / undefined / direct / We did it.',
			'Tom Ward / undefined / direct / You did not.',
			'Ann Byrne / undefined / direct / We did.',
			'Tom Ward / undefined / direct / No.',
		],
	],
	['letters are nobody', 'Q: Why is it shut?\nA: It was not safe.\nQ. When will it open?\nA. In June.', []],
	['a label alone', 'ANALYSIS: The mill pays well.\nThe town is poor.', []],
	['labels name nobody', 'RESULT: Harwick won.\nSCORE: Three to one.', []],
	['one colon makes no talk', 'The plan: It will be built in May.\nIt was late.', []],
];

describe('transcripts', () => {
	for (const [name, text, found] of CASES) test(name, () => assert.deepEqual(facts(text, []), found));
});
