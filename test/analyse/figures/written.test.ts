import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { draftOf } from '../dates/reading.ts';

/** `3..4 %?`: value, upper end, unit; `?` where it is only likely. */
const written = (text: string, date = '2024-05-15'): readonly string[] =>
	extractFigures(draftOf(text, date)).map(({ value, max, unit, certainty }) =>
		[`${value}${max === null ? '' : `..${max}`}`, unit, certainty === 'certain' ? null : '?']
			.filter((part) => part !== null)
			.join(' '),
	);

const table = (name: string, rows: readonly (readonly [string, ...string[]])[]): void => {
	for (const [text, ...expected] of rows) test(`${name}: ${text}`, () => assert.deepEqual(written(text), expected));
};

table('separators', [
	['The mill sold 1,240,500 tiles.', '1240500'],
	['The mill sold 1 240 500 tiles.', '1240500'],
	['The mill sold 12 500 tiles.', '12500 ?'],
	['The mill sold 12 500 tonnes.', '12500 tonne'],
	["The mill owes 1'250'000 rupees.", '1250000 INR'],
	['The mill owes 1’250’000 rupees.', '1250000 INR'],
	['The mill owes 1.500.000 euros.', '1500000 EUR'],
	['The mill owes 1.500.000,75 euros.', '1500000.75 EUR'],
	['The mill owes 1.500 euros.', '1.5 EUR ?'],
	['The mill owes 12,34,567 rupees.', '1234567 INR'],
	['The mill fed 1,50,000 families.', '150000'],
	['The mill owes 2.5 lakh crore rupees.', '2500000000000 INR'],
	['The rate is 16,7 percent.', '16.7 %'],
	['The mill owes 3,25 euros.', '3.25 EUR'],
	['The rate is .5 percent.', '0.5 %'],
]);

table('magnitudes', [
	['It lost 53.2 mln dlrs.', '53200000 USD'],
	['It paid for the shares plus a mill.'],
	['It lost 1.2 bln stg.', '1200000000 GBP'],
	['It lost 3 trln lire.', '3000000000000 ITL'],
	['It lost 5bn euros.', '5000000000 EUR'],
	['It lost $5b and $3tn and $2t.', '5000000000 USD', '3000000000000 USD', '2000000000000 USD'],
	['A 250-mln-dlr loan and a 3.5-billion-yen one.', '250000000 USD', '3500000000 JPY'],
	['It lost half a million dollars.', '500000 USD'],
	['It lost a million and a half dollars.', '1500000 USD'],
	['A half-million tiles and half-a-dozen bricks.', '500000', '6'],
	['Several hundred tiles and a few thousand bricks.', '200..999 ?', '2000..9999 ?'],
	['It sold 25k tiles.', '25000'],
]);

table('signs', [
	['The index moved -0.8%.', '-0.8 %'],
	['The index moved −0.8%.', '-0.8 %'],
	['The index moved +0.8%.', '0.8 %'],
	['It was minus 12 degrees.', '-12 degree'],
	['It was 12 degrees below zero.', '-12 degree'],
	['It fell between minus 5 and minus 12 degrees.', '-12..-5 degree'],
	['It posted -$5m.', '-5000000 USD'],
	['A -40 people day.'],
]);

table('ranges', [
	['Rates may rise 3 to 4 percent.', '3..4 % ?'],
	['Rates of 3-4 pct and 5%-6%.', '3..4 %', '5..6 %'],
	['It costs $5m-$6m or £3-4m.', '5000000..6000000 USD', '3000000..4000000 GBP'],
	['It takes five to six hours.', '5..6 hour'],
	['It takes between 20 and 30 minutes.', '20..30 minute'],
	['It costs 900,000 to 1.2 million dollars.', '900000..1200000 USD'],
	['The rate went from 3 to 4 percent.', '3 %', '4 %'],
	['Rates of 5, 6 and 7 pct.', '5 % ?', '6 %', '7 %'],
	['Oil rose 10 cents to 45 cents.', '0.1 USD', '0.45 USD'],
]);

table('fractions', [
	['The rate is 7-1/2 pct, nor 8 3/4 pct and 9½ pct.', '7.5 %', '8.75 %', '9.5 %'],
	['It took two and a half hours.', '2.5 hour'],
	['It took two and three-quarter years.', '2.75 year'],
	['It is a quarter of a mile off.', '0.25 mile'],
	['It won by two-tenths of a second.', '0.2 second'],
	['Half a percentage point is lost.', '0.5 percentage point'],
	['One in five tiles broke.', '0.2'],
]);

