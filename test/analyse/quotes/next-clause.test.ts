import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

/** What the model takes for a content, and what is left of it. */
const CASES: readonly (readonly [text: string, source: string, cue: string, content: string, left: string])[] = [
	[
		'Optimists who predict that the bridge will hold could be wrong.',
		'Optimists',
		'predict',
		'the bridge will hold could be wrong',
		'the bridge will hold',
	],
	[
		'Those who have criticised the plans are the clerks.',
		'Those',
		'have criticised',
		'the plans are the clerks',
		'the plans',
	],
	[
		'Clerks who say they believe the bridge will hold have stayed.',
		'Clerks',
		'say',
		'they believe the bridge will hold',
		'they believe the bridge will hold',
	],
	[
		'[Ada Byrne|P] said the pier was safe, but the council has closed it.',
		'Ada Byrne',
		'said',
		'the pier was safe, but the council has closed it',
		'the pier was safe',
	],
	[
		'[Ada Byrne|P] said the pier would shut in June but would not say who ordered it.',
		'Ada Byrne',
		'said',
		'the pier would shut in June but would not say who ordered it',
		'the pier would shut in June',
	],
	[
		'[Ada Byrne|P] said the pier had cracks, but gave no further details.',
		'Ada Byrne',
		'said',
		'the pier had cracks, but gave no further details',
		'the pier had cracks',
	],
	[
		'[Ada Byrne|P] said the pier was old but would not close.',
		'Ada Byrne',
		'said',
		'the pier was old but would not close',
		'the pier was old but would not close',
	],
	[
		'Brokers said sales would fall, while the shares dropped to 210p.',
		'Brokers',
		'said',
		'sales would fall, while the shares dropped to 210p',
		'sales would fall',
	],
	[
		'The group said it had no plans, and the stock closed at 45 dollars.',
		'The group',
		'said',
		'it had no plans, and the stock closed at 45 dollars',
		'it had no plans',
	],
	[
		'The coach said Ward was fit while Hall misses the game.',
		'The coach',
		'said',
		'Ward was fit while Hall misses the game',
		'Ward was fit',
	],
	[
		'The mill said it had paid, although the clerks denied it.',
		'The mill',
		'said',
		'it had paid, although the clerks denied it',
		'it had paid',
	],
	[
		'Officials say the road is closed, but drivers used it on Monday.',
		'Officials',
		'say',
		'the road is closed, but drivers used it on Monday',
		'the road is closed',
	],
	// What was said goes on in its own tense.
	[
		'The port said it would close, but the ships would not wait.',
		'The port',
		'said',
		'it would close, but the ships would not wait',
		'it would close, but the ships would not wait',
	],
	[
		'The port said it was shut, and the ships had left.',
		'The port',
		'said',
		'it was shut, and the ships had left',
		'it was shut, and the ships had left',
	],
	[
		'Officials said the man was hurt and his wife was safe.',
		'Officials',
		'said',
		'the man was hurt and his wife was safe',
		'the man was hurt and his wife was safe',
	],
	// Another reports beside it.
	[
		'The bank said prices rose in May and brokers reported a fall.',
		'The bank',
		'said',
		'prices rose in May and brokers reported a fall',
		'prices rose in May',
	],
	[
		'The union said pay fell and ministers announced a review.',
		'The union',
		'said',
		'pay fell and ministers announced a review',
		'pay fell',
	],
	// The next deed of who speaks.
	[
		'The firm wants a bigger share and has asked the regulator to act.',
		'The firm',
		'wants',
		'a bigger share and has asked the regulator to act',
		'a bigger share',
	],
	[
		'The committee wants the law changed and has written to the mayor.',
		'The committee',
		'wants',
		'the law changed and has written to the mayor',
		'the law changed',
	],
	[
		'[Ada Byrne|P] hopes to return in May and has signed a contract.',
		'Ada Byrne',
		'hopes',
		'to return in May and has signed a contract',
		'to return in May',
	],
	[
		'The charity believes more homes are needed and has bought land.',
		'The charity',
		'believes',
		'more homes are needed and has bought land',
		'more homes are needed',
	],
	[
		'Campaigners fear the road will ruin the valley and have hired a lawyer.',
		'Campaigners',
		'fear',
		'the road will ruin the valley and have hired a lawyer',
		'the road will ruin the valley',
	],
	[
		'The union said it would strike and has told its members.',
		'The union',
		'said',
		'it would strike and has told its members',
		'it would strike',
	],
	// An aside ends before its noun’s own verb.
	[
		'The paper, which said the deal was off, later withdrew the story.',
		'which',
		'said',
		'the deal was off, later withdrew the story',
		'the deal was off',
	],
	[
		'The charity, which says it helps families, has closed.',
		'which',
		'says',
		'it helps families, has closed',
		'it helps families',
	],
];

