import type { Source } from './format.ts';

const CHUNK = 1 << 20;

/** Bytes that are at hand. */
export const inMemory = (bytes: Uint8Array): Source => ({
	size: bytes.length,
	bytes: () => bytes,
	*chunks() {
		for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
	},
});
