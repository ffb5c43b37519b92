import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { Shelf } from './opened.ts';

const STORY =
	'The harbour authority of Velmora closed the eastern quay on Monday after a crane fell onto the deck of a grain ship. Nobody was hurt, the harbour master said, and divers are to look at the hull on Tuesday before anything else is decided. Ships wait in the bay until then, and the pilots have gone home for the night.';

const NEWS: readonly Told[] = [
	{ id: 'first', headline: 'Crane falls', text: STORY, published: '2024-01-01', outlet: 'Wire' },
	{
		id: 'again',
		headline: 'Crane falls onto ship',
		text: `${STORY} More follows.`,
		published: '2024-01-02',
		outlet: 'Coast',
	},
	{
		id: 'other',
		headline: 'Votes',
		text: 'Voters in Tarn Bay go to the polls on Sunday to choose a mayor. Four candidates stand, two of them for the first time, and turnout is expected to be high after a summer of quarrels over water and the price of bread.',
		published: '2024-01-03',
		outlet: 'Inland',
		dates: { Sunday: '2024-01-07' },
	},
];

const WORDS = 'we have never seen the river rise so fast in all these years';
const quoting = (id: string, published: string, words: string): Told => ({
	id,
	headline: `River ${id}`,
	text: `Ada Berg looked at the water. “${words},” Ada Berg said on the bridge of ${id}.`,
	published,
	names: { 'Ada Berg': 'person' },
	quotes: { [words]: 'Ada Berg' },
});

const QUOTING: readonly Told[] = [
	quoting('late', '2024-02-03', WORDS),
	quoting('early', '2024-02-01', `${WORDS} of mine`),
	quoting('else', '2024-02-02', 'there will be a vote on the new bridge before the summer is over'),
	{ id: 'silent', headline: 'Silent', text: `It was said that ${WORDS}.`, published: '2024-02-04' },
];

export function echoes({ open }: Contract): void {
	test('articles that quote the same words are told in order of publication, whatever else the list has', () =>
		Shelf.with(open, QUOTING, async (shelf) => {
			const quotes = (query: string) => shelf.store.echoing({ query, filter: [] }, 'quotes');
			assert.deepEqual(await quotes(''), ['early', 'late']);
			assert.deepEqual(await quotes('headline:late'), ['late']);
			assert.deepEqual(await quotes('headline:else'), []);
		}));

	test('articles that print one text know each other, the first first, and fold to one row', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const copies = await shelf.store.copies('again');
			assert.deepEqual(
				copies.map(({ article, kind }) => [article, kind === 'first']),
				[
					['first', true],
					['again', false],
				],
			);
			assert.deepEqual(await shelf.store.copies('other'), []);
			assert.deepEqual(await shelf.store.echoing({ query: '', filter: [] }, 'copies'), ['first', 'again']);
			const folded = await shelf.list('', { sort: 'date', folded: true });
			assert.deepEqual([folded.total, folded.folded, folded.rows.length], [2, 1, 2]);
		}));

	test('a timeline counts articles by when they were published and by what they tell of', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const published = await shelf.store.timeline({ query: '', filter: [], axis: 'published', unit: 'day' });
			assert.deepEqual(
				published.bars.map(({ time, articles }) => [time, articles]),
				[
					['2024-01-01', 1],
					['2024-01-02', 1],
					['2024-01-03', 1],
				],
			);
			const told = await shelf.store.timeline({ query: '', filter: [], axis: 'event', unit: 'day' });
			assert.deepEqual(
				told.bars.map(({ time, articles }) => [time, articles]),
				[['2024-01-07', 1]],
			);
			const dated = await shelf.store.dated({ query: '', filter: [], axis: 'event', time: '2024-01-07' });
			assert.deepEqual(
				dated.map(({ article }) => article),
				['other'],
			);
		}));
}
