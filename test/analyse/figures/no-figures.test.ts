import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { draftOf } from '../dates/reading.ts';

const figuresOf = (text: string): readonly string[] =>
	extractFigures(draftOf(text, '2024-05-15')).map(({ value, unit }) => [value, unit].join(' ').trim());

const table = (name: string, rows: readonly (readonly [string, ...string[]])[]): void => {
	for (const [text, ...expected] of rows) test(`${name}: ${text}`, () => assert.deepEqual(figuresOf(text), expected));
};

table('ages', [
	['Workers above the age of 50 years may join.'],
	['Children under 13 years may not enter.'],
	['It is safe for persons over 5 years of age.'],
	['The men, both Finns aged about 40, were held.'],
	['The firm trained 300 workers over 5 years.', '300', '5 year'],
]);

table('numbers of sport', [
	['He won gold in the 51-kg category and in 71 kg weight.'],
	['They found 51 kg of gold.', '51 kilogram'],
	['The bowler helped Kent to restrict Surrey to 225 for five in their 50 overs.', '50'],
	['The mill sold 225 tiles for five million dollars.', '225', '5000000 USD'],
	['2 - Maria Lund (Norway) beat Ann Hill (Denmark) 6-2 6-1.'],
	['Brown struck a half-century before the last wicket fell.'],
]);

table('what is no sentence', [
	['E 2% 80% 99 s-transition'],
	['The hash is 4 c 4556720 d 85 d there.'],
	['The vessel (IMO: 9620944, MMSI 403520001) sailed.'],
	['The bond fell by 2% in May.', '2 %'],
]);

table('ranks and turns of phrase', [
	['Lee, a third-year student, fell.'],
	['A third of the students fell.', '0.3333'],
	['It makes 3 D renderings.'],
	['That is the $64,000 question.'],
]);

table('units apart from their number', [
	['The highest was 22.6 degC.', '22.6 degree Celsius'],
	['The flow is 1,000 m ³ per second.', '1000 cubic metre'],
	['The drought lasted two and half years.', '2.5 year'],
]);

table('sides, units explained and parts too small to write', [
	['The hall covers an area of at least 900 x 700 metres.'],
	['The dynamo reached 90 gigawatts (a billion watts).', '90 gigawatt'],
	['The flash lasts one billionth, or one millionth of one thousandth, of a second.'],
]);

table('so much either way', [
	['The margin of error is plus or minus four percentage points.', '4 percentage point'],
	['The low was minus four degrees.', '-4 degree'],
]);

table('pounds of money', [
	['The town spends billions of pounds of public cash.', '1000000000 GBP'],
	['The mill sold 40 pounds of flour.', '40 pound'],
]);
