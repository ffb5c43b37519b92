import { ByteReader, ByteWriter } from './bytes.ts';
import { packed, partsOf, unpacked } from './frames.ts';
import { NumberModel } from './number-model.ts';
import { once } from './once.ts';
import { modelOf } from './packed-numbers.ts';
import type { Content } from './record.ts';
import { WRITTEN_BY } from './rules.ts';
import { sealed, unsealed } from './sealed.ts';

/** Bytes of samples. With as many a record takes a twentieth less room than with a quarter of them, and a quarter of a millisecond longer to pack. */
const MOST_TEXTS = 440_000;
const MOST_RESTS = 80_000;

/** What the compressor points back at in each part, of some articles of the archive and, behind it, of all records. */
export interface Samples {
	/** Which of an archive's these are, from 1 on; 0: none of its own. */
	readonly number: number;
	readonly texts: () => Uint8Array;
	readonly rests: () => Uint8Array;
	/** How probable their numbers are; null where there are none. */
	readonly model: (() => NumberModel) | null;
}

const { dictionary } = WRITTEN_BY;

export const NO_SAMPLES: Samples = { number: 0, texts: () => dictionary, rests: () => dictionary, model: null };

/** As much of some articles as fits, for of much more packing would take longer than it is worth, and how probable the numbers of `counted` are. */
export function packSamples(articles: readonly Content[], counted: readonly Content[]): Uint8Array {
	const all = articles.map(partsOf);
	const of = (part: 'text' | 'rest', most: number): Uint8Array =>
		Buffer.concat(all.map((parts) => parts[part])).subarray(0, most);
	const [texts, rests, model] = [of('text', MOST_TEXTS), of('rest', MOST_RESTS), modelOf(counted).levels];
	const frames = [packed([texts], dictionary), packed([rests], texts), packed([model], dictionary)];
	const head = new ByteWriter();
	for (const [at, part] of [texts, rests, model].entries()) {
		head.count(part.length);
		head.count(frames[at]?.length ?? 0);
	}
	return sealed([head.bytes(), ...frames]);
}

/**
 * What `packSamples` packed; each part is unpacked when it is first asked for. Throws `RecordRefused`, or what it gives does, where the bytes
 * are damaged or of other rules.
 */
export function openSamples(bytes: Uint8Array, number = 1): Samples {
	const inside = unsealed(bytes);
	const head = new ByteReader(inside);
	const lengths = Array.from({ length: 3 }, () => [head.count(), head.count()] as const);
	let end = head.at;
	const [texts, rests, model] = lengths.map(([length, taken]) => {
		end += taken;
		const frame = inside.subarray(end - taken, end);
		return (by: Uint8Array): Uint8Array => unpacked(frame, length, by);
	});
	if (texts === undefined || rests === undefined || model === undefined) return NO_SAMPLES;
	const allTexts = once(() => Buffer.concat([texts(dictionary), dictionary]));
	return {
		number,
		texts: allTexts,
		rests: once(() => Buffer.concat([rests(allTexts().subarray(0, -dictionary.length)), dictionary])),
		model: once(() => new NumberModel(model(dictionary))),
	};
}
