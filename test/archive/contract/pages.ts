import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FilterClause, SortKey } from '../../../source/archive/archive.ts';
import type { Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { Shelf } from './opened.ts';
import { articles } from './scan.ts';

const pathOf = ({ id }: Told): string => `news/${id}.txt`;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Newest first, of one day by path; those without a date last. */
const byDate = (one: Told, other: Told): number =>
	compare(other.published ?? '', one.published ?? '') || compare(pathOf(one), pathOf(other));

const idsOf = (told: readonly Told[]): string[] => told.map(({ id }) => id);

const SORTS: readonly (readonly [sort: SortKey, descending: boolean])[] = [
	['date', true],
	['date', false],
	['headline', false],
	['headline', true],
	['outlet', false],
	['outlet', true],
];

export function pages({ open, archives }: Contract): void {
	test('the newest come first, the undated last; the other way round only the dated turn', () =>
		fc.assert(
			fc.asyncProperty(articles(24), (told) =>
				Shelf.with(open, told, async (shelf) => {
					const newest = [...told].sort(byDate);
					assert.deepEqual(await shelf.ids('', { sort: 'date' }), idsOf(newest));
					const dated = newest.filter(({ published }) => published).reverse();
					const oldest = await shelf.ids('', { sort: 'date', descending: false });
					assert.deepEqual(oldest.slice(0, dated.length), idsOf(dated));
					assert.equal(oldest.length, told.length);
				}),
			),
			{ numRuns: archives },
		));

	test('windows of a list make the list, however it is ordered and wherever they begin', () =>
		fc.assert(
			fc.asyncProperty(articles(24), fc.integer({ min: 1, max: 7 }), (told, limit) =>
				Shelf.with(open, told, async (shelf) => {
					for (const query of ['', '"harbour" OR "port" OR person:"Bo Ek"'])
						for (const [sort, descending] of [...SORTS, ['relevance', true] as const]) {
							const whole = await shelf.ids(query, { sort, descending });
							const parts: string[] = [];
							for (let offset = 0; offset < whole.length; offset += limit) {
								const page = await shelf.list(query, { sort, descending, offset, limit });
								assert.deepEqual([page.offset, page.total], [offset, whole.length]);
								parts.push(...page.rows.map(({ id }) => id));
							}
							assert.deepEqual(parts, whole, `${query} by ${sort}`);
							assert.deepEqual((await shelf.list(query, { sort, offset: whole.length, limit })).rows, []);
						}
				}),
			),
			{ numRuns: archives },
		));

	test('by headline and by outlet, one order is the other turned', () =>
		fc.assert(
			fc.asyncProperty(articles(20), (told) =>
				Shelf.with(open, told, async (shelf) => {
					for (const sort of ['headline', 'outlet'] as const) {
						const up = await shelf.ids('', { sort, descending: false });
						assert.deepEqual((await shelf.ids('', { sort, descending: true })).reverse(), up, sort);
						const named = up.map((id) => told.find((one) => one.id === id)?.outlet ?? '\uffff');
						if (sort === 'outlet')
							assert.deepEqual(
								named,
								[...named].sort((one, other) => compare(one.toLowerCase(), other.toLowerCase())),
							);
					}
				}),
			),
			{ numRuns: archives },
		));

	test('a filter leaves the articles of its names, and counts those it hides', () =>
		fc.assert(
			fc.asyncProperty(articles(20), (told) =>
				Shelf.with(open, told, async (shelf) => {
					const names = ['Ada Stonefield', 'Bo Ek', 'Lisport'].filter((name) =>
						told.some(({ names = {} }) => name in names),
					);
					const ids = await Promise.all(names.map((name) => shelf.entity(name)));
					const has =
						(at: number) =>
						({ names: own = {} }: Told) =>
							(names[at] ?? '') in own;
					const check = async (filter: readonly FilterClause[], fits: (told: Told) => boolean): Promise<void> => {
						const left = idsOf(told.filter(fits)).sort();
						const page = await shelf.list('', { filter });
						assert.deepEqual(
							[page.rows.map(({ id }) => id).sort(), page.total, page.hidden],
							[left, left.length, told.length - left.length],
						);
					};
					for (const [at, entity] of ids.entries()) {
						await check([{ entity, mode: 'all' }], has(at));
						await check([{ entity, mode: 'none' }], (one) => !has(at)(one));
					}
					const [first, second] = ids;
					if (first === undefined || second === undefined) return;
					await check(
						[
							{ entity: first, mode: 'any' },
							{ entity: second, mode: 'any' },
						],
						(one) => has(0)(one) || has(1)(one),
					);
					await check(
						[
							{ entity: first, mode: 'all' },
							{ entity: second, mode: 'none' },
						],
						(one) => has(0)(one) && !has(1)(one),
					);
				}),
			),
			{ numRuns: archives },
		));

	test('counts of months, outlets and names are those of the articles found', () =>
		fc.assert(
			fc.asyncProperty(articles(20), (told) =>
				Shelf.with(open, told, async (shelf) => {
					for (const [query, fits] of [
						['', () => true],
						['outlet:"Inland Post"', ({ outlet }: Told) => outlet === 'Inland Post'],
					] as const) {
						const here = told.filter(fits);
						const counted = (values: readonly (string | null | undefined)[]): string[] =>
							[
								...Map.groupBy(
									values.filter((value) => typeof value === 'string'),
									(value) => value,
								),
							]
								.map(([value, all]) => `${value} ${all.length}`)
								.sort();
						const facets = await shelf.store.facets({
							query,
							filter: [],
							sort: 'date',
							descending: true,
							offset: 0,
							limit: 0,
						});
						const listed = (of: readonly { readonly label: string; readonly articles: number }[]) =>
							of.map(({ label, articles }) => `${label} ${articles}`).sort();
						assert.deepEqual(
							facets.months.map(({ value, articles }) => `${value} ${articles}`).sort(),
							counted(here.map(({ published }) => published?.slice(0, 7))),
						);
						assert.deepEqual(listed(facets.outlets), counted(here.map(({ outlet }) => outlet)));
						assert.deepEqual(
							listed(Object.values(facets.entities).flat()),
							counted(here.flatMap(({ names = {} }) => Object.keys(names))),
						);
						for (const of of [facets.outlets, ...Object.values(facets.entities)])
							assert.ok(of.every(({ articles }, at) => at === 0 || articles <= (of[at - 1]?.articles ?? 0)));
						assert.deepEqual(
							facets.months.map(({ value }) => value),
							facets.months
								.map(({ value }) => value)
								.sort()
								.reverse(),
						);
					}
				}),
			),
			{ numRuns: archives },
		));
}
