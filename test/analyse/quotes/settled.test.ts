import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

type Told = readonly [source: string, cue: string, ...content: string[]];

/** What the model takes for an attribution, and what is left of it beside the clauses of its sentence. */
const CASES: readonly (readonly [text: string, told: Told, found: readonly string[]])[] = [
	[
		'Foreman [Tom Ward|P] backed by the guild and two clerks has said he cannot sign.',
		['the guild and two clerks', 'has said', 'he cannot sign'],
		['Tom Ward / has said / indirect / he cannot sign'],
	],
	[
		'A survey by the bank showed half of those asked said they would pay the toll.',
		['A survey by the bank showed half of those asked', 'said', 'they would pay the toll'],
		['half of those asked / said / indirect / they would pay the toll'],
	],
	[
		'Campaigners claim the mill law - which the town passed in May - was never valid.',
		['Campaigners', 'claim', 'the mill law'],
		['Campaigners / claim / indirect / the mill law - which the town passed in May - was never valid'],
	],
	[
		'[Ada Byrne|P] said that despite the storm, the pier was sound.',
		['Ada Byrne', 'said', 'that despite the storm'],
		['Ada Byrne / said / indirect / despite the storm, the pier was sound'],
	],
	[
		'[Ada Byrne|P] said the gulls left, in part because the nets were gone.',
		['Ada Byrne', 'said', 'the gulls left'],
		['Ada Byrne / said / indirect / the gulls left, in part because the nets were gone'],
	],
	[
		'[Ada Byrne|P] said she would take the toll, which the town plans for May, into account.',
		['Ada Byrne', 'said', 'she would take the toll'],
		['Ada Byrne / said / indirect / she would take the toll, which the town plans for May, into account'],
	],
	[
		'“We have to wait,” [Ada Byrne|P], head of the guild, was quoted as saying.',
		['-', 'was quoted as saying', 'We have to wait,” Ada Byrne, head of the guild'],
		['Ada Byrne / was quoted as saying / direct / We have to wait'],
	],
	[
		'“It is only a game.” Keeper [Tom Ward|P] admitted the trip was the hardest of all.',
		['Keeper Tom Ward', 'admitted', 'It is only a game.', 'the trip was the hardest of all'],
		['- / undefined / direct / It is only a game.', 'Tom Ward / admitted / indirect / the trip was the hardest of all'],
	],
	[
		'His mother, [Ada Byrne|P], said the keeper, [Tom Ward|P] - who left in May - had moved.',
		['His mother, Ada Byrne,', 'said', 'the keeper, Tom Ward - who left in May - had moved'],
		['Ada Byrne / said / indirect / the keeper, Tom Ward - who left in May - had moved'],
	],
	[
		'The keeper described how it shook the pier, but said he was calm.',
		['The keeper', 'said', 'he was calm'],
		['The keeper / said / indirect / he was calm'],
	],
	[
		'[Ada Byrne|P] said the gulls left, and the town is quiet.',
		['Ada Byrne', 'said', 'the gulls left'],
		['Ada Byrne / said / indirect / the gulls left'],
	],
	[
		'The mill has a new roof, and [Tom Ward|P] said the wheel was sound.',
		['Tom Ward', 'said', 'The mill has a new roof', 'the wheel was sound'],
		['Tom Ward / said / indirect / the wheel was sound'],
	],
	[
		'The mill lost its wheel in May, daily newspaper [Dorvan|O] reported.',
		['-', 'reported', 'The mill lost its wheel in May, daily newspaper Dorvan'],
		['Dorvan / reported / indirect / The mill lost its wheel in May'],
	],
	[
		'[Tom Ward|P] believes the mill is old and says his firm will close it.',
		['Tom Ward', 'believes', 'the mill is old and says his firm will close it'],
		['Tom Ward / believes / indirect / the mill is old', 'Tom Ward / says / indirect / his firm will close it'],
	],
	[
		'Minister [Ada Byrne|P] said in a speech on the quay where nets dry “The port has lost its fleet.”',
		['Minister Ada Byrne', 'said in', 'a speech on the quay where nets dry “The port has lost its fleet.”'],
		['Ada Byrne / said / direct / The port has lost its fleet.'],
	],
];

describe('the model and the clauses of a sentence make one attribution', () => {
	for (const [text, told, found] of CASES) test(text, () => assert.deepEqual(facts(text, [told]), found));
});
