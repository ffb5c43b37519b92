import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

const CASES: readonly (readonly [text: string, told: readonly [string, string, string], said: boolean])[] = [
	['Officers responded to the call.', ['Officers', 'responded to', 'the call'], false],
	['[Edward Lee|P] wrote a long book.', ['Edward Lee', 'wrote', 'a long book'], false],
	['He is known as “the Fox”.', ['He', 'is known as', 'the Fox'], false],
	['He called it “a great day for the town”.', ['He', 'called it', 'a great day for the town'], true],
	['Wardens called an ambulance when the roof fell.', ['Wardens', 'called', 'an ambulance when the roof fell'], false],
	['Wardens called off the boat race.', ['Wardens', 'called off', 'the boat race'], false],
	['Wardens called the ambulance a “rusty tin”.', ['Wardens', 'called', 'the ambulance a “rusty tin”'], true],
	[
		'The mill raised a bid for Harlan that is part of a plan to merge.',
		['The mill', 'bid for Harlan', 'is part of a plan to merge'],
		false,
	],
	['The raised offer for Harlan is part of a plan.', ['The raised', 'offer for Harlan', 'is part of a plan'], false],
	[
		'Ghost phishing attacks that try to trick people grew.',
		['Ghost', 'phishing attacks', 'try to trick people'],
		false,
	],
];

for (const [text, told, said] of CASES)
	test(`${said ? 'said' : 'nothing said'}: ${text}`, () => assert.equal(facts(text, [told]).length, said ? 1 : 0));

test('an adverb before the cue is not all that was said', () =>
	assert.deepEqual(
		facts('Worryingly, said the firm, gangs were using better tools.', [['the firm', 'said', 'Worryingly']]),
		['the firm / said / indirect / Worryingly | gangs were using better tools'],
	));
