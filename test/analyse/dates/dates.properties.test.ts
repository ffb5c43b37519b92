import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civil, dayOf, isoDay, parseDay } from '../../../source/analyse/extractors/dates/day.ts';
import { datesOf } from './reading.ts';

const WORDS =
	'the last next this early end of Oct. May 7 2023 31 , - Monday Friday Feb 30 weeks year ago later three 10 : 35 p.m. since mid 1990 s Q3 a half and quarter first 5/3/24 will arrived same day recent every Christmas until'.split(
		' ',
	);

const text = fc.oneof(
	fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join('')),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const published = fc.option(
	fc
		.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10)),
);

const DAY = String.raw`\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?`;
const VALUE = new RegExp(
	String.raw`^(${DAY}(/${DAY})?|P(?=.)[\d.]*[YMWD]?([\d.]+M)?([\d.]+D)?(T[\d.]+[HMS]([\d.]+[MS])?)?)$`,
);

test('every date lies in the text, in order, apart, with a well-formed value', () => {
	fc.assert(
		fc.property(text, published, (words, day) => {
			let end = 0;
			for (const fact of datesOf(words, day)) {
				assert.ok(
					fact.start >= end && fact.end > fact.start && fact.end <= words.length,
					JSON.stringify([words, fact]),
				);
				assert.equal(words.slice(fact.start, fact.end).trim(), words.slice(fact.start, fact.end));
				assert.ok(fact.value === null || VALUE.test(fact.value), `${words}: ${fact.value}`);
				assert.ok(fact.value !== null || fact.certainty === 'candidate');
				end = fact.end;
			}
		}),
		{ numRuns: 1500 },
	);
});

test('days and calendar dates are the same thing', () => {
	fc.assert(
		fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
			const { year, month, date } = civil(day);
			assert.equal(dayOf(year, month, date), day);
			if (year >= 1000) assert.equal(parseDay(isoDay(day)), day);
		}),
	);
});

test('a quarter of a megabyte on one line is read', () => {
	const line = 'He came on Monday, 3 of 10 weeks ago, and 1 , 2 - 3 : 4 the the the last last ';
	assert.ok(datesOf(line.repeat(3_200), '2024-05-15').length > 3_200);
});
