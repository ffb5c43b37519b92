import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedCorrection } from '../../source/journal/corrected-value.ts';

const languages: readonly (readonly [string, string | null])[] = [
	['en', 'en'],
	[' Arabic ', 'ar'],
	['german', 'de'],
	['eng', 'en'],
	['fil', 'fil'],
	['xq', null],
	['und', null],
	['gibberish', null],
];

for (const [written, code] of languages)
	test(`${written} as a language`, () => {
		const taken = checkedCorrection('language', written);
		assert.equal(typeof taken === 'string' ? taken : null, code);
		if (typeof taken !== 'string') assert.match(taken.message, /^No language is called /);
	});
