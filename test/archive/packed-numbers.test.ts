import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NumberModel } from '../../source/archive/record/number-model.ts';
import { modelOf, packNumbers, unpackNumbers } from '../../source/archive/record/packed-numbers.ts';
import { RangeDecoder, RangeEncoder } from '../../source/archive/record/range-coder.ts';
import { contentOf, packRecord } from '../../source/archive/record/record.ts';
import { RecordRefused } from '../../source/archive/record/rules.ts';
import { analysisOf, articleOf } from './told.ts';

const bits = fc.array(
	fc.record({
		zero: fc.oneof(fc.integer({ min: 24, max: 32_744 }), fc.constantFrom(24, 32_744)),
		bit: fc.nat(1),
		times: fc.oneof(fc.constant(1), fc.nat(300)),
	}),
	{ maxLength: 200 },
);

test('bits are read as they were told, however probable they were', () => {
	fc.assert(
		fc.property(bits, (runs) => {
			const all = runs.flatMap(({ zero, bit, times }) => Array.from({ length: times }, () => ({ zero, bit })));
			const encoder = new RangeEncoder();
			for (const { zero, bit } of all) encoder.bit(zero, bit);
			const bytes = encoder.end();
			const decoder = new RangeDecoder(bytes);
			for (const [at, { zero, bit }] of all.entries()) assert.equal(decoder.bit(zero), bit, `bit ${at}`);
			const needed = all.reduce(
				(sum, { zero, bit }) => sum - Math.log2((bit === 0 ? zero : 32_768 - zero) / 32_768),
				0,
			);
			assert.ok(bytes.length <= needed / 8 + 2 + needed / 2_000, `${bytes.length} bytes for ${needed} bits`);
		}),
	);
});

const value = fc.oneof(
	{ weight: 4, arbitrary: fc.nat(40) },
	fc.nat(100_000),
	fc.constantFrom(2 ** 31 - 2, 2 ** 31 - 1, 2 ** 31, 2 ** 40, 2 ** 51),
);
const numbers = fc.array(fc.record({ column: fc.nat(12), value }), { maxLength: 300 });

test('numbers are read as they were told, whatever the samples were', () => {
	fc.assert(
		fc.property(numbers, numbers, (samples, told) => {
			const model = NumberModel.of((count) => {
				for (const one of samples) count(one.column, one.value);
			});
			const encoder = new RangeEncoder();
			for (const one of told) assert.equal(model.code(one.column, one.value, encoder), one.value);
			const decoder = new RangeDecoder(encoder.end());
			// Who reads them has the model out of its levels.
			const kept = new NumberModel(Uint8Array.from(model.levels));
			for (const one of told) assert.equal(kept.code(one.column, 0, decoder), one.value);
		}),
	);
});

const contentFor = (id: string, text: string) => {
	const one = { id, text, names: { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' } } as const;
	return contentOf(packRecord(articleOf(one), analysisOf(one)));
};
const text = (at: number): string =>
	`Ada Stonefield counted ${at + 400} ships in Tarn Bay. “More than ever,” she said. `.repeat(1 + (at % 4));

test('a record’s numbers take less room by those of others, and are refused where they were packed by another model', () => {
	const samples = Array.from({ length: 30 }, (_, at) => contentFor(`s${at}`, text(at)));
	const model = modelOf(samples);
	const content = contentFor('one', text(7));
	const packed = packNumbers(content, model);
	assert.ok(
		packed !== null && packed.length * 3 < content.numbers.length,
		`${packed?.length} of ${content.numbers.length}`,
	);
	assert.deepEqual([...unpackNumbers(packed, content.flags, content.numbers.length, model)], [...content.numbers]);
	assert.throws(() => unpackNumbers(packed, content.flags, content.numbers.length, modelOf([])), RecordRefused);
	assert.equal(packNumbers({ ...content, numbers: Uint8Array.of(...content.numbers, 1) }, model), null);
});
