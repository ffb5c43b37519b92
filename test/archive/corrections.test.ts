import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FilterClause } from '../../source/archive/archive.ts';
import { mentionsOf } from '../../source/archive/archive.ts';
import type { Act, Entry } from '../../source/journal/act.ts';
import { anchorOf } from '../../source/journal/anchor.ts';
import type { EntityTarget } from '../../source/journal/target.ts';
import { articleOf, Library, type Told } from './library.ts';

const NEWS: readonly Told[] = [
	{
		id: 'a',
		headline: 'Talks',
		text: 'Ada Lindqvist met Port Authority men. Ada Lindqvist spoke. “We wait,” said Ada Lindqvist. 14 boats lay there.',
		published: '2024-01-01',
		outlet: 'Coast',
		names: { 'Ada Lindqvist': 'person', 'Port Authority': 'organization' },
		figures: { '14': 14 },
		quotes: { 'We wait,': 'Ada Lindqvist' },
	},
	{
		id: 'b',
		headline: 'Piers',
		text: 'Adda Lindquist of the Port Authority was there. Bo Ek too.',
		published: '2024-01-02',
		outlet: 'Coast',
		names: { 'Adda Lindquist': 'person', 'Port Authority': 'organization', 'Bo Ek': 'person' },
	},
	{
		id: 'c',
		headline: 'Nets',
		text: 'Adda Lindquist and Ada Lindqvist were seen. Bo Ek left.',
		published: '2024-01-03',
		outlet: 'Inland',
		names: { 'Adda Lindquist': 'person', 'Ada Lindqvist': 'person', 'Bo Ek': 'person' },
	},
];

let acts = 0;
const entry = (act: Act): Entry => {
	acts += 1;
	return { id: `t.${acts}`, time: new Date(Date.UTC(2024, 5, 1) + acts).toISOString(), ...act };
};

function target(library: Library, name: string): EntityTarget {
	const row = library.store.entities({ query: name, kind: null, offset: 0, limit: 1 }).rows[0];
	assert.ok(row, name);
	return { id: row.id, kind: row.kind, name: row.name };
}

const articleTarget = (id: string) => {
	const { path, headline } = articleOf(NEWS.find((one) => one.id === id) ?? assert.fail());
	return { id, path, headline };
};

const anchorIn = (id: string, quote: string, from = 0) => {
	const { text } = NEWS.find((one) => one.id === id) ?? assert.fail();
	const start = text.indexOf(quote, from);
	return anchorOf(text, { start, end: start + quote.length });
};

const all = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 100 } as const;

/** All that is told of names, in one value. */
function told(library: Library) {
	const { store } = library;
	const rows = store.entities({ query: '', kind: null, offset: 0, limit: 100 }).rows;
	return {
		rows: rows.map(({ id, kind, name, aliases, articles, mentionCount }) => ({
			id,
			kind,
			name,
			aliases,
			articles,
			mentionCount,
		})),
		mentions: rows.map(({ id }) =>
			store
				.mentions({ ...mentionsOf(id), offset: 0, limit: 100 })
				.rows.map(({ article, start }) => `${article}@${start}`),
		),
		facets: store.facets(all),
		read: NEWS.map(({ id }) => {
			const reading = store.read(id, '');
			return (
				reading && {
					names: reading.analysis.names,
					mentions: reading.analysis.mentions,
					facts: reading.analysis.facts,
					entities: reading.entities,
				}
			);
		}),
	};
}

const filtered = (library: Library, entity: string): string[] =>
	library.ids('', { filter: [{ entity, mode: 'all' } satisfies FilterClause] }).sort();

