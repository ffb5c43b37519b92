import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [what: string, marked: string, names: readonly string[]])[] = [
	[
		'a people and what it makes',
		'[PERUVIAN WHEAT OUTPUT SEEN|L] LOWER\nThe output of wheat fell, the Peruvians said.',
		['group: PERUVIAN, Peruvians'],
	],
	[
		'a name of the text below',
		'[TARROW MILLS RAISES|O] DIVIDEND\n[Tarrow Mills Inc|O] said so.',
		['organization: TARROW MILLS, Tarrow Mills Inc'],
	],
	['its kind below', '[TARROW|L] RAISES DIVIDEND\n[Tarrow|O] said so.', ['organization: TARROW, Tarrow']],
	['words that are written small below', '[ECONOMIC SURVEY|L] IS OUT\nAn economic survey was published.', []],
	['a name of its own', '[TARROW|O] RAISES DIVIDEND\nIt said so.', ['organization: TARROW']],
	[
		'a symbol between',
		'FUND RAISES [TARROW <TRW> STAKE|O]\n[Tarrow|O] sold its stake.',
		['organization: TARROW, Tarrow'],
	],
	['behind a state', 'Some [U.S. Makers|O] fell, as other makers did.', ['place: U.S.']],
	['an embassy', 'The [U.S. Embassy|O] closed, as each embassy did.', ['organization: U.S. Embassy']],
	['one of the name', '[Odd Reuter|P] met [Reuter|P] again.', ['person: Odd Reuter, Reuter']],
	['several titles', 'It was [Princes Carl|P] again.', ['person: Carl']],
];

for (const [what, marked, expected] of cases)
	test(`shouted: ${what}`, () => assert.deepEqual(namesIn(marked), expected));
