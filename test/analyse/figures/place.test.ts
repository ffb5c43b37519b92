import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { drafted } from '../grammar/drafted.ts';

const CASES: readonly (readonly [marked: string, place: string | null])[] = [
	['They met on a day for the six millers killed in the flood, at the [Elver Church|L].', null],
	['The storm left 40 people homeless in [Elver|L].', 'Elver'],
	['The ruins of three mills, including the mill of a king in [Elver|L], were found.', null],
	['He gives 40% to the mill and the rest to a dairy in [Elver|L].', null],
	['Some 300 jobs were lost, in [Elver|L] above all.', 'Elver'],
];

for (const [marked, expected] of CASES)
	test(`place: ${marked}`, () => {
		const draft = drafted(marked);
		const [figure] = extractFigures(draft);
		assert.ok(figure);
		assert.equal(
			figure.place === null ? null : draft.article.text.slice(figure.place.start, figure.place.end),
			expected,
		);
	});
