import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitEnd, fitStart, padEnd, padStart, widthOf } from '../../source/output/fit.ts';

test('a text is cut to columns, not to characters', () => {
	const cases: [string, number, string, string][] = [
		['Harbour', 10, 'Harbour', 'Harbour'],
		['Harbour', 7, 'Harbour', 'Harbour'],
		['Harbour', 4, 'Har…', '…our'],
		['港口罢工', 8, '港口罢工', '港口罢工'],
		['港口罢工', 5, '港口…', '…罢工'],
		['港口罢工', 4, '港…', '…工'],
		['Harbour', 1, '…', '…'],
		['Harbour', 0, '', ''],
	];
	for (const [text, columns, start, end] of cases) {
		assert.equal(fitStart(text, columns), start);
		assert.equal(fitEnd(text, columns), end);
	}
});

test('nothing is cut where there is no width', () => {
	const long = 'port '.repeat(500);
	assert.equal(fitStart(long, Number.POSITIVE_INFINITY), long);
	assert.equal(fitEnd(long, Number.POSITIVE_INFINITY), long);
});

test('what is cut fits, and padding fills', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
			assert.ok(widthOf(fitStart(text, columns)) <= columns);
			assert.ok(widthOf(fitEnd(text, columns)) <= columns);
			assert.equal(widthOf(padEnd(fitStart('strike', columns), columns)), columns);
			assert.equal(widthOf(padStart(fitStart('strike', columns), columns)), columns);
		}),
	);
});
