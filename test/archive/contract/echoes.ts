import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf } from '../../../source/journal/anchor.ts';
import { articleOf, type Told } from '../told.ts';
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

	test('a timeline counts an article by the date, the outlet and the facts that it was put right to', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const target = (id: string) => {
				const { path, headline, text } = articleOf(NEWS.find((told) => told.id === id) ?? assert.fail());
				return { article: { id, path, headline }, text };
			};
			const { article: again } = target('again');
			const { article: other, text } = target('other');
			const start = text.indexOf('Sunday');
			const day = { kind: 'date', anchor: anchorOf(text, { start, end: start + 'Sunday'.length }) } as const;
			const timeline = async (axis: 'event' | 'published') => {
				const { bars, undated } = await shelf.store.timeline({ query: '', filter: [], axis, unit: 'day' });
				return {
					undated,
					bars: bars.map(({ time, articles, first }) => [time, articles, first?.article, first?.outlet]),
				};
			};
			const time = '2024-06-01T00:00:00.000Z';
			await shelf.store.acted(
				[
					{ id: 't.1', time, act: 'correct', article: again, field: 'published', to: '2023-12-30' },
					{ id: 't.2', time, act: 'correct', article: again, field: 'outlet', to: 'Skerry' },
					{ id: 't.3', time, act: 'correct', article: other, field: 'published', to: '2024-01-01' },
					{ id: 't.4', time, act: 'amend', article: other, fact: day, field: 'value', to: '2024-01-14' },
				],
				false,
			);
			assert.deepEqual(await timeline('published'), {
				undated: 0,
				bars: [
					['2023-12-30', 1, 'again', 'Skerry'],
					['2024-01-01', 2, 'first', 'Wire'],
				],
			});
			assert.deepEqual(await timeline('event'), { undated: 2, bars: [['2024-01-14', 1, 'other', 'Inland']] });
			const dated = async (axis: 'event' | 'published', of: string) =>
				(await shelf.store.dated({ query: '', filter: [], axis, time: of })).map(({ article }) => article);
			assert.deepEqual(await dated('published', '2024-01-01'), ['first', 'other']);
			assert.deepEqual(await dated('published', '2024-01-02'), []);
			assert.deepEqual(await dated('published', '2023'), ['again']);
			assert.deepEqual(await dated('event', '2024-01-14'), ['other']);
			assert.deepEqual(await dated('event', '2024-01-07'), []);
			await shelf.store.acted(
				['t.1', 't.2', 't.3', 't.4'].map((of) => ({ id: `${of}.undone`, time, act: 'undo' as const, of })),
				false,
			);
			assert.deepEqual((await timeline('published')).bars.length, 3);
			assert.deepEqual((await timeline('event')).bars, [['2024-01-07', 1, 'other', 'Inland']]);
		}));
}
