import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [what: string, marked: string, names: readonly string[]])[] = [
	['a wire', 'Peru met Chile.\n[Reuter|P]', ['place: Peru', 'place: Chile']],
	['in capitals', 'Peru met Chile.\n[REUTER|O]', ['place: Peru', 'place: Chile']],
	['on a line of one paragraph', 'Peru met Chile.\n-- [AP|O]', ['place: Peru', 'place: Chile']],
	['two wires', 'Peru met Chile.\n([AFP|O], [Reuters|O])', ['place: Peru', 'place: Chile']],
	['told of', 'Peru met [Reuters|O].', ['place: Peru', 'organization: Reuters']],
	['told of at the end', 'Peru met Chile, said [AP|O]', ['place: Peru', 'place: Chile', 'organization: AP']],
	['above the end', '[AP|O]\nPeru met Chile.', ['organization: AP', 'place: Peru', 'place: Chile']],
	[
		'who wrote it',
		'[Ada Byrne|P] left.\n(Reporting by [Odd Lund|P] in [Lima|L]; Editing by [Eva Holm|P])',
		['person: Ada Byrne'],
	],
	[
		'several lines',
		'[Ada Byrne|P] left.\nReporting by [Odd Lund|P] in [Lima|L]. Editing by [Eva Holm|P].\n[Reuters|O]',
		['person: Ada Byrne'],
	],
	[
		'who wrote something told of',
		'[Ada Byrne|P] left.\nReporting by [Odd Lund|P] won a prize.\nPeru fell.',
		['person: Ada Byrne', 'person: Odd Lund', 'place: Peru'],
	],
];

for (const [what, marked, expected] of cases)
	test(`sign-offs: ${what}`, () => assert.deepEqual(namesIn(marked), expected));
