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

table('done to them', [
	['Four people were shot outside a club.', ['4 people | shot']],
	['Nine shoppers were stabbed in the arcade.', ['9 shoppers | stabbed']],
	['The council laid off 60 teachers.', ['60 teachers | laid off']],
	['The mill will lay 40 weavers off.', ['40 weavers | laid off']],
	['Officers arrested 31 fans after the match.', ['31 fans | arrested']],
	['About 5,200 children were vaccinated and 17 fell ill.', ['5200 children | vaccinated', '17 children | fell ill']],
	['The flood left 40 farmers dead and 12 injured.', ['40 farmers | killed', '12 farmers | wounded']],
	['The quake claimed the lives of 40 miners.', ['40 miners | killed']],
	['Twelve sailors lost their lives.', ['12 sailors | killed']],
	['The blaze sent six guests to hospital.', ['6 guests | hospitalized']],
	['Two cleaners were found dead.', ['2 cleaners | killed']],
	['Three clerks were fatally shot.', ['3 clerks | killed']],
	['Some 90 villagers are feared dead.', ['90 villagers | killed']],
	['The port hired 300 dockers.', ['300 dockers | hired']],
	['The firm sold 40 buses and built 12 trams.', ['40 buses | sold', '12 trams | built']],
	['The party won 31 seats, losing nine.', ['31 seats | won', '9 seats | lost']],
	['The plant made 200 fitters redundant.', ['200 fitters | laid off']],
	['At least 17 riders, including three boys, were hurt.', ['17 riders | wounded', '3 boys | wounded']],
	['Two nurses -- a man and a woman -- were held.', ['2 nurses | held']],
	['Of the crew, six of whom died, nobody spoke.', ['6 - | killed']],
	['The club scored 12 goals.', ['12 goals | scored']],
	['Two more divers have since died.', ['2 divers | killed']],
	['Lee, Ortiz and four other clerks were questioned.', ['4 other clerks | questioned']],
	['About a third of the 300 firms closed.', ['0.3333 firms | closed', '300 firms | -']],
	['A quarter of the 80 men killed in the crash were soldiers.', ['0.25 men | -', '80 men | killed']],
	['Four of the five climbers were rescued.', ['4 climbers | rescued', '5 climbers | -']],
]);

table('nouns that carry the event', [
	['The report lists 49 deaths and 37 arrests.', ['49 deaths | killed', '37 arrests | arrested']],
	['It means a loss of 40 jobs.', ['40 jobs | lost']],
	['The layoffs of 200 workers came on Monday.', ['200 workers | laid off']],
	['They demanded the release of 50 prisoners.', ['50 prisoners | released']],
	['The killing of 10 farmers shook the valley.', ['10 farmers | killed']],
]);

table('no action', [
	['The arena holds 80,000 people. The two banks held talks.', ['80000 people | -']],
	['A mother of two died on the road.', []],
	['The family of a father of three who was shot and killed mourns.', []],
	['Two men shot five people.', ['2 men | -', '5 people | shot']],
	['Three rebels kidnapped a priest.', ['3 rebels | -']],
	['The hotel has 240 rooms.', ['240 rooms | -']],
	['Police did not arrest 12 marchers.', ['12 marchers | -']],
]);

table('what is measured', [
	['Sales fell 12% and profit rose to $4 million.', ['12 Sales | fell', '4000000 profit | rose to']],
	['Turnout was 64.2%.', ['64.2 Turnout | -']],
	['A 5% rise in fares was agreed.', ['5 fares | rose']],
	['The town saw a rise of 5% in fares.', ['5 fares | rose']],
	['The union won a pay rise of 5%.', ['5 pay | rose']],
	['Revenue of $5m pleased the board.', ['5000000 Revenue | -']],
	['The firm holds a 40% stake in Tarrow Mills.', ['40 stake in Tarrow Mills | held']],
	['Unemployment at 5.2 percent worries the town.', ['5.2 Unemployment | -']],
	['He was given a 12-year sentence.', ['12 sentence | given']],
	['Net loss 5 cts vs profit 3 cts.', ['0.05 Net loss | -', '0.03 profit | -']],
	['Oper shr 34 cts vs 33 cts.', ['0.34 Oper shr | -', '0.33 Oper shr | -']],
	['Claims worth $3m were settled.', ['3000000 Claims | settled']],
	['The bank wrote off $2bn of loans.', ['2000000000 loans | written off']],
	['She was fined $400.', ['400 fine | fined']],
	['The mill was sold for $7m.', ['7000000 mill | sold']],
	['The dam cost the state $9m.', ['9000000 dam | cost']],
	['Shares were down 3%.', ['3 Shares | fell']],
	['The drought drove the price up by $4.', ['4 price | rose']],
	['With wages rising 6%, shops are full.', ['6 wages | rose']],
	['Analysts expect rents to fall 8%.', ['8 rents | fell']],
	['Shares in Tarrow, the oldest brewer, dropped 23%.', ['23 Shares in Tarrow | dropped']],
	['The brewer saw its profits fall 9%.', ['9 profits | fell']],
	['They set up four depots.', ['4 depots | set up']],
]);

