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

table('what somebody is to be brought to do is not done', [
	['The idea was to get the mills running at 80% capacity.', ['~80 % capacity | -']],
	['Norlin said the aim was to keep the ovens running at 90% of capacity.', ['~90 % capacity | ran']],
	['The aim is to have 500 buses running at noon.', ['~500 - buses | ran']],
	['Norlin managed to keep the ovens running at 90% of capacity.', ['90 % capacity | ran']],
	['Fans kept the ovens running at 90% of capacity.', ['90 % capacity | ran']],
]);

table('a target that is still to be met, and what is waited for', [
	['The region could struggle to meet its 2.4% growth target.', ['~2.4 % growth target | -']],
	['The bank met its 2.4% growth target.', ['2.4 % growth target | met']],
	['The offer stays open until at least 40 percent of the shares have been tendered.', ['~at least 40 % shares | -']],
]);

table('what belongs to a plan or has its day to come', [
	[
		'Norlin plans a venture with Harva to make tractors, with an initial outlay of $4.5m.',
		['~4500000 USD initial outlay | -'],
	],
	['Norlin built a mill in Harva with an initial outlay of $4.5m.', ['4500000 USD initial outlay | -']],
	['The service begins with a free trial on 12 buses from early March.', ['~12 - buses | -']],
	['The service began with a free trial on 12 buses in early March.', ['12 - buses | -']],
]);

table('what is told only to be called untrue', [
	['Claims that Ms Hall was in charge of a £2bn budget were not true.', ['~2000000000 GBP budget | -']],
	['He said claims Ms Hall was in charge of a £2bn budget were untrue.', ['~2000000000 GBP budget | -']],
	['Claims that Ms Hall was in charge of a £2bn budget were true.', ['2000000000 GBP budget | -']],
]);

table('an average is no object', [
	['Exports grew an average 4.5 pct a year.', ['4.5 % Exports | grew']],
	['Exports are expected to grow an average 4.5 pct this year.', ['~4.5 % Exports | grew']],
	['Exports grew a healthy 4.5 pct in May.', ['4.5 % Exports | grew']],
]);

table('what is made has the price, not what it is made on', [
	[
		'It found that producing a poster 20x30in on a Norlin X200 press using top quality paper costs £3.40.',
		['3.4 GBP poster | cost'],
	],
	['It found that producing a poster on a Norlin press costs £3.40.', ['3.4 GBP poster | cost']],
]);
