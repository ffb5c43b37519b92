import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relationsIn } from './reading.ts';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
	['The singer was fined after a fight in [Oslo|L] two years ago.', ['- | fine | The singer']],
	['Police arrested a man on Monday after a raid in [Harwick|L] last year.', ['Police | arrest | a man #Monday']],
	['The plan would see miners accept a pay cut.', []],
	['The trial which saw [Ada Byrne|P] deny the charges ended.', []],
	['The storm caused 400 people to flee.', []],
	['The storm caused severe damage.', ['The storm | cause | severe damage']],
	['The club announced its contract with [Acme|O], which gave it the right to sell shirts, would end.', []],
	['The minister dismissed the medical wrangling as meaningless.', []],
	['[Acme|O] withdrew from the auction.', ['Acme | withdraw from | the auction']],
	['[Acme|O] withdrew its troops from [Peru|L].', ['Acme | withdraw | its troops']],
	['The board never received no warning.', []],
	[
		'The verdict has not been confirmed by a judge, and faces further legal challenges.',
		['a judge | not confirm | The verdict'],
	],
	['The first delay was caused by fog and the second by high winds.', ['fog | cause | The first delay']],
	['[Acme|O] charged [Orca|O] violated an agreement.', []],
	['[Acme|O] agreed to indemnify [Orca|O] against losses.', []],
	['He was most recently seen presenting a gardening show.', []],
	['The ferry was reputedly named after a queen.', ['~- | name (believed) | The ferry']],
];

for (const [marked, expected] of ROWS)
	test(`what is easily misread: ${marked}`, () => {
		const found = relationsIn(marked).filter((line) => !/give|sell/.test(line));
		assert.deepEqual(found, expected);
	});
