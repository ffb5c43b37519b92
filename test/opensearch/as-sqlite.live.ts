import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Facet, Facets } from '../../source/archive/answers/facets.ts';
import { mentionsOf, type WalkRequest, type Windowed } from '../../source/archive/archive.ts';
import { Library } from '../archive/library.ts';
import { scannedFor, text, toldOf, WORDS } from '../archive/scanned.ts';
import { SharedLibrary } from './shared-library.ts';

const sample = fc.sample(text, { numRuns: 60, seed: 7 });
const articles = toldOf(sample);
const own = new Library(articles);
/** Names of a kind and outlets that are counted out at most. */
const MOST_SHOWN = 50;
let shared: SharedLibrary;
before(async () => {
	shared = await SharedLibrary.make(articles);
});
after(() => shared?.close());

/** A page without where its rows stand: each store has its own ways to tell. */
function endless<Page extends Windowed>(page: Page): Omit<Page, 'ends'> {
	const { ends: _, ...rest } = page;
	return rest;
}

test('words in quote marks, joined by AND, OR and NOT, find what a scan of every text finds', async () => {
	await fc.assert(
		fc.asyncProperty(text, fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), async (phrase, one, other) => {
			for (const [query, fits] of scannedFor(phrase, one, other)) {
				const ids = articles.filter(fits).map(({ id }) => id);
				assert.deepEqual((await shared.ids(query)).sort(), ids.sort(), query);
			}
		}),
		{ numRuns: 20 },
	);
});

const QUERIES = [
	'',
	'harbour strike',
	'harb',
	'harbor',
	'cafe',
	'u.s. port',
	'stri NOT port',
	'person:amin',
	'person:amen',
	'said-by:amin',
	'place:harbour -strike',
	'outlet:post',
	'outlet:"the post"',
	'date:2024-01-12..2024-01-15',
	'date:>2024-01-15',
	'date:<2024-01-12 strike',
	'figure:>29000',
	'figure:..100',
	'has:quote',
	'harbour NEAR/2 strike',
	'person:amin NEAR/3 port',
	'harbour NEAR/4 strike NEAR/4 port',
	'台北',
	'"C++" OR x',
	'(port OR ports) -harbour',
	'foo:bar',
	'nothingatall',
	'date:2024-13',
] as const;

for (const query of QUERIES)
	test(`${query || 'no query'} finds the same as in one folder's archive, and is corrected the same`, async () => {
		const [page, here] = [await shared.list(query), own.list(query)];
		const idsOf = (rows: typeof page.rows) => rows.map(({ id }) => id).sort();
		assert.deepEqual(idsOf(page.rows), idsOf(here.rows));
		for (const part of ['total', 'hidden', 'error', 'corrections'] as const) assert.deepEqual(page[part], here[part]);
		const byId = new Map(here.rows.map((row) => [row.id, row]));
		for (const row of page.rows) assert.deepEqual(row, byId.get(row.id));
	});

test('every order but relevance is the same, from both ends and in windows', async () => {
	for (const sort of ['date', 'headline', 'outlet'] as const)
		for (const descending of [true, false]) {
			const all = own.ids('', { sort, descending });
			assert.deepEqual(await shared.ids('', { sort, descending }), all, `${sort} ${descending}`);
			assert.deepEqual(await shared.ids('', { sort, descending, offset: 17, limit: 9 }), all.slice(17, 26));
		}
});

test('filters leave the same and hide as many', async () => {
	const { rows } = own.store.entities({ query: '', kind: null, offset: 0, limit: 10 });
	const [first = '', second = ''] = rows.map(({ id }) => id);
	for (const modes of [['all'], ['none'], ['any'], ['all', 'none'], ['any', 'any']] as const) {
		const filter = modes.map((mode, at) => ({ entity: at === 0 ? first : second, mode }));
		const [page, here] = [await shared.list('port', { filter }), own.list('port', { filter })];
		assert.deepEqual([page.total, page.hidden], [here.total, here.hidden], modes.join());
	}
	const unknown = await shared.list('port', { filter: [{ entity: 'person:no,body', mode: 'all' }] });
	assert.equal(unknown.total, 0);
});

test('names are grouped, counted and found the same', async () => {
	for (const query of ['', 'amin', 'strik', 'harbuor', 'zzz'])
		for (const kind of [null, 'person'] as const) {
			const request = { query, kind, offset: 0, limit: 200 };
			const [page, here] = [await shared.store.entities(request), own.store.entities(request)];
			const sorted = (found: typeof page) => found.rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
			assert.deepEqual(sorted(page), sorted(here), query);
			assert.equal(page.total, here.total);
		}
});

