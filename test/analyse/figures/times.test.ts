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
