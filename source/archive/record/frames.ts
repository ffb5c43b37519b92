import * as zlib from 'node:zlib';
import { type Content, textBytes } from './record.ts';
import { RecordRefused } from './rules.ts';

/** With 12 records take a hundredth less room, and ten times as long; with 7 a fortieth more, and four fifths as long. */
const LEVEL = 10;

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
