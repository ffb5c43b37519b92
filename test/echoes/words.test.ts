import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../../source/echoes/words.ts';

/** What a word is, as one expression. */
const WORD =
	/(\bhttps?:\/\/\S+|\bwww\.\S+)|\p{N}+(?:[.,:/]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’](?:\p{L}|\p{M})+)*/gu;

const byExpression = (text: string) =>
	[...text.matchAll(WORD)]
		.filter(([, link]) => link === undefined)
		.map(({ 0: written, index }) => ({
			start: index,
			end: index + written.length,
			form: written.toLowerCase().replaceAll('’', "'"),
		}));

const pieces = [
	..."aZhw_0 9.,:/-'’“”–—…(é日ñ\u0301½²\n",
	'http://a',
	'https',
	'www.',
	'www',
	'H',
	'didn’t',
	"O'Brien",
	'12th',
	'3.5',
];

test('plain words are the ones that the expression finds, in any text', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (chosen) => {
			const text = chosen.join('');
			assert.deepEqual(wordsOf(text), byExpression(text));
		}),
		{ numRuns: 3_000 },
	);
});

test('a stretch has the words that begin in it', () => {
	const text = 'One two’s three';
	assert.deepEqual(
		wordsOf(text, { start: 4, end: 12 }).map(({ form }) => form),
		["two's", 'three'],
	);
});
