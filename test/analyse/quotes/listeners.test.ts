import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

/** What the model takes for the content, and where it really begins. */
const CASES: readonly (readonly [text: string, source: string, cue: string, taken: string, said: string])[] = [
	[
		'Ministers assured a conference of farmers they were doing all they could.',
		'Ministers',
		'assured',
		'a conference of farmers they were doing all they could',
		'they were doing all they could',
	],
	[
		'The clerk told an informal port gathering that tolls would rise in June.',
		'The clerk',
		'told',
		'an informal port gathering that tolls would rise in June',
		'tolls would rise in June',
	],
	[
		'The clerk told the inquiry at the harbour the files could have been lost.',
		'The clerk',
		'told',
		'the inquiry at the harbour the files could have been lost',
		'the files could have been lost',
	],
	[
		'The clerk told [Radio Clyde|O] villagers’ money would be returned.',
		'The clerk',
		'told',
		'Radio Clyde villagers’ money would be returned',
		'villagers’ money would be returned',
	],
	[
		'The clerk told reporters inflation would fall in May.',
		'The clerk',
		'told',
		'reporters inflation would fall in May',
		'inflation would fall in May',
	],
	[
		'The union has warned employers across the valley that drivers will walk out.',
		'The union',
		'has warned',
		'employers across the valley that drivers will walk out',
		'drivers will walk out',
	],
	[
		'The mayor promised pensioners he would keep the ferry.',
		'The mayor',
		'promised',
		'pensioners he would keep the ferry',
		'he would keep the ferry',
	],
	[
		'The bank informed holders in [Oslo|L] that dividends would be halved.',
		'The bank',
		'informed',
		'holders in Oslo that dividends would be halved',
		'dividends would be halved',
	],
	[
		'She reminded delegates at the congress that the treaty had lapsed.',
		'She',
		'reminded',
		'delegates at the congress that the treaty had lapsed',
		'the treaty had lapsed',
	],
	[
		'The players said before the match they would give the fee away.',
		'The players',
		'said',
		'before the match they would give the fee away',
		'they would give the fee away',
	],
	[
		'The clerk said as a reply to the report that the pool would open.',
		'The clerk',
		'said as a reply to',
		'the report that the pool would open',
		'the pool would open',
	],
	[
		'The firm said in a letter to holders it would pay nothing.',
		'The firm',
		'said in a letter to',
		'holders it would pay nothing',
		'it would pay nothing',
	],
	[
		'Officials said on Tuesday in [Oslo|L] the talks had failed.',
		'Officials',
		'said',
		'on Tuesday in Oslo the talks had failed',
		'the talks had failed',
	],
	// Nobody but the subject stands in front.
	[
		'The clerk said the cost of the ferry would rise.',
		'The clerk',
		'said',
		'the cost of the ferry would rise',
		'the cost of the ferry would rise',
	],
	[
		'Police warned the dam above the village might burst.',
		'Police',
		'warned',
		'the dam above the village might burst',
		'the dam above the village might burst',
	],
	[
		'The mayor promised the money they need would come.',
		'The mayor',
		'promised',
		'the money they need would come',
		'the money they need would come',
	],
];

describe('who hears it and when it is said', () => {
	for (const [marked, source, cue, taken, said] of CASES)
		test(marked, () => {
			const verb = cue.startsWith('has ') ? cue : (cue.split(' ')[0] ?? '');
			const [found] = facts(marked, [[source, cue, taken]]);
			assert.equal(found, `${source} / ${verb} / indirect / ${said}`);
		});
});

describe('whose words a paper holds', () => {
	for (const [marked, source, speaker] of [
		['[Acme|O]’s statement to the stock exchange said it had bought a rival.', 'the stock exchange', 'Acme'],
		['[Acme|O]’s filing to the regulator said it had bought a rival.', 'Acme’s filing to the regulator', 'Acme'],
		[
			'A letter from [Ada Byrne|P] to the council said it had bought a rival.',
			'A letter from Ada Byrne to the council',
			'Ada Byrne',
		],
		['A spokesman for the bank said it had bought a rival.', 'A spokesman for the bank', 'A spokesman for the bank'],
	] as const)
		test(marked, () =>
			assert.deepEqual(facts(marked, [[source, 'said', 'it had bought a rival']]), [
				`${speaker} / said / indirect / it had bought a rival`,
			]),
		);
});

describe('who goes on', () => {
	test('who adds is who said, not who stands in what was said', () =>
		assert.deepEqual(
			facts('Sales were up, said [Tom Ward|P], adding that the firm would hire.', [
				['Tom Ward', 'said', 'Sales were up'],
				['Sales', 'adding', 'the firm would hire'],
			]),
			['Tom Ward / said / indirect / Sales were up', 'Tom Ward / adding / indirect / the firm would hire'],
		));
	test('nor a pronoun of their quotation', () =>
		assert.deepEqual(
			facts('“They have no idea,” said [Tom Ward|P], noting that the road was shut.', [
				['Tom Ward', 'said', 'They have no idea'],
				['They', 'noting', 'the road was shut'],
			]),
			['Tom Ward / said / direct / They have no idea', 'Tom Ward / noting / indirect / the road was shut'],
		));
	test('one with a subject of its own adds for itself', () =>
		assert.deepEqual(
			facts('[Tom Ward|P] said the road was shut, with [Ada Byrne|P] adding that it would rain.', [
				['Tom Ward', 'said', 'the road was shut'],
				['Ada Byrne', 'adding', 'it would rain'],
			]),
			['Tom Ward / said / indirect / the road was shut', 'Ada Byrne / adding / indirect / it would rain'],
		));
});
