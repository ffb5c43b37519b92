import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { readNumber } from '../../../source/analyse/numerals/number.ts';
import { readTerms } from '../../../source/analyse/numerals/terms.ts';
import { draftOf } from '../dates/reading.ts';

const WORDS =
	'more than at least between 5 and 1,200 2.3 million $ € % percent half a third of them people killed Hamas fighters dozens tens thousands - to or one in two six weeks , . ; said police according 12 December 2019 bn'.split(
		' ',
	);
const text = fc.oneof(
	fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('every figure lies in the text, in order, apart, with a finite value and a range that goes up', () => {
	fc.assert(
		fc.property(text, (words) => {
			let end = 0;
			for (const fact of extractFigures(draftOf(words, '2024-05-15'))) {
				assert.ok(
					fact.start >= end && fact.end > fact.start && fact.end <= words.length,
					JSON.stringify([words, fact]),
				);
				assert.ok(Number.isFinite(fact.value));
				assert.ok(fact.max === null || fact.max > fact.value, JSON.stringify([words, fact]));
				assert.equal(fact.qualifier === 'range' && fact.max === null, false);
				for (const party of [fact.place, fact.source])
					if (party !== null) assert.equal(party.text, words.slice(party.start, party.end));
				end = fact.end;
			}
		}),
		{ numRuns: 1500 },
	);
});

test('terms cover every character but space, in order', () => {
	fc.assert(
		fc.property(text, (words) => {
			let end = 0;
			for (const term of readTerms(words, { start: 0, end: words.length })) {
				assert.equal(words.slice(end, term.start).trim(), '');
				assert.equal(term.gap, end < term.start || end === 0);
				end = term.end;
			}
			assert.equal(words.slice(end).trim(), '');
		}),
	);
});

const readBack = (written: string): number | undefined =>
	readNumber(readTerms(written, { start: 0, end: written.length }), 0)?.value;

test('numbers read back as written, whatever parts their thousands', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
			assert.equal(readBack(value.toLocaleString('en')), value);
			assert.equal(readBack(value.toLocaleString('en-IN')), value);
			for (const mark of ["'", '’', ' '])
				assert.equal(readBack(value.toLocaleString('en').replaceAll(',', mark)), value);
			if (value >= 1e6) assert.equal(readBack(value.toLocaleString('en').replaceAll(',', '.')), value);
		}),
	);
});

test('what hangs on to a number makes it no figure', () => {
	const number = fc.integer({ min: 2, max: 9_999_999 }).map((value) => value.toLocaleString('en'));
	const before = fc.constantFrom('#', 'x', 'A', '_', '4.5.', '7:', '31/', '12345,', '99999999-', '@', '=', '&');
	const behind = fc.constantFrom('x', '_', ':30', '/7', '.5.6', ',12', '-1', '#', '=', '@', 'zz');
	fc.assert(
		fc.property(number, before, behind, (written, lead, tail) => {
			for (const glued of [lead + written, written + tail, lead + written + tail])
				assert.deepEqual(extractFigures(draftOf(`They saw ${glued} people there.`, null)), [], glued);
		}),
	);
});

test('every currency is read by its code and by its English name', () => {
	for (const code of Intl.supportedValuesOf('currency')) {
		const name = new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay: 'name' });
		const told = name.format(5000).replace(/^[\d,.]+\s/, '');
		if (/\d|gold|sucre/i.test(told)) continue; // two bear the name: the years or the metal part them
		for (const text of [`It cost 5,000 ${told}.`, `It cost ${code} 5,000.`])
			assert.deepEqual(
				extractFigures(draftOf(text, null)).map(({ value, unit }) => [value, unit]),
				[[5000, code]],
				text,
			);
	}
});

test('a quarter of a megabyte on one line is read', () => {
	const line = 'between 5 to 10 of 12 people, killed and 40 , said ; one in two half of ';
	assert.ok(extractFigures(draftOf(line.repeat(3_500), '2024-05-15')).length > 3_500);
});
