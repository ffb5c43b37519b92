import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { hashPair } from '../../../source/analyse/sequence/hash.ts';
import { createLabels, type LabelSet } from '../../../source/analyse/sequence/labels.ts';
import { packModel, SequenceModel } from '../../../source/analyse/sequence/model.ts';
import { fold, ROOM, SECOND, THIRD, valueList } from '../../../source/analyse/sequence/values.ts';

const STEP = 0.5;
/** Some rows take one stretch of eight labels, some several. */
const LABELS = [createLabels(['a', 'b', 'c'], 'BIO'), createLabels(['a', 'b', 'c'], 'BILOU')];

interface Rows {
	readonly labels: LabelSet;
	readonly features: Uint32Array;
	readonly weights: readonly number[];
}

/** Rows of features by their hash; 0, and neighbours in hash and in its high bits among them: more than a bucket has room for. */
const rows: fc.Arbitrary<Rows> = fc
	.tuple(
		fc.constantFrom(...LABELS),
		fc.uniqueArray(
			fc.oneof(
				fc.integer(),
				fc.integer({ min: 0, max: 40 }).map((n) => n << 10),
			),
			{ minLength: 1, maxLength: 60 },
		),
	)
	.chain(([labels, features]) =>
		fc.record({
			labels: fc.constant(labels),
			features: fc.constant(Uint32Array.from(features).sort()),
			weights: fc.array(fc.integer({ min: -127, max: 127 }), {
				minLength: features.length * labels.size,
				maxLength: features.length * labels.size,
			}),
		}),
	);

const bytesOf = ({ labels, features, weights }: Rows): Uint8Array =>
	packModel(
		{
			labels,
			features,
			rows: Float32Array.from(weights, (w) => w * STEP),
			transitions: new Float32Array(labels.size ** 2),
		},
		STEP,
	);

function scoresOf(model: SequenceModel, at = 0): number[] {
	const scores = new Float32Array(model.labels.size);
	model.unpack(model.table.sums, at, scores, 0);
	return [...scores];
}

test('a token’s scores are the sums of its features’ weights, known or not, at once or in parts, alone or among others', () => {
	fc.assert(
		fc.property(rows, fc.array(fc.nat(80), { maxLength: 128 }), fc.nat(), (known, picks, cut) => {
			const { labels, features, weights } = known;
			const asked = Int32Array.from(picks, (pick) => features[pick] ?? pick * 7919);
			const expected = Array.from({ length: labels.size }, (_, y) =>
				asked.reduce((sum, feature) => {
					const at = features.indexOf(feature >>> 0);
					return sum + (at < 0 ? 0 : (weights[at * labels.size + y] as number) * STEP);
				}, 0),
			);
			const model = new SequenceModel(bytesOf(known));
			const { table } = model;
			const first = asked.slice(0, cut % (asked.length + 1));
			for (const part of [first, asked.slice(first.length)]) {
				table.waiting.set(part);
				table.sum(part.length, 0);
			}
			assert.deepEqual(scoresOf(model), expected);
			const at = 3 * table.width;
			const pairs = [...asked].flatMap((feature) => [
				table.addressOf(at),
				feature,
				table.addressOf(at + table.width),
				~feature,
			]);
			table.waiting.set(pairs);
			table.sumPairs(pairs.length);
			assert.deepEqual(scoresOf(model, at), expected);
		}),
		{ numRuns: 60 },
	);
});

test('features are hashed from values, templates and sides as hashPair does', () => {
	const [labels] = LABELS;
	assert.ok(labels);
	const values = Array.from({ length: 43 }, (_, k) => Math.imul(k - 7, 0x1234567));
	const numbers = values.map((_, k) => 200 + k);
	for (const side of [null, 3]) {
		const features = values.map((value, k) => hashPair(200 + k, side === null ? value : hashPair(side, value)));
		const model = new SequenceModel(
			bytesOf({ labels, features: Uint32Array.from(features).sort(), weights: Array(43 * labels.size).fill(1) }),
		);
		model.table.waiting.set(values);
		model.table.sumOf(values.length, 0, model.table.templates(valueList(numbers)), side);
		assert.deepEqual(scoresOf(model), Array(labels.size).fill(43 * STEP));
		model.table.sums.fill(0, 0, model.table.width);
		model.table.waiting.set(values);
		model.table.sumOf(values.length, 0, model.table.templates(valueList(numbers)), 4);
		assert.deepEqual(scoresOf(model), Array(labels.size).fill(0));
	}
});

test('values are folded from pairs and triples of numbers as hashPair does', () => {
	const [labels] = LABELS;
	assert.ok(labels);
	const list = valueList([1, 2, 3, 4, 5], [6, 7, 8], [9, 10, 11, 12, 13, 14, 15]);
	const numbers = Int32Array.from({ length: ROOM }, (_, k) => Math.imul(k + 3, 0x2345671));
	const values = numbers.slice();
	fold(values, list);
	const features = [...list.templates].map((template, k) => hashPair(template, values[k] as number));
	assert.equal(
		values[list.triples],
		hashPair(hashPair(numbers[8] as number, numbers[8 + SECOND] as number), numbers[8 + THIRD] as number),
	);
	const model = new SequenceModel(
		bytesOf({ labels, features: Uint32Array.from(features).sort(), weights: Array(15 * labels.size).fill(1) }),
	);
	model.table.waiting.set(numbers);
	model.table.sumOf(15, 0, model.table.templates(list), null);
	assert.deepEqual(scoresOf(model), Array(labels.size).fill(15 * STEP));
});

test('threads that share a model laid out once sum apart from each other', async () => {
	const [labels] = LABELS;
	assert.ok(labels);
	const model = new SequenceModel(
		bytesOf({
			labels,
			features: Uint32Array.of(5, 9),
			weights: Array.from({ length: labels.size * 2 }, (_, k) => k + 1),
		}),
	);
	model.table.waiting[0] = 5;
	model.table.sum(1, 0);
	const before = scoresOf(model);
	const module = new URL('../../../source/analyse/sequence/model.ts', import.meta.url).href;
	const worker = new Worker(
		`const { parentPort, workerData } = require('node:worker_threads');
		import(${JSON.stringify(module)}).then(({ SequenceModel }) => {
			const model = new SequenceModel(workerData);
			model.table.waiting[0] = 9;
			model.table.sum(1, 0);
			const scores = new Float32Array(model.labels.size);
			model.unpack(model.table.sums, 0, scores, 0);
			parentPort.postMessage([...scores]);
		});`,
		{ eval: true, workerData: model.table.tables },
	);
	const theirs = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
	assert.deepEqual(
		theirs,
		before.map((score) => score + labels.size * STEP),
	);
	assert.deepEqual(scoresOf(model), before);
});
