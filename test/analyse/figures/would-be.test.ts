import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

const figuresOf = (text: string): readonly FigureFact[] => extractFigures(draftOf(text, '2024-05-15'));

/** `?value counts | action`; `?` where it is only likely. */
const line = ({ value, counts, action, certainty }: FigureFact): string =>
	`${certainty === 'certain' ? '' : '?'}${value} ${counts ?? '-'} | ${action ?? '-'}`;

const table = (name: string, rows: readonly (readonly [string, ...string[]])[]): void => {
	for (const [text, ...expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(figuresOf(text).map(line), expected));
};

table('a deed in -ing before a modal', [
	[
		'In Norway, lowering speed limits from 90 km to 80 km would help.',
		'?90 speed limits | lowered',
		'?80 speed limits | lowered',
	],
	['The nurses said that raising the levy by 12% could deter buyers.', '?12 levy | raised'],
	['It said trimming the toll for vans to $4 will cost little.', '?4 toll | trimmed to'],
]);

table('a deed in -ing as the means of what is ahead', [
	['The state could save $40m by closing 12 depots.', '?40000000 - | saved', '?12 depots | closed'],
	['Queues would be shortened by lifting the quota to 900 tonnes.', '?900 quota | lifted to'],
	['The state saved $40m by closing 12 depots.', '40000000 - | saved', '12 depots | closed'],
	['The dairy, selling 400 cows, could survive.', '400 cows | sold'],
]);

table('asked for, not done', [
	['The coach should be fined and suspended for three years.', '?3 suspension | suspended'],
	['Owners should pay up and be barred for six months.', '?6 - | barred'],
	['The board asked that she be suspended for ten weeks.', '?10 - | suspended'],
	['Should owners be jailed for five years?', '?5 sentence | jailed'],
	['Owners should, they argue, be jailed for five years.', '?5 sentence | jailed'],
	['The coach was fined and suspended for three years.', '3 suspension | suspended'],
]);

table('how many there were, or are left', [
	['The yard cut its staff to 310 from 900.', '310 staff | cut', '900 staff | -'],
	['The yard slashed its workforce from 900 to 310.', '900 workforce | -', '310 workforce | slashed'],
	['The yard reduced its headcount to 310.', '310 headcount | -'],
	['The yard cut 590 jobs.', '590 jobs | cut'],
]);

table('a difference befell nobody', [
	['The scheme led to 75 fewer road deaths.', '?75 fewer road deaths | -'],
	['There were 14 more murders in Rome than in Milan.', '14 murders | -'],
	['Guards made 8% more arrests than in June.', '8 arrests | -'],
	['Guards made 14 more arrests on Friday.', '14 arrests | arrested'],
]);

table('where somebody went', [
	['Six sailors ran over to the quay.', '6 sailors | ran'],
	['Three spies were handed over to the guards.', '3 spies | handed over'],
]);

table('records and those counted', [
	['The night ended with Olga clearing a record of 2.04m.', '2.04 record | cleared'],
	['The number of tenants being evicted rose to 3,400.', '?3400 tenants being evicted | rose to'],
	['The number of tenants rose to 3,400.', '?3400 tenants | rose to'],
]);

table('odds', [['Seven times out of ten the lifts stall.'], ['Seven out of ten lifts stall.', '0.7 lifts | -']]);

test('a price below a level of its own is bounded', () =>
	assert.deepEqual(
		['Notes were sold at less than their 100 pct of face value.', 'It beat more than its $40 target.'].map((text) =>
			figuresOf(text).map(({ qualifier }) => qualifier),
		),
		[['fewer than'], ['exact']],
	));

test('what tells a story is no source of its figures', () =>
	assert.deepEqual(
		['Anna Ruiz tells the story of 300 miners.', 'Anna Ruiz told of 300 miners.'].map((text) =>
			figuresOf(text).map(({ source }) => source?.text ?? null),
		),
		[[null], ['Anna Ruiz']],
	));
