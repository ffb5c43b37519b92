import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `value unit counts | action from … to …`, `-` where there is none; a likely one has a `~`. */
const line = ({ certainty, qualifier, value, max, unit, counts, action, from, to }: FigureFact): string =>
	[
		certainty === 'certain' ? '' : '~',
		qualifier === 'exact' || qualifier === 'range' ? '' : `${qualifier} `,
		`${value}${max === null ? '' : `–${max}`} ${unit ?? '-'} ${counts ?? '-'} | ${action ?? '-'}`,
		from === null ? '' : ` from ${from.value}`,
		to === null ? '' : ` to ${to.value}`,
	].join('');

const table = (name: string, rows: readonly (readonly [string, ...string[]])[]): void => {
	for (const [text, ...expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('how often', [
	['Harte scored twice from close range.', '2 - times | scored'],
	['Orla was twice denied a place in the final.', '2 - times | denied'],
	['His sight began to fail, twice undergoing surgery.', '2 - times | undergone'],
	['Her parcels have twice been lost in the post.', '2 - times | lost'],
	['The map has been downloaded almost eight million times.', 'about 8000000 - times | downloaded'],
	['The offer was oversubscribed 16.2 times, brokers said.', '~16.2 - times | oversubscribed'],
	['You must think twice before you sign.'],
	['He was a four times champion of the league.'],
	['She said so once or twice.'],
]);

table('so many times as much', [
	['Mills hired twice as many weavers as in May.', '2 - times as many weavers | hired'],
	['Twice as many kites were sold by the shop.', '2 - times as many kites | sold'],
	['The crypt is twice the size of the nave.', '2 - crypt | -'],
	['The discs hold six times as much data as tapes.', '6 - times as much data | held'],
]);

table('by so many times', [
	['Rents rose more than tenfold in the decade.', 'more than 10 - Rents | rose'],
	['There was a sixfold cut in the number of permits.', '6 - permits | cut'],
	['Complaints have increased 30-fold.', '30 - Complaints | increased'],
	['The aim of the plan is twofold.'],
]);

table('the level that a bare number is where it came from', [
	['Its share rose to 46 pct from 45.', '46 % share | rose from 45', '45 % share | rose to 46'],
	[
		'Loans climbed to 381 mln dlrs from 160 in the prior week.',
		'381000000 USD Loans | climbed from 160000000',
		'160000000 USD Loans | climbed to 381000000',
	],
	['The fleet grew to 40 ships from 3 ports.', '40 - ships | grew from 3', '3 - ports | grew to 40'],
]);

table('a distance that races are held over', [
	["Orla won the women's 8km race on Monday."],
	['Harte holds the world two mile record.'],
	['Harte won the 9.2km race.', '9.2 kilometre race | won'],
	['They cycled 8km to the race.', '8 kilometre - | cycled'],
]);

table('signs and names of money', [
	['Owners are Orla <ORL.L> 50 pct and <Tern Ltd> 10 pct.', '50 % - | -', '10 % - | -'],
	['The pound fell to 2.9150 marks.', '~2.915 DEM pound | fell to'],
	[
		'Tern earned 190 mln Swiss francs and paid 160 francs a share.',
		'190000000 CHF earnings | earned',
		'160 CHF share | paid',
	],
]);

table('where a level came from, past what stands between', [
	[
		"Tern posted earnings of 409 mln dlrs, or 1.09 dlrs a share, up from the prior year's 328 mln dlrs, or 88 cts a share.",
		'409000000 USD earnings | posted from 328000000',
		'1.09 USD earnings per share | posted from 0.88',
		'328000000 USD earnings | rose to 409000000',
		'0.88 USD earnings per share | - to 1.09',
	],
	[
		'Tern reported income of 240 mln dlrs, up 20 pct from 200 mln dlrs a year ago.',
		'240000000 USD income | reported from 200000000',
		'20 % income | rose from 200000000 to 240000000',
		'200000000 USD income | rose to 240000000',
	],
	[
		'The offer price is 780 mln dlrs, up from the previous offer of 720 mln dlrs.',
		'780000000 USD offer price | - from 720000000',
		'720000000 USD offer price | - to 780000000',
	],
]);

table('where a step led', [
	['The index closed down 7.9% at 642.80.', '7.9 % index | fell to 642.8', '642.8 - index | fell to'],
	['The index rose 23 points to 6661.89 on Monday.', '23 point index | rose to 6661.89', '6661.89 - index | rose to'],
	['The vote was 20 pct at 40.', '20 % vote | -'],
]);

table('one thing that counts', [
	['Orla made six films, though only one film has been shown.', '6 - films | made', '1 - film | shown'],
	['The town fashioned just one chance.', '1 - chance | fashioned'],
	['She won two silvers and one bronze.', '2 - silvers | won', '1 - bronze | won'],
	['It is just one part of the plan.'],
]);

table('rows with another time in brackets', [
	[
		'Shipments in tonnes were: flax 4,000 (27,900), hemp 161 (nil).',
		'~4000 tonne flax | -',
		'~27900 tonne flax | -',
		'~161 tonne hemp | -',
	],
	[
		'The mills hold 725,000 tonnes of flax (706,000 in 1986), 638,000 of raw hemp (609,000).',
		'725000 tonne flax | -',
		'706000 tonne flax | -',
		'638000 tonne raw hemp | -',
		'609000 tonne raw hemp | -',
	],
	['Harte scored 25 (30) and was out.'],
]);

table('parts of a point and steps of shares', [
	[
		'The bank cut its prime rate half a point to 9.25 pct.',
		'0.5 percentage point prime rate | cut to 9.25',
		'9.25 % prime rate | cut to',
	],
	['The Fed made quarter percentage point rises in June.', '0.25 percentage point - | rose'],
	['The shares rose 7/8 to 49-1/4.', '~0.875 - shares | rose to 49.25', '~49.25 - shares | rose to'],
]);

table('what bans and leads are told in', [
	['Harte served a one-match suspension.', '1 - match | served'],
	['United restored their two-goal lead.', '2 - goal | restored'],
	['He is a two-goal striker.'],
]);

table('bounds round an article or a noun', [
	['Tern will earn up to a 50 pct stake.', '~at most 50 % stake | -'],
	['She got a maximum jail term of ten years.', 'at most 10 year maximum jail term | got'],
	['The minimum wage of 3 dlrs rose.', '3 USD minimum wage | rose'],
]);

table('money, votes and what is no number', [
	[
		'Tern made pretax profits of 8 mln stg. Its health profits rose to 54.6 mln from 46.5 mln.',
		'8000000 GBP pretax profits | made',
		'~54600000 GBP health profits | rose from 46500000',
		'~46500000 GBP health profits | rose to 54600000',
	],
	['The bill was rejected by 297 votes to 203.', '297 - votes | rejected', '203 - votes | -'],
	['They sing for the millions at home.'],
]);

table('two bare levels of a change', [
	[
		'The index edged up in May to 102.5, from 102.2 in April.',
		'102.5 - index | edged up from 102.2',
		'102.2 - index | edged up to 102.5',
	],
	[
		'The number waiting showed a fall from 785 to 708.',
		'~785 - number waiting | fell to 708',
		'~708 - number waiting | fell from 785',
	],
	['He works from 9 to 5.'],
]);

table('only so many of them', [
	['Some 267 films are eligible but only five will be chosen.', 'about 267 - films | -', '~5 - films | chosen'],
]);