table('money', [
	['It cost HK$5.3 million, A$12m, $US40 and C$3.', '5300000 HKD', '12000000 AUD', '40 USD', '3 CAD'],
	[
		'It cost RM50 million, Rs 500 crore, DM50m and SFr1.2bn.',
		'50000000 MYR',
		'5000000000 INR',
		'50000000 DEM',
		'1200000000 CHF',
	],
	['It cost 50 Hong Kong dollars and 40 New Taiwan dollars.', '50 HKD', '40 TWD'],
	['It cost 5.1 billion guilders and 3 mln drachmas.', '5100000000 NLG', '3000000 GRD'],
	['It cost 85 cents, 40 pence, 5p and 20 euro cents.', '0.85 USD', '0.4 GBP', '0.05 GBP', '0.2 EUR'],
	['It earned 34 cts a share.', '0.34 USD'],
	['It cost 30 Australian dlrs and EUR 500, then 200 SEK.', '30 AUD', '500 EUR', '200 SEK'],
	['It cost 5,000 francs.', '5000 FRF ?'],
	['It cost 3.2 billion marks.', '3200000000 DEM ?'],
	['It cost 2 million pounds.', '2000000 GBP'],
	['He paid a price of 300 pounds.', '300 GBP'],
	['He bought 300 pounds of beef.', '300 pound'],
	['It weighs 250 pounds.', '250 pound ?'],
]);

table('measures', [
	['It is 5 feet 11 inches tall and 6ft 2in wide.', '5.9167 foot', '6.1667 foot'],
	['It took two hours and 30 minutes.', '2.5 hour'],
	['It has 5,000 sq ft, 12 km² and 40 m2.', '5000 square foot', '12 square kilometre', '40 square metre'],
	['It was 12°C or 54 degrees Fahrenheit.', '12 degree Celsius', '54 degree Fahrenheit'],
	['It blew at 60 miles an hour and 40 km/h.', '60 mile per hour', '40 kilometre per hour'],
	['It pumps 2 mln barrels a day and 5,000 bpd.', '2000000 barrel per day', '5000 barrel per day'],
	['It holds 64GB and 20 megabytes.', '64 gigabyte', '20 megabyte'],
	[
		'It rose 5 basis points, 2 percentage points and 3 pct points.',
		'5 basis point',
		'2 percentage point',
		'3 percentage point',
	],
	['It gave 400 megawatts, 3 kWh and 200 troy ounces.', '400 megawatt', '3 kilowatt hour', '200 troy ounce'],
]);

table('metres and millions', [
	['She won the 800m.'],
	['The Olympic 10,000 metres champion and the 400 metre hurdles final.'],
	['She ran 10,000 metres.', '10000 metre'],
	['He won the 100m hurdles and a 5k run.'],
	['Her throw of 17.30m won the shot put.', '17.3 metre'],
	['The wave was 5m high.', '5 metre'],
	['The film was seen by 11.9m viewers.', '11900000'],
	['The deal cost 30m euros.', '30000000 EUR'],
	['The profit was 12m.', '12000000 ?'],
	['They saw 12m there.', '12000000 ?'],
]);

table('wires', [
	['Output would jump to two mln vehicles.', '2000000 ?'],
	['It lent a mln dlrs and nine bln yen.', '1000000 USD', '9000000000 JPY'],
	['It raised its stake to 238,000 shares from 205,000 or 12.8 pct.', '238000', '205000 ?', '12.8 %'],
	['A 160,000 barrel-per-day plant.', '160000 barrel per day'],
	['It rose in value by 14 cts to 19.33 dlrs.', '0.14 USD', '19.33 USD'],
	['Crude gained, adding $1.89 to $48.62.', '1.89 USD', '48.62 USD'],
	['It is priced at 74,900 dls.', '74900 USD'],
	['It runs for 20 business days.', '20 day'],
]);

table('measures in other clothes', [
	['The man was about 5\' 10" tall.', '5.8333 foot'],
	['She was 5\'11" and he 6’2”.', '5.9167 foot', '6.1667 foot'],
	['He spent 12 relatively quiet years there.', '12 year'],
]);

