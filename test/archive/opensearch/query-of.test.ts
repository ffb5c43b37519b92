import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Known, NOTHING_KNOWN } from '../../../source/archive/opensearch/asking/known.ts';
import { NO_READINGS, queryOf } from '../../../source/archive/opensearch/asking/query-of.ts';
import { parse } from '../../../source/archive/query/parse.ts';

const known: Known = {
	...NOTHING_KNOWN,
	bearers: (_, terms) =>
		terms.includes('amin')
			? [
					{
						keys: [
							['person:amin,omar', null],
							['person:amin@a b', null],
						],
					},
				]
			: [],
	surfaces: (_, terms) => (terms.includes('amin') ? [['omar', 'amin'], ['amin']] : []),
	isOutlet: (terms) => terms.join(' ') === 'the post',
	marked: ({ asks }) => ({ term: { asks: asks.what } }),
};

const asked = (query: string) => {
	const { node, error } = parse(query);
	assert.equal(error, null, query);
	assert.ok(node, query);
	return queryOf(node, NO_READINGS, known);
};
const whether = (filter: unknown) => ({ constant_score: { filter, boost: 0 } });
const either = (head: unknown, body: unknown) => ({ dis_max: { tie_breaker: 0.1, queries: [head, body] } });
const word = (term: string) =>
	either({ term: { head: { value: term, boost: 4 } } }, { term: { body: { value: term, boost: 1 } } });
const LISTED = whether({ bool: { must_not: [{ exists: { field: 'instead' } }] } });

const TABLE: readonly (readonly [query: string, asked: unknown])[] = [
	['"harbour"', word('harbour')],
	[
		'harb',
		either({ prefix: { head: { value: 'harb', boost: 4 } } }, { prefix: { body: { value: 'harb', boost: 1 } } }),
	],
	[
		'"harbour strike"',
		either(
			{ match_phrase: { head: { query: 'harbour strike', boost: 4 } } },
			{ match_phrase: { body: { query: 'harbour strike', boost: 1 } } },
		),
	],
	['headline:"strike"', { term: { head: { value: 'strike', boost: 4 } } }],
	['"C++" "29,514"', { bool: { must: [word('c++'), word('29514')], must_not: [] } }],
	['"a" OR "b"', { bool: { should: [word('a'), word('b')], minimum_should_match: 1 } }],
	['"a" -"b"', { bool: { must: [word('a')], must_not: [word('b')] } }],
	['-"b"', { bool: { must: [LISTED], must_not: [word('b')] } }],
	['person:amin', whether({ terms: { mentions: ['person:amin,omar', 'person:amin@a%20b'] } })],
	['said-by:amin', whether({ terms: { saidBy: ['person:amin,omar', 'person:amin@a%20b'] } })],
	['person:nobody', whether({ match_none: {} })],
	['outlet:"the post"', whether({ term: { outletExact: 'the post' } })],
	[
		'outlet:"a post"',
		whether({ bool: { filter: [{ prefix: { outletWords: 'a' } }, { prefix: { outletWords: 'post' } }] } }),
	],
	['date:2024-02', whether({ range: { published: { gte: '2024-02-01', lte: '2024-02-29' } } })],
	['date:>2024-02', whether({ range: { published: { gt: '2024-02-29' } } })],
	['date:>=2024-02', whether({ range: { published: { gte: '2024-02-01' } } })],
	['date:<2024-02', whether({ range: { published: { lt: '2024-02-01' } } })],
	['date:<2024-02-10', whether({ range: { published: { lt: '2024-02-10' } } })],
	['date:..2023', whether({ range: { published: { lte: '2023-12-31' } } })],
	['event:1970-01-02', whether({ range: { told: { gte: 1, lte: 1, relation: 'within' } } })],
	['event:>1970-01', whether({ range: { told: { gte: 31, relation: 'within' } } })],
	['event:<1970-02', whether({ range: { told: { lte: 30, relation: 'within' } } })],
	['figure:>1000', whether({ range: { figure: { gt: 1000, relation: 'intersects' } } })],
	['figure:100..200', whether({ range: { figure: { gte: 100, lte: 200, relation: 'intersects' } } })],
	['figure:<=5m', whether({ range: { figure: { lte: 5_000_000, relation: 'intersects' } } })],
	['has:quote', whether({ range: { 'facts.quote': { gt: 0 } } })],
	['is:starred', whether({ term: { asks: 'is' } })],
	['tag:quay', whether({ term: { asks: 'tag' } })],
];

for (const [query, expected] of TABLE)
	test(`${query} as OpenSearch is asked`, () => assert.deepEqual(asked(query), expected));

test('NEAR counts a name in every form it is written in, and the words in between', () => {
	const match = (query: string) => ({ match: { query, ordered: true, max_gaps: 0 } });
	const near = (max_gaps: number, ...intervals: unknown[]) => {
		const all_of = { ordered: false, max_gaps, intervals };
		return either({ intervals: { head: { all_of, boost: 4 } } }, { intervals: { body: { all_of, boost: 1 } } });
	};
	assert.deepEqual(asked('"harbour" NEAR/5 "strike"'), near(5, match('harbour'), match('strike')));
	assert.deepEqual(
		asked('person:amin NEAR/5 "strike"'),
		near(5, { any_of: { intervals: [match('omar amin'), match('amin')] } }, match('strike')),
	);
	assert.deepEqual(asked('"a" NEAR/5 "b" NEAR/5 "c"'), near(4, match('a'), match('b'), match('c')));
	assert.deepEqual(asked('person:nobody NEAR/5 "strike"'), { match_none: {} });
});

test('other readings of a word are worth less the farther they are', () => {
	const { node } = parse('harbour');
	assert.ok(node?.type === 'terms');
	const readings = new Map([[node, [{ terms: ['harvard'], cost: 1 }]]]);
	const query = queryOf({ ...node, prefix: false }, NO_READINGS, known);
	assert.deepEqual(query, word('harbour'));
	assert.deepEqual(queryOf(node, readings, known), {
		dis_max: {
			queries: [
				asked('harbour'),
				either(
					{ term: { head: { value: 'harvard', boost: 2 } } },
					{ term: { body: { value: 'harvard', boost: 0.5 } } },
				),
			],
		},
	});
});
