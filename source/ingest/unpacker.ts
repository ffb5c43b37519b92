import type { Source } from './source.ts';

/** A file of an archive. */
export interface Entry {
	/** As the archive has it; not to be trusted. */
	readonly name: string;
	/** ISO 8601; null where the archive does not say. */
	readonly modified: string | null;
	/** Bytes it says it has; its content may say otherwise. */
	readonly size: number;
	/** Why it cannot be read; null where it can. */
	readonly refused: string | null;
	/** The content. Throws `Unreadable` where it is damaged or has more than `most` bytes. */
	readonly bytes: (most: number) => Promise<Uint8Array>;
}

/** What takes archives apart. It needs Node, so it is given to the readers from outside. */
export interface Unpacker {
	/** The first bytes of what it unpacks to; none where it is damaged. */
	readonly gunzipStart: (source: Source, length: number) => Promise<Uint8Array>;
	readonly gunzip: (source: Source, most: number) => Promise<Uint8Array>;
	/** The same piece by piece. */
	readonly gunzipped: (source: Source, most: number) => AsyncIterable<Uint8Array>;
	/** The body of an HTTP response without its content coding; null where that fails, or has more than `most` bytes. */
	readonly uncoded: (bytes: Uint8Array, coding: string, most: number) => Promise<Uint8Array | null>;
	readonly zip: (source: Source) => AsyncIterable<Entry>;
	/** An entry is to be read before the next one is asked for. */
	readonly tar: (source: Source, gzipped: boolean, most: number) => AsyncIterable<Entry>;
}
