import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MOST_FEATURES, Scorer, SUM } from '../../../source/analyse/attribution/scorer.ts';
import { createLabels } from '../../../source/analyse/sequence/labels.ts';
import { packModel, SequenceModel } from '../../../source/analyse/sequence/model.ts';
import { PackedModel } from '../../../source/analyse/sequence/packed.ts';

const labels = createLabels(['a', 'b', 'c'], 'BIO');
const STEP = 0.5;

/** Rows of features by their hash; neighbours in hash and in its high bits among them. */
const rows = fc
	.uniqueArray(
		fc.oneof(
			fc.integer(),
			fc.integer({ min: 0, max: 40 }).map((n) => n << 10),
		),
		{ minLength: 1, maxLength: 60 },
	)
	.chain((features) =>
		fc.tuple(
			fc.constant(Uint32Array.from(features).sort()),
			fc.array(fc.integer({ min: -127, max: 127 }), {
				minLength: features.length * labels.size,
				maxLength: features.length * labels.size,
			}),
		),
	);

test('a token’s scores are the sums of its features’ weights, known or not, at once or in parts, in either layout', () => {
	fc.assert(
		fc.property(
			rows,
			fc.array(fc.nat(80), { maxLength: MOST_FEATURES }),
			fc.nat(),
			([features, weights], picks, cut) => {
				const bytes = packModel(
					{
						labels,
						features,
						rows: Float32Array.from(weights, (w) => w * STEP),
						transitions: new Float32Array(labels.size ** 2),
					},
					STEP,
				);
				const asked = Int32Array.from(picks, (pick) => features[pick] ?? pick * 7919);
				const expected = Array.from({ length: labels.size }, (_, y) =>
					asked.reduce((sum, feature) => {
						const at = features.indexOf(feature >>> 0);
						return sum + (at < 0 ? 0 : (weights[at * labels.size + y] as number) * STEP);
					}, 0),
				);
				const scorer = new Scorer(new PackedModel(bytes));
				const scores = new Float32Array(labels.size);
				scorer.score(asked, asked.length, scores, 0);
				assert.deepEqual([...scores], expected);
				const total = new Int32Array(SUM);
				const first = asked.slice(0, cut % (asked.length + 1));
				scorer.add(first, first.length, total, 0);
				scorer.add(asked.slice(first.length), asked.length - first.length, total, 0);
				scorer.unpack(total, scores, 0);
				assert.deepEqual([...scores], expected);
				const model = new SequenceModel(bytes);
				const sums = new Int32Array(model.width);
				const pairs = Int32Array.from([...asked].flatMap((feature) => [0, feature]));
				model.addAll(pairs, pairs.length, sums);
				model.unpack(sums, 0, scores, 0);
				assert.deepEqual([...scores], expected);
			},
		),
	);
});