describe('what is said ends where the reporter goes on', () => {
	for (const [text, source, cue, content, left] of CASES)
		test(text, () =>
			assert.equal(
				facts(text, [[source, cue, content]])[0]
					?.split(' / ')
					.at(-1),
				left,
			),
		);
});

const NOUNS: readonly (readonly [text: string, found: readonly string[]])[] = [
	['The claim by the union that pay had fallen angered ministers.', ['the union / claim / indirect / pay had fallen']],
	['His warning that the dam could fail was ignored.', ['His / warning / indirect / the dam could fail']],
	[
		'A complaint from residents that the music was too loud led to a visit.',
		['residents / complaint / indirect / the music was too loud'],
	],
	[
		'[Tom Ward|P]’s claim that the vote was rigged drew laughter.',
		['Tom Ward / claim / indirect / the vote was rigged'],
	],
	[
		'The mayor’s pledge that no school would close was broken.',
		['The mayor / pledge / indirect / no school would close'],
	],
	[
		'There was concern among farmers that the cull would spread it.',
		['farmers / concern / indirect / the cull would spread it'],
	],
	// Nobody’s, or no statement.
	['The claim that pay had fallen was false.', []],
	['Her wish that the shop would stay was granted.', []],
	['His offer that failed was low.', []],
];

describe('nouns that tell whose statement it is', () => {
	for (const [text, found] of NOUNS) test(text, () => assert.deepEqual(facts(text, []), found));

	test('who answers a statement does not make it', () =>
		assert.deepEqual(
			facts('The firm dismissed allegations that it had paid bribes.', [
				['The firm', 'dismissed allegations', 'it had paid bribes'],
			]),
			['The firm / dismissed / indirect / allegations that it had paid bribes'],
		));
});

test('a sentence with a colon has no part in the quotation before it', () =>
	assert.deepEqual(
		facts('“When I said no, he laughed.” [Ada Byrne|P] told them of the shock: “You are late.”', [
			['Ada Byrne', 'told', 'When I said no, he laughed.', 'You are late.'],
		]).at(-1),
		'Ada Byrne / told / direct / You are late.',
	));

test('who got something from one does not pledge it with the next', () =>
	assert.deepEqual(
		facts('She gave $1m to [Acme|O] and actor [Tom Ward|P] pledged that he would help.', [
			['Acme and actor Tom Ward', 'pledged', 'that he would help'],
		]),
		['Tom Ward / pledged / indirect / he would help'],
	));

const OWN: readonly (readonly [text: string, cue: string, content: string, left: string])[] = [
	[
		'[Ada Byrne|P] said she was “delighted” for the pair and offered her congratulations, as did [Tom Ward|P].',
		'said',
		'she was “delighted” for the pair and offered her congratulations, as did Tom Ward',
		'she was “delighted” for the pair',
	],
	[
		'[Ada Byrne|P] said the clerk had knelt and added: “It was late.”',
		'said',
		'the clerk had knelt and added: “It was late.”',
		'the clerk had knelt',
	],
	[
		'[Ada Byrne|P] argued that holders would gain when the market recovered.',
		'argued',
		'that holders would gain',
		'holders would gain when the market recovered',
	],
];
for (const [text, cue, content, left] of OWN)
	test(`what was said, and no more: ${text}`, () =>
		assert.equal(facts(text, [['Ada Byrne', cue, content]])[0]?.split(' / ')[3], left));
