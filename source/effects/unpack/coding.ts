import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';

const CODINGS = {
	gzip: promisify(gunzip),
	'x-gzip': promisify(gunzip),
	deflate: promisify(inflate),
	br: promisify(brotliDecompress),
	zstd: promisify(zstdDecompress),
} as const;

const isCoding = (name: string): name is keyof typeof CODINGS => Object.hasOwn(CODINGS, name);

/** The body of an HTTP response without its content coding (RFC 9110 8.4.1); null where it is damaged, unknown, or more than `most` bytes. */
export async function uncoded(bytes: Uint8Array, coding: string, most: number): Promise<Uint8Array | null> {
	if (!isCoding(coding)) return null;
	try {
		return new Uint8Array(await CODINGS[coding](bytes, { maxOutputLength: most }));
	} catch {
		if (coding !== 'deflate') return null;
	}
	try {
		// Some servers send deflate without its wrapping.
		return new Uint8Array(await promisify(inflateRaw)(bytes, { maxOutputLength: most }));
	} catch {
		return null;
	}
}