table('from what to what', [
	['The bank cut rates by 25 basis points to 5.25%.', ['25 rates | cut to 5.25', '5.25 rates | cut to']],
	[
		'Output rose 5% to 40 tonnes from 38 tonnes.',
		['5 Output | rose from 38 to 40', '40 Output | rose from 38', '38 Output | rose to 40'],
	],
	['Sales were down 25% to $4m.', ['25 Sales | fell to 4000000', '4000000 Sales | fell to']],
	['Output grew 15% in May, down from 23% in April.', ['15 Output | grew', '23 Output | -']],
	['A 26% rise in profits to $16m was announced.', ['26 profits | rose to 16000000', '16000000 profits | rose to']],
]);

table('a change by nobody', [
	['The economist said prices fell 3%.', ['3 prices | fell']],
	['A survey found 40% of firms cut jobs.', ['40 firms | -']],
]);

test('what may be done is likely at most, and says so', () => {
	const [fact] = figuresOf('Up to 200 workers may be laid off.');
	assert.equal(fact?.action, 'laid off');
	assert.equal(fact?.certainty, 'likely');
	assert.equal(figuresOf('Rents are projected to fall 8%.')[0]?.certainty, 'likely');
	assert.equal(figuresOf('Rents fell 8%.')[0]?.certainty, 'certain');
	assert.match(fact?.why ?? '', /possible/);
});

test('a currency or a unit is never what is counted', () => {
	for (const text of ['It paid 40 francs.', 'They moved 12 tonnes.', 'Millions of dollars are gone.', 'It grew 3 pct.'])
		for (const { counts } of figuresOf(text)) assert.doesNotMatch(counts ?? '', /franc|tonne|dollar|pct/);
});

table('extremes are reached', [
	['The gap between wages and rents hit an all-time high of $671m.', ['671000000 gap | hit']],
	['Unemployment reached a record low of 4.2 percent.', ['4.2 Unemployment | reached']],
	['Gold climbed to a new peak of $450.', ['450 Gold | climbed to']],
]);

table('what stands beside the noun', [
	[
		'It lost $5m or 24 cts a share on revenues of $2.8m.',
		['5000000 - | lost', '0.24 - | lost', '2800000 revenues | -'],
	],
	['Delhi invested $20bn in oil and gas projects.', ['20000000000 oil and gas projects | invested']],
	['It shipped 40 tonnes of beef and pork to Japan.', ['40 beef and pork | shipped']],
	['It spent $40m on seeds, and ploughs were bought.', ['40000000 seeds | spent']],
	['Inflation fell to an estimated 12 pct from 17 pct.', ['12 Inflation | fell from 17', '17 Inflation | fell to 12']],
	['Clerks earn 19% less than nurses.', ['19 - | earned']],
	['The mill reported sales of $4m.', ['4000000 sales | reported']],
	['PRODUCTIVITY FELL 2.2 PCT', ['2.2 PRODUCTIVITY | fell']],
	['RENTS ROSE 12 PCT IN MARCH', ['12 RENTS | rose']],
]);

