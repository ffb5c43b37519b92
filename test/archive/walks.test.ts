import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mentionsOf, type Nearness, type WalkRequest } from '../../source/archive/archive.ts';
import { pairsIn } from '../../source/archive/passages/pairs.ts';
import { entityNumber } from '../../source/archive/sqlite/entity-keys.ts';
import { packVariants } from '../../source/archive/sqlite/variants.ts';
import type { Mention } from '../../source/domain/entity.ts';
import { Library, type Told } from './library.ts';

const NAMES = { 'Ada Stonefield': 'person', 'Lisport Council': 'organization', 'Tarn Bay': 'place' } as const;

const ARTICLES: readonly Told[] = [
	{
		id: 'near',
		published: '2031-05-02',
		text: 'Ada Stonefield left the Lisport Council. Later she went to Tarn Bay.',
		names: NAMES,
	},
	{
		id: 'nearer',
		published: '2031-05-03',
		text: 'The Lisport Council’s Ada Stonefield resigned. Ada Stonefield said no more.',
		names: NAMES,
	},
	{
		id: 'apart',
		published: '2031-05-01',
		text: 'Ada Stonefield spoke first. Nobody asked why. Then the Lisport Council voted.',
		names: NAMES,
	},
	{ id: 'alone', published: '2031-05-04', text: 'Ada Stonefield sat by the sea.', names: NAMES },
];

const library = new Library(ARTICLES);
const idOf = (name: string): string =>
	library.store.entities({ query: name, kind: null, offset: 0, limit: 1 }).rows[0]?.id ?? '';
const walk = (request: WalkRequest) => library.store.mentions({ ...request, offset: 0, limit: 50 });
const together = (name: string, other: string, within: Nearness) =>
	walk({ ...mentionsOf(idOf(name)), with: { entity: idOf(other), within } });

describe('two entities at once', () => {
	it('the nearest first: one sentence before one paragraph, few words before many', () => {
		const page = together('Ada Stonefield', 'Lisport Council', 'article');
		assert.deepEqual(
			page.rows.map(({ article, companion }) => `${article} ${companion?.isBefore ? 'after' : 'before'}`),
			['nearer after', 'near before', 'apart before'],
		);
		assert.deepEqual(
			page.sections.map(({ kind, from, count }) => `${kind} ${from} ${count}`),
			['sentence 0 2', 'paragraph 2 1'],
		);
		assert.equal(page.rows[1]?.companion?.between, ' left the ');
		assert.equal(page.articles, 3);
		assert.equal(page.part, null);
	});
	it('no further apart than was asked for, and the same seen from either', () => {
		assert.equal(together('Ada Stonefield', 'Lisport Council', 'sentence').total, 2);
		assert.equal(together('Lisport Council', 'Ada Stonefield', 'sentence').total, 2);
		assert.equal(together('Ada Stonefield', 'Tarn Bay', 'sentence').total, 0);
		assert.equal(together('Ada Stonefield', 'Tarn Bay', 'paragraph').total, 1);
	});
	it('an index leads to the place in an article', () => {
		const request = {
			...mentionsOf(idOf('Ada Stonefield')),
			with: { entity: idOf('Lisport Council'), within: 'article' },
		} as const;
		assert.equal(library.store.mentionIndex(request, 'apart', 0), 2);
		assert.equal(library.store.mentionIndex(request, 'alone', 0), null);
	});
	it('a dateline is of the paragraph it stands in', () => {
		const text = 'LISPORT — Ada went.';
		const mention = (start: number, end: number): Mention => ({
			start,
			end,
			name: 0,
			certainty: 'certain',
			by: 'test',
		});
		const blocks = [
			{ role: 'dateline' as const, start: 0, end: 7 },
			{ role: 'paragraph' as const, start: 10, end: 19 },
		];
		assert.deepEqual(
			pairsIn({ text, blocks }, [mention(0, 7)], [mention(10, 13)]).map(({ nearness }) => nearness),
			['paragraph'],
		);
	});
	it('pairs of blocks apart are of the article alone', () => {
		const text = 'One met.\n\nTwo met.';
		const mention = (start: number): Mention => ({ start, end: start + 3, name: 0, certainty: 'certain', by: 'test' });
		const blocks = [
			{ role: 'paragraph' as const, start: 0, end: 8 },
			{ role: 'paragraph' as const, start: 10, end: 18 },
		];
		assert.deepEqual(
			pairsIn({ text, blocks }, [mention(0)], [mention(10)]).map(({ nearness, distance }) => [nearness, distance]),
			[['article', 7]],
		);
	});
});

