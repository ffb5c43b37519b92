import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { average } from '../../../source/analyse/sequence/average.ts';
import { Chain } from '../../../source/analyse/sequence/chain.ts';
import { Decoder, scoreTokens } from '../../../source/analyse/sequence/decode.ts';
import { hashPair, hashText } from '../../../source/analyse/sequence/hash.ts';
import { createLabels, decodeSpans, encodeSpans, type LabelSet } from '../../../source/analyse/sequence/labels.ts';
import { packModel, SequenceModel } from '../../../source/analyse/sequence/model.ts';
import { prune } from '../../../source/analyse/sequence/prune.ts';
import { DEFAULT_TRAINING, type Example, train } from '../../../source/analyse/sequence/train.ts';

const spansOf = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1 })), {
		maxLength: 8,
	})
	.map((pieces) => {
		let at = 0;
		const spans = pieces.map(([length, gap, type]) => {
			const start = at + gap;
			at = start + length;
			return { start, end: at, type };
		});
		return { spans, length: at + 1 };
	});

for (const scheme of ['BIO', 'BILOU'] as const) {
	test(`${scheme}: spans come back from their labels, and every label pair is a legal transition`, () => {
		const labels = createLabels(['a', 'b'], scheme);
		fc.assert(
			fc.property(spansOf, ({ spans, length }) => {
				const sequence = encodeSpans(labels, length, spans);
				assert.deepEqual(decodeSpans(labels, sequence), spans);
				for (let i = 1; i < length; i++) assert.ok(legal(labels, sequence[i - 1] ?? 0, sequence[i] ?? 0));
			}),
		);
	});
}

const legal = (labels: LabelSet, a: number, b: number): boolean =>
	labels.from.subarray(labels.intoStart[b], labels.intoStart[b + 1]).includes(a);

function allSequences(labels: LabelSet, length: number): number[][] {
	let lists: number[][] = [[]];
	for (let i = 0; i < length; i++) {
		lists = lists.flatMap((list) =>
			labels.names
				.map((_, y) => y)
				.filter((y) => {
					const before = list.at(-1);
					return before === undefined ? labels.begins[y] === 1 : legal(labels, before, y);
				})
				.map((y) => [...list, y]),
		);
	}
	return lists.filter((list) => labels.ends[list.at(-1) ?? 0] === 1);
}

test('the best sequence and the label probabilities agree with counting all sequences', () => {
	const labels = createLabels(['a', 'b'], 'BIO');
	const weight = fc.double({ min: -3, max: 3, noNaN: true });
	const cases = fc.tuple(
		fc.integer({ min: 1, max: 4 }),
		fc.array(weight, { minLength: 20, maxLength: 20 }),
		fc.array(weight, { minLength: 25, maxLength: 25 }),
	);
	fc.assert(
		fc.property(cases, ([length, scoreList, transitionList]) => {
			const scores = Float32Array.from(scoreList);
			const transitions = Float32Array.from(transitionList);
			const chain = new Chain(labels, transitions);
			const total = (list: readonly number[]): number =>
				list.reduce(
					(sum, y, i) =>
						sum +
						(scores[i * labels.size + y] ?? 0) +
						(i > 0 ? (transitions[(list[i - 1] ?? 0) * labels.size + y] ?? 0) : 0),
					0,
				);
			const lists = allSequences(labels, length);
			const best = Math.max(...lists.map(total));
			const found = new Uint8Array(length);
			const claimed = chain.viterbi(scores, length, found);
			assert.ok(Math.abs(claimed - best) < 1e-4);
			assert.ok(Math.abs(total([...found]) - best) < 1e-4);

			const z = lists.reduce((sum, list) => sum + Math.exp(total(list)), 0);
			chain.refresh();
			const marginals = new Float32Array(length * labels.size);
			const log = chain.marginals(scores, length, marginals);
			assert.ok(Math.abs(log - Math.log(z)) < 1e-4);
			for (let i = 0; i < length; i++) {
				for (let y = 0; y < labels.size; y++) {
					const share = lists.filter((list) => list[i] === y).reduce((sum, list) => sum + Math.exp(total(list)), 0) / z;
					assert.ok(Math.abs(share - (marginals[i * labels.size + y] ?? 0)) < 1e-4);
				}
			}
		}),
		{ numRuns: 40 },
	);
});

