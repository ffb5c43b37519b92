import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountWords, numberWords, unitWords } from '../../source/domain/amount.ts';

const amounts: readonly (readonly [number, number | null, string])[] = [
	[1240.5, null, '1,240.5'],
	[10_456.78, null, '10,456.78'],
	[-0.8, null, '-0.8'],
	[0.0125, null, '0.0125'],
	[68_792_508_757_774.34, null, '68,792,508,757,774.34'],
	[0.3333, null, '1/3'],
	[0.6667, null, '2/3'],
	[0.1429, null, '1/7'],
	[0.4286, null, '3/7'],
	[0.1111, null, '1/9'],
	[0.25, null, '0.25'],
	[0.3332, null, '0.3332'],
	[0.33, null, '0.33'],
	[1.3333, null, '1.3333'],
	[200, 300, '200–300'],
	[-12, -5, '-12 to -5'],
];
for (const [value, max, words] of amounts) test(words, () => assert.equal(amountWords(value, max), words));

const units: readonly (readonly [string, string])[] = [
	['day', 'days'],
	['century', 'centuries'],
	['inch', 'inches'],
	['foot', 'feet'],
	['square foot', 'square feet'],
	['mile per hour', 'miles per hour'],
	['degree Celsius', 'degrees Celsius'],
	['percentage point', 'percentage points'],
	['kilowatt hour', 'kilowatt hours'],
	['British thermal unit', 'British thermal units'],
	['barrel per day', 'barrels per day'],
	['gigahertz', 'gigahertz'],
	['EUR', 'EUR'],
	['%', '%'],
];
for (const [unit, words] of units)
	test(words, () => {
		assert.equal(unitWords(unit, 2), words);
		assert.equal(unitWords(unit, 1), unit);
	});

test('numbers are grouped and rounded as Intl does it', () => {
	const { format } = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
	const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double(), fc.double({ min: -10, max: 10 }));
	fc.assert(fc.property(number, (value) => assert.equal(numberWords(value), format(value))));
});
