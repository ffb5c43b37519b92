import { text } from './formats/text.ts';
import { formatOf } from './formats.ts';
import type { Ingested, Origin } from './origin.ts';

/**
 * Reads a file's bytes into articles, with a diagnostic for all that could not be read as it stands. Pure, never throws.
 * A path without a known extension is read as plain text.
 */
export const ingest = (bytes: Uint8Array, origin: Origin): Ingested =>
	(formatOf(origin.path) ?? text).read(bytes, origin);
