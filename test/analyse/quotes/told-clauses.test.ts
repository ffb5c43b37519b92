import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
	['A judge in [Harwick|L] ruled that the path is public.', ['A judge / ruled / indirect / the path is public']],
	['The court has ruled on Monday that [Acme|O] must pay.', ['The court / has ruled / indirect / Acme must pay']],
	['Judges found that the ban was too broad.', ['Judges / found / indirect / the ban was too broad']],
	['The watchdog concluded that nobody was misled.', ['The watchdog / concluded / indirect / nobody was misled']],
	[
		'Lord Justice [Lee|P] and Mr Justice [Ward|P] ruled that the sale was void.',
		['Lord Justice Lee and Mr Justice Ward / ruled / indirect / the sale was void'],
	],
	['Only 40% think the pier is safe.', ['Only 40% / think / indirect / the pier is safe']],
	['The club website reported that the gate was shut.', ['The club website / reported / indirect / the gate was shut']],
	['Research suggests that gulls can count.', ['Research / suggests / indirect / gulls can count']],
	[
		'A spokesman for the port said the deal followed months of talks.',
		['A spokesman for the port / said / indirect / the deal followed months of talks'],
	],
	['[Ada Byrne|P] told reporters that the pier was safe.', ['Ada Byrne / told / indirect / the pier was safe']],
	['[Ada Byrne|P], who said the pier was safe, has left.', ['Ada Byrne / said / indirect / the pier was safe']],
	['The High Court last month ruled the path was public.', ['The High Court / ruled / indirect / the path was public']],
	[
		'The bill, which ministers claim will cut crime and fraud, is late.',
		['ministers / claim / indirect / will cut crime and fraud'],
	],
	[
		'[Ada Byrne|P] was fined and has admitted taking the nets.',
		['Ada Byrne / has admitted / indirect / taking the nets'],
	],
	['It estimated that it needs ten clerks.', ['It / estimated / indirect / it needs ten clerks']],
	[
		'[Ada Byrne|P] said the gate was shut and added that the board would meet.',
		['Ada Byrne / said / indirect / the gate was shut', 'Ada Byrne / added / indirect / the board would meet'],
	],
	[
		'[Ada Byrne|P] said the board met and closed the gate.',
		['Ada Byrne / said / indirect / the board met and closed the gate'],
	],
	['[Ada Byrne|P] pointed out that the pier was safe.', ['Ada Byrne / pointed out / indirect / the pier was safe']],
	['[Ada Byrne|P] pointed out the pier.', []],
	['It found that a third had left.', ['It / found / indirect / a third had left']],
	['They felt the timing was poor.', ['They / felt / indirect / the timing was poor']],
	['They felt the wall.', []],
	['The firm announced plans made by its clerks.', []],
	['Fans rule the stands.', []],
	['[Ada Byrne|P] found that the shop was shut.', []],
	['If [Ada Byrne|P] says that it is safe, we go.', []],
	['[Ada Byrne|P] did not say that it is safe.', []],
	['[Ada Byrne|P] may say that it is safe.', []],
	['The evidence shows that it is safe.', []],
	['The judge held the pen that was lost.', []],
];

for (const [text, found] of CASES) test(`clauses told: ${text}`, () => assert.deepEqual(facts(text, []), found));

test('what the model has found is not told twice', () =>
	assert.deepEqual(facts('[Ada Byrne|P] said that it is safe.', [['Ada Byrne', 'said', 'it is safe']]), [
		'Ada Byrne / said / indirect / it is safe',
	]));

test('who is told by the sentence before its verb is not what is said', () =>
	assert.deepEqual(
		facts('But [Ada Byrne|P] said the changes were made in May.', [['the changes', 'said', 'But Ada Byrne']]),
		['Ada Byrne / said / indirect / the changes were made in May'],
	));

test('a name that a clause ends with is not who says it', () =>
	assert.deepEqual(
		facts('It sold the mill to [Ada Byrne|P], the company said.', [
			['Ada Byrne, the company', 'said', 'It sold the mill to'],
		]),
		['the company / said / indirect / It sold the mill to Ada Byrne'],
	));
