import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isVote, shows } from '../../../source/analyse/extractors/quotes/deeds-told.ts';
import { drawn } from './told.ts';

const CASES: readonly (readonly [text: string, source: string, cue: string, content: string, certainty: string])[] = [
	[
		'[Ada Byrne|P] has criticised the harbour regulator.',
		'Ada Byrne',
		'has criticised',
		'the harbour regulator',
		'candidate',
	],
	['[Ada Byrne|P] defended the goalkeeper.', 'Ada Byrne', 'defended', 'the goalkeeper', 'candidate'],
	['[Ada Byrne|P] condemned [Tom Ward|P].', 'Ada Byrne', 'condemned', 'Tom Ward', 'candidate'],
	['[Ada Byrne|P] condemned the ferry strike.', 'Ada Byrne', 'condemned', 'the ferry strike', 'likely'],
	[
		'[Ada Byrne|P] criticised the board for its delays.',
		'Ada Byrne',
		'criticised',
		'the board for its delays',
		'likely',
	],
	[
		'[Ada Byrne|P] defended her handling of the strike.',
		'Ada Byrne',
		'defended',
		'her handling of the strike',
		'likely',
	],
	['[Ada Byrne|P] opposes the ferry strike.', 'Ada Byrne', 'opposes', 'the ferry strike', 'likely'],
	['You might think the pier is safe.', 'You', 'might think', 'the pier is safe', 'candidate'],
	['One could argue that the pier is safe.', 'One', 'could argue', 'the pier is safe', 'candidate'],
	['[Ada Byrne|P] thinks the pier is safe.', 'Ada Byrne', 'thinks', 'the pier is safe', 'likely'],
	['Anglers should note that the pier is shut.', 'Anglers', 'should note', 'the pier is shut', 'candidate'],
	['We are becoming aware of the rust.', 'We', 'are becoming aware of', 'the rust', 'candidate'],
	['The crisis calls for a new pier in June.', 'The crisis', 'calls for', 'a new pier in June', 'candidate'],
	['The mayor calls for a new pier in June.', 'The mayor', 'calls for', 'a new pier in June', 'likely'],
];

describe('deeds, states and suppositions are no more than candidates', () => {
	for (const [text, source, cue, content, certainty] of CASES)
		test(text, () =>
			assert.deepEqual(
				drawn(text, [[source, cue, content]]).facts.map((fact) => fact.certainty),
				[certainty],
			),
		);
});

const attribution = (cue: string, content: string) => ({
	cue: { start: 0, end: cue.length },
	source: null,
	content: [{ start: cue.length + 1, end: cue.length + 1 + content.length }],
	score: 1,
	cueScore: 1,
	overlap: 1,
});

for (const [cue, content, vote] of [
	['rejected', 'a third bid for the mill', true],
	['have rejected', 'two improved bids', true],
	['rejected', 'the claim that bids were late', false],
] as const)
	test(`${cue} ${content}: ${vote ? 'a vote' : 'an answer'}`, () =>
		assert.equal(isVote(`${cue} ${content}`, cue, attribution(cue, content)), vote));

test('what happens shows and calls for, and says nothing', () => {
	assert.equal(shows('calls for', 'The situation'), true);
	assert.equal(shows('called for', 'The report'), false);
	assert.equal(shows('suggest', 'sales'), true);
});
