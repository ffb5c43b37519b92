import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { draftOf } from '../dates/reading.ts';

const TALLIES: readonly (readonly [text: string, value: number, action: string | null])[] = [
	['The number of people killed when a ferry sank off Port Alder rose to 17, the harbour office said.', 17, 'killed'],
	['The toll now stands at four.', 4, 'killed'],
	['The toll of the fire has risen to nine.', 9, 'killed'],
	['The number of injured passengers reached 61.', 61, 'wounded'],
	['The number of missing has climbed to at least 30.', 30, 'missing'],
	['The body count is now 12.', 12, 'killed'],
	['The number of deaths rose to 230.', 230, 'killed'],
];

for (const [text, value, action] of TALLIES)
	test(text, () => {
		const found = extractFigures(draftOf(text, '2031-03-02'));
		assert.deepEqual(
			found.map((fact) => [fact.value, fact.action]),
			[[value, action]],
		);
	});

test('what vehicles pay is no toll of people', () => {
	const found = extractFigures(draftOf('The bridge toll rose to 40 on Sunday.', '2031-03-02'));
	assert.ok(found.every(({ action }) => action !== 'killed'));
});