test('a note on a name is found in the articles that name it, also those of a name that was merged with it', () => {
	const library = new Library(NEWS);
	const [ada, adda] = [target(library, 'Ada Lindqvist'), target(library, 'Adda Lindquist')];
	const note = (text: string) => entry({ act: 'note', note: 'n', article: null, anchor: null, entity: ada, text });
	library.store.acted([note('Ask her about the quay')], false);
	const named = filtered(library, ada.id);
	assert.ok(named.length > 0 && named.length < 3);
	assert.deepEqual(library.ids('is:noted').sort(), named);
	assert.deepEqual(library.ids('note:quay').sort(), named);
	assert.deepEqual(library.ids('note:mayor'), []);
	const request = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 0 } as const;
	const noted = () => library.store.facets(request).desk?.marks.find(({ value }) => value === 'noted')?.articles;
	assert.equal(noted(), named.length);
	library.store.acted([entry({ act: 'merge', entity: adda, into: ada })], false);
	assert.deepEqual(library.ids('is:noted').sort(), ['a', 'b', 'c']);
	library.store.acted([note('')], false);
	assert.deepEqual([library.ids('is:noted'), noted()], [[], undefined]);
});

test('merged names are one in lists, filters, queries, mentions, counts and articles, and two again when it is undone', () => {
	const library = new Library(NEWS);
	const before = told(library);
	const [ada, adda] = [target(library, 'Ada Lindqvist'), target(library, 'Adda Lindquist')];
	const merge = entry({ act: 'merge', entity: adda, into: ada });
	library.store.acted([merge], false);
	assert.equal(library.store.entity(adda.id)?.id, ada.id);
	const row = library.store.entity(ada.id);
	assert.deepEqual(
		[row?.name, row?.aliases, row?.articles, row?.mentionCount],
		['Ada Lindqvist', ['Adda Lindquist'], 3, 6],
	);
	assert.deepEqual(filtered(library, ada.id), ['a', 'b', 'c']);
	assert.deepEqual(filtered(library, adda.id), ['a', 'b', 'c']);
	assert.deepEqual(library.ids('person:"Ada Lindqvist"').sort(), ['a', 'b', 'c']);
	assert.deepEqual(library.ids('person:lindquist').sort(), ['a', 'b', 'c']);
	const page = library.store.mentions({ ...mentionsOf(ada.id), offset: 0, limit: 100 });
	assert.deepEqual([page.total, page.articles], [6, 3]);
	assert.deepEqual(
		library.store.facets(all).entities.person.map(({ label, articles }) => [label, articles]),
		[
			['Ada Lindqvist', 3],
			['Bo Ek', 2],
		],
	);
	assert.equal(library.store.read('b', '')?.entities[0], ada.id);
	const listed = library.store.entities({ query: '', kind: 'person', offset: 0, limit: 10 });
	assert.deepEqual([listed.total, listed.rows.map(({ name }) => name)], [2, ['Ada Lindqvist', 'Bo Ek']]);
	assert.equal(library.store.entities({ query: 'Adda', kind: null, offset: 0, limit: 5 }).rows[0]?.id, ada.id);
	library.store.acted([entry({ act: 'undo', of: merge.id })], false);
	assert.deepEqual(told(library), before);
});

test('merged and split off again is as it was', () => {
	const library = new Library(NEWS);
	const before = told(library);
	const [ada, adda] = [target(library, 'Ada Lindqvist'), target(library, 'Adda Lindquist')];
	library.store.acted(
		[entry({ act: 'merge', entity: adda, into: ada }), entry({ act: 'merge', entity: adda, into: null })],
		false,
	);
	assert.deepEqual(told(library), before);
});