table('who changes', [
	[
		'Acme shed 2% to 270 yen, with rival Orca Holdings down 3.4%.',
		['2 Acme | shed to 270', '270 Acme | fell to', '3.4 rival Orca Holdings | fell'],
	],
	['They managed to boost by 72% the price of their ore.', ['72 price of their ore | boosted']],
	['It offers 22bn yuan ($2bn) worth of shares.', ['22000000000 shares | offered', '2000000000 shares | offered']],
	[
		'It made $299 mln in earnings for 1986, up from $219 mln in 1985.',
		['299000000 earnings | made from 219000000', '219000000 earnings | rose to 299000000'],
	],
	['Output grew 15% in the year to May, down from 23% in April.', ['15 Output | grew', '23 Output | -']],
	['Sony is reaching the seven million barrier for UK sales.', ['7000000 UK sales | reached']],
	['The film Orca cost Acme $10 million.', ['10000000 film Orca | cost']],
	['The vases could fetch up to £9m ($17m).', ['9000000 vases | fetched', '17000000 vases | fetched']],
	['They were quoted by dealers here at around 26 dlrs.', ['26 - | quoted']],
	[
		'It plans 30 mln dlrs of two pct debentures convertible into stock.',
		['30000000 debentures | planned', '2 debentures | -'],
	],
	['Gamers were notching up 28 million hours.', ['28000000 - | notched up']],
	['You cannot fight six men.', ['6 men | -']],
	['Some 641 shares of 1.80 dlrs preferred stock were issued.', ['641 shares | issued', '1.8 preferred stock | -']],
	['It wants 10% of the Windows-using crowd.', ['10 Windows-using crowd | -']],
	['It met 12 sports-car makers.', ['12 sports-car makers | met']],
]);

table('whom a passive names', [
	['The song was downloaded by six million people.', ['6000000 people | downloaded']],
	['The fair was attended by 4,000 growers.', ['4000 growers | attended']],
	['The petition was signed by 12,000 nurses.', ['12000 nurses | signed']],
	['The guards were shot by nine men.', ['9 men | -']],
	['The judge sentenced him to 11 to 23 months in prison.', ['11 sentence | sentenced']],
	['Two clerks were shot and a third was critically injured.', ['2 clerks | shot']],
]);

for (const [text, ...expected] of [
	['The mayor said 40 people died, but the army put the toll at 60.', 'The mayor', 'the army'],
	['Police said nine men were held, while a doctor said 12 women were hurt.', 'Police', 'a doctor'],
	['Nine men were held, police said.', 'police'],
] as const)
	test(`each from its own teller: ${text}`, () =>
		assert.deepEqual(
			figuresOf(text).map(({ source }) => source?.text),
			expected,
		));

table('headed by a noun', [
	['The market grew by about 40% and is likely to widen.', ['40 market | grew']],
	['Families are surviving on less than $4 a day.', ['4 - | -']],
	['Output slowed, down 0.7% month-on-month.', ['0.7 Output | fell']],
	['The bank paid a fine of $5m.', ['5000000 fine | paid']],
]);

table('a share of the stock of a firm', [
	['Ray holds 45 pct of the stock of Acme Ltd.', ['45 stock of Acme Ltd. | held']],
	['Acme sold 12 pct of the voting power of Marlow.', ['12 voting power | sold']],
	['A quarter of the rural have-nots live there.', ['0.25 rural have-nots | -']],
]);

table('what the verb takes, and not the amount', [
	['The firm will pay $2m for five years.', ['2000000 - | paid', '5 - | -']],
	['It received a permit for a 250,000 cubic yard pit.', ['250000 pit | -']],
	['The field pumped one mln bpd above its ceiling.', ['1000000 - | -']],
	['The union settled for 23.5 pct.', ['23.5 - | settled']],
]);

table('a range that leaves out its thousands', [
	['Throughput is put at 140-150,000 bpd.', ['140000 Throughput | -']],
	['Prizes of 1-150,000 dlrs are on offer.', ['1 Prizes | -']],
]);

table('what a sum goes for', [
	['She paid £350 for the print.', ['350 print | paid']],
	[
		'It spent 59 trillion rupiah ($7bn; £4bn) on fuel aid.',
		['59000000000000 fuel aid | spent', '7000000000 fuel aid | spent', '4000000000 fuel aid | spent'],
	],
	['They raised $5m for the charity.', ['5000000 - | raised']],
	['The club bid £12m for the striker.', ['12000000 striker | bid']],
	[
		'The ministry spends $300bn (£158bn) in farm subsidies.',
		['300000000000 farm subsidies | spent', '158000000000 farm subsidies | spent'],
	],
]);

table('what takes a sum', [
	['The film grossed $42m in March.', ['42000000 film | grossed']],
	['The raffle brought in £300.', ['300 raffle | brought in']],
	['The musical opened on Friday. It took $18m.', ['18000000 musical | took']],
	['Portrait of Ana fetched a record when it was sold for £10m.', ['10000000 Portrait of Ana | sold']],
	['The teacher earned £12,000.', ['12000 earnings | earned']],
]);

