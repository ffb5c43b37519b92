import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EntityRow, Facet } from '../../../source/archive/archive.ts';
import type { Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { NEWS } from './news.ts';
import { ANALYSER, fileOf, preparedOf, Shelf } from './opened.ts';

const [FIRST] = NEWS as [Told, ...Told[]];

/** Everything that is told of an archive, as one value. */
async function told(shelf: Shelf) {
	const { rows } = await shelf.store.entities({ query: '', kind: null, offset: 0, limit: 100 });
	const frequent = (one: EntityRow, other: EntityRow): number =>
		other.articles - one.articles || other.mentionCount - one.mentionCount;
	assert.deepEqual(rows.toSorted(frequent), rows);
	// Which of equally frequent ones comes first hangs on which was found first.
	const entities = rows.toSorted((one, other) => frequent(one, other) || (one.id < other.id ? -1 : 1));
	const all = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 0 } as const;
	const facets = await shelf.store.facets(all);
	const listed = ({ value, label, articles }: Facet): string => `${value} ${label} ${articles}`;
	return {
		list: (await shelf.list('', { sort: 'date' })).rows,
		entities: entities.map(({ id, kind, name, articles, mentionCount }) => ({
			id,
			kind,
			name,
			articles,
			mentionCount,
		})),
		facets: [...Object.values(facets.entities).flat(), ...facets.outlets].map(listed).sort(),
		months: facets.months,
		counts: await shelf.store.counts(),
	};
}

export function writing({ open, archives }: Contract): void {
	test('an article is listed before it is analysed, and then is', () =>
		Shelf.with(open, [], async (shelf) => {
			await shelf.put([FIRST], false);
			assert.deepEqual(
				(await shelf.list('harbour ')).rows.map(({ analysed }) => analysed),
				[false],
			);
			assert.deepEqual(await shelf.store.counts(), { articles: 1, analysed: 0, problems: 0 });
			await shelf.put([FIRST]);
			assert.deepEqual(
				(await shelf.list('harbour ')).rows.map(({ analysed }) => analysed),
				[true],
			);
			assert.deepEqual(await shelf.store.counts(), { articles: 1, analysed: 1, problems: 0 });
		}));

	test('what is put twice is there once, with the same counts', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const before = await told(shelf);
			await shelf.put(NEWS);
			await shelf.put(NEWS.slice(1, 3));
			assert.deepEqual(await told(shelf), before);
		}));

	test('the archive has what was put as it would be read now, and nothing else', () =>
		Shelf.with(open, NEWS, async ({ writer }) => {
			const pieces = [...NEWS.map(({ id }) => id), 'unknown'].map((id) => ({
				file: `news/${id}.txt`,
				record: 0,
				id,
				path: `news/${id}.txt`,
			}));
			const files = pieces.map(({ id }) => fileOf(id));
			await writer.begin(files);
			assert.deepEqual(await writer.have(pieces, ANALYSER), [true, true, true, true, false]);
			assert.deepEqual(await writer.have(pieces.slice(0, 1), 'another analyser'), [false]);
			await writer.begin([fileOf('a1', { fingerprint: 'read otherwise' })]);
			assert.deepEqual(await writer.have(pieces.slice(0, 1), ANALYSER), [false]);
			await writer.abandon();
		}));

	test('an archive articles came to and left in any order is the one of the articles that stayed', () => {
		const change = fc.record({
			at: fc.integer({ min: 0, max: NEWS.length - 1 }),
			does: fc.constantFrom('goes', 'is listed', 'is read', 'is read'),
		});
		return fc.assert(
			fc.asyncProperty(fc.array(change, { maxLength: 10 }), (changes) =>
				Shelf.with(open, [], async (shelf) => {
					const stayed = new Map<string, { readonly told: Told; readonly analysed: boolean }>();
					for (const { at, does } of changes) {
						const one = NEWS[at] ?? FIRST;
						const known = stayed.get(one.id);
						if (does === 'goes') {
							await shelf.remove(one.id);
							stayed.delete(one.id);
						} else {
							const analysed = does === 'is read' || known?.analysed === true;
							await shelf.put([one], analysed);
							stayed.set(one.id, { told: one, analysed });
						}
					}
					const after = await told(shelf);
					await Shelf.with(open, [], async (anew) => {
						for (const { told: one, analysed } of stayed.values()) await anew.put([one], analysed);
						assert.deepEqual(after, await told(anew));
					});
				}),
			),
			{ numRuns: Math.ceil(archives / 2) },
		);
	});

	test('an article that left is listed again at once when it comes back, and then read', () =>
		Shelf.with(open, [], async (shelf) => {
			const one = NEWS[0] ?? FIRST;
			await shelf.put([one]);
			await shelf.remove(one.id);
			assert.deepEqual(await shelf.ids(''), []);
			await shelf.put([one], false);
			assert.deepEqual(
				(await shelf.list('')).rows.map(({ id, analysed }) => ({ id, analysed })),
				[{ id: one.id, analysed: false }],
			);
			await shelf.put([one]);
			assert.deepEqual(
				(await shelf.list('')).rows.map(({ id, analysed }) => ({ id, analysed })),
				[{ id: one.id, analysed: true }],
			);
		}));

	test('a round that ended is remembered, and the next begins with what it left', () =>
		Shelf.with(open, [], async (shelf) => {
			assert.deepEqual(await shelf.writer.last(), { articles: 0, analyser: null, roots: [] });
			await shelf.put(NEWS);
			await shelf.writer.finish(ANALYSER, ['/home/ada/news']);
			assert.deepEqual(await shelf.writer.last(), { articles: 4, analyser: ANALYSER, roots: ['/home/ada/news'] });
		}));

	test('problems of files and of articles are told of both', () =>
		Shelf.with(open, [], async (shelf) => {
			const told = {
				where: 'news/bad.txt',
				severity: 'error',
				rule: 'ingest/failed',
				message: 'It is bad.',
				hint: 'Mend it.',
			} as const;
			const [bad, good] = [fileOf('bad'), fileOf('good')];
			await shelf.writer.begin([bad, good]);
			const article = { ...preparedOf(FIRST), diagnostics: [{ ...told, where: 'news/a1.txt' }] };
			await shelf.writer.put(
				[{ file: good.path, record: 0, article }],
				[
					{ file: bad, records: 0, diagnostics: [told] },
					{ file: good, records: 1, diagnostics: [] },
				],
			);
			await shelf.settle();
			assert.deepEqual(
				(await shelf.store.diagnostics()).map(({ where }) => where),
				['news/bad.txt', 'news/a1.txt'],
			);
			assert.deepEqual(await shelf.store.counts(), { articles: 1, analysed: 1, problems: 2 });
			assert.equal((await shelf.list('')).rows[0]?.problems, 1);
		}));
}
