import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Reading } from '../../source/archive/archive.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import type { Fact } from '../../source/domain/fact.ts';
import type { Act, Correctable } from '../../source/journal/act.ts';
import { anchorOf } from '../../source/journal/anchor.ts';
import { asked } from './asked.ts';
import { articleNamed, entry, factOf, IDS, NEWS, named, QUERIES, read } from './ferry-news.ts';
import { articleOf, Library } from './library.ts';

function opened(shelved: readonly (readonly [Article, Analysis])[]): Library {
	const library = new Library();
	library.shelve(shelved);
	return library;
}

const found = (): Library => {
	const library = opened(NEWS.map((article) => [article, read(article)]));
	library.store.reads(read);
	return library;
};

/** Without what only says who knew it. */
function plain(value: unknown): unknown {
	const silent = new Set(['publishedFrom', 'headlineFrom', 'by', 'why', 'certainty', 'isSure', 'diagnostics']);
	return JSON.parse(JSON.stringify(value, (key, one: unknown) => (silent.has(key) ? undefined : one)));
}

function sameAnswers(library: Library, wanted: Library): void {
	const [answers, others] = [asked(library.store, IDS, QUERIES), asked(wanted.store, IDS, QUERIES)];
	for (const [method, answer] of Object.entries(answers))
		assert.deepEqual(plain(answer), plain(others[method]), method);
}

const CORRECTIONS: readonly (readonly [id: string, field: Correctable, to: string])[] = [
	['a', 'headline', 'Quay of sorrow'],
	['d', 'headline', 'A ferry and its quotas'],
	['a', 'published', '2023-12-15'],
	['b', 'published', '2024-03-10'],
	['d', 'published', '2024-03-02'],
	['a', 'outlet', 'Skerry Gazette'],
	['b', 'outlet', 'Coast Wire'],
	['d', 'outlet', 'Inland Post'],
	['a', 'language', 'nb'],
	['d', 'language', 'sv'],
	['e', 'language', 'en'],
];

describe('an archive with an article put right answers as one of articles that are so', () => {
	for (const [id, field, to] of CORRECTIONS)
		test(`${field} of ${id} is ${to}`, () => {
			const library = found();
			const { path, headline } = articleNamed(id);
			const before = plain(asked(library.store, IDS, QUERIES));
			const correct = entry({ act: 'correct', article: { id, path, headline }, field, to });
			library.store.acted([correct], false);
			const others = NEWS.map((article) => (article.id === id ? { ...article, [field]: to } : article));
			sameAnswers(library, opened(others.map((article) => [article, read(article)])));
			library.store.acted([entry({ act: 'undo', of: correct.id })], false);
			assert.deepEqual(plain(asked(library.store, IDS, QUERIES)), before);
		});

	test('several at once', () => {
		const library = found();
		const others = new Map(NEWS.map((article) => [article.id, article]));
		for (const [id, field, to] of CORRECTIONS) {
			if (field === 'language') continue;
			const { path, headline } = articleNamed(id);
			library.store.acted([entry({ act: 'correct', article: { id, path, headline }, field, to })], false);
			others.set(id, { ...(others.get(id) ?? articleNamed(id)), [field]: to });
		}
		sameAnswers(library, opened([...others.values()].map((article) => [article, read(article)])));
	});
});

type Change = (fact: Fact, analysis: Analysis) => Fact | null;

const FACTS: readonly (readonly [
	what: string,
	id: string,
	kind: Fact['kind'],
	words: string,
	act: (fact: Fact) => Partial<Act>,
	change: Change,
])[] = [
	['a figure hidden', 'a', 'figure', '14', () => ({ act: 'verdict', verdict: 'hidden' }), () => null],
	['a quote hidden', 'b', 'quote', 'We will wait', () => ({ act: 'verdict', verdict: 'hidden' }), () => null],
	['a date hidden', 'a', 'date', 'Thursday', () => ({ act: 'verdict', verdict: 'hidden' }), () => null],
	['a role hidden', 'a', 'role', 'head', () => ({ act: 'verdict', verdict: 'hidden' }), () => null],
	['a relation hidden', 'c', 'relation', 'bought', () => ({ act: 'verdict', verdict: 'hidden' }), () => null],
	['a figure confirmed', 'a', 'figure', '14', () => ({ act: 'verdict', verdict: 'confirmed' }), (fact) => fact],
	[
		'another value',
		'b',
		'figure',
		'17',
		() => ({ act: 'amend', field: 'value', to: '1,400' }),
		(fact) => (fact.kind === 'figure' ? { ...fact, value: 1400, max: null, qualifier: 'exact' } : fact),
	],
	[
		'another date',
		'a',
		'date',
		'Thursday',
		() => ({ act: 'amend', field: 'value', to: '2024-03-05' }),
		(fact) => ({ ...fact, value: '2024-03-05' }) as Fact,
	],
	[
		'another speaker',
		'a',
		'quote',
		'We will wait',
		() => ({ act: 'amend', field: 'speaker', to: 'Jonas Berg' }),
		(fact, { names }) => {
			const { text } = articleNamed('a');
			const start = text.indexOf('Jonas Berg');
			const name = names.findIndex((one) => one.name === 'Jonas Berg');
			return { ...fact, speaker: { start, end: start + 10, text: 'Jonas Berg', name } } as Fact;
		},
	],
];