table('ends of one change', [
	['Crude fell 32 cents to $51.43.', ['0.32 Crude | fell to 51.43', '51.43 Crude | fell to']],
	['Brent rose again, adding $1.89 to $48.62.', ['1.89 Brent | added to 48.62', '48.62 Brent | rose to']],
	['The snow took crude prices past $50.', ['50 crude prices | rose']],
	['The fund is considering raising fees by as much as 30%.', ['30 fees | raised']],
	['Sales will fall 8%, with profits set to be 15% lower.', ['8 Sales | fell', '15 profits | fell']],
	['It lost 92 of its previously held 1,487 seats.', ['92 seats | lost', '1487 seats | -']],
	[
		'Acme has a 36% share of the market - down from 39%.',
		['36 share of the market | fell from 39', '39 share of the market | fell to 36'],
	],
	['Losses were 3 billion yen against a 6.9 billion loss in 1985.', ['3000000000 Losses | -', '6900000000 loss | -']],
]);

table('nouns that look like verbs', [
	['Some 3,930 blocks were sold.', ['3930 blocks | sold']],
	['It called in its outstanding 8 pct notes.', ['8 notes | -']],
	['The ship was given two prizes.', ['2 prizes | given']],
	['The yard is in a deal valued at $4bn.', ['4000000000 deal | valued']],
	['Toys Ltd, owned 41 % by a fund, grew.', ['41 Toys Ltd | owned']],
]);

table('verbs with their particle, comparisons and what those behind do', [
	['The chain has paid out £3m to end a case.', ['3000000 - | paid out']],
	['Two task forces have been set up.', ['2 task forces | set up']],
	['The crash wiped out $5bn in stock values.', ['5000000000 stock values | wiped out']],
	['It tracks about six million blogs.', ['6000000 blogs | tracked']],
	[
		'The mill crushed 900 tonnes of beans in March compared with 800 tonnes in May.',
		['900 beans | crushed', '800 beans | crushed'],
	],
	['Profit rose to $5m in March compared with $4m in May.', ['5000000 Profit | rose to', '4000000 Profit | -']],
	[
		'Stocks were 300 tonnes (90 imported) against 310 tonnes a year earlier.',
		['300 Stocks | -', '90 Stocks | imported', '310 Stocks | -'],
	],
	['The raid saw attacks on two platforms.', ['2 platforms | attacked']],
	['They drew hundreds of extras applying for a part.', ['100 extras | drawn']],
]);

table('levels beside a level', [
	[
		'It had a margin of 45.6%, less than the 47.3% forecast and down from 47.1%.',
		['45.6 margin | -', '47.3 margin | -', '47.1 margin | -'],
	],
	[
		'Profit was 9bn kronor (£722m; $1bn) against 6bn kronor last year.',
		['9000000000 Profit | -', '722000000 Profit | -', '1000000000 Profit | -', '6000000000 Profit | -'],
	],
	['The bank has left rates on hold at 4.75% again.', ['4.75 rates | left']],
	['Distribution costs 215 mln vs 177 mln', ['215000000 Distribution costs | -', '177000000 Distribution costs | -']],
	['It slashed profit 91 pct to just 9 mln riyals.', ['91 profit | slashed to 9000000', '9000000 profit | slashed to']],
	['Shares rose 4p in morning trading.', ['0.04 Shares | rose']],
	['A loss of 20 mln riyals was less than 1985’s loss of 17 mln.', ['20000000 loss | -', '17000000 loss | -']],
	['Reserves are likely to soar to 72 billion dlrs.', ['72000000000 Reserves | soared to']],
]);

table('what is beside a measure', [
	['It bought the firm for 18 mln dlrs in cash and notes.', ['18000000 firm | bought']],
	['The plan was to win votes, planning deep cuts of £35bn.', ['35000000000 deep cuts | planned']],
	['Profit rose to 44 mln dlrs, after a one mln dlr gain.', ['44000000 Profit | rose to', '1000000 gain | -']],
	['She won in two minutes, 30 seconds.', ['2.5 - | -']],
	['He was dropped by six stations.', ['6 stations | -']],
]);

