/** A file's bytes, whole or piece by piece. */
export interface Source {
	/** In bytes. */
	readonly size: number;
	readonly bytes: () => Uint8Array;
	/** At most 1 MB each. */
	readonly chunks: () => Iterable<Uint8Array>;
}

const CHUNK = 1 << 20;

/** Bytes that are at hand. */
export const inMemory = (bytes: Uint8Array): Source => ({
	size: bytes.length,
	bytes: () => bytes,
	*chunks() {
		for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
	},
});
