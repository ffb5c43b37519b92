import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act, Entry } from '../../source/journal/act.ts';
import { articleOf, Library, type Told } from './library.ts';

const NEWS: readonly Told[] = ['harbour', 'pilots', 'storm', 'roads'].map((word, index) => ({
	id: `id${index}`,
	headline: `Word of ${word}`,
	text: `What is told of ${word}, and of the weather.`,
	published: `2024-02-0${index + 1}`,
}));

const target = (index: number) => {
	const { id, path, headline } = articleOf(NEWS[index] ?? { id: '', text: '' });
	return { id, path, headline };
};

let acts = 0;
const entry = (act: Act): Entry => {
	acts += 1;
	return { id: `t.${acts}`, time: new Date(Date.UTC(2024, 5, 1) + acts).toISOString(), ...act };
};

const DONE: readonly Entry[] = [
	entry({ act: 'read', article: target(0), on: true, by: 'opening' }),
	entry({ act: 'star', article: target(1), on: true }),
	entry({ act: 'tag', article: target(1), tag: 'to-check', on: true }),
	entry({ act: 'tag', article: target(2), tag: 'Tonight', on: true }),
	entry({
		act: 'note',
		note: 'n',
		article: target(2),
		anchor: null,
		entity: null,
		text: 'Ask the budget desk about the bridges.',
	}),
];

const FOUND: readonly (readonly [query: string, ids: string])[] = [
	['is:read', 'id0'],
	['is:unread', 'id1 id2 id3'],
	['is:starred', 'id1'],
	['is:tagged -is:starred', 'id2'],
	['is:noted', 'id2'],
	['tag:to', 'id1 id2'],
	['tag:"to"', ''],
	['tag:to ', ''],
	['tag:TONIGHT ', 'id2'],
	['tag:to-check', 'id1'],
	['note:budg', 'id2'],
	['note:"budget bridges" ', 'id2'],
	['note:budg ', ''],
	['weather is:unread NOT tag:tonight', 'id1 id3'],
	['storm OR is:starred', 'id1 id2'],
	['is:unread harbour', ''],
];

const library = (): Library => new Library(NEWS);

const idsOf = (made: Library, query: string): string => made.ids(query).sort().join(' ');

for (const [query, ids] of FOUND)
	test(`finds ${JSON.stringify(query)} by what was done to the articles`, () => {
		const made = library();
		made.store.acted(DONE, false);
		assert.equal(idsOf(made, query), ids);
	});

test('what is done counts at once, undone it does not, and a journal read anew is all there is', () => {
	const made = library();
	assert.equal(idsOf(made, 'is:starred'), '');
	made.store.acted(DONE, false);
	assert.equal(idsOf(made, 'is:starred'), 'id1');
	const [, star] = DONE;
	made.store.acted([entry({ act: 'undo', of: star?.id ?? '' })], false);
	assert.equal(idsOf(made, 'is:starred'), '');
	made.store.acted([entry({ act: 'star', article: target(3), on: true })], true);
	assert.deepEqual([idsOf(made, 'is:starred'), idsOf(made, 'is:tagged')], ['id3', '']);
});

test('an article whose text has changed keeps its marks at its path under its headline', () => {
	const made = library();
	made.store.acted(DONE, false);
	const [, pilots] = NEWS;
	if (!pilots) return assert.fail();
	made.remove('id1');
	made.put([{ ...pilots, id: 'id9', text: 'Another text.' }]);
	// The path of a test's article is made of its id: here it lies elsewhere.
	assert.equal(idsOf(made, 'is:starred'), '');
	made.store.acted(
		[entry({ act: 'star', article: { id: 'gone', path: 'news/id9.txt', headline: 'Word of pilots' }, on: true })],
		false,
	);
	assert.equal(idsOf(made, 'is:starred'), 'id9');
});

test('counts marks and tags of what a query leaves, and none where nothing was done', () => {
	const made = library();
	const request = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 0 } as const;
	assert.equal(made.store.facets(request).desk, undefined);
	made.store.acted(DONE, false);
	const counts = (query: string) => {
		const { marks = [], tags = [] } = made.store.facets({ ...request, query }).desk ?? {};
		return [...marks, ...tags].map(({ value, articles }) => `${value} ${articles}`).join(', ');
	};
	assert.equal(counts(''), 'unread 3, noted 1, read 1, starred 1, Tonight 1, to-check 1');
	assert.equal(counts('pilots'), 'starred 1, unread 1, to-check 1');
});