table('words that are no measure', [
	['The town cooled after enjoying spectacular growth of more than 10%.', ['10 spectacular growth | grew']],
	['The mast stands 250 km south-east of Lima.', ['250 - | -']],
	['Sales of the game hit the $50m mark.', ['50000000 Sales of the game | hit']],
	['Many use networks that offer speeds of 20 megabits a second.', ['20 speeds | -']],
	['The firm reported first quarter net income of $4m.', ['4000000 net income | reported']],
	['Oll dropped its $100 a share hostile offer.', ['100 hostile offer | dropped']],
	['Yields fell to 5.5 percent, not far from the low of 5.35 percent.', ['5.5 Yields | fell to', '5.35 - | -']],
	['The bank holds 32 percent of the shares plus a barn.', ['32 shares | held']],
	['Orca paid three to four bilion dlrs.', []],
	['Under the 1989 Children Act, a judge decides.', []],
	['The economy shrank in the three quarters of falling output.', []],
	['They missed three drugs tests.', ['3 drugs tests | missed']],
	['Grid Two costs users $1 an hour.', ['1 - | cost']],
	['He said 45% of the people Ericsson asked use a camera.', ['45 people | -']],
	['Offers are due at 1530 hrs and stay valid until 1000 hrs.', []],
	['The claim was backed by 19 state attorneys general.', ['19 state attorneys general | backed']],
]);

table('what lasted', [
	['The strike lasted 12 days and cost the mill £40m.', ['12 strike | lasted', '40000000 strike | cost']],
	['Repairs took six weeks.', ['6 Repairs | took']],
	['The wait was between 45 minutes and two hours.', ['45 wait | -']],
	['It took five minutes.', ['5 - | took']],
	['He waited five minutes before lunch.', ['5 - | waited']],
]);

table('pairs that leave out their verb', [
	['Sales rose to $40m and profits to $6m.', ['40000000 Sales | rose to', '6000000 profits | rose to']],
	['The mill cut its staff to 4,000 and its outlets to 310.', ['4000 staff | -', '310 outlets | -']],
]);

table('what is bounded', [
	['The board set a cap of eight on directors.', ['8 directors | -']],
	['The law limited the number of casinos to 24.', ['24 casinos | limited']],
	[
		'Oll is raising its total tax cuts by $5.2bn to $14.4bn.',
		['5200000000 tax cuts | raised to 14400000000', '14400000000 tax cuts | raised to'],
	],
]);

table('what a tail does not take', [
	['Homes were without power after winds of up to 90 mph.', ['90 winds | -']],
	['It made a loss on operations of $5m.', ['5000000 loss | -']],
	['Police found 30 kg of cocaine worth $2m in a lorry.', ['30 cocaine | found', '2000000 cocaine | -']],
	['Surgeons removed a tumour 12 cm wide.', ['12 tumour | removed']],
	['A poll suggests two-thirds of bakers back the plan.', ['0.6667 bakers | -']],
	['Five million visitors made the tower the most popular sight.', ['5000000 visitors | -']],
	['Shoppers are paying $2m more than necessary.', ['2000000 - | paid']],
]);

table('bodies of so many', [
	['A 40-strong team of divers searched the lake.', ['40 team | searched']],
	['The 3,000-strong workforce is on strike.', ['3000 workforce | -']],
]);

table('verbs that nouns hide', [
	['A drug cut deaths from stroke by 21%.', ['21 deaths | cut']],
	['The scheme cut crime in the city by 21%.', ['21 crime | cut']],
	['These creditors hold two-thirds of the debt.', ['0.6667 debt | -']],
	[
		'Bankruptcies fell 14.9 pct, the 26th straight decline, and debts fell 54.3 pct.',
		['14.9 Bankruptcies | fell', '54.3 debts | fell'],
	],
]);

table('who or what an amount is not of', [
	['The storm hit on Friday, cutting power to two million homes.', ['2000000 homes | -']],
	['Nationwide reported a rise of 0.4% in May.', ['0.4 - | rose']],
	['She had not received a penny of the £57 a week.', ['57 - | -']],
	['He fouled the striker 35 yards from goal.', ['35 - | -']],
	['Retired women have just over half the income of men.', ['0.5 income | -']],
	['Half the staff walked out.', ['0.5 staff | walked out']],
	['The firm puts its production at 4 million barrels of oil.', ['4000000 production | -']],
	[
		'Growth was 2%, with the yen strengthening 0.7% to 104 yen.',
		['2 Growth | -', '0.7 yen | strengthened to 104', '104 yen | strengthened to'],
	],
]);
