import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DifferenceKind } from '../../../source/echoes/quotes/differences.ts';
import { quotesOf } from '../../../source/echoes/quotes/quotes.ts';
import type { Spoken } from '../../../source/echoes/quotes/spoken.ts';
import { said } from './say.ts';

type Said = readonly [text: string, about?: { speaker?: string | null; published?: string }];

const FULL = 'We warned the ministry in March that the dam would not hold, and nobody answered our letters.';

const same: readonly (readonly [name: string, one: Said, other: Said, kinds: readonly DifferenceKind[]])[] = [
	['to the letter', [FULL], [FULL], ['identical']],
	['but for the signs between the words', [FULL], [`${FULL.slice(0, -1)},`], ['identical']],
	['cut at the end', [FULL], ['We warned the ministry in March that the dam would not hold,'], ['cut']],
	['cut at the beginning', [FULL], ['the dam would not hold, and nobody answered our letters'], ['cut']],
	['a piece of four words', [FULL], ['nobody answered our letters'], ['cut']],
	['another word', [FULL], [FULL.replace('March', 'April')], ['word']],
	['another word at the beginning', [FULL], [FULL.replace('We', 'They')], ['word']],
	['words between left out', [FULL], [FULL.replace(' in March', '')], ['word']],
	['an ellipsis where words were', [FULL], [FULL.replace('in March that', '…')], ['ellipsis']],
	['a bracket for a word', [FULL], [FULL.replace('We', '[The engineers]')], ['bracket', 'cut']],
	['a bracket between', [FULL], [FULL.replace('ministry', 'ministry [of works]')], ['bracket']],
	['another speaker', [FULL], [FULL, { speaker: 'Carl Dahl' }], ['identical', 'speaker']],
	['a speaker not named', [FULL], [FULL, { speaker: null }], ['identical']],
	['the same speaker by surname', [FULL], [FULL, { speaker: 'Berg' }], ['identical']],
];
for (const [name, [one, aboutOne], [other, aboutOther], kinds] of same)
	test(`quotes: the same words, ${name}`, () => {
		const quotes = quotesOf([said('a', one, aboutOne), said('b', other, aboutOther)]);
		assert.equal(quotes.length, 1);
		assert.deepEqual([...(quotes[0]?.differences[0]?.kinds ?? [])].sort(), [...kinds].sort());
	});

const others: readonly (readonly [name: string, one: Said, other: Said])[] = [
	['other words of the same speaker', [FULL], ['The pumps will run until the water is out of the lower town.']],
	['three words in a row', [FULL], ['They said the dam would be safe for a hundred years to come.']],
	[
		'a small part of either',
		[FULL],
		['Nobody in this town, from the mayor to the last clerk, nobody answered our letters or came.'],
	],
	[
		'a phrase of two speakers',
		['It was at the end of the day a question of money.'],
		['What counts is at the end of the day the crew.', { speaker: 'Carl Dahl' }],
	],
	[
		'an idiom of two speakers on one day',
		['The owners are on the wrong side of history.'],
		['I think it shows they are on the wrong side of history', { speaker: 'Carl Dahl' }],
	],
	[
		'a slogan of one speaker, years apart',
		['We will build it again!'],
		['We will build it again', { published: '2035-01-01' }],
	],
	[
		'an office that two speakers name',
		['I am proud to endorse him as the next president of the Coast Union.'],
		['This woman is totally unfit to be president of the Coast Union', { speaker: 'Carl Dahl' }],
	],
];
for (const [name, [one, aboutOne], [other, aboutOther]] of others)
	test(`quotes: not the same words, ${name}`, () => {
		assert.deepEqual(quotesOf([said('a', one, aboutOne), said('b', other, aboutOther)]), []);
	});

test('quotes: what many different people say is a phrase, though each says it in full', () => {
	const phrase = 'our thoughts and prayers are with the families tonight';
	const speakers = ['Ada Berg', 'Carl Dahl', 'Eva Falk', 'Gro Holm', 'Ivar Juul'];
	assert.deepEqual(quotesOf(speakers.map((speaker, n) => said(`a${n}`, phrase, { speaker }))), []);
	assert.equal(
		quotesOf(
			speakers.slice(0, 1).flatMap((speaker) => [said('a', phrase, { speaker }), said('b', phrase, { speaker })]),
		).length,
		1,
	);
});

test('quotes: one article that says it twice has no versions', () => {
	assert.deepEqual(quotesOf([said('a', FULL), said('a', FULL, {})]), []);
});

test('quotes: two parts of one long version are two quotes', () => {
	const [first, second] = [
		'The dam was built in a hurry by people who never saw the river in spring.',
		'I have kept every letter that I wrote to them.',
	];
	const quotes = quotesOf([said('long', `${first} ${second}`), said('b', first), said('c', second)]);
	assert.deepEqual(
		quotes.map(({ versions }) => versions.map(({ article }) => article)),
		[
			['b', 'long'],
			['c', 'long'],
		],
	);
});

test('quotes: changed words point at the words of both', () => {
	const [one, other] = [said('a', FULL), said('b', FULL.replace('March', 'late April'))];
	const [change] = quotesOf([one, other])[0]?.differences[0]?.words ?? [];
	const words = (spoken: Spoken, span: { start: number; end: number } | undefined): string =>
		spoken.text.slice((span?.start ?? 0) - spoken.start, (span?.end ?? 0) - spoken.start);
	assert.deepEqual([words(one, change?.a), words(other, change?.b), change?.isMarked], ['March', 'late April', false]);
});

test('quotes: a change that a bracket tells of is marked', () => {
	const quotes = quotesOf([said('a', FULL), said('b', FULL.replace('our letters', '[the] letters'))]);
	assert.deepEqual(
		quotes[0]?.differences[0]?.words.map(({ isMarked }) => isMarked),
		[true],
	);
});

const sentences = [
	FULL,
	FULL.replace('March', 'May'),
	'nobody answered our letters',
	FULL.slice(0, 60),
	'The pumps will run until the water is out of the lower town.',
	'until the water is out of the lower town',
];
const archives = fc
	.array(fc.tuple(fc.nat(5), fc.constantFrom(...sentences), fc.constantFrom('Ada Berg', 'Carl Dahl', null)), {
		maxLength: 9,
	})
	.map((all) =>
		all.map(([article, text, speaker], n) => ({
			...said(`a${article}`, text, { speaker }),
			start: n * 200,
			end: n * 200 + text.length,
		})),
	);

test('quotes: the order of what is said changes nothing; every two versions are of two articles', () => {
	fc.assert(
		fc.property(
			archives.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
			([all, shuffled]) => {
				const quotes = quotesOf(all);
				assert.deepEqual(quotesOf(shuffled), quotes);
				for (const { versions } of quotes)
					assert.equal(new Set(versions.map(({ article }) => article)).size, versions.length);
			},
		),
	);
});

test('quotes: without an article none of its versions is left', () => {
	fc.assert(
		fc.property(archives, (all) => {
			const gone = all[0]?.article;
			const quotes = quotesOf(all.filter(({ article }) => article !== gone));
			assert.ok(quotes.every(({ versions }) => versions.every(({ article }) => article !== gone)));
		}),
	);
});
