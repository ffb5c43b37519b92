import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { segment } from '../../../source/analyse/segment.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `value counts | action`, `?` before it where it is only likely. */
const line = ({ value, counts, action, certainty }: FigureFact): string =>
	`${certainty === 'certain' ? '' : '?'}${value} ${counts ?? '-'} | ${action ?? '-'}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('object of any verb', [
	['The studio has made six westerns.', ['6 westerns | made']],
	['Listeners made 9,000 calls to the station.', ['9000 calls | made']],
	['More than 9,000 calls were made.', ['9000 calls | made']],
	['The harbour saw 40 strikes.', ['40 strikes | seen']],
	['The bank gave the club 12 new vans.', ['12 new vans | given']],
	['The union expects 400 delegates.', ['?400 delegates | expected']],
	['Prosecutors accused 14 officers.', ['14 officers | accused']],
	['The hall has 300 seats.', ['300 seats | -']],
	['The list includes 40 firms.', ['40 firms | -']],
	['Brokers said 22 firms bid.', ['22 firms | -']],
]);

table('verbs of telling and keeping', [
	['The group made a loss of $3m.', ['3000000 loss | made']],
	['The chain posted a $4m profit.', ['4000000 profit | posted']],
	['Monitors reported 120 complaints.', ['120 complaints | reported']],
	['He kept 14 dogs in a shed.', ['14 dogs | kept']],
	['The play was nominated for three awards.', ['3 awards | nominated']],
	['Donations totalled 600 crates.', ['600 crates | -']],
	['A survey of 2,700 singers was published.', ['2700 singers | surveyed']],
]);

table('subject of any verb', [
	['About 40,000 people tuned in.', ['40000 people | tuned in']],
	['Six nations took part.', ['6 nations | took part']],
	['Some 300 clinics use the device.', ['300 clinics | used']],
	['Nine weavers refused to go.', ['9 weavers | refused']],
	['Twelve boats carried the grain.', ['12 boats | carried']],
	['The device is used by 300 clinics.', ['300 clinics | used']],
	['Six ships may carry the grain.', ['?6 ships | carried']],
	['Ten villagers accused the mayor.', ['10 villagers | -']],
	['Four banks bought the mill.', ['4 banks | -']],
	['Twelve clerks have got the key.', ['12 clerks | -']],
]);

table('lengths that only place in time', [
	['Rents have doubled over the past five years.', []],
	['He left six months ago.', []],
	['Keane scored on 58 minutes.', []],
	['It was the first rise in three years.', []],
	['It is his third trip in two months.', []],
	['Orca scored two minutes before half-time.', []],
	['Income in the first three months fell.', []],
	['He has three or five years.', []],
	['The town held a three-day rally.', ['3 rally | held']],
	['They will meet within the next two weeks.', ['?2 - | -']],
	['Tickets sold out in 36 hours.', ['36 - | -']],
	['He was held for the past 130 days.', ['130 - | -']],
]);

table('changes that were not, and what they come amid', [
	['The town would struggle to meet its 1.4% target.', ['?1.4 target | -']],
	['He won a £2m boost in his efforts to build a school.', ['2000000 boost | boosted']],
]);

table('told by what governs the phrase', [
	['She served a 14-month term.', ['14 term | served']],
	['The clerk was handed a two-year ban.', ['2 ban | handed']],
	['The firm hid debts of $3m from its owners.', ['3000000 debts | hidden']],
	['The museum will assume $6m of the debt.', ['?6000000 debt | assumed']],
	['Owners can claim $300 if the ferry is late.', ['?300 - | claimed']],
	['The board has pushed through three mergers.', ['3 mergers | pushed through']],
	['The storm set the harbour works back 60 days.', ['60 - | set back']],
	['She led the choir for seven years.', ['7 - | led']],
	['She led the choir for the past two years.', ['2 - | -']],
	['It will be set against the 4 mln dlrs the mill still owes.', ['4000000 - | owed']],
	[
		'Acme bought 900 shares, a 6% stake, for $3m.',
		['900 shares | bought', '6 stake | bought', '3000000 shares | bought'],
	],
	['The guild gives 40% of its time to bread, 30% to cake.', ['40 time | given', '30 time | given']],
	['The mill said it had no debts of $3m.', ['3000000 debts | -']],
	['The hall has a $3m organ.', ['3000000 organ | -']],
	['Coffee will account for a quarter of sales.', ['?0.25 sales | accounted for']],
	['They have lost four cups and broken three.', ['4 cups | lost', '3 cups | broken']],
	['The mill was unchanged at $3m.', ['3000000 mill | -']],
]);

table('priced, beaten, hoped for', [
	['The cups are on sale for $6.', ['6 cups | -']],
	['They live on the $2bn ministers hope to save by March.', ['?2000000000 - | saved']],
	['The yield was below the 4% forecast by brokers.', ['?4 yield | forecast']],
	['She won by 25 metres.', ['25 - | won']],
	['Rovers signed the keeper on a five-month deal.', ['5 deal | signed']],
]);

table('not yet, whatever the verb', [
	['Three lenders have yet to agree to it.', ['?3 lenders | -']],
	['The guild expects 400 members to march.', ['?400 members | expected']],
	['The guild has promised $4m in grants.', ['?4000000 grants | promised']],
	['Owners must ask before they raise their stake beyond 49%.', ['?49 stake | raised beyond']],
	['It is a step towards joining 12 schools.', ['?12 schools | joined']],
	['He leads the push for four titles.', ['?4 titles | -']],
	['A clerk asks when he sells 40 tickets.', ['?40 tickets | sold']],
	['The bank promised the town $4m and paid $2m.', ['?4000000 - | promised', '2000000 - | paid']],
]);

table('a level that was passed', [
	['Oats surged above $53 in Lagos.', ['53 Oats | surged above']],
	['Fares fell below $2.', ['2 Fares | fell below']],
]);

test('sums of a table without their money have that of its other rows, most likely', () => {
	const text = 'Turnover 1.10 billion vs 947 mln\nPretax profit 127 mln stg vs 116 mln\nAvg shrs 3.1 mln vs 2.9 mln';
	const draft = draftOf(text, '2024-05-15');
	const lines = text.split('\n');
	const blocks = lines.map((row) => {
		const start = text.indexOf(row);
		return { start, end: start + row.length, role: 'paragraph' as const };
	});
	const found = extractFigures({
		...draft,
		article: { ...draft.article, blocks },
		segmentation: segment(text, blocks),
	});
	assert.deepEqual(
		found.map(({ unit, certainty }) => `${unit ?? '-'} ${certainty}`),
		['GBP likely', 'GBP likely', 'GBP certain', 'GBP certain', '- likely', '- likely'],
	);
});
