import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ListRequest, mentionsOf } from '../../source/archive/archive.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import type { ArchiveStore } from '../../source/archive/store.ts';
import type { Fact } from '../../source/domain/fact.ts';
import type { Act, Correctable, Entry } from '../../source/journal/act.ts';
import { anchorOf } from '../../source/journal/anchor.ts';
import { articleNamed, entry, factOf, IDS, NEWS, named, QUERIES, read } from '../archive/ferry-news.ts';
import { Library } from '../archive/library.ts';
import { SharedLibrary } from './shared-library.ts';

let shared: SharedLibrary;
const own = new Library();
before(async () => {
	own.shelve(NEWS.map((article) => [article, read(article)]));
	shared = await SharedLibrary.make();
	await shared.writer.put(
		NEWS.map((article) => ({
			article: prepare(article, read(article), 'test', []),
			fingerprint: '',
			instead: null,
			copyOf: null,
		})),
	);
	await shared.settle();
	own.store.reads(read);
	shared.store.reads(read);
});
after(() => shared?.close());

const ALL: ListRequest = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 100 };

/** What both stores answer of names, articles and facts, in an order that is theirs to choose where none was asked for. */
async function asked(store: ArchiveStore): Promise<Readonly<Record<string, unknown>>> {
	const everybody = (await store.entities({ query: '', kind: null, offset: 0, limit: 500 })).rows;
	const byId = everybody.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	const ids = byId.map(({ id }) => id);
	const listed = async (more: Partial<ListRequest>): Promise<string[]> =>
		(await store.list({ ...ALL, ...more }, () => {})).rows.map(({ id }) => id);
	const each = <Of, Value>(all: readonly Of[], ask: (one: Of) => Value | Promise<Value>): Promise<Value[]> =>
		Promise.all(all.map(async (one) => ask(one)));
	const { entities } = await store.facets(ALL);
	return {
		everybody: byId,
		list: await listed({}),
		queries: await each(QUERIES, async (query) => [query, (await listed({ query })).sort()]),
		filters: await each(ids, async (entity) => [entity, await listed({ filter: [{ entity, mode: 'all' }] })]),
		without: await each(ids, async (entity) => [entity, await listed({ filter: [{ entity, mode: 'none' }] })]),
		read: await each(IDS, async (id) => {
			const reading = await store.read(id, '');
			return reading === null ? null : { ...reading, sources: [] };
		}),
		entity: await each(ids, (id) => store.entity(id)),
		picker: await each(['Lind', 'Adela', 'Tarn'], async (query) =>
			(await store.entities({ query, kind: null, offset: 0, limit: 20 })).rows.map(({ id }) => id).sort(),
		),
		mentions: await each(ids, async (id) => {
			const { rows, total, articles } = await store.mentions({ ...mentionsOf(id), offset: 0, limit: 500 });
			return { id, rows, total, articles };
		}),
		part: await each(ids, async (id) => (await store.mentions({ ...mentionsOf(id), offset: 1, limit: 2 })).rows),
		mentionIndex: await each(ids, (id) => each(IDS, (article) => store.mentionIndex(mentionsOf(id), article, 0))),
		together: await each(ids.slice(1), async (other) => {
			const walk = { ...mentionsOf(ids[0] ?? ''), with: { entity: other, within: 'article' } } as const;
			return (await store.mentions({ ...walk, offset: 0, limit: 50 })).rows;
		}),
		facts: await each([[], ['figure'], ['quote', 'date']] as const, async (kinds) => {
			const { rows, total } = await store.facts({ kinds, article: null, entity: null, offset: 0, limit: 500 });
			return { rows, total };
		}),
		'facts of an article': await each(IDS, async (article) => {
			const { rows, total } = await store.facts({ kinds: [], article, entity: null, offset: 0, limit: 500 });
			return { rows, total };
		}),
		'facts of an entity': await each(ids, async (entity) => {
			const { rows, total } = await store.facts({ kinds: [], article: null, entity, offset: 0, limit: 500 });
			return { entity, rows, total };
		}),
		timelines: await each(['event', 'published'] as const, (axis) =>
			each(['day', 'month', 'year', null] as const, (unit) => store.timeline({ query: '', filter: [], axis, unit })),
		),
		'timelines of a query': await each(['event', 'published'] as const, (axis) =>
			store.timeline({ query: 'outlet:coast', filter: [], axis, unit: 'day' }),
		),
		dated: await each(['2024', '2024-02-29', '2024-03', '2024-03-03', '2024-03-10', '2024-03-05'], (time) =>
			each(['event', 'published'] as const, (axis) => store.dated({ query: '', filter: [], axis, time })),
		),
		facets: Object.entries(entities).map(([kind, list]) => [
			kind,
			list.map(({ value, label, articles }) => `${articles} ${label} ${value}`).sort(),
		]),
	};
}

const target = (id: string) => {
	const { path, headline, text } = articleNamed(id);
	return { article: { id, path, headline }, text };
};

/** The so manieth mention of somebody in an article, from 0. */
function mention(id: string, words: string, at = 0) {
	const { article, text } = target(id);
	let start = -1;
	for (let count = 0; count <= at; count += 1) start = text.indexOf(words, start + 1);
	assert.ok(start >= 0);
	return { article, anchor: anchorOf(text, { start, end: start + words.length }) };
}

function fact(id: string, kind: Fact['kind'], words: string) {
	const { article, text } = target(id);
	return { article, fact: { kind, anchor: anchorOf(text, factOf(id, kind, words)) } };
}

const correct = (id: string, field: Correctable, to: string): Act => {
	const { article } = target(id);
	return { act: 'correct', article, field, to };
};

const ORDERED = new Set(['mentions', 'part', 'mentionIndex', 'together', 'facts', 'facts of an entity']);

