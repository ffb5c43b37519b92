import { ByteReader, ByteWriter } from './bytes.ts';
import { NumberDecoder } from './number-decoder.ts';
import { NumberModel } from './number-model.ts';
import { RangeEncoder } from './range-coder.ts';
import { type Content, passNumbers } from './record.ts';
import { RecordRefused, type Rules, WRITTEN_BY } from './rules.ts';

/** How probable the numbers of records are, as they are in some. */
export const modelOf = (
	records: readonly Pick<Content, 'flags' | 'numbers'>[],
	rules: Rules = WRITTEN_BY,
): NumberModel =>
	NumberModel.of((count) => {
		for (const { flags, numbers } of records) {
			const reader = new ByteReader(numbers);
			const passing = {
				number(column: number): number {
					const value = reader.count();
					count(column, value);
					return value;
				},
			};
			passNumbers(flags, passing, rules);
		}
	});

/** A record's numbers in as few bytes as the model expects them in; null where they are none that the rules know. */
export function packNumbers(
	{ flags, numbers }: Pick<Content, 'flags' | 'numbers'>,
	model: NumberModel,
): Uint8Array | null {
	const reader = new ByteReader(numbers);
	const encoder = new RangeEncoder();
	passNumbers(flags, {
		number(column) {
			const value = reader.count();
			model.tell(column, value, encoder);
			return value;
		},
	});
	return reader.at === numbers.length ? encoder.end() : null;
}

/** The `length` bytes of numbers that were packed by the same model. Throws `RecordRefused` where they are others. */
export function unpackNumbers(
	bytes: Uint8Array,
	flags: number,
	length: number,
	model: NumberModel,
	rules: Rules = WRITTEN_BY,
): Uint8Array {
	const decoder = new NumberDecoder(bytes, model);
	const writer = new ByteWriter();
	let left = length;
	const passing = {
		number(column: number): number {
			const value = decoder.number(column);
			writer.count(value);
			left -= 1;
			if (left < 0) throw new RecordRefused('stored articles are damaged (their numbers are others)');
			return value;
		},
	};
	passNumbers(flags, passing, rules);
	const numbers = writer.bytes();
	if (numbers.length !== length) throw new RecordRefused('stored articles are damaged (their numbers are others)');
	return numbers;
}