/** Words of a small made-up language: `Mr X`, `in X`. */
const LESSONS: readonly (readonly [string, string])[] = [
	['Mr Abel said so', 'O U-person O O'],
	['Mr Abel Cain left', 'O B-person L-person O'],
	['in Ruritania it rained', 'U-place'],
	['Mr Cain fled in Ruritania', 'O U-person O O U-place'],
	['it rained in Abel', 'O O O U-place'],
];

function lesson(labels: LabelSet, words: readonly string[], names: readonly string[] = []): Example {
	const features: number[] = [];
	const start = [0];
	words.forEach((word, i) => {
		features.push(hashPair(1, hashText(word)), hashPair(2, hashText(words[i - 1] ?? '')));
		features.push(hashPair(3, /^[A-Z]/.test(word) ? 1 : 0), hashPair(4, hashText(words[i + 1] ?? '')));
		start.push(features.length);
	});
	return {
		features: Int32Array.from(features),
		start: Int32Array.from(start),
		gold: Uint8Array.from(words, (_, i) => Math.max(0, labels.names.indexOf(names[i] ?? 'O'))),
	};
}

const labels = createLabels(['person', 'place'], 'BILOU');
const lessons = (): Example[] => LESSONS.map(([text, tags]) => lesson(labels, text.split(' '), tags.split(' ')));

test('a trained model finds what it was taught, packed, pruned and read again', () => {
	const trained = train(lessons(), labels, { ...DEFAULT_TRAINING, epochs: 60, minCount: 1 });
	const model = new SequenceModel(packModel(prune(trained, 60)));
	assert.ok(model.featureCount <= 60);
	const decoder = new Decoder(model);
	const spans = (text: string): string[] => {
		const words = text.split(' ');
		const { features, start } = lesson(labels, words);
		return decoder.spans(scoreTokens(model, features, start), words.length).map(({ start, end, type, score }) => {
			assert.ok(score > 0.3 && score <= 1.0001);
			return `${words.slice(start, end).join(' ')}: ${labels.types[type]}`;
		});
	};
	assert.deepEqual(spans('Mr Abel Cain left'), ['Abel Cain: person']);
	assert.deepEqual(spans('Mr Cain fled in Ruritania'), ['Cain: person', 'Ruritania: place']);
	assert.deepEqual(spans('it rained in Cain'), ['Cain: place']);
	assert.deepEqual(spans('it rained'), []);
});

test('models of different seeds are averaged weight by weight', () => {
	const options = { ...DEFAULT_TRAINING, epochs: 3, minCount: 1 };
	const one = train(lessons(), labels, options);
	const other = train(lessons(), labels, { ...options, seed: 2 });
	assert.notDeepEqual(one.rows, other.rows);
	const mean = average([one, other]);
	assert.deepEqual(mean.features, one.features);
	for (const [c, weight] of mean.rows.entries()) {
		assert.ok(Math.abs(weight - ((one.rows[c] ?? 0) + (other.rows[c] ?? 0)) / 2) < 1e-6);
	}
	const small = train(lessons().slice(1), labels, options);
	assert.throws(() => average([one, small]), /different features/);
	assert.throws(() => average([]), /no model/);
});

test('training twice gives the same weights', () => {
	const options = { ...DEFAULT_TRAINING, epochs: 3, minCount: 1 };
	assert.deepEqual(train(lessons(), labels, options), train(lessons(), labels, options));
});

test('an annotation that leaves the type open teaches the span all the same', () => {
	const open = lesson(labels, ['Mr', 'Noah', 'sank'], []);
	const allowed = new Uint8Array(3 * labels.size);
	for (const i of [0, 2]) allowed[i * labels.size] = 1;
	for (const name of ['U-person', 'U-place']) allowed[labels.size + labels.names.indexOf(name)] = 1;
	const trained = train([...lessons(), { ...open, allowed }], labels, { ...DEFAULT_TRAINING, epochs: 60, minCount: 1 });
	const model = new SequenceModel(packModel(trained));
	const { features, start } = lesson(labels, ['Mr', 'Noah', 'sank']);
	const found = new Decoder(model).spans(scoreTokens(model, features, start), 3);
	assert.deepEqual(
		found.map(({ start, end }) => [start, end]),
		[[1, 2]],
	);
});

test('bytes that are no model are refused', () => {
	assert.throws(() => new SequenceModel(new Uint8Array(40)), /not a sequence model/);
	const packed = packModel(train(lessons(), labels, { ...DEFAULT_TRAINING, epochs: 2, minCount: 1 }));
	assert.throws(() => new SequenceModel(packed.subarray(0, packed.length - 5)), RangeError);
});
