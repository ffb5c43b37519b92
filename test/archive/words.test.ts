import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../source/archive/query/fold.ts';
import { words } from '../../source/archive/query/words.ts';

const TERMS: readonly (readonly [text: string, terms: string])[] = [
	['The ministers met.', 'the ministers met'],
	['the U.S. envoy, the U.S too', 'the us envoy the us too'],
	['at 9 p.m. sharp', 'at 9 pm sharp'],
	['a deal.He left', 'a deal he left'],
	['29,514 people, 3.5 percent, 1,2', '29514 people 3.5 percent 1,2'],
	['the minister’s aide and the aides’ car', 'the minister aide and the aides car'],
	["O'Neill met al-Amin", 'o neill met al amin'],
	['C++ and C# and A+', 'c++ and c# and a'],
	['Łódź, Đurić, Öğüt, Straße', 'lodz duric ogut strasse'],
	['Йогурт ещё', 'иогурт еще'],
	['أحمد مدرسة', 'احمد مدرسه'],
	['台北市 news', '台北 北市 市 news'],
	['東京', '東京 京'],
	['good 🙂 news', 'good 🙂 news'],
	['F-16s over x_y', 'f 16s over x_y'],
	['', ''],
	['--- !!! ...', ''],
];

for (const [text, terms] of TERMS)
	test(`words of ${JSON.stringify(text)}`, () => {
		assert.equal(
			words(text)
				.map((word) => word.term)
				.join(' '),
			terms,
		);
	});

test('in a query the last character of an unspaced run is not a word of its own', () => {
	assert.deepEqual(
		words('台北市', 'query').map((word) => word.term),
		['台北', '北市'],
	);
});

test('words stand inside the text, in order, and fold to what the index knows', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
			let before = -1;
			for (const { start, end, term } of words(text)) {
				assert.ok(start > before && end > start && end <= text.length);
				assert.ok(term.length > 0 && !/\s/.test(term));
				before = start;
			}
		}),
	);
});

test('a text is cut alike alone and among others', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 30 }),
			fc.string({ unit: 'grapheme', maxLength: 30 }),
			(one, other) => {
				const terms = (text: string): string[] => words(text).map((word) => word.term);
				assert.deepEqual(terms(`${one} \n ${other}`), [...terms(one), ...terms(other)]);
			},
		),
	);
});

test('folding twice changes nothing more', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
			assert.equal(fold(fold(word)), fold(word));
		}),
	);
});

test('long runs without an end take linear time', () => {
	for (const unit of ['a', '1.', 'a.', '1,', "'s", '台', '🙂', 'é']) assert.ok(words(unit.repeat(200_000)).length >= 0);
});
