import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CHOOSING, learn, type Question } from '../../../source/analyse/choice/learn.ts';
import { chancesOf, packRanker, Ranker } from '../../../source/analyse/choice/ranker.ts';

const feature = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('a packed model weighs as what it was packed from, to half a step, but for what is too light', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.tuple(feature, fc.double({ min: -8, max: 8, noNaN: true })), {
				selector: ([one]) => one >>> 8,
			}),
			(rows) => {
				const ranker = new Ranker(packRanker(new Map(rows), 0.3));
				const step = Math.max(0, ...rows.map(([, weight]) => Math.abs(weight))) / 31;
				for (const [one, weight] of rows) {
					const kept = ranker.score([one]);
					const light = kept === 0 && Math.abs(weight) <= 0.3 + step;
					assert.ok(light || Math.abs(kept - weight) <= step / 2 + 1e-5, `${weight} became ${kept}`);
				}
			},
		),
	);
});

test('features that were never learnt weigh nothing', () => {
	const ranker = new Ranker(packRanker(new Map([[512, 1]]), 0.3));
	assert.equal(ranker.score([1024, 99_999_999]), 0);
	assert.ok(Math.abs(ranker.score([512, 1024]) - 1) < 0.01);
});

test('other bytes are no model', () => {
	assert.throws(() => new Ranker(new Uint8Array(4)), /.+/);
});

test('chances add up to one and keep the order of the scores', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 }), (scores) => {
			const chances = chancesOf(scores);
			assert.ok(Math.abs(chances.reduce((a, b) => a + b, 0) - 1) < 1e-9);
			for (const [i, score] of scores.entries())
				for (const [j, other] of scores.entries()) if (score > other) assert.ok((chances[i] ?? 0) >= (chances[j] ?? 0));
		}),
	);
});

test('what tells right answers from wrong ones is learnt, the same each time', () => {
	const questions: Question[] = Array.from({ length: 60 }, (_, at) => ({
		features: [[1, 100 + (at % 7)], [2, 200 + (at % 5)], [3]],
		right: [at % 2 === 0, at % 2 === 1, false],
	}));
	const marked = questions.map(
		({ features, right }): Question => ({
			features: features.map((row, at) => [...row, right[at] === true ? 7 : 8]),
			right,
		}),
	);
	const weights = learn(marked, CHOOSING);
	assert.ok((weights.get(7) ?? 0) > (weights.get(8) ?? 0) + 1);
	assert.deepEqual(learn(marked, CHOOSING), weights);
});
