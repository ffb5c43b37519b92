import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

const NONE: readonly (readonly [text: string, source: string, cue: string, content: string])[] = [
	['Thousands have signed up to make the trip.', 'Thousands', 'have signed up', 'to make the trip'],
	['The clubs sign up to play in the cup.', 'The clubs', 'sign up to', 'play in the cup'],
	['The bank showed signs of recovery in May.', 'The bank', 'showed', 'signs of recovery in May'],
	['The market shows no sign of a fall.', 'The market', 'shows', 'no sign of a fall'],
	['The trilogy tells the story of a girl from [Oslo|L].', 'The trilogy', 'tells', 'the story of a girl from Oslo'],
	['The songs tell of a war at sea.', 'The songs', 'tell of', 'a war at sea'],
	['The rules did allow clerks to call voters.', 'The rules', 'did allow', 'clerks to call voters'],
	['The law would not allow shops to open.', 'The law', 'allow', 'shops to open'],
	['It is referring the case instead to a judge.', 'It', 'referring', 'the case instead to a judge'],
	[
		'[Ada Byrne|P] took the best supporting actor award for a play.',
		'Ada Byrne',
		'took the best supporting',
		'actor award for a play',
	],
	['She won her best supporting role in May.', 'She', 'supporting', 'role in May'],
	['The win lifts their cup hopes this month.', 'their cup', 'hopes', 'this month'],
	['That did not hold for “voter survey” calls.', '-', 'calls', 'That did not hold for “voter survey”'],
];

describe('words of other senses lead to nobody’s words', () => {
	for (const [text, source, cue, content] of NONE)
		test(text, () => assert.deepEqual(facts(text, [[source, cue, content]]), []));
});

const SAID: readonly (readonly [text: string, source: string, cue: string, content: string])[] = [
	['Unions supporting the plan met in May.', 'Unions', 'supporting', 'the plan'],
	['The figures showed that sales fell.', 'The figures', 'showed', 'sales fell'],
	['[Ada Byrne|P] told the court that she was late.', 'Ada Byrne', 'told', 'she was late'],
	['The mayor is supporting the plan, saying that it is sound.', 'The mayor', 'saying', 'it is sound'],
	['The union hopes that pay will rise this month.', 'The union', 'hopes', 'pay will rise this month'],
];

describe('and in their own they do', () => {
	for (const [text, source, cue, content] of SAID)
		test(text, () => assert.equal(facts(text, [[source, cue, content]]).length, 1));
});
