import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

const figuresOf = (text: string): readonly FigureFact[] => extractFigures(draftOf(text, '2024-05-15'));

const level = (link: string, value: number | undefined): string => (value === undefined ? '' : ` ${link} ${value}`);

/** `value counts | action from … to …`, `-` where there is none, `~` before what is likely. */
const line = ({ value, counts, action, from, to, certainty }: FigureFact): string =>
	`${certainty === 'likely' ? '~' : ''}${value} ${counts ?? '-'} | ${action ?? '-'}${level('from', from?.value)}${level('to', to?.value)}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(figuresOf(text).map(line), expected));
};

table('no noun of its own right behind an amount', [
	[
		'The bank named a bond issue totalling $900m consisting of two series.',
		['900000000 bond issue | totalled', '2 series | -'],
	],
	['The price is far from the record high of $72 set in June.', ['72 - | -']],
	['The papers come in steps of $500 and $250 thereafter.', ['500 steps | -', '250 - | -']],
]);

table('what a clause that goes along tells', [
	[
		'The lira fell, with slow wage growth forecasts slipping to 1.8% from 2.1% this year.',
		['1.8 slow wage growth forecasts | slipped from 2.1', '2.1 slow wage growth forecasts | slipped to 1.8'],
	],
	[
		'The study put growth at 4.1% in 2004, slipping to 3.2% next year before recovering to 3.6% in 2006.',
		['4.1 growth | grew', '3.2 growth | slipped to', '3.6 growth | recovered to'],
	],
	['Hiring, however, has been picking up, hitting a monthly rate of 4.5% in May.', ['4.5 Hiring | hit']],
	['The mill was badly hit, firing about half of its weavers.', ['0.5 weavers | fired']],
	['The shop sells it for 79p, with Acme donating a further 40p to the fund.', ['0.79 - | sold', '0.4 - | donated']],
	['With six million Peruvians now using such tools, more will come.', ['6000000 Peruvians | used']],
	['Of 14 clerks asked, nine of whom were sacked, none spoke.', ['14 clerks | -', '9 clerks | sacked']],
	[
		'It said 90,000 posts would be cut, with around 7,000 of those expected in Wales.',
		['~90000 posts | cut', '~7000 posts | cut'],
	],
]);

table('no surer than what stands beside', [
	['Output would reach 5.5% in 2004, but fall to 4.3% next year.', ['~5.5 Output | reached', '~4.3 Output | fell to']],
	[
		'The firm plans to pay $2.50 in cash, as well as offering special dividends of $4 a share.',
		['~2.5 - | paid', '~4 special dividends | offered'],
	],
	[
		'The bank forecast total growth of 3.4% in May, slipping to 2.5% next year.',
		['~3.4 growth | grew', '~2.5 growth | slipped to'],
	],
]);

table('one of several that a verb is said of', [
	[
		'Some 140 mln dlrs of the June issue, 65 mln dlrs of the July issue and 30 mln dlrs of the May issue were sold.',
		['140000000 June issue | sold', '65000000 July issue | sold', '30000000 May issue | sold'],
	],
	['The consul had more than £700 and his watch stolen.', ['700 - | stolen']],
	['The town gave £40,000 to the fund and brought $5m to the region.', ['40000 - | given', '5000000 - | brought']],
	['A further $200,000 was given to the winner.', ['200000 - | given']],
	['Closing 14 clinics saved $6m.', ['14 clinics | closed', '6000000 - | saved']],
	['Cutting 300 posts would save $4m.', ['~300 posts | cut', '~4000000 - | saved']],
]);

table('nouns as they are written', [
	['Some 1,200 "safety wardens" had lost their jobs.', ['1200 safety wardens | laid off']],
	["Mothers can take up to nine months' unpaid leave - no more.", ['~9 unpaid leave | taken']],
	['The insurer has an estimated 3.4 million with-profits savers.', ['3400000 with-profits savers | -']],
	['About 60 Lima radio and film stars sang.', ['60 Lima radio and film stars | sang']],
	['Long and medium term loans rose to $8m.', ['8000000 Long and medium term loans | rose to']],
	['Nearly half of all weavers - some 48% - live in Peru.', ['0.5 weavers | -', '48 weavers | -']],
	[
		'It made a profit of 40bn yen ($380m; £205m), up 21% on the year.',
		['40000000000 profit | made', '380000000 profit | made', '205000000 profit | made', '~21 profit | rose'],
	],
	[
		'The port has loans totalling $4bn and faces loan repayments of $600m.',
		['4000000000 loans | totalled', '600000000 loan repayments | totalled'],
	],
	['The mill was worth a record £1,250m in 2003.', ['1250000000 mill | -']],
	['The club put a price tag in the region of £30m on the player.', ['30000000 price tag | -']],
	['The revival has seen sales of his paintings hit the $70m mark.', ['70000000 sales of his paintings | hit']],
	['There is one strike price, and one town hall closed.', []],
	[
		'Forecasts for Peruvian growth were scaled back to 4.0% from 4.4%.',
		['4 Forecasts for Peruvian growth | scaled back from 4.4', '4.4 Forecasts for Peruvian growth | scaled back to 4'],
	],
	['Readership shot up by 57% in May.', ['57 Readership | shot up']],
	['Poverty levels are currently stuck at about 12%.', ['12 Poverty levels | stuck']],
	['In fact fares have fallen below the support at $3.', ['3 fares | fell']],
	['Only 8% of the clerks had written a will.', ['8 clerks | wrote']],
	['It looks like a test of 80 cents.', ['0.8 - | -']],
	['A 6.1-magnitude quake killed 15 people.', ['6.1 quake | -', '15 people | killed']],
]);

table('what stands beside in other words', [
	[
		"Shares in Acme Lima, Peru's only stock-market listed rowing club, dropped by almost 21% to 3.05 euros.",
		['21 Shares in Acme Lima | dropped to 3.05', '3.05 Shares in Acme Lima | dropped to'],
	],
	[
		'Shares in the mill were up 46 pence, or 6.6%, at 697p by noon.',
		['0.46 Shares in the mill | rose to 6.97', '6.6 Shares in the mill | - to 6.97', '6.97 Shares in the mill | -'],
	],
	[
		'The Nikkei 225 index ended the day up 0.6% at 11,540.60 points.',
		['0.6 Nikkei 225 index | rose to 11540.6', '11540.6 Nikkei 225 index | -'],
	],
	[
		"Acme shares were indicated at 26 to 28 dlrs compared with Friday's close in Lima of 31 dlrs.",
		['26 Acme shares | indicated', '31 Acme shares | -'],
	],
	[
		'More than 84 million radios were sold last year. The figure was 20% more than in 2003.',
		['84000000 radios | sold', '~20 radios | -'],
	],
	['Efforts to promote tea are to be boosted by an extra 4.5m euros in funding.', ['~4500000 funding | boosted']],
	['The bulk of the levy - about 50m euros - will be lent.', ['50000000 bulk of the levy | -']],
	[
		'Acme put output for the year at 2.9 million barrels of oil, up 12% on 2003.',
		['2900000 output | -', '~12 output | rose'],
	],
	['The firm had been overstating its profits by $9bn.', ['9000000000 profits | overstated']],
	["They form a bloc which accounts for two thirds of the region's trade.", ["0.6667 region's trade | accounted for"]],
	[
		'An estimated 4.2 million pupils can read, while 12.9 million can not.',
		['~4200000 pupils | read', '~12900000 pupils | -'],
	],
	['There have been an estimated six million tickets sold since May.', ['6000000 tickets | sold']],
]);

table('what will be done through another', [
	['The plan means that 400 brewers will be helped to take early leave.', ['~400 brewers | took early leave']],
	['The ministry will seek leave to decant about 150 million litres of old wine.', ['~150000000 old wine | decanted']],
]);

table('labels of rows', [
	[
		'Financial charges 145.1 mln vs 159.4 mln',
		['~145100000 Financial charges | -', '~159400000 Financial charges | -'],
	],
	['Wheat shipments in tonnes: beef 26,145, pork 15,010.', ['~26145 beef | -', '~15010 pork | -']],
	['They saw a room with a 12ft long bench.', ['12 bench | -']],
]);

table('no figure, no measure', [
	["The singer is one of the members of 50 Cent's group.", []],
	['It is not far from a breach of 70 cents.', ['0.7 - | -']],
]);

table('whole phrases', [
	[
		'Corn usage rose 8.6 pct to 317,000 tonnes from 298,000 and palmmeal rose 22.6 pct to 116,000 tonnes.',
		[
			'8.6 Corn usage | rose from 298000 to 317000',
			'317000 Corn usage | rose from 298000',
			'298000 Corn usage | rose to 317000',
			'22.6 palmmeal | rose to 116000',
			'116000 palmmeal | rose to',
		],
	],
	[
		'During the same period imports of palm products dropped 14.1 pct to $3bn.',
		['14.1 imports of palm products | dropped to 3000000000', '3000000000 imports of palm products | dropped to'],
	],
	['It went to the heirs of 1,700 writers, editors and singers yesterday.', ['1700 writers, editors and singers | -']],
	['Response times of some sites have deteriorated by up to 75%.', ['75 Response times | deteriorated']],
	[
		'A report on the 30 oldest ports says costs have risen by £1.9bn.',
		['30 oldest ports | -', '1900000000 costs | rose'],
	],
	[
		"Members of parliament say the mill's stake in Acme, the new network, should be cut from 60% to 39%.",
		["~60 mill's stake in Acme | cut to 39", "~39 mill's stake in Acme | cut from 60"],
	],
	['The port could cut up to 35,000 jobs.', ['~35000 jobs | cut']],
	['Their best purchase was a third of the giant Orca.', ['0.3333 giant Orca | -']],
	['They hope to get thousands of people to download it.', ['~1000 people | got']],
	['She came fifth after three throws of 12.77m.', ['3 throws | -', '12.77 throws | -']],
	['The prize will add lustre to the three Oscars they have.', []],
]);
