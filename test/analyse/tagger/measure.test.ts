import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldLabel, labelIn, styleOf } from '../../../source/analyse/tagger/kinds.ts';
import { ratesOf, sumOf, tally } from '../../../source/analyse/tagger/measure.ts';

const sentence = (gold: string, found: string): { gold: string[]; found: string[] } => ({
	gold: gold.split(' '),
	found: found.split(' '),
});

test('only exact spans with their class count', () => {
	const counts = tally(
		[sentence('B-PER I-PER O B-LOC', 'B-PER O O B-ORG'), sentence('B-LOC O O O', 'B-LOC O O O')],
		String,
	);
	assert.deepEqual(Object.fromEntries(counts), {
		PER: { right: 0, found: 1, gold: 1 },
		LOC: { right: 1, found: 1, gold: 2 },
		ORG: { right: 0, found: 1, gold: 0 },
	});
	assert.deepEqual(sumOf(counts.values()), { right: 1, found: 3, gold: 3 });
	assert.deepEqual(ratesOf({ right: 1, found: 2, gold: 4 }), { precision: 0.5, recall: 0.25, f1: 1 / 3 });
	assert.deepEqual(ratesOf({ right: 0, found: 0, gold: 0 }), { precision: 0, recall: 0, f1: 0 });
});

test('labels of differing sets meet when folded', () => {
	const counts = tally([sentence('B-Facility B-NORP B-Date', 'B-LOC B-group O')], foldLabel);
	assert.deepEqual(Object.fromEntries(counts), {
		LOC: { right: 1, found: 1, gold: 1 },
		MISC: { right: 1, found: 1, gold: 1 },
	});
});

const STYLES: readonly (readonly [labels: string, style: string, facility: string, people: string, product: string])[] =
	[
		['PER ORG LOC MISC', 'four', 'LOC', 'MISC', 'MISC'],
		['Person Location NORP Date', 'fine', 'Facility', 'NORP', 'Product'],
		['person place', 'kinds', 'place', 'group', 'Product'],
		['', 'kinds', 'place', 'group', 'Product'],
	];

for (const [labels, style, facility, people, product] of STYLES) {
	test(`a file labelled "${labels}" is answered in its labels`, () => {
		const found = styleOf(new Set(labels.split(' ')));
		assert.equal(found, style);
		assert.deepEqual(
			[labelIn(found, 'Facility'), labelIn(found, 'NORP'), labelIn(found, 'Product')],
			[facility, people, product],
		);
	});
}
