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

table('a level that something has or is kept at', [
	['The mills kept output at 400 tonnes.', ['400 tonne output | kept']],
	['Demand is clearly above 40 tonnes.', ['more than 40 tonne Demand | -']],
	['Demand is probably closer to 17 tonnes.', ['about 17 tonne Demand | -']],
	['Debts of the port were largely unchanged at 22 percent.', ['22 % Debts | -']],
	['The cable has stretched the reach of the service beyond 6km.', ['more than 6 kilometre reach | -']],
	['Sales were far higher than last year’s $67.1m.', ['67100000 USD Sales | -']],
	['The company is near 40 percent.', ['about 40 % - | -']],
]);

table('a verb whose object goes on in a participle', [
	['It cut the price paid for gas bought from farms to $2.', ['2 USD price | cut to']],
	['It raised fees for students living in Wales by $900.', ['900 USD fees | raised']],
	['It bought three mills, a stake in a port, for $5m.', ['3 - mills | bought', '5000000 USD mills | bought']],
	['The state paid a fee set by the court to 40 farms.', ['40 - farms | -']],
]);

table('another change of what changed', [
	['The 7.4 percent drop in January sales came late.', ['7.4 % sales | dropped']],
	[
		'There was a 6 percent drop in orders, compared with a 5 percent rise in May.',
		['6 % orders | dropped', '5 % orders | rose'],
	],
	['Fares rose 4 percent. This followed a 2 percent drop in May.', ['4 % Fares | rose', '~2 % Fares | dropped']],
	['Fares rose 4 percent. Then a 2 percent drop came.', ['4 % Fares | rose', '2 % - | dropped']],
]);

table('whose share, sum or time it is', [
	['The Lowell mill, 40 percent owned by Acme, burned.', ['40 % Lowell mill | owned']],
	['Exports from the mill accounted for 39 percent of the total.', ['39 % Exports | accounted for']],
	['They froze credit lines offered by banks, worth some $5m.', ['about 5000000 USD credit lines | -']],
	['They froze loans offered by banks and brokers, worth some $5m.', ['about 5000000 USD - | -']],
	[
		'The company earned $5.7m or 4 cents a share.',
		['5700000 USD earnings | earned', '0.04 USD earnings per share | earned'],
	],
	['The film earned $42m.', ['42000000 USD film | earned']],
	['Under 23 hours of questioning, he wept.', ['23 hour questioning | -']],
	['“Six weeks is the average time to heal it,” she said.', ['6 week time | -']],
	['“Six weeks is a long time,” she said.', ['6 week - | -']],
	['It charges £20 ($38) a month rent.', ['20 GBP rent | charged', '38 USD rent | charged']],
]);

table('past what is set apart or goes on with a subject', [
	['The share of people using phones for bank calls has shrunk to 55 percent.', ['55 % share of people | shrank to']],
	['It stretched the reach of the line - the oldest one - beyond 6km.', ['more than 6 kilometre reach | -']],
	[
		'Demand for their (growers’) coffee is above 40 tonnes.',
		['more than 40 tonne Demand for their (growers’) coffee | -'],
	],
	['Demand remained strong in May and 6 percent up on June.', ['6 % Demand | rose']],
	['The eight states will see 5 percent growth.', ['~8 - states | saw', '~5 % growth | grew']],
]);

table('what a bare number is compared with', [
	['The town has 7.5 lines per 100 people, compared to 6.7 in Peru.', ['7.5 - lines | -', '6.7 - lines | -']],
	['Turnover was $43.1m, against 43.2 in May.', ['43100000 USD Turnover | -']],
	['Boys are 1.9 times more likely to drown, compared with 1.7 times in May.', []],
]);

table('no figure, but a time or a turn of phrase', [
	['For the past two years, the mill has stood still.', []],
	['The mill was shut for the past two years.', ['2 year - | shut']],
	['It gained 1 percent in the past three sessions.', ['1 % - | gained']],
	['They lost in their last seven meetings.', []],
	['He made a 100% effort.', []],
	['He made a 100% profit.', ['100 % profit | -']],
]);
