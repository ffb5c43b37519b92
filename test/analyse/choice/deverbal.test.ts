import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbOfNoun } from '../../../source/analyse/grammar/deverbal.ts';

const NOUNS: readonly (readonly [noun: string, verb: string | null])[] = [
	['discovery', 'discover'],
	['investment', 'invest'],
	['investments', 'invest'],
	['approval', 'approve'],
	['proposals', 'propose'],
	['reduction', 'reduce'],
	['submission', 'submit'],
	['classification', 'classify'],
	['privatisation', 'privatise'],
	['closure', 'close'],
	['performance', 'perform'],
	['offer', 'offer'],
	['table', null],
	['river', null],
	['Paris', null],
];

for (const [noun, verb] of NOUNS)
	test(`${noun} is of ${verb ?? 'no verb'}`, () => {
		assert.equal(verbOfNoun(noun), verb);
	});
