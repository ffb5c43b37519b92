import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `value counts | action`, `?` before it where it is only likely. */
const line = ({ value, counts, action, certainty }: FigureFact): string =>
	`${certainty === 'certain' ? '' : '?'}${value} ${counts ?? '-'} | ${action ?? '-'}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('before a court', [
	['The jury convicted three men of killing two guards.', ['3 men | convicted', '?2 guards | killed']],
	['Four nurses are accused of poisoning 11 patients.', ['4 nurses | accused', '?11 patients | poisoned']],
	['He was charged with shooting two clerks.', ['?2 clerks | shot']],
	['The court quashed the convictions of six miners.', ['?6 miners | convicted']],
	['Jury convicts three of warehouse murders', ['?3 - | convicted']],
	['He was disqualified from acting as a director for 12 years.', ['12 - | disqualified']],
	['The judge cut the sentence to five years.', ['5 sentence | cut to']],
	['She must do 200 hours of unpaid work.', ['?200 unpaid work | done']],
	['Two clerks were charged with fraud and face up to 20 years in prison.', ['2 clerks | charged', '?20 - | faced']],
]);

table('thought, not known', [
	['It is feared that 30 miners died.', ['?30 miners | killed']],
	['It is thought that 40,000 phones were lost last year.', ['?40000 phones | lost']],
	['It was understood that 90 firms had closed; 12 mills closed too.', ['?90 firms | closed', '12 mills | closed']],
	['The mayor thought of it when 30 miners died.', ['30 miners | killed']],
]);

table('wanted, planned, foreseen', [
	['They demanded the release of 50 prisoners.', ['?50 prisoners | released']],
	['Peace is conditional on the withdrawal of 30,000 troops.', ['?30000 troops | withdrawn']],
	['The plan means the loss of 300 jobs and the closure of two plants.', ['?300 jobs | lost', '?2 plants | closed']],
	['The storm led to the loss of 300 jobs.', ['300 jobs | lost']],
	['Lee voted for a 5% rise in fares.', ['?5 fares | rose']],
	['Members called for a 6% cut in pay.', ['?6 pay | cut']],
	['Costs grew after a 6% rise in pay.', ['6 pay | rose']],
	['The board recommended paying a dividend of 30 cents.', ['?0.3 dividend | paid']],
	[
		'The move could see its workforce trimmed from 155,000 to 110,000.',
		['?155000 workforce | -', '?110000 workforce | trimmed'],
	],
]);

table('lists', [
	[
		'Officers seized three cars, 16 watches and £40,000 from the house.',
		['3 cars | seized', '16 watches | seized', '40000 - | seized'],
	],
	['Chile sent 45 doctors, a field hospital and 20 tonnes of rice.', ['45 doctors | sent', '20 rice | sent']],
	['He spent £800,000 on cars and £120,000 on a boat.', ['800000 cars | spent', '120000 boat | spent']],
	['She went home, two dogs barked and 12 men were held.', ['2 dogs | barked', '12 men | held']],
]);

table('taken with its noun', [
	['They hid losses of about $33 million.', ['33000000 losses | hidden']],
	['The firm set aside $410 million for legal costs in the third quarter.', ['410000000 legal costs | set aside']],
	['The mill was rebuilt at a cost of £8m.', ['8000000 cost | -']],
	['They created a firm with a capital of $400m.', ['400000000 capital | -']],
	['It affects about 4% of the $32bn in sales.', ['4 - | affected', '32000000000 sales | -']],
	['The firm repaid $240 million to 36,000 customers.', ['240000000 - | repaid', '36000 customers | repaid']],
]);

table('more of the same', [
	['Some 31 people died and 200 were rescued.', ['31 people | killed', '?200 people | rescued']],
	['The force lost 65 officers and hired only 22.', ['65 officers | lost', '?22 officers | hired']],
	['Of the 60 schools inspected, 22 will be demolished.', ['60 schools | -', '?22 schools | demolished']],
	['The number of murders fell from 88 to 71.', ['?88 murders | fell', '?71 murders | fell']],
	['The agency brought 784 cases last year, 3 percent fewer than in 2021.', ['784 cases | brought', '3 cases | -']],
	['The panel is 2.5m high and 6m long.', ['2.5 panel | -', '6 panel | -']],
	['Death toll passes 600 as crews dig', ['?600 - | killed']],
	['Eleven of the dead were soldiers.', ['?11 - | killed']],
	['Two imprisoned writers sang.', ['2 imprisoned writers | sang']],
]);

table('not bounds, not ages, not addresses', [
	['A film about two brothers won.', ['2 brothers | -']],
	['Clerk jailed for six years over £2.3m fraud', ['6 sentence | jailed', '2300000 fraud | -']],
	['Anna Lee, 32 of Dunmore, was there.', []],
	['It stands near 2500 W. Hill St. in Dunmore.', []],
	['As many as 40 rounds were fired.', ['40 rounds | fired']],
	['About 50 radio and television shows were axed.', ['50 radio and television shows | cut']],
]);

table('prices and levels', [
	['It repurchased 780,000 shares for 2 dollars each.', ['780000 shares | repurchased', '2 shares | repurchased']],
	['He accepted 300 shares at $4 and $5 each.', ['300 shares | accepted', '4 - | -', '5 - | -']],
	['The demand for $280bn was rejected.', ['280000000000 demand | rejected']],
	['It won a contract for $5m and a bid for $20m failed.', ['5000000 contract | won', '20000000 bid | -']],
	['The stock, currently 360,000 tonnes, may rise.', ['360000 stock | -']],
	['A profit in 1986 of $3m, up from $2m, was announced.', ['3000000 profit | rose', '2000000 profit | rose']],
	['They wrecked a train laden with ore 225 km (135 miles) east of Harrow.', ['225 - | -', '135 - | -']],
	['The firm is keen on buying a 15% stake.', ['?15 stake | bought']],
	['They barred him from buying more than 25% of the firm.', ['?25 firm | bought']],
	['No one was wounded.', []],
	['The coupe, which was launched last year, costs up to £15,690.', ['15690 coupe | cost']],
	['The mill, which in 1999 made 400 carts, is shut.', ['400 carts | made']],
	['The mill, which in 1999 produced 400 carts, is shut.', ['400 carts | produced']],
	['In 2004 sales rose 5%.', ['5 sales | rose']],
	['Output fell 5% in 2004 and 6% in 2005.', ['5 Output | fell', '6 Output | fell']],
]);

table('verbs in a row, nouns in between', [
	[
		'It destroyed 6,200 hectares of rice, washed away two bridges and closed nine roads.',
		['6200 rice | destroyed', '2 bridges | washed away', '9 roads | closed'],
	],
	[
		'A drug reduced heart attacks by 22 percent in a trial of 13,970 patients.',
		['22 heart attacks | reduced', '13970 patients | -'],
	],
	[
		'Storms killed 231 people in the country and caused losses of $1.1 billion.',
		['231 people | killed', '1100000000 losses | caused'],
	],
	['The glacier lost 4 billion tonnes of ice a year.', ['4000000000 ice | lost']],
	['Reserves fell to five million barrels of oil.', ['5000000 Reserves | fell to']],
	['It orbits 1.5 million kilometres from Earth.', ['1500000 - | orbited']],
	['Lee scored two goals and set up a third.', ['2 goals | scored']],
	['Smith hit 96 off 104 balls.', ['104 balls | -']],
	['The town had won their previous six games.', ['6 games | won']],
	['Shares in the firm, which were worth 14 euros, fell.', ['14 Shares in the firm | -']],
	['The law would create jobs and raise taxes by 2 percent.', ['?2 taxes | raised']],
	['The bridge, paid for by Norel, cost $90 million.', ['90000000 bridge | cost']],
]);

table('of each place, of each time', [
	['The rate is 12.1% in Chile, 10.4% in Peru and 9.7% in Cuba.', ['12.1 rate | -', '10.4 rate | -', '9.7 rate | -']],
	['He left 3 people dead in Leeds and five in York.', ['3 people | killed', '5 people | killed']],
	['The profit was $5m (vs $4m).', ['5000000 profit | -', '4000000 profit | -']],
	['Throughout 2004, the number of people in work increased by 296,000.', ['296000 people in work | increased']],
	['It dug around 40,600 fine tonnes of copper.', ['40600 copper | dug']],
	['Millions of people were left homeless.', ['?1000000 people | displaced']],
	['Some 47% believe she should go.', ['47 - | believed']],
	['Income in the first three months fell to $28m.', ['28000000 Income | fell to']],
]);

table('told apart', [
	['The museum drew 1.1 million visitors, a 9 percent drop.', ['1100000 visitors | drawn', '9 visitors | dropped']],
	[
		'The airline carried 3.2 million passengers, up 4 percent.',
		['3200000 passengers | carried', '4 passengers | rose'],
	],
	['Revenue was $5bn, up 3 percent.', ['5000000000 Revenue | -', '3 Revenue | rose']],
	[
		'Profit rose to $3.4 billion, or $1.20 a share, from $3.0 billion.',
		['3400000000 Profit | rose to', '1.2 Profit per share | -', '3000000000 Profit | rose'],
	],
	[
		'It spent £4m on cars, £2.3m on travel and £800,000 on boats.',
		['4000000 cars | spent', '2300000 travel | spent', '800000 boats | spent'],
	],
	['Prices have fallen by a third.', ['0.3333 Prices | fell']],
	['Some 14 percent of the 2,300 people polled were ill.', ['14 people | ill', '2300 people | polled']],
]);

table('neither deeds nor measures', [
	['It could drive the cost of the plan up by another £130m.', ['?130000000 cost of the plan | rose']],
	['Less than 20% of the population own a car.', ['20 population | owned']],
	['The proposals include cutting the six regiments to five.', ['?6 regiments | cut']],
	['The thief jumped 30 feet from a window.', ['30 - | jumped']],
	['She lamented two years of problems and served nine years.', ['2 problems | -', '9 - | served']],
	['The season ended with over 10 million tonnes already sold.', ['10000000 - | sold']],
	['They agreed to buy an 80 percent stake for $79 million.', ['?80 stake | bought', '?79000000 stake | bought']],
	['He crashed a drive against the bar from 20 yards.', ['20 - | -']],
	['Crude was raised 1.35 dollars a barrel to 15.55 dollars.', ['1.35 Crude | raised', '15.55 Crude | raised to']],
]);

table('what was not done', [
	['The company denied it had fired 12 workers.', ['?12 workers | fired']],
	['Crews failed to reach 14 miners.', ['14 miners | -']],
	['The court refused to extradite two brothers.', ['2 brothers | -']],
	['The drug prevented 40 deaths.', ['40 deaths | prevented']],
	['It almost killed 20 passengers.', ['?20 passengers | killed']],
	['The storm killed 20 passengers.', ['20 passengers | killed']],
]);