test('mentions split off are another’s, wherever names are told, and no others', () => {
	const library = new Library(NEWS);
	const before = told(library);
	const [ada, bo] = [target(library, 'Ada Lindqvist'), target(library, 'Bo Ek')];
	const split = entry({
		act: 'split',
		entity: ada,
		mentions: [
			{ article: articleTarget('a'), anchor: anchorIn('a', 'Ada Lindqvist', 30) },
			{ article: articleTarget('c'), anchor: anchorIn('c', 'Ada Lindqvist') },
		],
		as: bo,
	});
	library.store.acted([split], false);
	const of = (id: string) =>
		library.store
			.mentions({ ...mentionsOf(id), offset: 0, limit: 100 })
			.rows.map(({ article, text }) => `${article}:${text}`);
	assert.deepEqual(of(ada.id), ['a:Ada Lindqvist', 'a:Ada Lindqvist']);
	assert.deepEqual(of(bo.id), ['a:Ada Lindqvist', 'b:Bo Ek', 'c:Ada Lindqvist', 'c:Bo Ek']);
	assert.deepEqual([filtered(library, ada.id), filtered(library, bo.id)], [['a'], ['a', 'b', 'c']]);
	assert.deepEqual([library.store.entity(ada.id)?.articles, library.store.entity(bo.id)?.mentionCount], [1, 4]);
	assert.equal(library.store.facets(all).entities.person.find(({ value }) => value === bo.id)?.articles, 3);
	library.store.acted([entry({ act: 'undo', of: split.id })], false);
	assert.deepEqual(told(library), before);
});

test('mentions split off as somebody new make somebody new', () => {
	const library = new Library(NEWS);
	const ada = target(library, 'Ada Lindqvist');
	const as = { id: 'made:1', kind: 'person', name: 'Ada Lindqvist the younger' } as const;
	library.store.acted(
		[
			entry({
				act: 'split',
				entity: ada,
				mentions: [{ article: articleTarget('c'), anchor: anchorIn('c', 'Ada Lindqvist') }],
				as,
			}),
		],
		false,
	);
	const row = library.store.entity(as.id);
	assert.deepEqual([row?.name, row?.articles, row?.mentionCount], [as.name, 1, 1]);
	assert.equal(library.store.entities({ query: 'younger', kind: null, offset: 0, limit: 5 }).rows[0]?.id, as.id);
	assert.deepEqual(filtered(library, as.id), ['c']);
	assert.ok(library.store.read('c', '')?.entities.includes(as.id));
});

test('renamed, of another kind, hidden', () => {
	const library = new Library(NEWS);
	const port = target(library, 'Port Authority');
	library.store.acted(
		[
			entry({ act: 'rename', entity: port, name: 'Harbour Board' }),
			entry({ act: 'retype', entity: port, kind: 'place' }),
		],
		false,
	);
	const row = library.store.entity(port.id);
	assert.deepEqual([row?.name, row?.kind, row?.aliases], ['Harbour Board', 'place', ['Port Authority']]);
	assert.deepEqual(library.ids('place:harbour').sort(), ['a', 'b']);
	assert.deepEqual(library.ids('org:"Port Authority"'), []);
	assert.deepEqual(
		library.store.facets(all).entities.place.map(({ label }) => label),
		['Harbour Board'],
	);
	assert.equal(library.store.read('a', '')?.analysis.names[1]?.kind, 'place');
	library.store.acted([entry({ act: 'hide', entity: port, on: true })], false);
	assert.equal(library.store.entity(port.id), null);
	assert.deepEqual(library.store.facets(all).entities.place, []);
	assert.ok(library.store.read('a', '')?.analysis.mentions.every(({ name }) => name === 0));
	assert.deepEqual(library.store.entities({ query: 'harbour', kind: null, offset: 0, limit: 5 }).rows, []);
});

