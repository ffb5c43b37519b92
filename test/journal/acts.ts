import fc from 'fast-check';
import type { Act, Entry } from '../../source/journal/act.ts';
import type { ArticleTarget, EntityTarget } from '../../source/journal/target.ts';

export const article = (number: number): ArticleTarget => ({
	id: `${number}`.padStart(16, '0'),
	path: `desk/${number}.txt`,
	headline: `Headline ${number}`,
});

export const entity = (number: number): EntityTarget => ({
	id: `person:name-${number}`,
	kind: 'person',
	name: `Name ${number}`,
});

export const anchor = (start: number, quote = 'the words') => ({
	start,
	end: start + quote.length,
	quote,
	before: '',
	after: '',
});

const few = fc.integer({ min: 0, max: 3 });
const articles = few.map(article);
const entities = few.map(entity);
const words = fc.constantFrom('budget', 'to check', 'later');
const facts = few.map((start) => ({ kind: 'figure' as const, anchor: anchor(start) }));

const plain = { noNullPrototype: true } as const;
const walks = fc.record(
	{
		entity: entities,
		with: fc.option(
			fc.record({ entity: entities, within: fc.constantFrom('sentence', 'paragraph', 'article') }, plain),
		),
		order: fc.constantFrom('date', 'article'),
		folded: fc.boolean(),
		mention: fc.option(fc.record({ article: words, start: fc.nat() }, plain)),
	},
	plain,
);

/** Acts on few things, so that they meet. */
export const ACTS_ON_FEW: fc.Arbitrary<Act> = fc.oneof(
	fc.record({ act: fc.constant('read'), article: articles, on: fc.boolean(), by: fc.constantFrom('key', 'opening') }),
	fc.record({
		act: fc.constant('readAll'),
		articles: fc.uniqueArray(articles, { minLength: 1, selector: ({ id }) => id }),
		on: fc.boolean(),
	}),
	fc.record({ act: fc.constant('star'), article: articles, on: fc.boolean() }),
	fc.record({ act: fc.constant('tag'), article: articles, tag: words, on: fc.boolean() }),
	fc.record({
		act: fc.constant('note'),
		note: fc.constantFrom('n1', 'n2'),
		article: fc.option(articles),
		anchor: fc.constant(null),
		entity: fc.option(entities),
		text: fc.string(),
	}),
	fc.record({
		act: fc.constant('check'),
		entity: entities,
		article: articles,
		anchor: few.map((start) => anchor(start)),
		on: fc.boolean(),
	}),
	fc.record({
		act: fc.constant('search'),
		name: words,
		search: fc.option(fc.constant({ query: 'cairo', filter: [] })),
	}),
	fc.record({
		act: fc.constant('place'),
		article: articles,
		at: fc.nat(),
		focus: fc.constantFrom('list', 'article', 'facts'),
		list: fc.constant({ query: '', filter: [], sort: 'auto' as const, selected: 0 }),
		walk: fc.option(walks),
		page: fc.option(fc.record({ entity: entities, row: fc.nat() }, { noNullPrototype: true })),
	}),
	fc.record({ act: fc.constant('merge'), entity: entities, into: fc.option(entities) }),
	fc.record({ act: fc.constant('rename'), entity: entities, name: fc.option(words) }),
	fc.record({ act: fc.constant('hide'), entity: entities, on: fc.boolean() }),
	fc.record({ act: fc.constant('variant'), entity: entities, other: entities, same: fc.option(fc.boolean()) }),
	fc.record({
		act: fc.constant('verdict'),
		article: articles,
		fact: facts,
		verdict: fc.constantFrom('hidden', 'confirmed', null),
	}),
	fc.record({ act: fc.constant('correct'), article: articles, field: fc.constant('headline'), to: fc.option(words) }),
);

export const timeOf = (number: number): string => new Date(Date.UTC(2024, 0, 1) + number).toISOString();

/** Entries of up to two writers in the order of their times, some of them undoing and redoing earlier ones. */
export const ENTRIES: fc.Arbitrary<Entry[]> = fc
	.array(
		fc.tuple(
			fc.oneof({ weight: 3, arbitrary: ACTS_ON_FEW }, fc.constant('undo' as const), fc.constant('redo' as const)),
			fc.nat(),
			fc.constantFrom('a', 'b'),
		),
		{
			maxLength: 30,
		},
	)
	.map((drawn) => {
		const entries: Entry[] = [];
		drawn.forEach(([act, chosen, writer], number) => {
			const stamp = { id: `${writer}.${number}`, time: timeOf(Math.floor(number / 2)) };
			if (typeof act !== 'string') entries.push({ ...stamp, ...act });
			else if (entries.length > 0) entries.push({ ...stamp, act, of: entries[chosen % entries.length]?.id ?? '' });
		});
		return entries;
	});
