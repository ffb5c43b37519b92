import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesIn } from '../../source/commands/chosen.ts';

describe('names of a filter', () => {
	for (const [written, names] of [
		['Ada', [['all', 'Ada']]],
		[
			' Ada , -Port Elin,|Oslo',
			[
				['all', 'Ada'],
				['none', 'Port Elin'],
				['any', 'Oslo'],
			],
		],
		['"Acme, Inc."', [['all', 'Acme, Inc.']]],
		[
			'-"person:lindqvist,ada", | "Smith, John" ,Oslo',
			[
				['none', 'person:lindqvist,ada'],
				['any', 'Smith, John'],
				['all', 'Oslo'],
			],
		],
		[
			'Dwayne "The Rock" Johnson,Oslo',
			[
				['all', 'Dwayne "The Rock" Johnson'],
				['all', 'Oslo'],
			],
		],
		['al-Thani', [['all', 'al-Thani']]],
		['"Ada', [['all', '"Ada']]],
		[' , ,""', []],
		['', []],
	] as const)
		it(JSON.stringify(written), () =>
			assert.deepEqual(
				namesIn(written).map(({ mode, name }) => [mode, name]),
				names,
			),
		);
});
