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
