import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

type Told = readonly [source: string, cue: string, ...content: string[]];

const CASES: readonly (readonly [name: string, text: string, told: Told, found: readonly string[]])[] = [
	[
		'who asks stands behind by',
		'[Tom Ward|P] was asked by the ministers to carry out a study of the pier.',
		['Tom Ward', 'was asked by', 'the ministers to carry out a study of the pier'],
		['the ministers / was asked by / indirect / to carry out a study of the pier'],
	],
	[
		'who calls it so stands behind by',
		'The pier was attacked by the union as unsafe for children.',
		['The pier', 'was attacked by', 'the union as unsafe for children'],
		['the union / was attacked by / indirect / unsafe for children'],
	],
	[
		'who is encouraged says nothing',
		'People were encouraged to swim in the lake.',
		['People', 'were encouraged', 'to swim in the lake'],
		[],
	],
	[
		'who is accused says nothing',
		'Clerk [Tom Ward|P] is on trial, accused of taking the money.',
		['Tom Ward', 'accused of', 'taking the money'],
		[],
	],
	[
		'who accuses does',
		'[Tom Ward|P] accused the board, which had met in May, of taking the money.',
		['Tom Ward', 'accused', 'the board'],
		['Tom Ward / accused / indirect / the board, which had met in May, of taking the money'],
	],
	[
		'who is not convinced says nothing of the kind',
		'But not everyone is convinced the pier is safe.',
		['everyone', 'is convinced', 'the pier is safe'],
		[],
	],
	[
		'a list goes on behind its comma',
		'[Tom Ward|P] believes work is needed by the police, the clerks and the drivers before May.',
		['Tom Ward', 'believes', 'work is needed by the police'],
		['Tom Ward / believes / indirect / work is needed by the police, the clerks and the drivers before May'],
	],
	[
		'what it depends on is said too',
		'[Tom Ward|P] said the mill would close if rents rose again.',
		['Tom Ward', 'said', 'the mill would close'],
		['Tom Ward / said / indirect / the mill would close if rents rose again'],
	],
	[
		'a firm in brackets is said too',
		'[Tom Ward|P] said <Acme Ltd>, a mill, was late.',
		['Tom Ward', 'said', 'a mill, was late'],
		['Tom Ward / said / indirect / <Acme Ltd>, a mill, was late'],
	],
	[
		'who says it stands within the cue',
		'“I was treated like a dog,” said [Tom Ward|P] on hearing of it.',
		['-', 'said Tom Ward on hearing', 'I was treated like a dog'],
		['Tom Ward / said / direct / I was treated like a dog'],
	],
	[
		'who hears it is not said',
		'“I was treated like a dog,” he told a meeting of growers.',
		['he', 'told', 'I was treated like a dog,', 'a meeting of growers'],
		['he / told / direct / I was treated like a dog'],
	],
	[
		'the head of a body is no body',
		'[Bank of Lima|O] chief [Tom Ward|P] said the pier was safe.',
		['Bank of Lima chief Tom Ward', 'said', 'the pier was safe'],
		['Tom Ward / said / indirect / the pier was safe'],
	],
];

for (const [name, text, told, found] of CASES) test(name, () => assert.deepEqual(facts(text, [told]), found));

test('a stance and an order are told by grammar', () => {
	assert.deepEqual(facts('[Tom Ward|P] is confident the pier is safe.', []), [
		'Tom Ward / is confident / indirect / the pier is safe',
	]);
	assert.deepEqual(facts('The clerks urged the council to close the pier.', []), [
		'The clerks / urged / indirect / the council to close the pier',
	]);
	assert.deepEqual(facts('[Tom Ward|P] called on ministers to close the pier.', []), [
		'Tom Ward / called on / indirect / ministers to close the pier',
	]);
	assert.deepEqual(facts('[Tom Ward|P] is confident of a win.', []), []);
});
