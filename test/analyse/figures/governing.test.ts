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
	['They will meet within the next two weeks.', ['2 - | -']],
	['Tickets sold out in 36 hours.', ['36 - | -']],
	['He was held for the past 130 days.', ['130 - | -']],
]);

table('changes that were not, and what they come amid', [
	['The town would struggle to meet its 1.4% target.', ['1.4 target | -']],
	['He won a £2m boost in his efforts to build a school.', ['2000000 - | boosted']],
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
