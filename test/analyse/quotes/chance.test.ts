import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chanceOf, type Signs } from '../../../source/analyse/extractors/quotes/chance.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const signs: fc.Arbitrary<Signs> = fc
	.record({
		score: share,
		cueScore: share,
		overlap: share,
		kind: fc.constantFrom('speech', 'view', 'hearsay', 'deed', 'none', 'silence'),
		clause: fc.boolean(),
		quoted: fc.boolean(),
		seeming: fc.boolean(),
		words: fc.nat(200),
	} as const)
	.map(({ score, cueScore, overlap, ...rest }) => ({
		...rest,
		attribution: {
			cue: { start: 8, end: 12 },
			source: { start: 0, end: 7 },
			content: [{ start: 13, end: 40 }],
			score,
			cueScore,
			overlap,
		},
	}));

describe('chance of an attribution', () => {
	test('is one, whatever the signs', () =>
		fc.assert(
			fc.property(signs, (given) => {
				const chance = chanceOf(given);
				assert.ok(chance > 0 && chance < 1);
			}),
		));

	test('grows with the content expected to be right, and with quote marks', () =>
		fc.assert(
			fc.property(signs, share, (given, less) => {
				const { attribution } = given;
				const overlap = attribution.overlap * less;
				assert.ok(chanceOf({ ...given, attribution: { ...attribution, overlap } }) <= chanceOf(given) + 1e-12);
				assert.ok(chanceOf({ ...given, quoted: true }) >= chanceOf({ ...given, quoted: false }));
			}),
		));
});
