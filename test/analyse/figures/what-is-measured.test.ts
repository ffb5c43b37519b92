import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `value unit counts | action`, `-` where there is none, `~` before what is likely. */
const line = ({ value, unit, counts, action, certainty }: FigureFact): string =>
	`${certainty === 'likely' ? '~' : ''}${value} ${unit ?? '-'} ${counts ?? '-'} | ${action ?? '-'}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('penalties that a verb alone names', [
	['The yard was fined £5,500 in May.', ['5500 GBP fine | fined']],
	['Berg was jailed for at least 15 years.', ['15 year sentence | jailed']],
	['The rider, sacked by her team and banned for seven months, left.', ['7 month ban | banned']],
	['The nurse was suspended for two years.', ['2 year suspension | suspended']],
	['The ferry was suspended for two months.', ['2 month - | suspended']],
	['He was paid £5,500 in May.', ['5500 GBP - | paid']],
]);

table('past a word of how much', [
	['Growth in the valley remains at a breakneck 9.1%.', ['9.1 % Growth | -']],
	['The bank raised rates from their current 4.75%.', ['4.75 % rates | raised from']],
]);

table('what a sum goes on', [
	['More than £1m was spent on legal fees.', ['1000000 GBP legal fees | spent']],
	['The £80m spent annually on the ferry was wasted.', ['80000000 GBP ferry | wasted']],
	[
		'A total of 24 million euros ($31m) is earmarked for subsidies.',
		['24000000 EUR subsidies | earmarked', '31000000 USD subsidies | earmarked'],
	],
	['A total of $50,000 in cash prizes is on offer.', ['50000 USD cash prizes | -']],
	['They paid $50,000 in cash.', ['50000 USD - | paid']],
	['The yard agreed the sale of 10 tugs for $63m.', ['10 - tugs | sold', '63000000 USD tugs | agreed']],
]);

table('a noun that stands further off', [
	[
		'The port has a 15 mln dlr, seven-year bank loan.',
		['15000000 USD seven-year bank loan | -', '7 year bank loan | -'],
	],
	['Debt will be repaid through a $15m secured bond.', ['~15000000 USD secured bond | -']],
	['Earnings from continuing ferry operations in May totalled 270 mln dlrs.', ['270000000 USD Earnings | totalled']],
	[
		'There were 922 cases of fraud or theft in the funds in May, worth £38m.',
		['922 - cases | -', '38000000 GBP cases | -'],
	],
	['The brewer - at 7.5bn euros - is smaller than its rival.', ['7500000000 EUR brewer | -']],
	['At a mere £20, Marble Quest 3 is cheap.', ['20 GBP Marble Quest 3 | -']],
	['Berg, at 20, is the youngest.', []],
]);

table('beside another level', [
	[
		'Lending rose by £4bn, a smaller increase than the £5bn seen in May.',
		['4000000000 GBP Lending | rose', '5000000000 GBP Lending | -'],
	],
	[
		'Lending rose by £7bn, up on the £6bn rise in May.',
		['7000000000 GBP Lending | rose', '6000000000 GBP Lending | rose'],
	],
	['Output would be less than the 16.5 mln tonnes of last year.', ['~16500000 tonne Output | -']],
	['Sales shot up more than tenfold, with 200 million sold online.', ['10 - Sales | shot up', '~200000000 - - | sold']],
	['The number of nurses was 820, compared with 1,300 in May.', ['~820 - nurses | -', '~1300 - nurses | -']],
	[
		'Loans were 185 mln francs in May, of which 120 mln was repaid.',
		['~185000000 FRF Loans | -', '~120000000 FRF Loans | repaid'],
	],
]);

table('shares of those told of before', [
	[
		'A survey of 1,000 drivers was held. It took all of May. Many of them were old hands who knew the road well and said as much at some length, and more than once. Some 60% said they were glad.',
		['1000 - drivers | surveyed', '~60 % drivers | said'],
	],
	[
		'There are 5 million sites, although some speculate that less than a quarter are read.',
		['5000000 - sites | -', '~0.25 - sites | read'],
	],
	["They picked two of the yard's four tugs.", ['2 - tugs | picked', '4 - tugs | -']],
	["They picked the yard's four tugs.", ['4 - tugs | picked']],
]);

table('past a clause inside its noun', [
	['The firm has reduced the debt it took on to buy the mill to $18m.', ['18000000 USD debt | reduced to']],
	['Spam rose, putting the share of mail that is junk up to an astonishing 90%.', ['90 % share of mail | -']],
	['The scheme cut fares for riders who live in Lima to $2.', ['2 USD fares | cut to']],
]);

table('levels told by other words', [
	[
		'The dollar was buying 104.76 yen, 0.5% stronger on the day.',
		['104.76 JPY dollar | bought', '0.5 % dollar | rose'],
	],
	['Unemployment remains high, currently close to 30%.', ['30 % Unemployment | -']],
	['He saw interest rates at 4.5%.', ['4.5 % interest rates | -']],
	['It should more than double the total output from about 2,000.', ['~2000 - output | doubled from']],
	['The group, tendering for all Orca shares at 100 dlrs each, left.', ['100 USD Orca shares | -']],
	['The rebate was 46.864 Ecus.', ['~46.864 XEU rebate | -']],
	['The firm will pay $2bn as part of the settlement.', ['~2000000000 USD settlement | paid']],
	['She is worth £200m.', ['200000000 GBP worth | -']],
]);

table('which numbers are figures', [
	['A 25-man squad trained in May.', ['25 - squad | trained']],
	['They wrote of it in the seven-page letter.', ['7 - page | -']],
	['Traders called for 24-hour drinking and held a 24-hour strike.', ['24 hour strike | held']],
	['She scored 14 goals in 20 Serie A appearances.', ['14 - goals | scored', '20 - Serie A appearances | -']],
	['The airline bought 70 Boeing 737-800 planes.', ['70 - Boeing 737-800 planes | bought']],
	['It is 16 times faster than the old line.', ['~16 - - | -']],
	['She was three times the champion.', []],
	['The coach left after just one win.', ['1 - win | -']],
	['They found eight "critical" security holes.', ['8 - "critical" security holes | found']],
	['They bought twelve small, wooden boats.', ['12 - small, wooden boats | bought']],
]);

table('what a sum is to do, and what it is beside', [
	['It would pay $850m to settle charges of fraud.', ['~850000000 USD charges | paid']],
	['It would pay $850m to leave.', ['~850000000 USD - | paid']],
	['They want £6m for the striker.', ['~6000000 GBP striker | -']],
	['The striker moved to Lima in May for £6.5m.', ['6500000 GBP fee | moved']],
	[
		'The $17m profit was dwarfed by the $204m told by its rival.',
		['17000000 USD profit | dwarfed', '204000000 USD profit | -'],
	],
	["This year's overspend was significantly less than last year's £3.1bn total.", ['3100000000 GBP overspend | -']],
	['The mayor was given a £2bn boost.', ['2000000000 GBP boost | boosted']],
	['She scored with eight minutes left.', []],
	['She left with eight minutes of film.', ['8 minute film | -']],
]);

/** Sources as they stand. */
const told = (text: string): readonly (string | undefined)[] =>
	extractFigures(draftOf(text, '2024-05-15')).map(({ source }) => source?.text);

for (const [text, expected] of [
	["It follows the minister's announcement in May that 400 posts would go.", ['the minister']],
	['An embassy assessment puts output at 1.4 mln tonnes.', ['An embassy assessment']],
	['The crew put the mill at risk for 40 days.', [undefined]],
] as const)
	test(`who tells: ${text}`, () => assert.deepEqual(told(text), expected));

/** Levels told beside an earlier one. */
for (const [text, expected] of [
	[
		'Profit last year rose to $99m against $71m in 1985.',
		[
			[71e6, undefined],
			[undefined, 99e6],
		],
	],
	[
		'Profit was $9m compared with $6m a year ago.',
		[
			[6e6, undefined],
			[undefined, 9e6],
		],
	],
	[
		'Profit was $9m compared with $6m in Lima.',
		[
			[undefined, undefined],
			[undefined, undefined],
		],
	],
] as const)
	test(`from an earlier level: ${text}`, () =>
		assert.deepEqual(
			extractFigures(draftOf(text, '2024-05-15')).map(({ from, to }) => [from?.value, to?.value]),
			expected,
		));
