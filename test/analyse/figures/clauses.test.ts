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
		['900000000 bond issue | -', '2 series | -'],
	],
	['The price is far from the record high of $72 set in June.', ['72 - | -']],
	['The papers come in steps of $500 and $250 thereafter.', ['500 steps | -', '250 - | -']],
]);

table('what a clause that goes along tells', [
	[
		'The lira fell, with slow wage growth forecasts slipping to 1.8% from 2.1% this year.',
		['1.8 slow wage growth forecasts | slipped from 2.1', '2.1 slow wage growth forecasts | slipped'],
	],
	[
		'The study put growth at 4.1% in 2004, slipping to 3.2% next year before recovering to 3.6% in 2006.',
		['4.1 growth | grew', '3.2 growth | slipped', '3.6 growth | recovered'],
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
	['Output would reach 5.5% in 2004, but fall to 4.3% next year.', ['~5.5 Output | reached', '~4.3 Output | fell']],
	[
		'The firm plans to pay $2.50 in cash, as well as offering special dividends of $4 a share.',
		['~2.5 - | paid', '~4 special dividends | offered'],
	],
	[
		'The bank forecast total growth of 3.4% in May, slipping to 2.5% next year.',
		['~3.4 growth | grew', '~2.5 growth | slipped'],
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
	["Mothers can take up to nine months' unpaid leave - no more.", ['9 unpaid leave | -']],
	['The insurer has an estimated 3.4 million with-profits savers.', ['3400000 with-profits savers | -']],
	['About 60 Lima radio and film stars sang.', ['60 Lima radio and film stars | sang']],
	['Long and medium term loans rose to $8m.', ['8000000 Long and medium term loans | rose']],
	['Nearly half of all weavers - some 48% - live in Peru.', ['0.5 weavers | -', '48 weavers | -']],
	[
		'It made a profit of 40bn yen ($380m; £205m), up 21% on the year.',
		['40000000000 profit | -', '380000000 profit | -', '205000000 profit | -', '~21 profit | rose'],
	],
	[
		'The port has loans totalling $4bn and faces loan repayments of $600m.',
		['4000000000 loans | -', '600000000 loan repayments | -'],
	],
	['The mill was worth a record £1,250m in 2003.', ['1250000000 mill | -']],
	['The club put a price tag in the region of £30m on the player.', ['30000000 price tag | -']],
	['The revival has seen sales of his paintings hit the $70m mark.', ['70000000 sales of his paintings | hit']],
	['There is one strike price, and one town hall closed.', []],
	[
		'Forecasts for Peruvian growth were scaled back to 4.0% from 4.4%.',
		['4 Forecasts for Peruvian growth | scaled back from 4.4', '4.4 Forecasts for Peruvian growth | scaled back'],
	],
	['Readership shot up by 57% in May.', ['57 Readership | shot up']],
	['Poverty levels are currently stuck at about 12%.', ['12 Poverty levels | stuck']],
	['In fact fares have fallen below the support at $3.', ['3 fares | fell']],
	['Only 8% of the clerks had written a will.', ['8 clerks | wrote']],
	['It looks like a test of 80 cents.', ['0.8 - | -']],
	['A 6.1-magnitude quake killed 15 people.', ['15 people | killed']],
]);
