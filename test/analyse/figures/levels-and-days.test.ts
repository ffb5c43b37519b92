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
		'fewer than 2000000 GBP Ticket sales | slipped',
		'fewer than 3600000 USD Ticket sales | slipped',
	],
	['The price rose by 40 cents (30p).', '0.4 USD price | rose', '0.3 GBP price | rose'],
]);

table('what was expected', [
	['Analysts had expected a profit of $3m.', '?3000000 USD profit | -'],
	['The consensus was for earnings of 34 cents a share.', '?0.34 USD earnings | -'],
	['Takings were above the $40m analysts had predicted.', '?40000000 USD - | -'],
	['Growth was 3.2%, compared with market expectations of 2.9%.', '3.2 % Growth | -', '?2.9 % market expectations | -'],
	['The tally was well below the 200,000 new jobs economists had been predicting.', '?200000 new jobs | -'],
	['Turnout of 64% was higher than the 55% pollsters had forecast.', '64 % Turnout | -', '?55 % - | -'],
	['Organisers had expected 20,000 fans, but 31,000 came.', '?20000 fans | expected', '?31000 fans | -'],
	['The weather office forecast 40 mm of rain.', '?40 millimetre rain | -'],
	['Inflation stood at 3%, above the 2% target.', '3 % Inflation | stood', '2 % target | -'],
	['Fares rose 4% as expected.', '4 % Fares | rose'],
]);

table('named by its form alone', [
	['Acme offered 18.75 dlrs a share for the rest.', '18.75 USD share | offered'],
	['The farm earned $3m, or $17 a barrel.', '3000000 USD farm | earned', '17 USD - | earned'],
	['Moyo won in 9.87 seconds.', '9.87 second time | won'],
	['She finished second in 8.01 seconds.', '8.01 second time | finished'],
	['Haile set a new world record of 5.01m.', '5.01 metre record | -'],
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
	['The index closed at 2,410 on Tuesday.', '?2410 index | closed as of 2024-05-14'],
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