test('every mention is in the same place of its walk', async () => {
	const { rows } = own.store.entities({ query: '', kind: null, offset: 0, limit: 10 });
	for (const { id } of rows)
		for (const more of [{}, { variants: true }, { order: 'article' }, { with: rows[1]?.id }]) {
			const other = 'with' in more && more.with !== undefined ? more.with : null;
			const walk: WalkRequest = {
				...mentionsOf(id),
				...('order' in more ? { order: 'article' } : {}),
				...('variants' in more ? { variants: true } : {}),
				with: other === null ? null : { entity: other, within: 'article' },
			};
			for (const [offset, limit] of [
				[0, 500],
				[3, 4],
			] as const)
				assert.deepEqual(
					await shared.store.mentions({ ...walk, offset, limit }),
					endless(own.store.mentions({ ...walk, offset, limit })),
				);
			for (const { id: article } of articles.slice(0, 20))
				assert.equal(
					await shared.store.mentionIndex(walk, article, 5),
					own.store.mentionIndex(walk, article, 5),
					`${id} ${JSON.stringify(more)} ${article}`,
				);
		}
});

test('facts are the same, of all articles, of one, and of a name', async () => {
	const entity = own.store.entities({ query: 'amin', kind: null, offset: 0, limit: 1 }).rows[0]?.id ?? '';
	for (const kinds of [[], ['figure'], ['quote', 'role']] as const)
		for (const whose of [{}, { article: 'id3' }, { entity }])
			for (const offset of [0, 2]) {
				const request = { kinds, article: null, entity: null, offset, limit: 5, ...whose };
				assert.deepEqual(await shared.store.facts(request), endless(own.store.facts(request)), JSON.stringify(request));
			}
});

test('facets count the same', async () => {
	for (const query of ['', 'port', 'person:amin', 'zzz']) {
		const request = { query, filter: [], sort: 'date', descending: true, offset: 0, limit: 10 } as const;
		// What of these prints the same text is counted in one folder's archive alone, and of as many articles any may stand last.
		const byValue = (facets: readonly Facet[]): Facet[] =>
			facets
				.map(({ origins: _, ...facet }) => facet)
				.filter(({ articles }) => facets.length < MOST_SHOWN || articles > (facets.at(-1)?.articles ?? 0))
				.toSorted((one, other) => (one.value < other.value ? -1 : 1));
		const sorted = ({ origins: _, ...facets }: Facets) => ({
			...facets,
			entities: Object.fromEntries(Object.entries(facets.entities).map(([kind, list]) => [kind, byValue(list)])),
			outlets: byValue(facets.outlets),
			months: byValue(facets.months),
		});
		assert.deepEqual(sorted(await shared.store.facets(request)), sorted(own.store.facets(request)), query);
	}
});

test('an article is read with its hits, names and sentences', async () => {
	for (const { id } of articles.slice(0, 10)) {
		const [reading, here] = [await shared.store.read(id, 'harbour strik'), own.store.read(id, 'harbour strik')];
		const { sources: _, ...rest } = reading ?? {};
		const { sources: __, ...expected } = here ?? {};
		assert.deepEqual(rest, expected);
		for (const at of [0, 7, 400]) assert.deepEqual(await shared.store.sentence(id, at), own.store.sentence(id, at));
	}
	assert.equal(await shared.store.read('no such id', ''), null);
});

test('what is put again is there once, and what is taken out leaves nothing', async () => {
	const library = await SharedLibrary.make(articles.slice(0, 12));
	try {
		await library.put(articles.slice(4, 20));
		await library.put(articles.slice(0, 20));
		for (const { id } of articles.slice(10, 20)) await library.remove(id);
		const fewer = new Library(articles.slice(0, 10));
		assert.deepEqual(await library.store.counts(), fewer.store.counts());
		const request = { query: '', kind: null, offset: 0, limit: 20 };
		const byId = (page: Awaited<ReturnType<typeof library.store.entities>>) =>
			page.rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
		assert.deepEqual(byId(await library.store.entities(request)), byId(fewer.store.entities(request)));
		for (const { id } of articles.slice(0, 10)) await library.remove(id);
		assert.equal((await library.store.entities(request)).total, 0);
	} finally {
		await library.close();
	}
});