const ADELA = { id: 'made:1', kind: 'person', name: 'Adela Lindqvist' } as const;

const CASES: readonly (readonly [what: string, acts: () => readonly Act[]])[] = [
	['nothing', () => []],
	[
		'a mention split off to somebody new, and what is said by it',
		() => [{ act: 'split', entity: named(own, 'Ada Lindqvist'), mentions: [mention('a', 'Ada Lindqvist')], as: ADELA }],
	],
	[
		'one of two mentions split off to somebody who is there',
		() => [
			{
				act: 'split',
				entity: named(own, 'Ada Lindqvist'),
				mentions: [mention('e', 'Ada Lindqvist', 1)],
				as: named(own, 'Jonas Berg'),
			},
		],
	],
	[
		'mentions of several articles split off, and both are merged with others',
		() => [
			{
				act: 'split',
				entity: named(own, 'Ada Lindqvist'),
				mentions: [mention('a', 'Ada Lindqvist'), mention('c', 'Ada Lindqvist')],
				as: ADELA,
			},
			{ act: 'merge', entity: ADELA, into: named(own, 'Jonas Berg') },
			{ act: 'rename', entity: named(own, 'Jonas Berg'), name: 'Jonas Bergen' },
		],
	],
	[
		'who was made by a split is renamed',
		() => [
			{ act: 'split', entity: named(own, 'Ada Lindqvist'), mentions: [mention('a', 'Ada Lindqvist')], as: ADELA },
			{ act: 'rename', entity: ADELA, name: 'Adele Lind' },
		],
	],
	['merged', () => [{ act: 'merge', entity: named(own, 'Jonas Berg'), into: named(own, 'Ada Lindqvist') }]],
	['renamed', () => [{ act: 'rename', entity: named(own, 'Tarn Port Authority'), name: 'Sund Board' }]],
	['of another kind', () => [{ act: 'retype', entity: named(own, 'Tarn Port Authority'), kind: 'place' }]],
	['hidden', () => [{ act: 'hide', entity: named(own, 'Oslo'), on: true }]],
	[
		'told apart',
		() => [{ act: 'variant', entity: named(own, 'Ada Lindqvist'), other: named(own, 'Jonas Berg'), same: false }],
	],
	['a figure hidden', () => [{ act: 'verdict', verdict: 'hidden', ...fact('a', 'figure', '14') }]],
	['a quote hidden', () => [{ act: 'verdict', verdict: 'hidden', ...fact('a', 'quote', 'We will wait') }]],
	['a role hidden', () => [{ act: 'verdict', verdict: 'hidden', ...fact('a', 'role', 'head') }]],
	['a date hidden', () => [{ act: 'verdict', verdict: 'hidden', ...fact('a', 'date', 'Thursday') }]],
	['a figure confirmed', () => [{ act: 'verdict', verdict: 'confirmed', ...fact('b', 'figure', '17') }]],
	['another value', () => [{ act: 'amend', field: 'value', to: '1,400', ...fact('b', 'figure', '17') }]],
	['another date', () => [{ act: 'amend', field: 'value', to: '2024-03-05', ...fact('a', 'date', 'Thursday') }]],
	[
		'another speaker',
		() => [{ act: 'amend', field: 'speaker', to: 'Jonas Berg', ...fact('a', 'quote', 'We will wait') }],
	],
	['another headline', () => [correct('a', 'headline', 'Quay of sorrow')]],
	['another outlet', () => [correct('b', 'outlet', 'Skerry Gazette')]],
	['another date of publication', () => [correct('b', 'published', '2024-03-10')]],
	['another language', () => [correct('a', 'language', 'nb')]],
];

describe('with something put right a shared archive answers as one folder’s', () => {
	for (const [what, make] of CASES)
		test(what, async () => {
			const entries = make().map(entry);
			const undone = (): Entry[] => entries.toReversed().map(({ id }) => entry({ act: 'undo', of: id }));
			own.store.acted(entries, false);
			await shared.store.acted(entries, false);
			const [here, there] = [await asked(own.store), await asked(shared.store)];
			const undoing = undone();
			own.store.acted(undoing, false);
			await shared.store.acted(undoing, false);
			// Mentions and facts stand where their articles were found to be of.
			const inOrder = what !== 'another date of publication';
			for (const [method, answer] of Object.entries(there))
				if (inOrder || !ORDERED.has(method)) assert.deepEqual(answer, here[method], method);
		});
});

test('a note on a name is found in the articles that name it, also of one that was merged with it, and counted', async () => {
	const [ada, jonas] = [named(own, 'Ada Lindqvist'), named(own, 'Jonas Berg')];
	const note = (text: string) => entry({ act: 'note', note: 'n', article: null, anchor: null, entity: ada, text });
	const asked = async (store: ArchiveStore) => ({
		lists: await Promise.all(
			['is:noted', 'note:quay', 'note:mayor', 'is:unread', 'is:noted ferry', '-is:noted'].map(async (query) =>
				(await store.list({ ...ALL, query }, () => {})).rows.map(({ id }) => id).sort(),
			),
		),
		desk: (await store.facets(ALL)).desk,
	});
	for (const acts of [
		[note('Ask her about the quay')],
		[entry({ act: 'merge', entity: jonas, into: ada })],
		[entry({ act: 'star', article: target('a').article, on: true })],
		[note('')],
	]) {
		own.store.acted(acts, false);
		shared.store.acted(acts, false);
		assert.deepEqual(await asked(shared.store), await asked(own.store));
	}
	own.store.acted([note('Ask her about the quay')], false);
	shared.store.acted([note('Ask her about the quay')], false);
	const { lists } = await asked(shared.store);
	assert.ok((lists[0]?.length ?? 0) > 1);
	assert.deepEqual(lists[0], lists[1]);
});
