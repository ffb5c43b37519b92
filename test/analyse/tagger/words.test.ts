import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lookOf, toTitle, toUpper, type Writing, writingOf } from '../../../source/analyse/tagger/casing.ts';
import { KNOWN, Lexicon, packLexicon } from '../../../source/analyse/tagger/lexicon/lexicon.ts';
import { shapeOf } from '../../../source/analyse/tagger/words.ts';

const written = (tokens: readonly string[]): Writing => writingOf(tokens.map(lookOf));

const SENTENCES: readonly (readonly [string, string])[] = [
	['The minister flew to Ruritania on Monday .', 'usual'],
	['MINISTER FLIES TO RURITANIA', 'upper'],
	['Minister Flies to Ruritania for Talks on Border', 'title'],
	['Abel Cain , Noah', 'usual'],
	['ICAO and IATA met', 'usual'],
];

for (const [text, writing] of SENTENCES) {
	test(`"${text}" is written as ${writing}`, () => assert.equal(written(text.split(' ')), writing));
}

test('copies of a sentence are read as written so', () => {
	const words = 'The old king sailed home from the island'.split(' ');
	assert.equal(written(toUpper(words)), 'upper');
	assert.equal(written(toTitle(words)), 'title');
});

const SHAPES: readonly (readonly [string, string, string])[] = [
	['Kowalski', 'Xxxxx', 'Xx'],
	['U.S.', 'X.X.', 'X.X.'],
	['UNESCO', 'XXXX', 'X'],
	['29,514', '00,000', '0,0'],
	["O'Neill", "X'Xxxxx", "X'Xx"],
	['Zoë', 'Xxx', 'Xx'],
];

for (const [token, four, one] of SHAPES) {
	test(`the shape of ${token}`, () => assert.deepEqual([shapeOf(token, 4), shapeOf(token, 1)], [four, one]));
}

test('a packed lexicon knows what was put in, and nothing else', () => {
	const entry = fc.record({
		word: fc.stringMatching(/^[a-z]{1,8}$/),
		cluster: fc.nat(2048),
		second: fc.nat(1000),
		casing: fc.nat(6),
	});
	const entries = fc.uniqueArray(entry, { selector: ({ word }) => word });
	fc.assert(
		fc.property(
			entries,
			fc.dictionary(fc.stringMatching(/^[a-z]{1,5} [a-z]{1,5}$/), fc.integer({ min: 1, max: 8191 })),
			(words, phrases) => {
				const levels = [Uint16Array.of(3, 1, 500), Uint16Array.of(0, 0, 7)];
				const lexicon = new Lexicon(packLexicon({ words, phrases: new Map(Object.entries(phrases)), levels }));
				assert.deepEqual(lexicon.levels, levels);
				for (const { word, cluster, second, casing } of words) {
					const place = lexicon.find(word);
					assert.deepEqual(
						[lexicon.cluster(place), lexicon.second(place), lexicon.casing(place)],
						[cluster, second, casing],
					);
				}
				for (const [phrase, bits] of Object.entries(phrases)) assert.equal(lexicon.known(phrase), bits);
				assert.equal(lexicon.find('no such word'), -1);
				assert.equal(lexicon.known('no such phrase'), 0);
				assert.equal(lexicon.cluster(-1), 0);
			},
		),
	);
});

test('bits of a phrase listed twice add up', () => {
	const lexicon = new Lexicon(
		packLexicon({ words: [], phrases: new Map([['georgia', KNOWN.country | KNOWN.region]]), levels: [] }),
	);
	assert.equal(lexicon.known('georgia'), KNOWN.country | KNOWN.region);
	assert.throws(() => new Lexicon(new Uint8Array(30)), /not a lexicon/);
});
