import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mentionsOf, type Window, type Windowed } from '../../../source/archive/archive.ts';
import { rowsOf } from '../../../source/archive/rows.ts';
import type { Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { Shelf } from './opened.ts';
import { articles } from './scan.ts';

interface Page extends Windowed {
	readonly rows: readonly { readonly article?: string; readonly id?: string; readonly start?: number }[];
	readonly total: number;
}

type Fetch = (window: Window) => Promise<Page>;

const nameOf = ({ id, article, start }: Page['rows'][number]): string => id ?? `${article}@${start}`;

/** Every row, a few at a time, each page counted from the one before. */
async function forth(fetch: Fetch, limit: number, between = async (_given: number) => {}): Promise<string[]> {
	const found: string[] = [];
	const few: Fetch = async (window) => {
		await between(found.length);
		return fetch({ ...window, limit: Math.min(limit, window.limit) });
	};
	for await (const row of rowsOf(few)) found.push(nameOf(row));
	return found;
}

/** The same from the last row back. */
async function back(fetch: Fetch, limit: number): Promise<string[]> {
	const { total } = await fetch({ offset: 0, limit: 0 });
	let end = total;
	let near: Page['ends'];
	const found: string[] = [];
	while (end > 0) {
		const offset = Math.max(0, end - limit);
		const page = await fetch({ offset, limit: end - offset, ...(near ? { near } : {}) });
		found.unshift(...page.rows.map(nameOf));
		near = page.ends;
		end = page.ends?.[0].at ?? offset;
	}
	return found;
}

/** What articles are listed before all others: each is newer than the one before. */
const latest = (number: number): Told => ({
	id: `new${number}`,
	headline: 'harbour news',
	text: 'The harbour again, and Bo Ek.',
	published: `2025-01-${10 + number}`,
	names: { 'Bo Ek': 'person' },
});

export function cursors({ open, archives }: Contract): void {
	test('walked forth or back, from the start or the end, a list, mentions and facts are the same', () =>
		fc.assert(
			fc.asyncProperty(articles(16), fc.integer({ min: 1, max: 5 }), (told, limit) =>
				Shelf.with(open, told, async (shelf) => {
					const walk = mentionsOf(await shelf.entity('Bo Ek'));
					const facts = { kinds: [], article: null, entity: null } as const;
					const fetches: readonly (readonly [of: string, fetch: Fetch])[] = [
						['the list', (window) => shelf.list('', { sort: 'date', ...window })],
						['by headline', (window) => shelf.list('', { sort: 'headline', descending: false, ...window })],
						['found', (window) => shelf.list('"harbour" OR "port" OR person:"Bo Ek"', window)],
						['mentions', async (window) => shelf.store.mentions({ ...walk, ...window })],
						[
							'facts',
							async (window) => {
								const page = await shelf.store.facts({ ...facts, ...window });
								return { ...page, rows: page.rows.map(({ article, fact }) => ({ article, start: fact.start })) };
							},
						],
					];
					for (const [of, fetch] of fetches) {
						const whole = (await fetch({ offset: 0, limit: 1_000 })).rows.map(nameOf);
						assert.deepEqual(await forth(fetch, limit), whole, of);
						assert.deepEqual(await back(fetch, limit), whole, of);
					}
				}),
			),
			{ numRuns: archives },
		));

	test('articles that come meanwhile make a walk neither miss a row nor meet one twice', () => {
		const old = Array.from(
			{ length: 9 },
			(_, index): Told => ({ ...latest(0), id: `old${index}`, published: `2024-03-0${index + 1}` }),
		);
		return Shelf.with(open, old, async (shelf) => {
			const expected = old.map(({ id }) => id).reverse();
			for (const [at, query] of ['', 'harbour '].entries()) {
				let more = at * 4;
				const grow = async (given: number): Promise<void> => {
					if (given === 0 || given > 7) return;
					more += 1;
					await shelf.put([latest(more)]);
				};
				const fetch: Fetch = (window) => shelf.list(query, { sort: 'date', ...window });
				const found = await forth(fetch, 2, grow);
				assert.deepEqual(
					found.filter((id) => id.startsWith('old')),
					expected,
					query,
				);
				assert.equal(new Set(found).size, found.length, query);
			}
		});
	});
}
