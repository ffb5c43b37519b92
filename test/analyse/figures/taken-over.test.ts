import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

const figuresOf = (text: string): readonly FigureFact[] => extractFigures(draftOf(text, '2024-05-15'));

const level = (link: string, value: number | undefined): string => (value === undefined ? '' : ` ${link} ${value}`);

/** `value counts | action from … to …`, `-` where there is none. */
const line = ({ value, counts, action, from, to }: FigureFact): string =>
	`${value} ${counts ?? '-'} | ${action ?? '-'}${level('from', from?.value)}${level('to', to?.value)}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(figuresOf(text).map(line), expected));
};

table('of whom a share is', [
	['In Chile 69% of those questioned said they read a paper.', ['69 those questioned | said']],
	[
		'Of those polled, 62 per cent backed the ban and 30 per cent opposed it.',
		['62 those polled | backed', '30 those polled | opposed'],
	],
	['Of the 60 firms asked, 5% had cut staff.', ['60 firms | -', '5 firms | -']],
	[
		'Some 58% of respondents backed the strike, while 31% were against.',
		['58 respondents | backed', '31 respondents | -'],
	],
	[
		'Some 58% of respondents backed the strike. Another 31% were against.',
		['58 respondents | backed', '31 respondents | -'],
	],
	['Roughly 80% of the things we found are still a problem.', ['80 things | -']],
	['Three in four shoppers had cut their spending.', ['0.75 shoppers | cut']],
	['Rebels killed two in three attacks.', ['2 - | killed', '3 attacks | -']],
	['The state owns 51% of the airline, with staff holding 10%.', ['51 airline | owned', '10 airline | held']],
	[
		'Oll has an 18 percent interest in the pit while Tarn Gas owns 14 percent and Brock has nine percent.',
		['18 interest in the pit | -', '14 interest | owned', '9 interest | -'],
	],
	['Now 45% of Chileans own a bicycle. Ten years ago the figure was 29%.', ['45 Chileans | owned', '29 Chileans | -']],
	[
		'About 25 million players were sold, 10 million of which were blue.',
		['25000000 players | sold', '10000000 players | sold'],
	],
]);

table('beside the level before it', [
	[
		'The state reported production of 85 tonnes, up 3%, and sales of 75 tonnes, down 2%.',
		['85 production | reported', '3 production | rose', '75 sales | -', '2 sales | fell'],
	],
	['Oll pumped 3.9 billion barrels of oil, up 10% on 2003.', ['3900000000 oil | pumped', '10 oil | rose']],
	[
		'Turnover was 1.55 billion pounds after 1.33 billion in June, an increase of 17 percent.',
		['1550000000 Turnover | -', '1330000000 Turnover | -', '17 Turnover | increased'],
	],
	[
		'Brent is valued at 18.55 dollars, a decline of 68 cents a barrel or 3.5 percent from last week.',
		['18.55 Brent | valued', '0.68 Brent | declined', '3.5 Brent | -'],
	],
	['The tunnel cost £450m, £60m more than planned.', ['450000000 tunnel | cost', '60000000 tunnel | -']],
	[
		'The average price of a flat was £182,000, £9,000 higher than a year earlier.',
		['182000 average price of a flat | -', '9000 average price of a flat | rose'],
	],
	[
		'The gap narrowed to 1.2 billion dollars in May from a revised 1.4 billion in April.',
		['1200000000 gap | narrowed from 1400000000', '1400000000 gap | narrowed to 1200000000'],
	],
	[
		'Profit was 506 mln stg vs 452 mln, making 1.51 billion stg vs 1.35 billion.',
		['506000000 Profit | -', '452000000 Profit | -', '1510000000 Profit | -', '1350000000 Profit | -'],
	],
	[
		'Profit rose to 44.1 million dollars, after a one million dollar gain, from 35.1 million dollars.',
		['44100000 Profit | rose from 35100000', '1000000 gain | -', '35100000 Profit | rose to 44100000'],
	],
	[
		'Volume was 4.06 billion pounds, against an average of 3.97 billion in May.',
		['4060000000 Volume | -', '3970000000 Volume | -'],
	],
	['The winner receives $1.2m and the loser $600,000.', ['1200000 - | received', '600000 - | received']],
	['The toll has risen to 78 from 61.', ['78 - | killed from 61', '61 - | killed']],
	['The prison lost 134 inmates; 60 have since been recaptured.', ['134 inmates | lost', '60 inmates | recaptured']],
]);

table('at a level', [
	['At 1.30 dollars a share, net income topped most forecasts.', ['1.3 net income | -']],
	['At 5.2%, unemployment is at its lowest since 1975.', ['5.2 unemployment | -']],
	['The jobless rate, at 4.7%, is the lowest since 1975.', ['4.7 jobless rate | -']],
	['The dollar, at 104 yen, was steady.', ['104 dollar | -']],
	['The dollar weakened 0.7% to 104.53 yen.', ['0.7 dollar | weakened to 104.53', '104.53 dollar | weakened to']],
	['A 3% fall in the dollar helped exporters.', ['3 dollar | fell']],
	['Deposits were slightly lower at the end of June at 2.05 billion dollars.', ['2050000000 Deposits | fell to']],
	['Revenue was flat at $91m.', ['91000000 Revenue | -']],
	[
		'Profits were 44 percent lower at 154.6 million dollars.',
		['44 Profits | fell to 154600000', '154600000 Profits | fell to'],
	],
	['Deposit rates vary between 3.25 and 5.75 percent.', ['3.25 Deposit rates | -']],
	['The standard model is priced at 74,900 dollars.', ['74900 standard model | priced']],
	['Spending, projected at 10 billion dollars this year, has doubled.', ['10000000000 Spending | projected']],
	['Net income was seen reaching 637 million dollars.', ['637000000 Net income | reached']],
	['The index gained 12.3 points, or 0.8%.', ['12.3 index | gained', '0.8 index | gained']],
]);

table('behind a rate', [
	['It suspended its 75 cents per share quarterly dividend.', ['0.75 dividend | suspended']],
	['Oll rejected a $31.60 per share tender offer from Brock.', ['31.6 tender offer | rejected']],
	['Sugar was sold to Iran at 210 dollars a tonne.', ['210 Sugar | sold']],
	['About 30,000 tonnes of sugar were sold at 210 dollars a tonne.', ['30000 sugar | sold', '210 sugar | sold']],
]);

table('with a tail between noun and verb', [
	['The cost of living rose by 8.1 percent.', ['8.1 cost of living | rose']],
	['Net profit for the first half rose to 12.4 million dollars.', ['12400000 Net profit | rose to']],
	['Profit in the second half more than doubled to $40m.', ['40000000 Profit | doubled to']],
	[
		'Profits jumped by more than a third to £48m.',
		['0.3333 Profits | jumped to 48000000', '48000000 Profits | jumped to'],
	],
	[
		'In July the share dropped to 94.7% and by the end of October stood at 92.9%.',
		['94.7 share | dropped to', '92.9 share | stood'],
	],
	[
		'The bank cut its key rate, effective tomorrow, to 8.75 percent from 9 percent.',
		['8.75 key rate | cut from 9', '9 key rate | cut to 8.75'],
	],
	[
		'The price rose 4 dollars to 79 dollars after climbing by as much as 5 dollars.',
		['4 price | rose to 79', '79 price | rose to', '5 price | climbed'],
	],
	[
		'Shipments for the first quarter of 1987 totaled 2.25 billion dollars, up 4.9 percent from the last.',
		['2250000000 Shipments | totalled', '4.9 Shipments | rose'],
	],
	[
		'Tin exports during January/May 1986 totalled 39,714 tonnes, against 36,594 tonnes in the same 1985 period.',
		['39714 Tin exports | totalled from 36594', '36594 Tin exports | totalled to 39714'],
	],
]);

table('named by what a sum is of', [
	['It plans to issue $200m of 10-year bonds.', ['200000000 bonds | issued', '10 bonds | -']],
	['It placed 29.4 million dollars of taxable power bonds due 2005.', ['29400000 taxable power bonds | placed']],
	['The bank sold 200 billion yen of financing bills.', ['200000000000 financing bills | sold']],
	['Oll sold 12% of its stake to Brock for $40m.', ['12 stake | sold', '40000000 stake | sold']],
	[
		'Oll will buy an 80 percent stake in <Brock Holdings Corp> for 79 million dollars.',
		['80 stake in Brock Holdings Corp | bought', '79000000 stake | bought'],
	],
	["Tiffany's sold the ring for £8.2m.", ['8200000 ring | sold']],
]);

table('courts and counts', [
	['The jury convicted him on seven counts of fraud.', ['7 counts | convicted']],
	['He was found guilty on four counts of theft.', ['4 counts | convicted']],
	['She pleaded guilty to three charges of fraud.', ['3 charges | pleaded guilty']],
	['Three men were charged with two murders.', ['3 men | charged', '2 murders | charged']],
	['Prosecutors dropped 11 of the 14 charges.', ['11 charges | dropped', '14 charges | -']],
	['Police made arrests in raids on 12 houses.', ['12 houses | raided']],
	[
		'Rescuers pulled eleven survivors from the rubble, while another 25 people remain missing.',
		['11 survivors | pulled', '25 people | missing'],
	],
	[
		'The generals said 81 tanks were destroyed, along with 700 lorries and 1,500 other vehicles.',
		['81 tanks | destroyed', '700 lorries | destroyed', '1500 other vehicles | destroyed'],
	],
	['Some 70 MPs signed the motion and 30 rebelled.', ['70 MPs | signed', '30 MPs | rebelled']],
	['Labour took 312 of the 650 seats.', ['312 seats | won', '650 seats | -']],
	['The club suspended its tours september 22 after the fire.', []],
]);

table('at another time or place', [
	['The mine hired 40 men in May, 30 in June and 12 in July.', ['40 men | hired', '30 men | hired', '12 men | hired']],
	['The bomb killed 12 people in Oruro and 30 in Cusco.', ['12 people | killed', '30 people | killed']],
	[
		'Wages rose to 855 dollars per week in the first year of the contract and 895 dollars in the second year.',
		['855 Wages | rose to', '895 Wages | rose to'],
	],
	[
		'The surplus declined to 150 million dollars in May, against a monthly one billion dollars before.',
		['150000000 surplus | declined to', '1000000000 surplus | -'],
	],
	[
		'It took $42.8m at the weekend, making its overall takings more than $163m.',
		['42800000 - | took', '163000000 takings | -'],
	],
	[
		'It is losing money fast - albeit with losses halved in 2004 to $200m from $500m.',
		['200000000 losses | halved from 500000000', '500000000 losses | halved to 200000000'],
	],
	['The mill takes two million tonnes a year of maize.', ['2000000 maize | taken']],
]);

table('nothing they would say wrongly', [
	['That is about half of what rivals consider enough.', ['0.5 - | -']],
	['The row between the two men ringing in their ears went on.', []],
	[
		'Loan income totalled 92.5 million dollars as loans, mostly to smaller firms, increased by 896 million dollars.',
		['92500000 Loan income | totalled', '896000000 - | increased'],
	],
	['Wheat rose eight to 108 per tonne from Lima, increased 0.50 to 104 at Cusco.', ['8 Wheat | rose']],
]);
