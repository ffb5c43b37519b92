import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

const table = (name: string, show: (fact: FigureFact) => string, rows: readonly (readonly [string, ...string[]])[]) => {
	for (const [text, ...expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2031-03-02')).map(show), expected));
};

table('an amount for each beside a total', ({ value, counts }) => `${value} ${counts ?? '-'}`, [
	['Oll posted earnings of 4.3 mln dlrs, or 48 cts per share.', '4300000 earnings', '0.48 earnings per share'],
	['Profit was $12m, or $1.20 a share.', '12000000 Profit', '1.2 Profit per share'],
	['The sale of the oil raised $24 million, or $17 a barrel.', '24000000 -', '17 -'],
	[
		'Net profit was $9m, or 30 cents a share, against $8m, or 27 cents a share.',
		'9000000 Net profit',
		'0.3 Net profit per share',
		'8000000 Net profit',
		'0.27 Net profit per share',
	],
	['Prices of wool delivered to the mills at $3 a kilo held firm.', '3 Prices of wool'],
	['Gas prices delivered to the utilities at 2.10 dlrs were stable.', '2.1 Gas prices'],
	['Every seat went within 20 minutes of booking.', '20 -'],
	['The lab logged 900 hours of video.', '900 video'],
]);

table('both kinds of one count', ({ value, counts }) => `${value} ${counts ?? '-'}`, [
	['A total of 52 ferry piers and boathouses were flooded.', '52 ferry piers and boathouses'],
	['Some 40 homes and shops were damaged.', '40 homes and shops'],
	['It has 400 clerks and customers in Peru.', '400 clerks'],
	['Raiders took 12 trucks and buses were burned.', '12 trucks'],
]);

table('who reckoned it', ({ value, source }) => `${value} ${source?.text ?? '-'}`, [
	['The mill reported a yield of 12%, less than the 14% expected by brokers.', '12 The mill', '14 brokers'],
	['The ministry said output rose 3%, above the 2% forecast by economists.', '3 The ministry', '2 economists'],
	['The ministry said the 4% rise expected by Friday was late.', '4 The ministry'],
]);

table('bounds', ({ value, qualifier, certainty }) => `${qualifier} ${value} ${certainty}`, [
	['The survey said that about "31% of tenants" had left.', 'about 31 certain'],
	['Repairs are estimated at $4 million.', 'about 4000000 likely'],
	['A book about "40 rules" was sold.', 'exact 40 certain'],
]);

table('what happened', ({ value, action }) => `${value} ${action ?? '-'}`, [
	['Judges heard that 36 clerks accused of fraud appeared.', '36 accused'],
	['The offering of 9 million shares was sold on Monday.', '9000000 sold'],
	['There were 15 explosions which rocked the harbour.', '15 rocked'],
	['There were 12 men who shot a guard.', '12 -'],
	['The 120 million adults who use the network pay nothing.', '120000000 used'],
]);
