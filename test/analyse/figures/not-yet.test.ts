import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `qualifier value unit counts | action`, `-` where there is none, `~` before what is likely. */
const line = ({ qualifier, value, unit, counts, action, certainty }: FigureFact): string =>
	`${certainty === 'likely' ? '~' : ''}${qualifier === 'exact' ? '' : `${qualifier} `}${value} ${unit ?? '-'} ${counts ?? '-'} | ${action ?? '-'}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('what is planned is not yet', [
	['She attacked a proposed increase in fares to 40 pence.', ['~0.4 GBP fares | increased to']],
	['A planned cut of 5 percent in wages angered the union.', ['~5 % wages | cut']],
	['A cut of 5 percent in wages angered the union.', ['5 % wages | cut']],
	['A further 15m euros will be made available to farms.', ['~15000000 EUR - | made available']],
	['Six mills have yet to be sold.', ['~6 - mills | -']],
]);

table('no surer than what it stands beside or converts', [
	['The lamp will retail for £99 in Peru (149 euros).', ['~99 GBP lamp | retailed', '~149 EUR lamp | retailed']],
	['The lamp sold for £99 in Peru (149 euros).', ['99 GBP lamp | sold', '149 EUR lamp | sold']],
	[
		'The banks will receive a facility fee of 20 basis points plus a use fee of 25 basis points.',
		['~20 basis point facility fee | received', '~25 basis point use fee | -'],
	],
	[
		'The banks received a facility fee of 20 basis points plus a use fee of 25 basis points.',
		['20 basis point facility fee | received', '25 basis point use fee | -'],
	],
]);

table('what a rate is reckoned on is no figure', [
	['The levy is 26 yen per 10,000 yen on share deals.', ['26 JPY levy | -']],
	['They pay $2 for every $100 of stock.', ['2 USD - | paid']],
	['They pay $2 for each 20-minute call.', ['2 USD - | paid', '20 minute call | -']],
]);

table('what somebody reckons is about', [
	['The farm had an estimated worth of $26m.', ['about 26000000 USD farm | -']],
	['The dam has an approximate cost of $90m.', ['about 90000000 USD cost | -']],
]);
