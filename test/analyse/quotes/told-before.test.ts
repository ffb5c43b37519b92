import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
	['The gap will widen by May, it predicts.', ['it / predicts / indirect / The gap will widen by May']],
	['The gap will widen, the board predicted on Monday.', ['the board / predicted / indirect / The gap will widen']],
	[
		'A third will go without heating, predicts the report by [Acme|O].',
		['the report by Acme / predicts / indirect / A third will go without heating'],
	],
	[
		'The clerks learned to mend nets, explained [Ada Byrne|P].',
		['Ada Byrne / explained / indirect / The clerks learned to mend nets'],
	],
	[
		'[Jan Dorr|P] hurt three people, prosecutors allege.',
		['prosecutors / allege / indirect / Jan Dorr hurt three people'],
	],
	[
		'New seed firms have boomed, say experts at the bank.',
		['experts at the bank / say / indirect / New seed firms have boomed'],
	],
	[
		'The vote follows a “tough week” in which clerks left, council sources told the paper.',
		['council sources / told / mixed / The vote follows a “tough week” in which clerks left'],
	],
	['The pier will be sold, it has been reported.', ['- / has been reported / indirect / The pier will be sold']],
	[
		'There were many new clerks this year, she added, and a few who knew the nets.',
		['she / added / indirect / There were many new clerks this year | and a few who knew the nets'],
	],
	['The mill will close, the firm said, but declined to say when.', []],
	['The gate fell, bank robbers.', []],
	[
		'The pier is to be sold, clerks at the port have been told.',
		['- / have been told / indirect / The pier is to be sold'],
	],
	[
		'Despite the storm, the pier is sound, said the board.',
		['the board / said / indirect / Despite the storm, the pier is sound'],
	],
	['The pier will be sold, it was announced on Monday.', ['- / was announced / indirect / The pier will be sold']],
	[
		'The storm has kept many at home, say analysts [Dorvan Research|O].',
		['Dorvan Research / say / indirect / The storm has kept many at home'],
	],
	['The pier will be sold, it was built.', []],
	['The board said the gate was shut, he told clerks.', []],
	['When the gate fell, [Ada Byrne|P] forgot.', []],
	['As the gate fell, the crowd argued.', []],
	['The gate fell, and the board was told.', []],
	['Bread, milk and eggs, the board warned.', []],
];

for (const [text, found] of CASES) test(`told behind it: ${text}`, () => assert.deepEqual(facts(text, []), found));

test('what grammar finds behind its comma too is likely and stays where the model has it', () =>
	assert.deepEqual(
		facts('The mill is a hazard, said [Ada Byrne|P].', [['Ada Byrne', 'said', 'The mill is a hazard']]),
		['Ada Byrne / said / indirect / The mill is a hazard'],
	));
