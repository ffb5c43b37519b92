import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

/** What the model takes for a content, and what is left of it. */
const CASES: readonly (readonly [text: string, source: string, cue: string, content: string, left: string])[] = [
	[
		'[Ada Byrne|P] said the pier was safe – a claim the council had made in May.',
		'Ada Byrne',
		'said',
		'the pier was safe – a claim the council had made in May',
		'the pier was safe',
	],
	[
		'[Ada Byrne|P] said the pier – built in May – was safe.',
		'Ada Byrne',
		'said',
		'the pier – built in May – was safe',
		'the pier – built in May – was safe',
	],
	[
		'[Ada Byrne|P] said they fell in love – but that it ended.',
		'Ada Byrne',
		'said',
		'they fell in love – but that it ended',
		'they fell in love – but that it ended',
	],
	[
		'The mill said its profits were 40m rupees ($915,000; £486,000) for the year.',
		'The mill',
		'said',
		'its profits were 40m rupees ($915,000; £486,000) for the year',
		'its profits were 40m rupees ($915,000; £486,000) for the year',
	],
	[
		'The board believes the toll is fair; few drivers pay it.',
		'The board',
		'believes',
		'the toll is fair; few drivers pay it',
		'the toll is fair',
	],
	[
		'The board believes the toll is fair (the council pays half of it).',
		'The board',
		'believes',
		'the toll is fair (the council pays half of it)',
		'the toll is fair',
	],
	[
		'While the board admitted it was much too late, the clerks have left.',
		'the board',
		'admitted',
		'it was much too late, the clerks have left',
		'it was much too late',
	],
	[
		'The board admitted it was late, the clerks have left.',
		'The board',
		'admitted',
		'it was late, the clerks have left',
		'it was late, the clerks have left',
	],
	[
		'[Ada Byrne|P] said the heat and unsettled weather could last.',
		'Ada Byrne',
		'said',
		'the heat and unsettled weather could last',
		'the heat and unsettled weather could last',
	],
	[
		'[Ada Byrne|P] found that while most had left, some would stay.',
		'Ada Byrne',
		'found',
		'that while most had left, some would stay',
		'while most had left, some would stay',
	],
	[
		'[Ada Byrne|P], head of the mill, said there had been a change.',
		'Ada Byrne, head of the mill,',
		'said',
		'there had been a change',
		'there had been a change',
	],
	[
		'[Ada Byrne|P] said she thought the order was meant to hurt her.',
		'Ada Byrne',
		'said',
		'she thought the order was meant to hurt her',
		'she thought the order was meant to hurt her',
	],
];

describe('what the reporter adds is no part of what was said', () => {
	for (const [text, source, cue, content, left] of CASES)
		test(text, () => {
			const [first] = facts(text, [[source, cue, content]]);
			assert.equal(first?.split(' / ').at(-1), left);
		});
});
