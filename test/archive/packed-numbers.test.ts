import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NumberDecoder } from '../../source/archive/record/number-decoder.ts';
import { NumberModel, PARTS } from '../../source/archive/record/number-model.ts';
import { modelOf, packNumbers, unpackNumbers } from '../../source/archive/record/packed-numbers.ts';
import { RangeEncoder } from '../../source/archive/record/range-coder.ts';
import { contentOf, packRecord } from '../../source/archive/record/record.ts';
import { RecordRefused } from '../../source/archive/record/rules.ts';
import { analysisOf, articleOf } from './told.ts';

const value = fc.oneof(
	{ weight: 4, arbitrary: fc.nat(40) },
	fc.nat(100_000),
	fc.constantFrom(2 ** 31 - 2, 2 ** 31 - 1, 2 ** 31, 2 ** 40, 2 ** 51),
);
const numbers = fc
	.array(fc.record({ column: fc.nat(12), value, times: fc.oneof(fc.constant(1), fc.nat(200)) }), { maxLength: 100 })
	.map((runs) => runs.flatMap(({ times, ...one }) => Array.from({ length: times }, () => one)));

test('numbers are read as they were told, in as few bits as they were expected in, whatever the samples were', () => {
	fc.assert(
		fc.property(numbers, numbers, (samples, told) => {
			const model = NumberModel.of((count) => {
				for (const one of samples) count(one.column, one.value);
			});
			const encoder = new RangeEncoder();
			let needed = 0;
			const counting = {
				bit(zero: number, bit: number): void {
					needed -= Math.log2((bit === 0 ? zero : PARTS - zero) / PARTS);
				},
			};
			for (const { column, value } of told) {
				model.tell(column, value, encoder);
				model.tell(column, value, counting);
			}
			const bytes = encoder.end();
			assert.ok(bytes.length <= needed / 8 + 2 + needed / 1_000, `${bytes.length} bytes for ${needed} bits`);
			// Who reads them has the model out of its levels.
			const decoder = new NumberDecoder(bytes, new NumberModel(Uint8Array.from(model.levels)));
			for (const [at, { column, value }] of told.entries()) assert.equal(decoder.number(column), value, `number ${at}`);
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