table('more ways', [
	['The prize is 750 000 Swiss francs.', '750000 CHF'],
	['It sells 70 terawatt hours for R50m.', '70 terawatt hour', '50000000 ZAR'],
	['It costs 5,00 euros, 19,99 euros or €1.234,56.', '5 EUR', '19.99 EUR', '1234.56 EUR'],
	['The bank cut its base rate by a quarter point.', '0.25 percentage point'],
	['Rates fell three-quarters of a point.', '0.75 percentage point'],
	['Roughly 20 shops closed.', '20'],
	['Leaving 12 dead, it went on.', '12'],
]);

table('no figures', [['With 737 jets it flew.'], ['It won on 737 airliners and the sections 3, 4 and 5.']]);

table('courts and labs', [
	['He was jailed for 12 years and six months and fined £5,000.', '12.5 year', '5000 GBP'],
	['He was sentenced to 5-10 years in prison.', '5..10 year'],
	['They found 2.5kg of heroin, 300g of cocaine and 12 guns.', '2.5 kilogram', '300 gram', '12'],
	['The 2.4GHz chip draws 65 watts on 90nm lines.', '2.4 gigahertz', '65 watt', '90 nanometre'],
	[
		'It is 35 million miles away at 12,000mph, or 4.2 light years.',
		'35000000 mile',
		'12000 mile per hour',
		'4.2 light year',
	],
	['It fell to -15C and growth was minus £4m.', '-15 degree Celsius', '-4000000 GBP'],
	['It lasted three to four dozen days, a 350m-euro loss.', '36..48 day', '350000000 EUR'],
	['Some 1 in 4 adults saw it.', '0.25'],
	['The 12 Euro zone members met.', '12'],
]);

table('no figures', [
	['He sang with 50 Cent and saw 21 Grams.'],
	['It is open until three or four in the morning.'],
	['It sold more than in the same 1986 month.'],
	['Under articles 1, 5 and 18 of the code an all-in-one phone met half expectations.'],
	['MPs voted by 311 to 291, the Lords 194-132.'],
	['On day two and in phase three the top ten met the last 16 of the cup.'],
	['The first half of the season is over.'],
	['A three dimensional map and about 1987 growth forecasts.'],
	['It won world 100m and 200m titles, then a final 400m.'],
	['The 400 series and models 200 to 700 fly.'],
	['Multi-millions and a deal, albeit one that failed.'],
	['It shut for a third day and the fifth week began.'],
	['3M closed a plant; F-16 jets, a Boeing 737 and Windows 98 users did not.'],
	['A 4K screen and a 5G phone.'],
	['Numbers like 12,3456 and 1.2.3 and 5:30 and 24/7 and 9/11 and 007 and 10, 000 mean nothing.'],
	['He won 6-4 6-3, 7-6 (7-5).'],
	['The FTSE 100 index and Fortune 500 firms.'],
	['The nineteen eighty-four book.'],
	['An address of 192.168.100.200 answered.'],
	['Call 305 555 1234.'],
]);

const asOf = (text: string): readonly (string | null)[] =>
	extractFigures(draftOf(text, '2024-05-15')).map((fact) => fact.asOf);

const days: readonly (readonly [string, ...(string | null)[]])[] = [
	['As of Friday, 30 people had died and 12 were missing.', '2024-05-10', '2024-05-10'],
	['It had 400 staff as of March 31.', '2024-03-31'],
	['It had 400 staff as at December 31, 2023.', '2023-12-31'],
	['Police had arrested 40 people by Monday.', '2024-05-13'],
	['By Tuesday night 30 people had died.', '2024-05-14'],
	['Reserves were 3 billion euros at the end of 2023.', '2023-12-31'],
	['They owed 3 billion euros at end-March against 2 billion euros at end-February.', '2024-03-31', '2024-02-29'],
	['It had 40 workers at the end of April and won 3 prizes.', '2024-04-30', null],
	['It aims for 20 percent by 2030.', null],
	['It pays 42 euros to holders of record as of April 21.', null],
	['The storm on Monday sank 3 boats.', null],
];
for (const [text, ...expected] of days) test(`as of: ${text}`, () => assert.deepEqual(asOf(text), expected));

table('models and stations', [
	["Porsche's 911 sports cars sell well."],
	["Ferrari's 360 coupes were recalled."],
	["Nokia's 6600 phones are heavy."],
	["Nokia's 6,600 workers are paid.", '6600'],
	["Ferrari's 36 new coupes were recalled.", '36'],
	['The shop sells the Athlon 3500+ for $200.', '200 USD'],
	['It was heard by 6 Music listeners and 5 Live fans.'],
	['It was heard by 6 music listeners.', '6'],
	['It was the worst since at least 2014 and until about 1990.'],
	['It was the worst since at least 20 hospitals closed.', '20'],
]);

