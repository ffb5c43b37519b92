import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

/** Source, cue, what the model takes for the content, and what was said. */
const CASES: readonly (readonly [source: string, cue: string, taken: string, said: string])[] = [
	['The clerk', 'said', 'he wants a new toll as he opened his party’s campaign', 'he wants a new toll'],
	['The firm', 'said', 'it will cut jobs after shares in it fell by a tenth', 'it will cut jobs'],
	['The captain', 'said', 'he would leave the club when he met reporters', 'he would leave the club'],
	['The minister', 'said', 'taxes must fall while speaking at a dinner', 'taxes must fall'],
	['The clerk', 'announced', 'he had quit the party at a public meeting in the port', 'he had quit the party'],
	['The mayor', 'said', 'the ferry was late She added that the crew had gone', 'the ferry was late'],
	['The council', 'announced', 'the bridge was shut, it said this was for good', 'the bridge was shut'],
	// Times and causes of what was said.
	['The clerk', 'said', 'the roof fell when it rained', 'the roof fell when it rained'],
	['The firm', 'said', 'it will move as it has outgrown the yard', 'it will move as it has outgrown the yard'],
	['The clerk', 'said', 'she fell ill after she ate the fish', 'she fell ill after she ate the fish'],
	['The clerk', 'said', 'he has always backed it as he was a driver', 'he has always backed it as he was a driver'],
	['The mayor', 'said', 'he would explain it at a news conference', 'he would explain it at a news conference'],
];

describe('the act of saying is no part of what was said', () => {
	for (const [source, cue, taken, said] of CASES)
		test(`${cue} ${taken}`, () =>
			assert.equal(
				facts(`${source} ${cue} ${taken}.`, [[source, cue, taken]])[0],
				`${source} / ${cue} / indirect / ${said}`,
			));
});

describe('what forums hear and figures show', () => {
	for (const [text, found] of [
		['The brakes had failed twice, the inquest was told.', ['- / was told / indirect / The brakes had failed twice']],
		['Ballots were thrown away, an election court has heard.', ['- / has heard / indirect / Ballots were thrown away']],
		[
			'Unemployment fell by a tenth in May, official figures show.',
			['official figures / show / indirect / Unemployment fell by a tenth in May'],
		],
		[
			'The plant will close, [Acme|O] said this week, as demand for lorries fell.',
			['Acme / said / indirect / The plant will close'],
		],
		['When the bridge fell, the court heard.', []],
		['A clerk, the survey shows.', []],
	] as const)
		test(text, () => assert.deepEqual(facts(text, []), found));
});

describe('lists before according to', () => {
	test('are taken whole', () =>
		assert.deepEqual(
			facts('Bread, milk, two crates of eggs and a sack of flour were stolen, according to the owner.', [
				['the owner', 'according to', 'two crates of eggs and a sack of flour were stolen'],
			]),
			['the owner / according to / indirect / Bread, milk, two crates of eggs and a sack of flour were stolen'],
		));
	test('go on behind it', () =>
		assert.deepEqual(
			facts('More than 200 officers, according to the ministry, were sent to the valley.', [
				['the ministry', 'according to', 'More than 200 officers'],
			]),
			['the ministry / according to / indirect / More than 200 officers | were sent to the valley'],
		));
});

describe('nouns, plans and deeds say nothing', () => {
	for (const [text, source, cue, content] of [
		['Marketing calls cost the firm a fortune.', 'Marketing', 'calls', 'cost the firm a fortune'],
		['The group closed the show with a song.', 'The group', 'closed the show with', 'a song'],
		['The firm is considering a sale of its mines.', 'The firm', 'is considering', 'a sale of its mines'],
		['The court will announce its verdict on Monday.', 'The court', 'will announce', 'its verdict on Monday'],
		['The panel will see if the rules work.', 'The panel', 'will see if', 'the rules work'],
		['The firm is looking to hire more drivers.', 'The firm', 'is looking to', 'hire more drivers'],
		['Volunteers signed up to clean the beach.', 'Volunteers', 'signed up', 'to clean the beach'],
		['The club bought it with a view to building flats.', 'The club', 'with a view to', 'building flats'],
	] as const)
		test(text, () => assert.deepEqual(facts(text, [[source, cue, content]]), []));
});
