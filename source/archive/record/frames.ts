import * as zlib from 'node:zlib';
import type { NumberModel } from './number-model.ts';
import { modelOf } from './packed-numbers.ts';
import { type Content, textBytes } from './record.ts';
import { RecordRefused, WRITTEN_BY } from './rules.ts';

/** With 12 records take a hundredth less room, and ten times as long; with 7 a fortieth more, and four fifths as long. */
const LEVEL = 10;
/** Bytes of samples. With as many a record takes a twentieth less room than with a quarter of them, and a quarter of a millisecond longer to pack. */
const MOST_TEXTS = 440_000;
const MOST_RESTS = 80_000;
/** Samples that tell how probable numbers are, in some ten milliseconds: four times as many would save a hundredth of a record. */
const MOST_MODELLED = 64;

/** A record's bytes by what is packed among its like: its article's text, its other words, its numbers. */
export interface Parts {
	readonly text: Uint8Array;
	readonly rest: Uint8Array;
	readonly numbers: Uint8Array;
}

export function partsOf(content: Content): Parts {
	const { words, numbers } = content;
	const bytes = textBytes(content);
	return { text: words.subarray(0, bytes), rest: words.subarray(bytes), numbers };
}

/** What the compressor points back at in each part, of some articles of the archive and, behind it, of all records. */
export interface Samples {
	/** Which of an archive's these are, from 1 on; 0: none of its own. */
	readonly number: number;
	readonly texts: Uint8Array;
	readonly rests: Uint8Array;
	/** How probable their numbers are; null where there are none. */
	readonly model: (() => NumberModel) | null;
}

export const NO_SAMPLES: Samples = {
	number: 0,
	texts: WRITTEN_BY.dictionary,
	rests: WRITTEN_BY.dictionary,
	model: null,
};

/** As much of some articles as fits: of much more packing would take longer than it is worth. */
export function samplesOf(articles: readonly Content[], number = 1): Samples {
	const all = articles.map(partsOf);
	const of = (part: 'text' | 'rest', most: number): Uint8Array =>
		Buffer.concat([Buffer.concat(all.map((parts) => parts[part])).subarray(0, most), WRITTEN_BY.dictionary]);
	let model: NumberModel | null = null;
	return {
		number,
		texts: of('text', MOST_TEXTS),
		rests: of('rest', MOST_RESTS),
		model: () => {
			model ??= modelOf(articles.slice(0, MOST_MODELLED));
			return model;
		},
	};
}

export const packed = (parts: readonly Uint8Array[], dictionary: Uint8Array): Buffer =>
	zlib.zstdCompressSync(Buffer.concat(parts), {
		params: { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL },
		dictionary,
	});

/** Throws `RecordRefused` where the bytes are damaged. `length`: of what was packed. */
export function unpacked(bytes: Uint8Array, length: number, dictionary: Uint8Array): Buffer {
	try {
		const found = zlib.zstdDecompressSync(bytes, {
			chunkSize: Math.max(64, length + 1),
			maxOutputLength: Math.max(1, length),
			dictionary,
		});
		if (found.length === length) return found;
	} catch (error) {
		throw new RecordRefused(`stored articles are damaged (${error instanceof Error ? error.message : String(error)})`);
	}
	throw new RecordRefused('stored articles are damaged (they are cut off)');
}
