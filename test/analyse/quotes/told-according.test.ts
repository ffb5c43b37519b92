import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
	['According to [Nils Aker|P], the vote was fair.', ['Nils Aker / According to / indirect / the vote was fair']],
	[
		'According to [Brenn|P], who led the inquiry, the bridge had been unsafe for years.',
		['Brenn / According to / indirect / the bridge had been unsafe for years'],
	],
	[
		'According to [Nils Aker|P], a clerk at the mill, the gate was open.',
		['Nils Aker / According to / indirect / the gate was open'],
	],
	[
		'The mill has lost a third of its orders, according to the board.',
		['the board / according to / indirect / The mill has lost a third of its orders'],
	],
	['According to plan, the mill was closed in May.', []],
	['The clerks were paid according to how many nets they mended.', []],
];

for (const [text, found] of CASES)
	test(`according to somebody: ${text}`, () => assert.deepEqual(facts(text, []), found));

test('who speaks stands before the tape that has the words', () =>
	assert.deepEqual(
		facts('“The bridge was shut for years,” [Ada Byrne|P] said in Lima, according to a tape.', [
			['a tape', 'according to', 'The bridge was shut for years'],
		]),
		['Ada Byrne / said / direct / The bridge was shut for years'],
	));

test('who told all of it is no part of what a paper revealed', () =>
	assert.deepEqual(
		facts('A review revealed that the bridge was shut, port clerks told Harwick Post.', [
			['A review', 'revealed', 'the bridge was shut, port clerks told Harwick Post'],
		]),
		['A review / revealed / indirect / the bridge was shut'],
	));

test('what the speaker adds is no part of what was said before', () =>
	assert.deepEqual(
		facts('[Ada Byrne|P] said that the bridge was shut adding that it would open in May.', [
			['Ada Byrne', 'said', 'the bridge was shut adding that it would open in May'],
		])[0],
		'Ada Byrne / said / indirect / the bridge was shut',
	));