test('facts are hidden, confirmed, given another value and another speaker', () => {
	const library = new Library(NEWS);
	const facts = () => library.store.read('a', '')?.analysis.facts ?? [];
	const figure = { kind: 'figure', anchor: anchorIn('a', '14') } as const;
	const quote = { kind: 'quote', anchor: anchorIn('a', 'We wait,') } as const;
	const article = articleTarget('a');
	library.store.acted(
		[
			entry({ act: 'amend', article, fact: figure, field: 'value', to: '1,400' }),
			entry({ act: 'amend', article, fact: quote, field: 'speaker', to: 'Port Authority' }),
			entry({ act: 'verdict', article, fact: quote, verdict: 'confirmed' }),
		],
		false,
	);
	const [said, counted] = [facts().find(({ kind }) => kind === 'quote'), facts().find(({ kind }) => kind === 'figure')];
	assert.ok(
		said?.kind === 'quote' &&
			said.speaker?.text === 'Port Authority' &&
			said.speaker.name === 1 &&
			said.by === 'journal',
	);
	assert.ok(counted?.kind === 'figure' && counted.value === 1400 && counted.certainty === 'certain');
	library.store.acted([entry({ act: 'verdict', article, fact: figure, verdict: 'hidden' })], false);
	assert.deepEqual(
		facts().map(({ kind }) => kind),
		['quote'],
	);
	const page = library.store.facts({ kinds: ['figure'], article: null, entity: null, offset: 0, limit: 10 });
	assert.deepEqual([page.total, page.rows], [0, []]);
});

for (const [typed, text, name] of [
	['lindqvist', 'Ada Lindqvist', 0],
	['authority', 'Port Authority', 1],
	['ada lindqvist', 'Ada Lindqvist', 0],
	['a', 'a', null],
	['Eva Lindqvist', 'Eva Lindqvist', null],
	['Lind', 'Lind', null],
] as const)
	test(`a speaker typed as ${typed} is ${name === null ? 'nobody whom the article names' : text}`, () => {
		const library = new Library(NEWS);
		const fact = { kind: 'quote', anchor: anchorIn('a', 'We wait,') } as const;
		library.store.acted(
			[entry({ act: 'amend', article: articleTarget('a'), fact, field: 'speaker', to: typed })],
			false,
		);
		const said = library.store.read('a', '')?.analysis.facts.find(({ kind }) => kind === 'quote');
		assert.ok(said?.kind === 'quote');
		assert.deepEqual([said.speaker?.text, said.speaker?.name], [text, name]);
	});

test('who is only a candidate for a quote is not found as having said it, until somebody confirms it', () => {
	const library = new Library(
		NEWS.map((one) => (one.id === 'a' ? { ...one, doubted: [one.text.indexOf('We wait,')] } : one)),
	);
	const entity = target(library, 'Ada Lindqvist').id;
	const quotes = () => library.store.facts({ kinds: ['quote'], article: null, entity, offset: 0, limit: 9 }).total;
	assert.deepEqual([library.ids('said-by:lindqvist'), quotes()], [[], 1]);
	const fact = { kind: 'quote', anchor: anchorIn('a', 'We wait,') } as const;
	const confirmed = entry({ act: 'verdict', article: articleTarget('a'), fact, verdict: 'confirmed' });
	library.store.acted([confirmed], false);
	assert.deepEqual([library.ids('said-by:lindqvist'), quotes()], [['a'], 1]);
	library.store.acted([entry({ act: 'undo', of: confirmed.id })], false);
	assert.deepEqual([library.ids('said-by:lindqvist'), quotes()], [[], 1]);
	const other = entry({ act: 'verdict', article: articleTarget('a'), fact, verdict: 'hidden' });
	library.store.acted([other], false);
	assert.deepEqual([library.ids('said-by:lindqvist'), quotes()], [[], 0]);
});

test('a part that two names of the article have is neither', () => {
	const library = new Library(
		NEWS.map((one) =>
			one.id === 'a'
				? {
						...one,
						text: `${one.text} Eva Lindqvist came.`,
						names: { ...one.names, 'Eva Lindqvist': 'person' as const },
					}
				: one,
		),
	);
	const fact = { kind: 'quote', anchor: anchorIn('a', 'We wait,') } as const;
	library.store.acted(
		[entry({ act: 'amend', article: articleTarget('a'), fact, field: 'speaker', to: 'Lindqvist' })],
		false,
	);
	const said = library.store.read('a', '')?.analysis.facts.find(({ kind }) => kind === 'quote');
	assert.ok(said?.kind === 'quote');
	assert.deepEqual([said.speaker?.text, said.speaker?.name], ['Lindqvist', null]);
});

