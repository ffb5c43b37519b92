import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundParts } from '../../../source/archive/mending/mending.ts';
import type { Mendable, Reading } from '../../../source/archive/mending/readings.ts';
import { boundsOf } from '../../../source/archive/opensearch/reading/bounds.ts';
import { parse } from '../../../source/archive/query/parse.ts';
import { leavesOf, type QueryNode } from '../../../source/archive/query/tree.ts';

const HELD: Readonly<Record<string, readonly [least: number, most: number]>> = {
	ferry: [40, 40],
	berth: [12, 15],
	harbour: [900, 1_100],
	strike: [3, 3],
};
const held = (term: string) => {
	const [least, most] = HELD[term] ?? [];
	return least === undefined || most === undefined ? null : { least, most };
};

function tree(query: string): QueryNode {
	const { node } = parse(query);
	assert.ok(node, query);
	return node;
}

const MANY = Number.POSITIVE_INFINITY;
for (const [query, least, most] of [
	['ferry ', 40, 40],
	['ferr', 0, MANY],
	['nowhere ', 0, MANY],
	['ferry strike ', 0, 3],
	['ferry nowhere ', 0, 40],
	['ferry OR berth', 40, MANY],
	['(ferry OR strike) berth ', 0, 15],
	['harbour -ferry', 0, 1_100],
	['"berth strike"', 0, 3],
	['headline:harbour ', 0, 1_100],
	['date:2024', 0, MANY],
] as const)
	test(`of what fits ${query} there are ${least} to ${most} articles`, () => {
		assert.deepEqual(boundsOf(tree(query), new Map(), held), { least, most });
	});

test('a word read otherwise has the articles of all its readings', () => {
	const node = tree('ferri ');
	const others: Reading[] = [
		{ terms: ['ferry'], cost: 1 },
		{ terms: ['harbour'], cost: 2 },
		{ terms: ['berth', 'strike'], cost: 2 },
	];
	const readings = new Map(leavesOf(node).map((leaf) => [leaf as Mendable, others]));
	const none = (term: string) => held(term) ?? { least: 0, most: 0 };
	assert.deepEqual(boundsOf(node, readings, none), { least: 900, most: 40 + 1_100 + 3 });
});

test('parts of long words, and two words as one, are what compounds are made of', () => {
	assert.deepEqual(compoundParts(tree('ceasefire ')), [
		...['cea', 'sefire', 'ceas', 'efire', 'cease', 'fire', 'ceasef', 'ire'],
	]);
	assert.deepEqual(compoundParts(tree('cease fire ')), ['ceasefire']);
	for (const query of ['ferry ', 'ceasef', '"ceasefire"', 'cease OR fire'])
		assert.deepEqual(compoundParts(tree(query)), []);
});
