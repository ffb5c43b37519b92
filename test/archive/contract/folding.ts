import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Facet, mentionsOf } from '../../../source/archive/archive.ts';
import type { Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { Shelf } from './opened.ts';

const STORIES = [
	'A ferry with 140 people on board ran aground on a sandbank off Elvby on Monday morning and was pulled free by two tugs before noon, Marta Lind said. Nobody was hurt, and the passengers were taken ashore in fishing boats that had come out to help. Marta Lind thanked them all.',
	'Drivers of the trams in Tarn will stop work for a day next week after talks on the rosters for the summer months failed for the third time, Marta Lind said on behalf of their union, which has two thousand members in the town and as many again along the coast.',
	'Bread in Elvby costs a third more than a year ago, the mayor said when the council met, and two of the five bakers have closed since the mill burnt down in the autumn. A new one is to be built, but nobody knows who is to pay for it or when.',
];
const NAMES = [
	['Marta Lind', 'person'],
	['Elvby', 'place'],
	['Tarn', 'place'],
] as const;
const namesIn = (story: number) => Object.fromEntries(NAMES.filter(([name]) => STORIES[story]?.includes(name)));

const archives = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 7 }).map((all) =>
	all.map(
		([story, day, outlet], n): Told => ({
			id: `a${n}`,
			text: `${STORIES[story]} ${n}`,
			published: `2031-03-1${day}`,
			outlet: `Paper ${outlet}`,
			names: namesIn(story),
		}),
	),
);

const storyOf = ({ text }: Told): number => STORIES.findIndex((story) => text.startsWith(story));
const textsOf = (all: readonly Told[]): number => new Set(all.map(storyOf)).size;

export function folding({ open, archives: runs }: Contract): void {
	test('folded mentions are those of the first article of each text, with how many it stands for', () =>
		fc.assert(
			fc.asyncProperty(archives, fc.constantFrom('date', 'article' as const), fc.nat(5), (all, order, offset) =>
				Shelf.with(open, all, async (shelf) => {
					const id = await shelf.entity('Marta Lind');
					if (id === '') return;
					const walk = { ...mentionsOf(id), order };
					const each = await shelf.store.mentions({ ...walk, offset: 0, limit: 100 });
					const once = await shelf.store.mentions({ ...walk, folded: true, offset: 0, limit: 100 });
					const told = (article: string): Told => all.find((one) => one.id === article) ?? assert.fail(article);
					const seen = new Map<number, string>();
					const first = each.rows.filter(({ article }) => {
						const story = storyOf(told(article));
						if (!seen.has(story)) seen.set(story, article);
						return seen.get(story) === article;
					});
					assert.deepEqual(
						once.rows.map(({ article, start }) => `${article} ${start}`),
						first.map(({ article, start }) => `${article} ${start}`),
					);
					for (const { article, standsFor = 0 } of once.rows)
						assert.equal(standsFor + 1, all.filter((one) => storyOf(one) === storyOf(told(article))).length);
					assert.deepEqual([once.total, once.articles, once.origins], [first.length, each.articles, each.origins]);
					assert.equal(once.folded ?? 0, each.articles - seen.size);
					const window = await shelf.store.mentions({ ...walk, folded: true, offset, limit: 2 });
					assert.deepEqual(window.rows, once.rows.slice(offset, offset + 2));
					for (const { article, start } of each.rows) {
						const at = await shelf.store.mentionIndex({ ...walk, folded: true }, article, start);
						assert.equal(storyOf(told(once.rows[at ?? -1]?.article ?? '')), storyOf(told(article)));
						const standing = await shelf.store.mentionIndex(
							{ ...walk, folded: true, standing: article },
							article,
							start,
						);
						const own = await shelf.store.mentions({
							...walk,
							folded: true,
							standing: article,
							offset: standing ?? 0,
							limit: 1,
						});
						assert.deepEqual([own.rows[0]?.article, own.rows[0]?.start], [article, start]);
					}
				}),
			),
			{ numRuns: runs },
		));

	test('where two stand together each text is told once', async () => {
		const told = (id: string, story: number): Told => ({
			id,
			text: `${STORIES[story]} ${id}`,
			published: `2031-03-1${id.charCodeAt(0) - 97}`,
			outlet: id,
			names: namesIn(story),
		});
		await Shelf.with(open, [told('a', 0), told('b', 0), told('c', 1)], async (shelf) => {
			const [marta, elvby] = [await shelf.entity('Marta Lind'), await shelf.entity('Elvby')];
			const walk = { ...mentionsOf(marta), with: { entity: elvby, within: 'article' as const } };
			const page = await shelf.store.mentions({ ...walk, folded: true, offset: 0, limit: 10 });
			assert.deepEqual([page.rows.map(({ article }) => article), page.articles, page.origins], [['a'], 2, 1]);
			assert.equal((await shelf.store.mentions({ ...walk, offset: 0, limit: 10 })).rows.length, 2);
		});
	});

	test('facets tell of each value how many texts its articles print', () =>
		fc.assert(
			fc.asyncProperty(archives, fc.boolean(), (all, narrowed) =>
				Shelf.with(open, all, async (shelf) => {
					const query = narrowed ? 'elvby' : '';
					const found = all.filter(({ text }) => !narrowed || text.includes('Elvby'));
					const facets = await shelf.store.facets({
						query,
						filter: [],
						sort: 'date',
						descending: true,
						offset: 0,
						limit: 0,
						folded: true,
					});
					const of = (has: (told: Told) => boolean): Omit<Facet, 'value' | 'label'> => {
						const own = found.filter(has);
						return { articles: own.length, ...(textsOf(own) < own.length ? { origins: textsOf(own) } : {}) };
					};
					const counted = ({ value: _, label: __, ...rest }: Facet): unknown => rest;
					for (const outlet of facets.outlets)
						assert.deepEqual(
							counted(outlet),
							of((told) => told.outlet === outlet.value),
						);
					for (const month of facets.months)
						assert.deepEqual(
							counted(month),
							of(() => true),
						);
					for (const name of [...facets.entities.person, ...facets.entities.place])
						assert.deepEqual(
							counted(name),
							of(({ text }) => text.includes(name.label)),
						);
					const weights = facets.outlets.map(({ articles, origins = articles }) => origins);
					assert.deepEqual(
						weights,
						weights.toSorted((one, other) => other - one),
					);
					assert.equal(facets.origins ?? found.length, textsOf(found));
				}),
			),
			{ numRuns: runs },
		));
}