table('marks', [
	['Its users have broken the 100 million mark.', '100000000 ?'],
	['Its price is above the 50,000 mark, he said.', '50000 ?'],
	['It got a 100 million mark loan and 3 billion marks.', '100000000 DEM ?', '3000000000 DEM ?'],
]);

table('m beside people', [
	['The sprint final drew 9.1m viewers.', '9100000'],
	['The race has 4.2m followers and 11m users.', '4200000', '11000000'],
	['The site has an audience of 15.3m.', '15300000'],
]);

table('the unit of the amount compared', [
	['Aid is set at 680 mln dlrs compared with 105 mln in 1981.', '680000000 USD', '105000000 USD'],
	['Loans reached 7 bln marks against 5.5 billion.', '7000000000 DEM ?', '5500000000 DEM ?'],
	[
		'Crops are put at 16.4 mln tonnes, up from 16.1 mln in 1985 and 14.4 mln in 1981.',
		'16400000 tonne',
		'16100000 tonne',
		'14400000 tonne',
	],
	['It shipped 21,404 tonnes of tea, up from 20,602 in 1985.', '21404 tonne', '20602 tonne'],
	['Output may fall to 25,000 tonnes in May from 28,000 the year before.', '25000 tonne ?', '28000 tonne ?'],
	[
		'Revenue is 6.7 billion riyals, down 30 pct on the 9.7 billion of last year.',
		'6700000000 SAR ?',
		'30 %',
		'9700000000 SAR ?',
	],
	['It walked 12 km from 20 villages.', '12 kilometre', '20'],
	['The urn could fetch £9m ($17m).', '9000000 GBP ?', '17000000 USD ?'],
	['Output rose to 5,200.', '5200 ?'],
	['The audience rose to 5,200.', '5200'],
	['The clerk got nine months and 3 1⁄2 years.', '9 month', '3.5 year'],
]);

table('ranges of two units', [
	['He faces a ban of between six months and two years.', '6..24 month ?'],
	['Repairs take a week or 10 days.', '7..10 day'],
	['The crossing takes a day or two.', '1..2 day'],
	['The pass takes from 45 minutes to two hours.', '45..120 minute'],
	['The ban was cut by six months to two years.', '6 month', '2 year'],
	['Flats are priced from £150,000 to £320,000.', '150000..320000 GBP'],
]);

table('letters before a sum', [
	['The town put R 70 million and R 50 000 into it.', '70000000 ZAR', '50000 ZAR ?'],
	['It cost LE 22 billion, SR 4.5bn and Dh 5.2 million.', '22000000000 EGP', '4500000000 SAR', '5200000 AED'],
	['The road cost Tsh 217 billion and N50 billion.', '217000000000 TZS', '50000000000 NGN'],
	['It cost S/479 million and B/.1,200.', '479000000 PEN', '1200 PAB'],
	['It cost GH₵ 180,000, GH¢5,000 and N $200 000.', '180000 GHS', '5000 GHS', '200000 NAD ?'],
	['The rent is 500 DH, 300 kr and 5,000 FCFA.', '500 AED ?', '300 SEK ?', '5000 XOF ?'],
	['The mill owes 1,200 colones and 2,500 cedis.', '1200 CRC ?', '2500 GHS'],
	['The shop sold SR 71, R 800, PS2 and S/4 printers.'],
	['They met at COP 27.'],
	['Group K 50,000 fans came.', '50000'],
]);

const dated = (name: string, rows: readonly (readonly [date: string, text: string, ...expected: string[]])[]): void => {
	for (const [date, text, ...expected] of rows)
		test(`${name}: ${date} ${text}`, () => assert.deepEqual(written(text, date), expected));
};

dated('the code of its time', [
	['1996-08-22', 'Volume dropped to 7.2 trillion lira.', '7200000000000 TRL'],
	['2022-08-22', 'Volume dropped to 7.2 trillion lira.', '7200000000000 TRY'],
	['1987-03-22', 'The mill owes 500 kwacha.', '500 ZMK ?'],
	['1996-08-22', 'They earn Z$1,000 ($100).', '1000 ZWD', '100 USD'],
	['2015-08-22', 'They earn Z$1,000.', '1000 ZWL'],
]);

table('where a step in money led', [
	['Shares gained 300 crowns to 8,600.', '300 SEK ?', '8600 SEK ?'],
	['Shares fell 65 pesetas to 4,150.', '65 ESP', '4150 ESP ?'],
]);
