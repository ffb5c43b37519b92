import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Facet, mentionsOf } from '../../../source/archive/archive.ts';
import type { Act, Entry } from '../../../source/journal/act.ts';
import { anchorOf } from '../../../source/journal/anchor.ts';
import type { EntityTarget } from '../../../source/journal/target.ts';
import { articleOf, type Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { Shelf } from './opened.ts';

const NEWS: readonly Told[] = [
	{
		id: 'a',
		headline: 'Talks',
		text: 'Ada Lindqvist met Port Authority men. Ada Lindqvist spoke.',
		published: '2024-01-01',
		outlet: 'Coast',
		names: { 'Ada Lindqvist': 'person', 'Port Authority': 'organization' },
	},
	{
		id: 'b',
		headline: 'Piers',
		text: 'Adda Lindquist of the Port Authority was there. Bo Ek too.',
		published: '2024-01-02',
		outlet: 'Coast',
		names: { 'Adda Lindquist': 'person', 'Port Authority': 'organization', 'Bo Ek': 'person' },
	},
	{
		id: 'c',
		headline: 'Nets',
		text: 'Bo Ek left.',
		published: '2024-01-03',
		outlet: 'Inland',
		names: { 'Bo Ek': 'person' },
	},
];

let acts = 0;
const entry = (act: Act): Entry => {
	acts += 1;
	return { id: `t.${acts}`, time: new Date(Date.UTC(2024, 5, 1) + acts).toISOString(), ...act };
};

const article = (id: string) => {
	const { path, headline } = articleOf(NEWS.find((one) => one.id === id) ?? assert.fail());
	return { id, path, headline };
};

async function target(shelf: Shelf, name: string): Promise<EntityTarget> {
	const row = await shelf.store.entity(await shelf.entity(name));
	assert.ok(row, name);
	return { id: row.id, kind: row.kind, name: row.name };
}

export function desk({ open }: Contract): void {
	test('marks, tags and notes can be asked for and are counted', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			await shelf.store.acted(
				[
					entry({ act: 'star', article: article('a'), on: true }),
					entry({ act: 'read', article: article('b'), on: true, by: 'key' }),
					entry({ act: 'tag', article: article('c'), tag: 'to-check', on: true }),
				],
				true,
			);
			for (const [query, ids] of [
				['is:starred', 'a'],
				['is:unread', 'a c'],
				['is:read', 'b'],
				['tag:to', 'c'],
				['is:starred OR tag:to-check', 'a c'],
				['-is:starred outlet:"Coast"', 'b'],
			] as const)
				assert.deepEqual((await shelf.ids(query)).sort().join(' '), ids, query);
			const { desk: counted } = await shelf.store.facets({
				query: '',
				filter: [],
				sort: 'date',
				descending: true,
				offset: 0,
				limit: 0,
			});
			assert.deepEqual(
				counted?.tags.map(({ value, articles }) => [value, articles]),
				[['to-check', 1]],
			);
			assert.equal(counted?.marks.find(({ value }) => value === 'unread')?.articles, 2);
		}));

	test('merged names are one in lists, filters, queries, mentions and counts, and two again when it is undone', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const [ada, adda] = [await target(shelf, 'Ada Lindqvist'), await target(shelf, 'Adda Lindquist')];
			const merge = entry({ act: 'merge', entity: adda, into: ada });
			await shelf.store.acted([merge], false);
			const row = await shelf.store.entity(adda.id);
			assert.deepEqual([row?.id, row?.name, row?.articles, row?.mentionCount], [ada.id, 'Ada Lindqvist', 2, 3]);
			const filtered = (entity: string) => shelf.ids('', { filter: [{ entity, mode: 'all' }] });
			assert.deepEqual((await filtered(adda.id)).sort(), ['a', 'b']);
			assert.deepEqual((await shelf.ids('person:"Ada Lindqvist"')).sort(), ['a', 'b']);
			assert.equal((await shelf.store.mentions({ ...mentionsOf(ada.id), offset: 0, limit: 10 })).total, 3);
			const { entities } = await shelf.store.facets({
				query: '',
				filter: [],
				sort: 'date',
				descending: true,
				offset: 0,
				limit: 0,
			});
			assert.deepEqual(entities.person.map(({ label, articles }) => [label, articles]).sort(), [
				['Ada Lindqvist', 2],
				['Bo Ek', 2],
			]);
			await shelf.store.acted([entry({ act: 'undo', of: merge.id })], false);
			assert.equal((await shelf.store.entity(adda.id))?.id, adda.id);
			assert.deepEqual(await filtered(adda.id), ['b']);
		}));

	test('mentions that are somebody else’s are so in lists, filters, queries, mentions and counts, until it is undone', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const [ada, bo] = [await target(shelf, 'Ada Lindqvist'), await target(shelf, 'Bo Ek')];
			const { text } = NEWS[0] ?? assert.fail();
			const second = text.lastIndexOf('Ada Lindqvist');
			const spoken = { start: second, end: second + 'Ada Lindqvist'.length };
			const split = (as: EntityTarget, span = spoken): Entry =>
				entry({
					act: 'split',
					entity: ada,
					mentions: [{ article: article('a'), anchor: anchorOf(text, span) }],
					as,
				});
			const walked = async (id: string) => {
				const page = await shelf.store.mentions({ ...mentionsOf(id), offset: 0, limit: 10 });
				const row = await shelf.store.entity(id);
				const told = page.rows.map((one) => `${one.article}@${one.start}`).join(' ');
				return `${told}; ${page.total} in ${page.articles}; ${row?.mentionCount} in ${row?.articles}`;
			};
			const filtered = async (entity: string, mode: 'all' | 'none' = 'all') =>
				(await shelf.ids('', { filter: [{ entity, mode }] })).sort().join(' ');
			const counted = async (): Promise<string> => {
				const request = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 0 } as const;
				const { entities } = await shelf.store.facets(request);
				return entities.person.map(({ label, articles }) => `${label} ${articles}`).join(', ');
			};
			const before = [await walked(ada.id), await walked(bo.id), await counted()];
			const made = { id: 'made:1', kind: 'person', name: 'Adela Strand' } as const;
			const toNew = split(made);
			await shelf.store.acted([toNew], false);
			assert.equal(await walked(ada.id), 'a@0; 1 in 1; 1 in 1');
			assert.equal(await walked(made.id), `a@${second}; 1 in 1; 1 in 1`);
			assert.deepEqual([await filtered(made.id), await filtered(ada.id)], ['a', 'a']);
			assert.deepEqual(await shelf.ids('person:strand'), ['a']);
			assert.ok((await counted()).includes('Adela Strand 1'));
			assert.ok((await shelf.store.read('a', ''))?.entities.includes(made.id));
			const { rows } = await shelf.store.entities({ query: 'adela', kind: 'person', offset: 0, limit: 5 });
			assert.equal(rows[0]?.id, made.id);
			assert.equal(await shelf.store.mentionIndex(mentionsOf(made.id), 'a', second), 0);
			const all = split(bo, { start: 0, end: 'Ada Lindqvist'.length });
			await shelf.store.acted([all, entry({ act: 'merge', entity: made, into: bo })], false);
			assert.equal(await walked(bo.id), `a@0 a@${second} b@48 c@0; 4 in 3; 4 in 3`);
			assert.equal((await shelf.store.mentions({ ...mentionsOf(ada.id), offset: 0, limit: 10 })).total, 0);
			assert.deepEqual([await filtered(bo.id), await filtered(ada.id, 'none')], ['a b c', 'a b c']);
			assert.deepEqual((await shelf.ids('person:ek')).sort(), ['a', 'b', 'c']);
			await shelf.store.acted(
				[toNew, all].map(({ id }) => entry({ act: 'undo', of: id })),
				false,
			);
			assert.deepEqual([await walked(ada.id), await walked(bo.id), await counted()], before);
		}));

	test('a name is called, kept and hidden as the reader says; an article bears the headline and date it was given', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const bo = await target(shelf, 'Bo Ek');
			const port = await target(shelf, 'Port Authority');
			await shelf.store.acted(
				[
					entry({ act: 'rename', entity: bo, name: 'Bosse Ek' }),
					entry({ act: 'hide', entity: port, on: true }),
					entry({ act: 'correct', article: article('c'), field: 'headline', to: 'Nets and boats' }),
				],
				false,
			);
			assert.equal((await shelf.store.entity(bo.id))?.name, 'Bosse Ek');
			const { rows } = await shelf.store.entities({ query: '', kind: null, offset: 0, limit: 10 });
			assert.ok(!rows.some(({ id }) => id === port.id));
			assert.equal((await shelf.list('')).rows.find(({ id }) => id === 'c')?.headline, 'Nets and boats');
			assert.equal((await shelf.store.read('c', ''))?.article.headline, 'Nets and boats');
		}));

	test('lists by date, and what is asked of dates and outlets, go by those that were put right', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const byDate = (descending: boolean, more = {}) => shelf.ids('', { sort: 'date', descending, ...more });
			const correct = (id: string, field: 'published' | 'outlet', to: string): Entry =>
				entry({ act: 'correct', article: article(id), field, to });
			assert.deepEqual(await byDate(true), ['c', 'b', 'a']);
			const dated = correct('a', 'published', '2024-01-05');
			await shelf.store.acted([dated, correct('b', 'outlet', 'Inland Gazette')], false);
			assert.deepEqual(
				[await byDate(true), await byDate(false)],
				[
					['a', 'c', 'b'],
					['b', 'c', 'a'],
				],
			);
			for (let offset = 0; offset < 3; offset += 1)
				assert.deepEqual(await byDate(true, { offset, limit: 1 }), ['acb'.charAt(offset)], `from ${offset}`);
			for (const [query, ids] of [
				['date:2024-01-05', 'a'],
				['date:2024-01-01', ''],
				['date:2024-01-01..2024-01-03', 'b c'],
				['date:>2024-01-03', 'a'],
				['-date:2024-01-05', 'b c'],
				['outlet:Coast', 'a'],
				['outlet:gaz', 'b'],
				['outlet:Inland', 'b c'],
			] as const)
				assert.deepEqual((await shelf.ids(query)).sort().join(' '), ids, query);
			const ada = await shelf.entity('Ada Lindqvist');
			const filter = [{ entity: ada, mode: 'none' }] as const;
			const page = await shelf.list('', { sort: 'date', filter });
			assert.deepEqual([page.rows.map(({ id }) => id), page.total, page.hidden], [['c', 'b'], 2, 1]);
			await shelf.store.acted(
				[correct('c', 'published', '2023-12-31'), correct('b', 'published', '2024-01-06')],
				false,
			);
			assert.deepEqual(
				[await byDate(true), await byDate(false)],
				[
					['b', 'a', 'c'],
					['c', 'a', 'b'],
				],
			);
			await shelf.store.acted([entry({ act: 'undo', of: dated.id })], false);
			assert.deepEqual(await byDate(true), ['b', 'a', 'c']);
			assert.deepEqual(await shelf.ids('date:2024-01-01'), ['a']);
		}));

	test('lists by headline and outlet, and facets, go by what was put right', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const by = (sort: 'headline' | 'outlet', descending: boolean, more = {}) =>
				shelf.ids('', { sort, descending, ...more });
			const correct = (id: string, field: 'headline' | 'published' | 'outlet', to: string): Entry =>
				entry({ act: 'correct', article: article(id), field, to });
			assert.deepEqual(await by('headline', false), ['c', 'b', 'a']);
			await shelf.store.acted([correct('a', 'headline', 'Oars'), correct('c', 'headline', 'Zither')], false);
			assert.deepEqual(
				[await by('headline', false), await by('headline', true)],
				[
					['a', 'b', 'c'],
					['c', 'b', 'a'],
				],
			);
			for (let offset = 0; offset < 3; offset += 1)
				assert.deepEqual(await by('headline', false, { offset, limit: 1 }), ['abc'.charAt(offset)]);
			assert.deepEqual(await by('outlet', false), ['b', 'a', 'c']);
			await shelf.store.acted(
				[correct('b', 'outlet', 'Quay'), correct('c', 'outlet', 'Coast'), correct('c', 'published', '2023-02-01')],
				false,
			);
			assert.deepEqual(
				[await by('outlet', false), await by('outlet', true)],
				[
					['a', 'c', 'b'],
					['b', 'c', 'a'],
				],
			);
			const counted = (facets: readonly Facet[]) => facets.map(({ value, articles }) => [value, articles]);
			const { outlets, months } = await shelf.store.facets({
				query: '',
				filter: [],
				sort: 'date',
				descending: true,
				offset: 0,
				limit: 0,
			});
			assert.deepEqual(counted(outlets), [
				['Coast', 2],
				['Quay', 1],
			]);
			assert.deepEqual(counted(months), [
				['2024-01', 2],
				['2023-02', 1],
			]);
		}));

	test('what was checked is told of the mention and of the walk, also of names that were merged', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const [ada, adda] = [await target(shelf, 'Ada Lindqvist'), await target(shelf, 'Adda Lindquist')];
			const told = NEWS[0] ?? assert.fail();
			const start = told.text.lastIndexOf('Ada Lindqvist');
			const check = entry({
				act: 'check',
				entity: ada,
				article: article('a'),
				anchor: anchorOf(told.text, { start, end: start + 'Ada Lindqvist'.length }),
				on: true,
			});
			const walked = async (id: string) => {
				const { rows, checked = 0 } = await shelf.store.mentions({ ...mentionsOf(id), offset: 0, limit: 10 });
				const own = rows.filter(({ isChecked }) => isChecked).map((row) => `${row.article}@${row.start}`);
				return [checked, own.join(' ')];
			};
			assert.deepEqual(await walked(ada.id), [0, '']);
			await shelf.store.acted([check], false);
			assert.deepEqual(await walked(ada.id), [1, `a@${start}`]);
			assert.deepEqual(await walked(adda.id), [0, '']);
			await shelf.store.acted([entry({ act: 'merge', entity: ada, into: adda })], false);
			assert.deepEqual(await walked(adda.id), [1, `a@${start}`]);
			await shelf.store.acted([entry({ act: 'undo', of: check.id })], false);
			assert.deepEqual(await walked(adda.id), [0, '']);
		}));
}
