import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact, Level } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

const end = (link: string, level: Level | null): string => (level === null ? '' : ` ${link} ${level.value}`);

/** `value unit counts | action from … to … as of …`, `-` where there is none; a likely one has a `?`. */
const line = ({ certainty, qualifier, value, max, unit, counts, action, from, to, asOf }: FigureFact): string =>
	[
		certainty === 'certain' ? '' : '?',
		qualifier === 'exact' || qualifier === 'range' ? '' : `${qualifier} `,
		`${value}${max === null ? '' : `–${max}`}${unit === null ? '' : ` ${unit}`} ${counts ?? '-'}`,
		` | ${action ?? '-'}${end('from', from)}${end('to', to)}${asOf === null ? '' : ` as of ${asOf}`}`,
	].join('');

const table = (name: string, rows: readonly (readonly [string, ...string[]])[]): void => {
	for (const [text, ...expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('moved by somebody', [
	['Unemployment was pushed down to 5.2% by the boom.', '5.2 % Unemployment | fell to'],
	['The rate has been driven up to 7 percent by imports.', '7 % rate | rose to'],
	['Strong demand pushed prices up to $54 a barrel.', '54 USD prices | rose to'],
	['The strike sent output down to 300,000 tonnes.', '300000 tonne output | fell to'],
	['Rents were forced up to £900 a month.', '900 GBP Rents | rose to'],
	['The loss knocked the shares down by 40 pence.', '0.4 GBP shares | fell'],
	['The dry spring drove wheat above $4 a bushel.', 'more than 4 USD wheat | rose'],
	['The plan could bring costs down to £300 a head.', '?300 GBP costs | fell to'],
	['The army sent up to 200 men to the border.', 'at most 200 men | sent'],
	['She has brought up three children.', '3 children | brought up'],
]);

table('a level in other money', [
	[
		'Profit fell to 2.9bn euros (£1.99bn) in the year.',
		'2900000000 EUR Profit | fell to',
		'1990000000 GBP Profit | fell to',
	],
	[
		'Takings rose from $3m (£2m) to $4m (£2.6m).',
		'3000000 USD Takings | rose to 4000000',
		'2000000 GBP Takings | rose from',
		'4000000 USD Takings | rose from 3000000',
		'2600000 GBP Takings | rose to',
	],
	[
		'The club cut its debt to 40m kronor ($5m; £3m).',
		'40000000 SEK debt | cut to',
		'5000000 USD debt | cut to',
		'3000000 GBP debt | cut to',
	],
	[
		'The fee fell 10% to 90m yen ($800,000).',
		'10 % fee | fell to 90000000',
		'90000000 JPY fee | fell to',
		'800000 USD fee | fell to',
	],
	[
		'Ticket sales slipped below £2m ($3.6m).',
		'fewer than 2000000 GBP Ticket sales | slipped below',
		'fewer than 3600000 USD Ticket sales | slipped below',
	],
	['The price rose by 40 cents (30p).', '0.4 USD price | rose', '0.3 GBP price | rose'],
]);

table('what was expected', [
	['Analysts had expected a profit of $3m.', '?3000000 USD profit | expected'],
	['The consensus was for earnings of 34 cents a share.', '?0.34 USD earnings | -'],
	['Takings were above the $40m analysts had predicted.', '?40000000 USD Takings | -'],
	['Growth was 3.2%, compared with market expectations of 2.9%.', '3.2 % Growth | -', '?2.9 % market expectations | -'],
	['The tally was well below the 200,000 new jobs economists had been predicting.', '?200000 new jobs | -'],
	['Turnout of 64% was higher than the 55% pollsters had forecast.', '64 % Turnout | -', '?55 % Turnout | -'],
	['Organisers had expected 20,000 fans, but 31,000 came.', '?20000 fans | expected', '?31000 fans | -'],
	['The weather office forecast 40 mm of rain.', '?40 millimetre rain | forecast'],
	['Inflation stood at 3%, above the 2% target.', '3 % Inflation | stood', '2 % target | -'],
	['Fares rose 4% as expected.', '4 % Fares | rose'],
]);

table('named by its form alone', [
	['Acme offered 18.75 dlrs a share for the rest.', '18.75 USD share | offered'],
	['The farm earned $3m, or $17 a barrel.', '3000000 USD farm | earned', '17 USD earnings per barrel | earned'],
	['Moyo won in 9.87 seconds.', '9.87 second time | won'],
	['She finished second in 8.01 seconds.', '8.01 second time | finished'],
	['Haile set a new world record of 5.01m.', '5.01 metre record | set'],
	['He has owned it for 12 years.', '12 year - | -'],
]);

table('deeds of sums', [
	['Oil accounted for 40% of exports.', '40 % exports | accounted for'],
	['Peru accounted for 12 of the 40 cases.', '12 cases | accounted for', '40 cases | -'],
	['The firm took a charge of $40m.', '40000000 USD charge | taken'],
	['Acme took a $12m write-off.', '12000000 USD write-off | taken'],
	['The mill in Oslo cost 40m kronor.', '40000000 SEK mill | cost'],
]);

table('as of a day', [
	['So far this year, 300 homes have been sold.', '300 homes | sold as of 2024-05-15'],
	['Police have so far arrested 12 men.', '12 men | arrested as of 2024-05-15'],
	['The index closed at 2,410 on Tuesday.', '2410 index | closed as of 2024-05-14'],
	['The death toll stood at 230 on Tuesday.', '?230 - | killed as of 2024-05-14'],
	[
		'By 1200 GMT the shares were down 4% at 310p.',
		'4 % shares | fell to 3.1 as of 2024-05-15',
		'3.1 GBP shares | fell to as of 2024-05-15',
	],
	['The bank cut its rate to 3% on Monday.', '3 % rate | cut to as of 2024-05-13'],
	['The film has taken $30m to date.', '30000000 USD film | took as of 2024-05-15'],
	['Police shot four men on Tuesday.', '4 men | shot'],
	['He went so far as to sell 40 cars.', '?40 cars | sold'],
]);

table('other signs', [
	['It is one of his "Five Songs" albums.'],
	['The shares fell to 240p.', '2.4 GBP shares | fell to'],
	['The player shows 720p video.'],
]);

table('verbs the words hide', [
	["The nations, which account for two thirds of the world's trade, met.", "0.6667 world's trade | accounted for"],
	['Cars account for 40% of sales.', '40 % sales | accounted for'],
	['In my view the keeper did well, made two fine saves.', '2 fine saves | made'],
	['The institutes were divided, with three predicting two pct expansion.', '?2 % - | expanded'],
	['The government plans gross tax reductions of $44 billion.', '?44000000000 USD gross tax | reduced'],
	['Profit of £31m beat forecasts of £28m.', '31000000 GBP Profit | -', '?28000000 GBP - | -'],
	['The economy lost more than 22,000 jobs.', 'more than 22000 jobs | lost'],
	['Some 40 miners lost their jobs.', 'about 40 miners | laid off'],
]);

table('what is ahead', [
	['The notes will carry maturities of five or six years.', '?5–6 year maturities | -'],
	['He could face a jail sentence of up to 85 years.', '?at most 85 year jail sentence | faced'],
	['Acme will assume the debt, bringing the bill to $17bn.', '?17000000000 USD bill | brought to'],
	['The new states will put in a poor show, generating growth of only 1.8%.', '?1.8 % growth | grew'],
	['It expected growth to ease, with output rising 2.7 pct this year.', '?2.7 % output | rose'],
	['The town is seeking money for restructuring $3.6bn of debt.', '?3600000000 USD debt | restructured'],
	['Ministers backed plans to write off up to 100% of the debts.', '?at most 100 % debts | written off'],
	['He began to recruit 400 nurses.', '?400 nurses | recruited'],
	['The hall can hold 800 people.', '800 people | -'],
	['She must do 200 hours of unpaid work.', '?200 hour unpaid work | done'],
]);

table('lengths that grow', [
	[
		'The delays amounted to 62 months, with average delays rising by three months.',
		'62 month delays | amounted',
		'3 month average delays | rose',
	],
	['The body has postponed by two weeks the judgement on the runners.', '2 week judgement | postponed'],
	['The ban was cut to six weeks.', '6 week ban | cut to'],
]);

table('prices and levels', [
	['Rover, which it sold for £10, was bought by a fund.', '10 GBP Rover | sold'],
	['A surge in gold to a record high of $450 was short.', '450 USD gold | surged to'],
	['The rise took borrowing costs to 1.75%.', '1.75 % borrowing costs | taken to'],
	[
		"Shares firmed two pence to 318p at 0905 GMT from 316p at Friday's close.",
		'0.02 GBP Shares | firmed from 3.16 to 3.18 as of 2024-05-15',
		'3.18 GBP Shares | firmed from 3.16 as of 2024-05-15',
		'3.16 GBP Shares | firmed to 3.18',
	],
	[
		'Debt would grow from 81 billion dollars at the end of 1986 to 97.2 billion at end-1987.',
		'?81000000000 USD Debt | grew to 97200000000 as of 1986-12-31',
		'?97200000000 USD Debt | grew from 81000000000',
	],
	[
		'It expects the surplus to reach 10 billion dlrs, from 25 billion dlrs worth of exports.',
		'?10000000000 USD surplus | reached',
		'25000000000 USD exports | -',
	],
	['Less than 40% of the total are updated weekly.', 'fewer than 40 % - | updated'],
	['BMW announced £100m of new investment.', '100000000 GBP new investment | announced'],
]);

table('rates, shares and deeds beside a noun', [
	['The Dow average closed down 1.6%, while the FTSE lost 1.3%.', '1.6 % Dow average | fell', '1.3 % FTSE | lost'],
	['The dollar was buying 104.76 yen at noon.', '104.76 JPY dollar | bought'],
	['The loss came despite a 29 mln dlr cut in overhead.', '29000000 USD overhead | cut'],
	['Wine sales are growing, the department said, with wine sales in 2003 up 25%.', '25 % wine sales | rose'],
	['The consumption of wine is still low, at just 0.22 litres per head.', '0.22 litre - | -'],
	[
		'Almost a quarter of those with broadband have players, compared to 9% of those aged 30-39.',
		'about 0.25 those with broadband | -',
		'9 % those aged 30-39 | -',
	],
	['The size of the combined staffs has been cut by 12 pct.', '12 % size of the combined staffs | cut'],
]);

table('what a pronoun right behind did, and what a currency is worth', [
	['The 12 goals she scored made her a star.', '12 goals | scored'],
	['The 40 homes they build are for nurses.', '40 homes | built'],
	['The six honours he has won are in a museum.', '6 honours | won'],
	['She keeps the 40 medals she won.', '40 medals | won'],
	['The 40 medals she never won would fill a room.', '40 medals | -'],
	['The 12 children she helped raise are adults.', '12 children | -'],
	['The 200 houses it will build are cheap.', '?200 houses | built'],
	['With one euro worth $1.32, exports fell.', '1.32 USD euro | -'],
	['With the pound now worth $2, tourists stayed away.', '2 USD pound | -'],
	['The dollar, worth 104 yen, fell.', '104 JPY dollar | -'],
]);
