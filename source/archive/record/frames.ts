import * as zlib from 'node:zlib';
import { type Content, textBytes } from './record.ts';
import { RecordRefused, WRITTEN_BY } from './rules.ts';

/** With 12 records take a hundredth less room, and ten times as long; with 7 a fortieth more, and four fifths as long. */
const LEVEL = 10;
/** Bytes of samples. With as many a record takes a twentieth less room than with a quarter of them, and a quarter of a millisecond longer to pack. */
const MOST_TEXTS = 440_000;
const MOST_RESTS = 80_000;
const MOST_NUMBERS = 160_000;

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
	readonly numbers: Uint8Array;
}

export const NO_SAMPLES: Samples = {
	number: 0,
	texts: WRITTEN_BY.dictionary,
	rests: WRITTEN_BY.dictionary,
	numbers: WRITTEN_BY.dictionary,
};

/** As much of some articles as fits: of much more packing would take longer than it is worth. */
export function samplesOf(articles: readonly Content[], number = 1): Samples {
	const all = articles.map(partsOf);
	const of = (part: keyof Parts, most: number): Uint8Array =>
		Buffer.concat([Buffer.concat(all.map((parts) => parts[part])).subarray(0, most), WRITTEN_BY.dictionary]);
	return { number, texts: of('text', MOST_TEXTS), rests: of('rest', MOST_RESTS), numbers: of('numbers', MOST_NUMBERS) };
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