describe('an entity’s mentions', () => {
	it('by article: the one with most mentions first, each with its turn', () => {
		const page = walk({ ...mentionsOf(idOf('Ada Stonefield')), order: 'article' });
		assert.deepEqual(
			page.rows.map(({ article, turn }) => `${article} ${turn.index}/${turn.count}`),
			['nearer 0/2', 'nearer 1/2', 'apart 0/1', 'near 0/1', 'alone 0/1'],
		);
	});
	const doubted = new Library([
		{
			id: 'a',
			published: '2031-01-01',
			text: 'Mara Tolen? Mara Tolen.',
			names: { 'Mara Tolen': 'person' },
			doubted: [0],
		},
		{
			id: 'b',
			published: '2031-01-02',
			text: 'Mara Tolen. Mara Tolen?',
			names: { 'Mara Tolen': 'person' },
			doubted: [12],
		},
		{ id: 'c', published: '2031-01-03', text: 'Kara Moss was there.', names: { 'Kara Moss': 'person' } },
	]);
	const { store } = doubted;
	const mara = store.entities({ query: 'Mara Tolen', kind: null, offset: 0, limit: 1 }).rows[0];
	const kara = store.entities({ query: 'Kara Moss', kind: null, offset: 0, limit: 1 }).rows[0];
	const request = mentionsOf(mara?.id ?? '');
	it('candidates come after all that are sure, in every window', () => {
		const all = store.mentions({ ...request, offset: 0, limit: 10 });
		assert.deepEqual(
			all.rows.map(({ article, start, certainty }) => `${article} ${start} ${certainty}`),
			['a 12 certain', 'b 0 certain', 'a 0 candidate', 'b 12 candidate'],
		);
		assert.deepEqual(
			all.sections.map(({ kind, from, count }) => `${kind} ${from} ${count}`),
			['mention 0 2', 'candidate 2 2'],
		);
		assert.deepEqual([all.total, all.articles], [4, 2]);
		for (let offset = 0; offset < 4; offset += 1)
			for (let limit = 0; limit < 4; limit += 1)
				assert.deepEqual(store.mentions({ ...request, offset, limit }).rows, all.rows.slice(offset, offset + limit));
	});
	it('an index leads to the very mention, whichever section it stands in', () => {
		assert.deepEqual(
			[
				['a', 0],
				['a', 12],
				['b', 0],
				['b', 12],
				['b', 5],
			].map(([id, at]) => store.mentionIndex(request, String(id), Number(at))),
			[2, 0, 1, 3, 3],
		);
	});
	it('names that may be the same come last, where they are asked for', () => {
		store.statements.run(
			'UPDATE grouped SET variants = ? WHERE entity = ?',
			packVariants([{ entity: kara?.id ?? '', name: 'Kara Moss', certainty: 'candidate', by: 'test' }], (id) =>
				entityNumber(store.statements, id),
			),
			entityNumber(store.statements, mara?.id ?? ''),
		);
		const page = store.mentions({ ...request, variants: true, offset: 0, limit: 10 });
		assert.equal(page.total, 5);
		assert.deepEqual(page.sections.at(-1), { kind: 'variant', name: 'Kara Moss', from: 4, count: 1 });
		assert.deepEqual([page.rows[4]?.text, page.rows[4]?.certainty], ['Kara Moss', 'candidate']);
		assert.equal(store.mentions({ ...request, offset: 0, limit: 10 }).total, 4);
	});
});
