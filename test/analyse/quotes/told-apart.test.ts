import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

test('a statement and the words that its colon leads to are two quotes', () => {
	const text = '[Tom Ward|P] said the club was sad to see him go: “We wish him well. He was loved.”';
	const content = 'the club was sad to see him go: “We wish him well. He was loved.';
	assert.deepEqual(facts(text, [['Tom Ward', 'said', content]]), [
		'Tom Ward / said / indirect / the club was sad to see him go',
		'Tom Ward / said / direct / We wish him well. He was loved.',
	]);
});

test('of what it was said is no quote', () => {
	const text = '[Tom Ward|P] said of the sale: “We wish them well. They were loved.”';
	assert.deepEqual(facts(text, [['Tom Ward', 'said', 'of the sale: “We wish them well. They were loved.']]), [
		'Tom Ward / said / direct / We wish them well. They were loved.',
	]);
});

test('a phrase in front of the colon stays with the words', () => {
	const text = '[Tom Ward|P] named one condition: “No boats in the old harbour.”';
	assert.deepEqual(facts(text, [['Tom Ward', 'named', 'one condition: “No boats in the old harbour.']]), [
		'Tom Ward / named / mixed / one condition: “No boats in the old harbour.”',
	]);
});
