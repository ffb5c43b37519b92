import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from '../../source/analyse/analyse.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import type { Fact } from '../../source/domain/fact.ts';
import { loadModels } from '../../source/effects/models.ts';
import type { Act, Correctable, Entry } from '../../source/journal/act.ts';
import { anchorOf } from '../../source/journal/anchor.ts';
import { asked } from './asked.ts';
import { articleOf, Library } from './library.ts';

const models = loadModels();
const read = (article: Article): Analysis => analyse(article, models);

const SAYS = '“We will wait at the quay for the last of the boats to come back to us,” said Ada Lindqvist';

const NEWS: readonly Article[] = [
	articleOf({
		id: 'a',
		headline: 'Ferry sinks off Tarn',
		text: `At least 14 people were killed in Tarn on Thursday when a ferry sank, police said. ${SAYS}, head of the Tarn Port Authority.\nShe met Jonas Berg in Oslo on Friday.`,
		published: '2024-03-01',
		outlet: 'Coast Wire',
	}),
	articleOf({
		id: 'b',
		headline: 'Toll of the ferry grows',
		text: `At least 17 people were killed in Tarn on Thursday when a ferry sank, police said on Sunday. ${SAYS}.\nJonas Berg left Oslo on Saturday with 30 divers.`,
		published: '2024-03-03',
		outlet: 'Inland Post',
	}),
	articleOf({
		id: 'c',
		headline: 'Boats are bought',
		text: 'The Tarn Port Authority bought 6 boats for $40 million on 5 February 2024. Ada Lindqvist signed the papers in Oslo. The boats come from Norway in May.',
		published: '2024-02-06',
		outlet: 'Coast Wire',
	}),
	articleOf({
		id: 'd',
		headline: 'Nets and quotas',
		text: 'Jonas Berg told reporters in Bergen on Tuesday that 200 fishermen had left Norway since 2019. “Nobody asked us whether we wanted to go,” he said.',
		published: null,
		outlet: null,
	}),
	{
		...articleOf({
			id: 'e',
			headline: 'Divers wait',
			text: 'Ada Lindqvist and Jonas Berg met 12 divers of the Tarn Port Authority in Tarn on Monday. “We go down when the wind has gone down,” said Jonas Berg.',
			published: '2024-03-05',
			outlet: 'Inland Post',
		}),
		language: 'nb',
	},
];

const QUERIES = [
	'ferry',
	'headline:ferry',
	'headline:quay',
	'quay',
	'quay -ferry',
	'date:2024-03',
	'date:2023',
	'-date:2024-03',
	'outlet:coast',
	'outlet:"Skerry Gazette"',
	'outlet:skerry',
	'has:figure',
	'has:quote',
	'figure:>16',
	'figure:1400',
	'said-by:Lindqvist',
	'said-by:Berg',
	'person:Lindqvist',
	'place:Tarn',
	'org:Port',
	'ferry OR boats',
	'told:2024-02-29',
	'told:2024-03',
	'told:2023-12',
];

const IDS = NEWS.map(({ id }) => id);

let acts = 0;
const entry = (act: Act): Entry => {
	acts += 1;
	return { id: `t.${acts}`, time: new Date(Date.UTC(2024, 5, 1) + acts).toISOString(), ...act };
};

const articleNamed = (id: string): Article => NEWS.find((one) => one.id === id) ?? assert.fail();

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

const factOf = (id: string, kind: Fact['kind'], words: string): Fact => {
	const article = articleNamed(id);
	return (
		read(article).facts.find(
			(fact) => fact.kind === kind && article.text.slice(fact.start, fact.end).includes(words),
		) ?? assert.fail(`${id} says nothing of ${words}`)
	);
};

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
