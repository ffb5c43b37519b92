import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

/** Text, whom the model takes for the source, cue, content, and who says it. */
const CASES: readonly (readonly [text: string, taken: string, cue: string, content: string, speaker: string])[] = [
	[
		'In a debate at a fair in [Ghent|L] Mr [Ward|P] said the road was safe.',
		'a debate at a fair in Ghent Mr Ward',
		'said',
		'the road was safe',
		'Ward',
	],
	[
		'At a dinner with traders in [Oslo|L] Dr [Hansen|P] said the fund was short.',
		'traders in Oslo Dr Hansen',
		'said',
		'the fund was short',
		'Hansen',
	],
	[
		'During a tour of farms in [Peru|L] [Ada Byrne|P] said the rains were late.',
		'a tour of farms in Peru Ada Byrne',
		'said',
		'the rains were late',
		'Ada Byrne',
	],
	[
		'In a letter the friends of Mr [Ward|P] said the road was safe.',
		'the friends of Mr Ward',
		'said',
		'the road was safe',
		'the friends of Mr Ward',
	],
	[
		'There are 300 patents in the region and small developers argue that many are void.',
		'patents in the region and small developers',
		'argue',
		'many are void',
		'small developers',
	],
	[
		'The port has two cranes in the yard and union officials say that neither is safe.',
		'the yard and union officials',
		'say',
		'neither is safe',
		'union officials',
	],
	[
		'The flood closed three schools and two clinics and local doctors said that help was late.',
		'two clinics and local doctors',
		'said',
		'help was late',
		'local doctors',
	],
	[
		'Two clerks and local doctors said that help was late.',
		'Two clerks and local doctors',
		'said',
		'help was late',
		'Two clerks and local doctors',
	],
	[
		'But [Acme|O] – which has a 22% share of the market – said that lending would grow.',
		'a 22% share of the market',
		'said',
		'lending would grow',
		'Acme',
	],
	[
		'[Acme|O] (which has a mill in the north) said that lending would grow.',
		'the north',
		'said',
		'lending would grow',
		'Acme',
	],
	[
		'The head of the bank - who took over from a clerk - said that lending would grow.',
		'a clerk',
		'said',
		'lending would grow',
		'The head of the bank',
	],
	[
		'After the ruling [Ada Byrne|P], head of the union, said: “It is a good day.”',
		'the ruling Ada Byrne, head of the union,',
		'said',
		'It is a good day.',
		'Ada Byrne',
	],
	[
		'The mill was blamed for the delay, with the union accusing the board of sloth.',
		'The mill',
		'accusing',
		'the board of sloth',
		'the union',
	],
	[
		'A union - whose members work at the port - said that lending would grow.',
		'the port',
		'said',
		'lending would grow',
		'A union',
	],
];

describe('where the speaker’s words begin', () => {
	for (const [text, taken, cue, content, speaker] of CASES)
		test(text, () =>
			assert.deepEqual(
				facts(text, [[taken, cue, content]]).map((fact) => fact.split(' / ')[0]?.replace(/^(?:Mr|Dr) /, '')),
				[speaker],
			),
		);
});
