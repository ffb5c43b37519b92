import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Told } from '../told.ts';
import type { Contract } from './contract.ts';
import { NEWS } from './news.ts';
import { Shelf } from './opened.ts';
import { articles, asked } from './scan.ts';

const FOUND: readonly (readonly [query: string, ids: string])[] = [
	['', 'a1 b2 c3 d4'],
	['harb', 'a1 c3'],
	['HARBOUR ', 'a1 c3'],
	['"strike harbour"', ''],
	['headline:harbour', 'a1'],
	['outlet:inland', 'b2 c3'],
	['person:stonefield', 'a1 b2'],
	['place:velor', 'c3'],
	['workers NEAR/6 harbour ', ''],
	['workers NEAR/14 harbour ', 'a1'],
	['person:"Ada Stonefield" NEAR/4 welcomed ', 'b2'],
	["O'Rourke", 'c3'],
	['"us team"', 'c3'],
	['u.s. team ', 'c3'],
	['cafe', 'c3'],
	['1200 ', 'a1'],
	['台北', 'd4'],
	['労働', 'd4'],
	['مدرسه', 'd4'],
	['🙂', 'd4'],
	['C++', 'd4'],
];

const MENDED: readonly (readonly [query: string, ids: string, corrections: string])[] = [
	['Stonefeild', 'a1 b2', 'Stonefeild → stonefield'],
	['harbuor strke ', 'a1', 'harbuor → harbour; strke → strike'],
	['khanvelor', 'c3', 'khanvelor → khan velor'],
	['person:stonfield', 'a1 b2', 'stonfield → stonefield'],
];

const WRONG: readonly (readonly [query: string, column: number])[] = [
	['date:2024-13', 5],
	['harbour figure:many', 15],
	['harbour foo:bar', 8],
];

const SCRAPS = [
	'(',
	')',
	'"',
	'-',
	' ',
	'AND',
	'OR',
	'NOT',
	'NEAR',
	'*',
	'^',
	'{',
	'+',
	':',
	'person:',
	'date:',
	'\0',
	"'",
	'é',
	'台',
];

