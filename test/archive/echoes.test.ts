import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mentionsOf } from '../../source/archive/archive.ts';
import { originsOf } from '../../source/echoes/origins/origins.ts';
import { printOf } from '../../source/echoes/origins/print.ts';
import { articleOf, Library, type Told } from './library.ts';

const STORY =
	'A ferry with 140 people on board ran aground on a sandbank off Elvby on Monday morning and was pulled free by two tugs before noon, the coast guard said. Nobody was hurt. “We heard the keel scrape and then it was very quiet,” the captain said.';
const MORE =
	'The passengers were taken ashore in fishing boats and given soup in the school, where the mayor met them. The line hopes to run again on Wednesday if divers find the hull sound.';
const OTHER =
	'Tram drivers will stop work for a day next week after talks on the rosters for the summer months failed for the third time, their union said. “We heard the keel scrape and then it was very quiet,” nobody said there.';

const SAID = { '“We heard the keel scrape and then it was very quiet,”': 'captain' };
const wire = (id: string, text: string, published: string, outlet = id): Told => ({
	id,
	text,
	published,
	outlet,
	names: { captain: 'person', Elvby: 'place' },
	...(text.includes('captain') ? { quotes: SAID } : {}),
});
const WIRE = wire('wire', `${STORY} ${MORE}`, '2031-03-03');
const PAPER = wire('paper', `${STORY} ${MORE}`, '2031-03-04');
const SHORT = wire('short', STORY, '2031-03-05');
const TRAMS = wire('trams', OTHER, '2031-03-05');

const parts = [STORY, MORE, OTHER];
const archives = fc
	.array(fc.tuple(fc.uniqueArray(fc.nat(2), { minLength: 1 }), fc.nat(3)), { minLength: 1, maxLength: 6 })
	.map((all) =>
		all.map(([chosen, day], n) => wire(`a${n}`, chosen.map((at) => parts[at]).join(' '), `2031-03-1${day}`)),
	);

test('copies: all that print a text, the first first, whoever came in first', () => {
	for (const order of [
		[WIRE, PAPER, SHORT, TRAMS],
		[SHORT, TRAMS, PAPER, WIRE],
	]) {
		const { store } = new Library(order);
		assert.deepEqual(
			store.copies('paper').map(({ article, kind }) => `${article} ${kind}`),
			['wire first', 'paper reprint', 'short edited'],
		);
		assert.deepEqual(store.copies('trams'), []);
	}
});

test('copies: an article that goes takes its own away, and nothing else', () => {
	const library = new Library([WIRE, PAPER, SHORT]);
	library.remove('wire');
	assert.deepEqual(
		library.store.copies('short').map(({ article }) => article),
		['paper', 'short'],
	);
	library.remove('short');
	assert.deepEqual(library.store.copies('paper'), []);
	assert.deepEqual(library.list('').rows[0]?.copies, undefined);
});

test('a folded list has one row a text, with those behind it and who had it first', () => {
	const { rows, total, folded } = new Library([WIRE, PAPER, SHORT, TRAMS]).list('', { sort: 'date', folded: true });
	assert.deepEqual([total, folded], [2, 2]);
	assert.deepEqual(
		rows.map(({ id, copies }) => [id, copies?.folded ?? 0, copies?.first.outlet ?? null]),
		[
			['short', 2, 'wire'],
			['trams', 0, null],
		],
	);
	const found = new Library([WIRE, PAPER, SHORT, TRAMS]).list('soup', { folded: true });
	assert.deepEqual([found.total, found.folded, found.rows[0]?.copies?.articles], [1, 1, 3]);
});

test('a folded list is the same from its beginning as from anywhere in it', () => {
	fc.assert(
		fc.property(archives, fc.nat(6), fc.constantFrom('date', 'headline' as const), (all, offset, sort) => {
			const library = new Library(all);
			const whole = library.list('', { sort, folded: true });
			const same = library.list('elvby OR tram OR soup', { sort, folded: true });
			assert.deepEqual(
				whole.rows.map(({ id, copies }) => [id, copies?.folded]),
				same.rows.map(({ id, copies }) => [id, copies?.folded]),
			);
			assert.deepEqual([whole.total, whole.folded ?? 0], [same.total, same.folded ?? 0]);
			const part = library.list('', { sort, folded: true, offset, limit: 2 });
			assert.deepEqual(part.rows, whole.rows.slice(offset, offset + 2));
		}),
		{ numRuns: 30 },
	);
});

test('versions: the same words in other articles', () => {
	const library = new Library([WIRE, SHORT]);
	const start = WIRE.text.indexOf('We heard');
	const [version, ...others] = library.store.versions('wire', start + 3);
	assert.equal(others.length, 0);
	assert.equal(version?.article, 'short');
	assert.equal(SHORT.text.slice(version?.start, version?.end), version?.text);
	assert.deepEqual(library.store.versions('wire', 0), []);
	library.remove('short');
	assert.deepEqual(library.store.versions('wire', start + 3), []);
});

