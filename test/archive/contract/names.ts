import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mentionsOf } from '../../../source/archive/archive.ts';
import type { Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { NEWS } from './news.ts';
import { Shelf } from './opened.ts';
import { articles } from './scan.ts';

/** Where a name stands, by date, then path, then place; the undated last. */
function mentionsIn(told: readonly Told[], name: string): string[] {
	const sorted = [...told].sort((one, other) => {
		const [first, second] = [one.published ?? '9', other.published ?? '9'];
		return first < second ? -1 : first > second ? 1 : 0;
	});
	return sorted.flatMap(({ id, text, names = {} }) => {
		const places: string[] = [];
		if (name in names)
			for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(`${id}@${at}`);
		return places;
	});
}

export function names({ open, archives }: Contract): void {
	test('mentions of a name are all of them by date, in any windows, and an index leads to each', () =>
		fc.assert(
			fc.asyncProperty(articles(14), fc.integer({ min: 1, max: 5 }), (told, limit) =>
				Shelf.with(open, told, async (shelf) => {
					for (const name of ['Ada Stonefield', 'Bo Ek', 'Lisport', 'Port Authority']) {
						const expected = mentionsIn(told, name);
						if (expected.length === 0) continue;
						const walk = mentionsOf(await shelf.entity(name));
						const found: string[] = [];
						for (let offset = 0; offset < expected.length; offset += limit) {
							const page = await shelf.store.mentions({ ...walk, offset, limit });
							assert.deepEqual([page.offset, page.total], [offset, expected.length], name);
							assert.equal(page.articles, new Set(expected.map((each) => each.split('@')[0])).size);
							for (const { article, start, text, before, after, turn } of page.rows) {
								assert.deepEqual([text, typeof before, typeof after], [name, 'string', 'string']);
								assert.ok(turn.index < turn.count);
								const index = found.push(`${article}@${start}`) - 1;
								assert.equal(await shelf.store.mentionIndex(walk, article, start), index, name);
							}
						}
						const days = (list: readonly string[]) =>
							list.map((each) => told.find(({ id }) => id === each.split('@')[0])?.published ?? '9');
						assert.deepEqual([...found].sort(), [...expected].sort());
						assert.deepEqual(days(found), days(expected));
					}
				}),
			),
			{ numRuns: archives },
		));

	test('the article with the most mentions comes first where that was asked for', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const walk = { ...mentionsOf(await shelf.entity('Ada Stonefield')), order: 'article' } as const;
			const { rows } = await shelf.store.mentions({ ...walk, offset: 0, limit: 10 });
			assert.deepEqual(
				rows.map(({ article }) => article),
				['b2', 'b2', 'a1'],
			);
		}));

	test('mentions in doubt come after those that are sure, as a section of their own', () =>
		Shelf.with(
			open,
			[
				{
					id: 'a',
					text: 'Bo Ek spoke. Bo Ek left.',
					published: '2024-01-01',
					names: { 'Bo Ek': 'person' },
					doubted: [13],
				},
				{ id: 'b', text: 'Bo Ek slept.', published: '2024-01-02', names: { 'Bo Ek': 'person' } },
			],
			async (shelf) => {
				const walk = mentionsOf(await shelf.entity('Bo Ek'));
				const { rows, sections } = await shelf.store.mentions({ ...walk, offset: 0, limit: 10 });
				assert.deepEqual(
					rows.map(({ article, certainty }) => `${article} ${certainty}`),
					['a certain', 'b certain', 'a candidate'],
				);
				assert.deepEqual(
					sections.map(({ kind, from, count }) => [kind, from, count]),
					[
						['mention', 0, 2],
						['candidate', 2, 1],
					],
				);
			},
		));

	test('names are found by what they begin with, counted, and known by their ids', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const all = await shelf.store.entities({ query: '', kind: null, offset: 0, limit: 10 });
			assert.equal(all.total, 4);
			assert.deepEqual([all.rows[0]?.name, all.rows[0]?.articles, all.rows[0]?.mentionCount], ['Ada Stonefield', 2, 3]);
			const people = await shelf.store.entities({ query: '', kind: 'person', offset: 0, limit: 10 });
			assert.deepEqual(
				people.rows.map(({ name }) => name),
				['Ada Stonefield'],
			);
			const begun = await shelf.store.entities({ query: 'min', kind: null, offset: 0, limit: 10 });
			assert.equal(begun.rows[0]?.name, 'Ministry of Ports');
			for (const row of all.rows) assert.deepEqual((await shelf.store.entity(row.id))?.name, row.name);
			assert.equal(await shelf.store.entity('nobody'), null);
			const nobody = await shelf.store.mentions({ ...mentionsOf('nobody'), offset: 0, limit: 10 });
			assert.deepEqual([nobody.total, nobody.rows], [0, []]);
			assert.equal(await shelf.store.mentionIndex(mentionsOf('nobody'), 'a1', 0), null);
		}));

	test('an article is read with the entity of each name; facts are listed of one article, of one name, of all', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const ada = await shelf.entity('Ada Stonefield');
			const reading = await shelf.store.read('a1', '');
			const at = reading?.analysis.names.findIndex(({ name }) => name === 'Ada Stonefield') ?? -1;
			assert.equal(reading?.entities[at], ada);
			assert.equal(reading?.article.text, NEWS[0]?.text);
			assert.deepEqual(
				reading?.sources.map(({ path, isListed }) => [path, isListed]),
				[['news/a1.txt', true]],
			);
			assert.equal(await shelf.store.read('unknown', ''), null);
			const facts = async (more: {
				readonly article?: string;
				readonly entity?: string;
				readonly kinds?: readonly 'quote'[];
			}) => {
				const page = await shelf.store.facts({
					kinds: more.kinds ?? [],
					article: more.article ?? null,
					entity: more.entity ?? null,
					offset: 0,
					limit: 10,
				});
				assert.equal(page.total, page.rows.length);
				return page.rows.map(({ article, fact, text }) => `${article} ${fact.kind} ${text}`);
			};
			assert.deepEqual(await facts({}), ['a1 quote We have been patient', 'a1 figure 1,200', 'c3 figure 35']);
			assert.deepEqual(await facts({ article: 'c3' }), ['c3 figure 35']);
			assert.deepEqual(await facts({ entity: ada }), ['a1 quote We have been patient']);
			assert.deepEqual(await facts({ kinds: ['quote'] }), ['a1 quote We have been patient']);
		}));

	test('what is known of a name is of the articles that mention it', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const profile = await shelf.store.profile(await shelf.entity('Ada Stonefield'));
			assert.deepEqual([profile?.first?.article, profile?.last?.article, profile?.undated], ['a1', 'b2', 0]);
			assert.deepEqual(profile?.months, [
				{ month: '2024-02', mentions: 1, articles: 1 },
				{ month: '2024-03', mentions: 2, articles: 1 },
			]);
			assert.deepEqual(profile?.company.map(({ name }) => name).sort(), ['Lisport', 'Ministry of Ports']);
			assert.equal(await shelf.store.profile('nobody'), null);
		}));

	test('two names together are found nearest first', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const [ada, lisport] = [await shelf.entity('Ada Stonefield'), await shelf.entity('Lisport')];
			const page = await shelf.store.mentions({
				...mentionsOf(ada),
				with: { entity: lisport, within: 'article' },
				offset: 0,
				limit: 10,
			});
			assert.deepEqual(
				page.rows.map(({ article, companion }) => [article, companion?.text]),
				[['a1', 'Lisport']],
			);
		}));
}
