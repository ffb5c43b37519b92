import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropDoubted } from '../../../source/analyse/names/doubted.ts';
import { pageOf } from '../../../source/analyse/names/page.ts';
import { sightings, surfaceOf } from '../../../source/analyse/names/sighting.ts';
import { segment } from '../../../source/analyse/segment.ts';

const TEXT = 'Elver and Ada Lund met Lund at Lower Tarn.';

const cases: readonly (readonly [scores: Readonly<Record<string, number>>, kept: readonly string[]])[] = [
	[{ Elver: 0.3 }, []],
	[{ Elver: 0.6 }, ['Elver']],
	[{ Elver: 0.5 }, []],
	[{ Lund: 0.5 }, []],
	[{ 'Ada Lund': 0.5 }, ['Ada Lund']],
	[{ 'Lower Tarn': 0.5 }, []],
	[{ 'Ada Lund': 0.9, Lund: 0.3 }, ['Ada Lund', 'Lund']],
	[{ 'Ada Lund': 0.3, 'Lower Tarn': 0.8 }, ['Lower Tarn']],
];

for (const [scores, expected] of cases)
	test(`doubted: ${JSON.stringify(scores)}`, () => {
		const page = pageOf(TEXT, segment(TEXT, [{ role: 'paragraph', start: 0, end: TEXT.length }]), null);
		const tags = Object.entries(scores).map(([words, score]) => {
			const start = words === 'Lund' ? TEXT.indexOf('met Lund') + 4 : TEXT.indexOf(words);
			return { start, end: start + words.length, kind: 'person' as const, fine: '', score };
		});
		const kept = dropDoubted(page, sightings(page, tags));
		assert.deepEqual(
			kept.map((sighting) => surfaceOf(page, sighting)),
			expected,
		);
	});