describe('an archive with a fact put right answers as one that was read so', () => {
	for (const [what, id, kind, words, act, change] of FACTS)
		test(what, () => {
			const library = found();
			const before = plain(asked(library.store, IDS, QUERIES));
			const article = articleNamed(id);
			const fact = factOf(id, kind, words);
			const target = { kind: fact.kind, anchor: anchorOf(article.text, fact) };
			const { path, headline } = article;
			const done = entry({ article: { id, path, headline }, fact: target, ...act(fact) } as Act);
			library.store.acted([done], false);
			const wanted = opened(
				NEWS.map((one) => {
					const analysis = read(one);
					if (one.id !== id) return [one, analysis];
					const facts = analysis.facts.flatMap((each) =>
						each.kind === fact.kind && each.start === fact.start ? (change(each, analysis) ?? []) : [each],
					);
					return [one, { ...analysis, facts }];
				}),
			);
			sameAnswers(library, wanted);
			library.store.acted([entry({ act: 'undo', of: done.id })], false);
			assert.deepEqual(plain(asked(library.store, IDS, QUERIES)), before);
		});
});

/** Where a text stands in an answer, whatever it stands in. */
const holds = (answer: unknown, text: string): boolean => JSON.stringify(answer).includes(JSON.stringify(text));

/** Everything that an answer says of somebody, by id, as records with a name or a kind. */
function toldOf(answer: unknown, id: string): Record<string, unknown>[] {
	if (typeof answer !== 'object' || answer === null) return [];
	const own = Object.entries(answer);
	const isOne = own.some(([key, value]) => ['id', 'value', 'entity'].includes(key) && value === id);
	return [...(isOne ? [Object.fromEntries(own)] : []), ...own.flatMap(([, value]) => toldOf(value, id))];
}

const LAST_NAMED = 'Sund Board';