export function queries({ open, archives, queries: many }: Contract): void {
	test('finds words in any script, phrases, beginnings, fields, names and words near each other', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			for (const [query, ids] of FOUND) {
				const page = await shelf.list(query);
				const found = page.rows.map(({ id }) => id).sort();
				assert.deepEqual([page.error, found, page.total], [null, ids.split(' ').filter(Boolean), found.length], query);
			}
		}));

	test('articles of a misspelt word’s readings take turns, however common one of them is, in windows of any length', async () => {
		const common = Array.from(
			{ length: 40 },
			(_, index): Told => ({
				id: `common-${index}`,
				headline: index % 2 === 0 ? 'Strike ended' : 'Other news',
				text: 'The strike ended after weeks of talks, both sides wrote.',
				published: `2024-03-${String(1 + (index % 28)).padStart(2, '0')}`,
			}),
		);
		const rare: Told = { id: 'rare', text: 'For years he evaded every tax there was.', published: '2001-01-01' };
		await Shelf.with(open, [...common, rare], async (shelf) => {
			const all = await shelf.ids('evded ');
			assert.ok(all.slice(0, 5).includes('rare'), `${all.indexOf('rare')}`);
			assert.equal(new Set(all).size, common.length + 1);
			for (const limit of [1, 7, 30]) {
				const walked: string[] = [];
				for (let offset = 0; offset < all.length; offset += limit)
					walked.push(...(await shelf.ids('evded ', { offset, limit })));
				assert.deepEqual(walked, all, `${limit} at once`);
			}
		});
	});

	test('misspelt words and names are read otherwise, and it is told how', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			for (const [query, ids, corrections] of MENDED) {
				const page = await shelf.list(query);
				const told = page.corrections.map(({ written, read }) => `${written} → ${read.join(', ')}`).join('; ');
				assert.deepEqual(
					[
						page.rows
							.map(({ id }) => id)
							.sort()
							.join(' '),
						told,
					],
					[ids, corrections],
					query,
				);
			}
		}));

	test('two words that no article has together are no slips, but for one a letter away from a much commoner one', async () => {
		const told = (id: string, text: string): Told => ({ id, text, published: '2024-03-01' });
		const common = Array.from({ length: 12 }, (_, index) =>
			told(`tower-${index}`, 'Work on the tower went on in Lisport, a place of that period.'),
		);
		const articles: readonly Told[] = [
			{ ...told('brewer', 'Pertod bought a brewer.'), names: { Pertod: 'organization' } },
			told('mayor', 'A plane stood in the rain.'),
			told('both', 'There was a period of black smoke. A towel lay there.'),
			...common,
		];
		await Shelf.with(open, articles, async (shelf) => {
			const apart = await shelf.list('pertod plane ');
			assert.deepEqual([apart.total, apart.corrections], [0, []]);
			const slipped = await shelf.list('towel lisport ');
			assert.deepEqual(slipped.corrections, [{ written: 'towel', read: ['tower'] }]);
			assert.equal(slipped.total, common.length);
			const beside = await shelf.list('towel lisprot ');
			assert.equal(beside.total, common.length, 'one slip makes another likely');
			await shelf.put([told('kept', 'A towel of Lisport.')]);
			const fits = await shelf.list('towel lisport ');
			assert.deepEqual([fits.total, fits.corrections], [1, []]);
		});
	});

	test('a query that cannot be read is refused at its column, and finds nothing', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			for (const [query, column] of WRONG) {
				const { error, rows, total } = await shelf.list(query);
				assert.deepEqual([error?.column, rows, total], [column, [], 0], query);
				assert.ok(error?.hint, query);
			}
		}));

	test('any query is answered or refused with a column, never with an error of the store', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			const scrap = fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'grapheme', maxLength: 6 }));
			await fc.assert(
				fc.asyncProperty(fc.array(scrap, { maxLength: 10 }), async (scraps) => {
					const { rows, error } = await shelf.list(scraps.join(''));
					assert.ok(error === null || (rows.length === 0 && error.column >= 0));
				}),
				{ numRuns: many },
			);
		}));

	test('a query of any fields finds what reading every article finds, in all orders, and the best are all of them', () =>
		fc.assert(
			fc.asyncProperty(articles(16), fc.array(asked, { minLength: many, maxLength: many }), (told, questions) =>
				Shelf.with(open, told, async (shelf) => {
					for (const { query, fits } of questions) {
						const ids = told.filter(fits).map(({ id }) => id);
						for (const sort of ['relevance', 'date'] as const) {
							const page = await shelf.list(query, { sort });
							assert.deepEqual([page.error, page.rows.map(({ id }) => id).sort()], [null, ids], query);
							assert.deepEqual([page.total, page.hidden, page.corrections], [ids.length, 0, []], query);
						}
					}
				}),
			),
			{ numRuns: archives },
		));

	test('what holds the words in its headline comes before what holds them in its text alone', () =>
		Shelf.with(
			open,
			[
				{
					id: 'x1',
					headline: 'Roads',
					text: 'The harbour and the strike, the harbour and a strike.',
					published: '2024-05-05',
				},
				{ id: 'x2', headline: 'Harbour strike', text: 'Nothing else is told here of it.', published: '2024-01-01' },
				{ id: 'x3', headline: 'Piers', text: 'A harbour strike.', published: '2024-02-01' },
			],
			async (shelf) => {
				assert.equal((await shelf.ids('harbour strike '))[0], 'x2');
				assert.deepEqual((await shelf.ids('harbour strike ')).sort(), ['x1', 'x2', 'x3']);
			},
		));

	test('what is marked are words of the query inside the text, in order, and the snippet holds one', () =>
		Shelf.with(open, NEWS, async (shelf) => {
			for (const query of ['harbour strike ', 'Stonefeild', '台北', 'person:stonefield']) {
				for (const row of (await shelf.list(query)).rows) {
					for (const { start, end } of row.marks) assert.ok(start >= 0 && start < end && end <= row.headline.length);
					const reading = await shelf.store.read(row.id, query);
					const text = reading?.article.text ?? '';
					assert.ok(
						reading?.hits.every(
							({ start, end }, at) => start < end && start >= (reading.hits[at - 1]?.end ?? 0) && end <= text.length,
						),
						query,
					);
					const { snippet } = row;
					if (snippet === null) continue;
					const line = text.slice(snippet.at.start, snippet.at.end);
					assert.ok(
						snippet.marks.some(({ start, end }) => snippet.text.slice(start, end) === line),
						query,
					);
				}
			}
		}));
}
