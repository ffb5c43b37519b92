import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { cutShort } from '../../../source/analyse/refiners/cut-short.ts';
import type { Party } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';
import { models } from '../grammar/drafted.ts';

const ROWS: readonly (readonly [string, string, 'certain' | 'likely'])[] = [
	['Yesterday Orca Brands said it sold 40 mills.', 'Orca', 'likely'],
	['Yesterday Orca Brands said it sold 40 mills.', 'Orca Brands', 'certain'],
	['Yesterday Morgan Stanley Hughes said it sold 40 mills.', 'Hughes', 'likely'],
	['Yesterday Orca Inc said it sold 40 mills.', 'Orca', 'certain'],
	['Yesterday Orca said it sold 40 mills.', 'Orca', 'certain'],
	['Official stop and search figures showed that 40 mills closed.', 'search figures', 'likely'],
];

for (const [text, words, expected] of ROWS)
	test(`${words} as the source of: ${text}`, () => {
		const draft = draftOf(text, '2024-05-15');
		const start = text.indexOf(words);
		const source: Party = { start, end: start + words.length, text: words, name: null };
		const facts = extractFigures(draft).map((fact) => ({ ...fact, source, certainty: 'certain' as const }));
		assert.deepEqual(
			cutShort.refine({ ...draft, facts }, models).facts.map(({ certainty }) => certainty),
			[expected],
		);
	});