describe('what is said of a name holds in every answer, and is gone when it is undone', () => {
	type Check = (answer: unknown, method: string) => void;
	const KINDS: readonly (readonly [
		what: string,
		act: (library: Library) => readonly Act[],
		check: (library: Library) => Check,
	])[] = [
		[
			'merged: nobody tells of the other any more',
			(library) => [{ act: 'merge', entity: named(library, 'Jonas Berg'), into: named(library, 'Ada Lindqvist') }],
			() => (answer, method) => {
				assert.ok(!holds(answer, 'person:berg,jonas'), method);
				if (!/queries|filters/.test(method))
					for (const { name } of toldOf(answer, 'person:berg,jonas')) assert.notEqual(name, 'Jonas Berg', method);
			},
		],
		[
			'accepted as the same: as merged',
			(library) => [
				{ act: 'variant', entity: named(library, 'Ada Lindqvist'), other: named(library, 'Jonas Berg'), same: true },
			],
			() => (answer, method) => assert.ok(!holds(answer, 'person:berg,jonas'), method),
		],
		[
			'renamed: called so wherever it is named',
			(library) => [{ act: 'rename', entity: named(library, 'Tarn Port Authority'), name: LAST_NAMED }],
			() => (answer, method) => {
				for (const told of toldOf(answer, 'organization:tarn-port-authority')) {
					if ('name' in told) assert.equal(told.name, LAST_NAMED, method);
					if ('label' in told) assert.equal(told.label, LAST_NAMED, method);
				}
			},
		],
		[
			'of another kind: so wherever the kind is told',
			(library) => [{ act: 'retype', entity: named(library, 'Tarn Port Authority'), kind: 'place' }],
			() => (answer, method) => {
				for (const told of toldOf(answer, 'organization:tarn-port-authority'))
					if ('kind' in told) assert.equal(told.kind, 'place', method);
				const { organization = [] } = ((answer as { entities?: unknown })?.entities ?? {}) as Record<string, unknown[]>;
				assert.ok(!holds(organization, 'organization:tarn-port-authority'), method);
			},
		],
		[
			'hidden: nobody tells of it',
			(library) => [{ act: 'hide', entity: named(library, 'Oslo'), on: true }],
			() => (answer, method) => {
				// An article's names keep their places; none of its mentions is of this one.
				if (method !== 'read') return assert.ok(!holds(answer, 'place:oslo'), method);
				for (const { analysis, entities } of answer as Reading[])
					assert.ok(analysis.mentions.every(({ name }) => entities[name] !== 'place:oslo'));
			},
		],
	];
	for (const [what, act, check] of KINDS)
		test(what, () => {
			const library = found();
			const before = plain(asked(library.store, IDS, QUERIES));
			const entries = act(library).map(entry);
			library.store.acted(entries, false);
			const told = check(library);
			for (const [method, answer] of Object.entries(asked(library.store, IDS, QUERIES))) told(answer, method);
			library.store.acted(
				entries.map(({ id }) => entry({ act: 'undo', of: id })),
				false,
			);
			assert.deepEqual(plain(asked(library.store, IDS, QUERIES)), before);
		});

	test('split off: the mention, and what is said by it, is somebody else’s in every answer', () => {
		const library = found();
		const before = plain(asked(library.store, IDS, QUERIES));
		const { id, path, headline, text } = articleNamed('a');
		const start = text.indexOf('Ada Lindqvist');
		const as = { id: 'made:1', kind: 'person', name: 'Adela Lindqvist' } as const;
		const done = entry({
			act: 'split',
			entity: named(library, 'Ada Lindqvist'),
			mentions: [{ article: { id, path, headline }, anchor: anchorOf(text, { start, end: start + 13 }) }],
			as,
		});
		library.store.acted([done], false);
		const answers = asked(library.store, IDS, QUERIES);
		const silent = [
			'list',
			'list folded',
			'queries',
			'read',
			'sentence',
			'mentionIndex',
			'copies',
			'ledger',
			'timeline',
		];
		for (const [method, answer] of Object.entries(answers))
			if (!silent.includes(method) && !/^list|^mentions|dated|versions|picker/.test(method))
				assert.ok(holds(answer, as.id), method);
		assert.deepEqual(library.ids('said-by:Adela'), ['a']);
		assert.deepEqual(library.ids('person:Adela'), ['a']);
		assert.ok(library.store.read('a', '')?.entities.includes(as.id));
		const quotes = library.store.facts({ kinds: ['quote'], article: null, entity: as.id, offset: 0, limit: 9 });
		assert.equal(quotes.total, 1);
		const [version] = library.store.versions('b', articleNamed('b').text.indexOf('We will wait'));
		assert.equal(version?.speaker, as.name);
		library.store.acted([entry({ act: 'undo', of: done.id })], false);
		assert.deepEqual(plain(asked(library.store, IDS, QUERIES)), before);
	});

	test('told apart: neither is offered as the other', () => {
		const library = found();
		const [one, other] = [named(library, 'Ada Lindqvist'), named(library, 'Jonas Berg')];
		library.store.acted([entry({ act: 'variant', entity: one, other, same: false })], false);
		assert.deepEqual(library.store.entity(one.id)?.variants, []);
	});

	test('places that are one: what is counted there stands in one line of the ledger', () => {
		const toll = (place: string, count: number, how: string) =>
			`At least ${count} people were killed in ${place} on Thursday, 29 February 2024, when ${how}, police said.`;
		const library = opened(
			[
				articleOf({ id: 'x', text: toll('Tarn', 14, 'a ferry sank'), published: '2024-03-01', headline: 'One' }),
				articleOf({
					id: 'y',
					text: toll('Old Tarnby', 19, 'a ship with passengers sank'),
					published: '2024-03-02',
					headline: 'Two',
				}),
			].map((article) => [article, read(article)]),
		);
		const lines = () =>
			library.store
				.ledger({ query: '', filter: [], offset: 0, limit: 9, open: null, whole: true })
				.lines.map(({ whole }) => whole?.entries.map(({ statement }) => statement.value));
		const apart = lines();
		const [tarn, tarnby] = [named(library, 'Tarn'), named(library, 'Old Tarnby')];
		library.store.acted([entry({ act: 'merge', entity: tarnby, into: tarn })], false);
		assert.notDeepEqual(lines(), apart);
		assert.deepEqual(lines(), [[14, 19]]);
	});
});