test('an article’s headline, date, outlet and language are as the reader put them', () => {
	const library = new Library(NEWS);
	const article = articleTarget('b');
	const correct = (field: 'headline' | 'published' | 'outlet' | 'language', to: string) =>
		entry({ act: 'correct', article, field, to });
	library.store.acted(
		[
			correct('headline', 'Piers and quays'),
			correct('published', '2023-12-31'),
			correct('outlet', 'Skerry Post'),
			correct('language', 'sv'),
		],
		false,
	);
	const row = library.list('').rows.find(({ id }) => id === 'b');
	assert.deepEqual([row?.headline, row?.published, row?.outlet], ['Piers and quays', '2023-12-31', 'Skerry Post']);
	const reading = library.store.read('b', '');
	assert.deepEqual(
		[reading?.article.headline, reading?.article.published, reading?.article.publishedFrom, reading?.article.language],
		['Piers and quays', '2023-12-31', 'journal', 'sv'],
	);
});

test('corrections outlive a new reading of the article, and a change of its text that keeps the anchor; they are let go otherwise', () => {
	const library = new Library(NEWS);
	const [ada, bo] = [target(library, 'Ada Lindqvist'), target(library, 'Bo Ek')];
	const [, , nets] = NEWS;
	if (!nets) return assert.fail();
	library.store.acted(
		[
			entry({
				act: 'split',
				entity: ada,
				mentions: [{ article: articleTarget('c'), anchor: anchorIn('c', 'Ada Lindqvist') }],
				as: bo,
			}),
		],
		false,
	);
	library.put([nets]);
	assert.ok(!filtered(library, ada.id).includes('c'));
	library.remove('c');
	library.put([{ ...nets, text: `On Monday. ${nets.text}` }]);
	assert.ok(!filtered(library, ada.id).includes('c'));
	library.remove('c');
	library.put([{ ...nets, text: 'Somebody else saw Ada Lindqvist there.' }]);
	assert.ok(filtered(library, ada.id).includes('c'));
});

test('whatever is merged, split, renamed, typed and hidden, all undone is as it was', () => {
	const library = new Library(NEWS);
	const before = told(library);
	const people = ['Ada Lindqvist', 'Adda Lindquist', 'Bo Ek', 'Port Authority'].map((name) => target(library, name));
	const one = fc.constantFrom(...people);
	const act: fc.Arbitrary<Act> = fc.oneof(
		fc.record({ act: fc.constant('merge'), entity: one, into: one }),
		fc.record({ act: fc.constant('variant'), entity: one, other: one, same: fc.boolean() }),
		fc.record({ act: fc.constant('rename'), entity: one, name: fc.constantFrom('X Y', 'Ada Lindqvist') }),
		fc.record({ act: fc.constant('retype'), entity: one, kind: fc.constantFrom('person', 'place') }),
		fc.record({ act: fc.constant('hide'), entity: one, on: fc.boolean() }),
		fc.record({
			act: fc.constant('split'),
			entity: one,
			mentions: fc.constant([{ article: articleTarget('a'), anchor: anchorIn('a', 'Ada Lindqvist') }]),
			as: one,
		}),
	);
	fc.assert(
		fc.property(fc.array(act, { maxLength: 6 }), (done) => {
			const entries = done.map(entry);
			library.store.acted(entries, true);
			const { rows, mentions } = told(library);
			// Every mention is counted where it is listed, and belongs to one entity.
			assert.deepEqual(
				mentions.map((listed) => listed.length),
				rows.map(({ mentionCount }) => mentionCount),
			);
			assert.equal(new Set(mentions.flat()).size, mentions.flat().length);
			library.store.acted(
				entries.toReversed().map(({ id }) => entry({ act: 'undo', of: id })),
				false,
			);
			assert.deepEqual(told(library), before);
		}),
		{ numRuns: 60 },
	);
});