test('mentions tell how many texts their articles print', () => {
	const { store } = new Library([WIRE, PAPER, SHORT]);
	const [elvby] = store.entities({ query: 'elvby', kind: null, offset: 0, limit: 1 }).rows;
	const page = store.mentions({ ...mentionsOf(elvby?.id ?? ''), offset: 0, limit: 10 });
	assert.deepEqual([page.articles, page.origins], [3, 1]);
	const alone = new Library([WIRE, TRAMS]).store;
	const [one] = alone.entities({ query: 'elvby', kind: null, offset: 0, limit: 1 }).rows;
	assert.equal(alone.mentions({ ...mentionsOf(one?.id ?? ''), offset: 0, limit: 10 }).origins, undefined);
});

test('echoing: which articles of a list have something of others', () => {
	const { store } = new Library([WIRE, PAPER, TRAMS]);
	const all = { query: '', filter: [] };
	assert.deepEqual(store.echoing(all, 'copies'), ['wire', 'paper']);
	assert.deepEqual(store.echoing({ ...all, query: 'tram' }, 'copies'), []);
	assert.ok(store.echoing(all, 'quotes').includes('wire'));
});

test('timeline and event: count and find what articles tell of a time', () => {
	const told = (id: string, published: string, text: string): Told => ({
		id,
		text,
		published,
		outlet: id,
		dates: {
			'March 4': '2031-03-04',
			'in March': '2031-03',
			'in 1962': '1962',
		},
	});
	const library = new Library([
		told('late', '2031-03-07', 'The dam broke on March 4. March 4 was cold, the coldest March 4 of all.'),
		told('early', '2031-03-05', 'Water came on March 4. The dam was built in 1962.'),
		told('vague', '2031-04-01', 'It rained in March.'),
	]);
	const { unit, bars, undated } = library.store.timeline({ query: '', filter: [], axis: 'event', unit: null });
	assert.deepEqual([unit, undated], ['day', 1]);
	assert.deepEqual(
		bars.map(({ time, articles, mentions, first }) => [time, articles, mentions, first?.outlet]),
		[['2031-03-04', 2, 4, 'early']],
	);
	const months = library.store.timeline({ query: '', filter: [], axis: 'published', unit: 'month' });
	assert.deepEqual(
		months.bars.map(({ time, articles }) => [time, articles]),
		[
			['2031-03', 2],
			['2031-04', 1],
		],
	);
	const whole = { query: '', filter: [] };
	assert.deepEqual(
		library.store
			.dated({ ...whole, axis: 'event', time: '2031-03-04' })
			.map(({ article, text, words }) => [article, text.slice(words?.start, words?.end), text]),
		[
			['early', 'March 4', 'Water came on March 4.'],
			['late', 'March 4', 'The dam broke on March 4.'],
			['late', 'March 4', 'March 4 was cold, the coldest March 4 of all.'],
		],
	);
	assert.deepEqual(
		library.store.dated({ ...whole, axis: 'published', time: '2031-03' }).map(({ article }) => article),
		['early', 'late'],
	);
	const narrowed = library.store.timeline({ query: 'built', filter: [], axis: 'event', unit: 'year' });
	assert.deepEqual(
		narrowed.bars.map(({ time, articles }) => [time, articles]),
		[
			['1962', 1],
			['2031', 1],
		],
	);
	assert.deepEqual(library.ids('event:2031-03-04', { sort: 'date' }), ['late', 'early']);
	assert.deepEqual(library.ids('event:2031-03', { sort: 'date' }), ['vague', 'late', 'early']);
	assert.deepEqual(library.ids('event:1960..1965'), ['early']);
	assert.deepEqual(library.ids('event:2031-03-05..'), []);
});

/** Each article with all of its text, as the index has them, and as they are found by looking at all. */
test('the index knows the copies that a look at all articles finds, whatever came and went', () => {
	fc.assert(
		fc.property(archives, fc.nat(5), (all, gone) => {
			const library = new Library(all);
			library.put(all.slice(0, 2));
			const rest = all.filter((_, n) => n !== gone || all.length === 1);
			if (rest.length < all.length) library.remove(`a${gone}`);
			const indexed = rest.map(({ id }) => library.store.copies(id).map(({ article }) => article));
			const { origins } = originsOf(rest.map((told) => printOf(articleOf(told))));
			const looked = rest.map(({ id }) => {
				const ids =
					origins.map(({ copies }) => copies.map(({ print }) => print.id)).find((some) => some.includes(id)) ?? [];
				return ids.length > 1 ? ids : [];
			});
			assert.deepEqual(indexed, looked);
		}),
		{ numRuns: 40 },
	);
});

test('an archive whose articles are all gone keeps nothing of them', () => {
	const library = new Library([WIRE, PAPER, SHORT, TRAMS]);
	for (const { id } of [WIRE, PAPER, SHORT, TRAMS]) library.remove(id);
	for (const table of ['print', 'shingle', 'line', 'copy', 'origin', 'saying', 'quoting', 'told'])
		assert.equal(library.store.statements.number(`SELECT count(*) FROM ${table}`), 0, table);
});
