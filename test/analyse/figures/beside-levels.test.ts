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
	['They froze loans offered by banks and brokers, worth some $5m.', ['about 5000000 USD loans | -']],
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
	['He made a 100% profit.', ['100 % profit | made']],
]);

table('how far from something else, or when in a match, it was', [
	['Ten days after the flood, the mill burned.', []],
	['It could be five years before the mill opens.', ['~5 year - | -']],
	['The mill burned for 10 days after the flood.', ['10 day - | burned']],
	['Moyo scored after 62 minutes.', []],
	['With eight minutes left, the keeper saved a shot.', []],
	['The fire burned for 62 minutes.', ['62 minute - | burned']],
]);

table('what an amount is put to or taken from', [
	['The storm added $3m to the cost of the dam.', ['3000000 USD cost of the dam | added']],
	['The crash wiped £4bn off the value of the group.', ['4000000000 GBP value of the group | wiped']],
	['The town cut $4m from its budget.', ['4000000 USD budget | cut']],
	['The town cut $4m from May.', ['4000000 USD - | cut']],
]);

table('a verb with up before to, and up to a bound', [
	['The mill cut up to 45,000 jobs.', ['at most 45000 - jobs | cut']],
	['The concert raised up to £5m.', ['at most 5000000 GBP - | raised']],
	['The fare was raised up to £5m.', ['5000000 GBP fare | raised']],
	['The index edged up to 40.', ['40 - index | edged up']],
]);

table('whom a share in words or brackets is of', [
	['More than half (54%) of those asked had a phone.', ['more than 0.5 - those asked | -', '54 % those asked | -']],
	['“About a third” of farms were flooded.', ['about 0.3333 - farms | flooded']],
	['Most women (94%) own one.', ['94 % women | -']],
	['The rate (5%) is low.', ['5 % - | -']],
	['Sales of tea between May and June dropped by a quarter.', ['0.25 - Sales of tea | dropped']],
	['The 41 percent owned mill burned.', ['41 % mill | owned']],
	['She won with a leap of 6.87m.', ['6.87 metre leap | leaped']],
	['More than 120 experts were in Lima.', ['more than 120 - experts | -']],
	['They demand a 5 percent wage increase in the next talks.', ['~5 % wage | increased']],
	['He called for a cut of up to half a percentage point in rates.', ['~at most 0.5 percentage point rates | cut']],
]);

table('since when nothing was higher, and over which time', [
	['Crude hit a four-month high.', []],
	['Over the nine month period, output fell 4 percent.', ['4 % output | fell']],
	['She served a four-month sentence.', ['4 month sentence | served']],
]);

table('what a sum goes into, and kinds joined before what is counted', [
	['The state will pump $4m into farms.', ['~4000000 USD farms | pumped']],
	['India spent $4m in the lamp market.', ['4000000 USD lamp market | spent']],
	[
		'More than 240 civil and military aerospace firms came.',
		['more than 240 - civil and military aerospace firms | -'],
	],
	['Sales were 4 percent above the average, compared with 6 percent in May.', ['4 % Sales | -', '6 % Sales | -']],
	['It built its 787 Dreamliner aircraft.', []],
	['The notes give an annual yield to maturity of 8 percent.', ['8 % yield | -']],
	['The mill burned almost 24 hours after the raid.', ['about 24 hour - | burned']],
]);
