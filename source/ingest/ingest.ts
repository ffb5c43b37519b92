import { headOf } from './detect/head.ts';
import { text } from './formats/text.ts';
import { detect } from './formats.ts';
import type { Ingested, Origin } from './origin.ts';

/**
 * Reads the bytes of a file of newsdesk's own formats, plain text and JSON Lines, into articles. Pure, never throws.
 * What is of no format is read as plain text.
 */
export function ingest(bytes: Uint8Array, origin: Origin): Ingested {
	const read = detect(headOf(origin.path, bytes))?.readNow ?? text.readNow;
	return read?.(bytes, origin) ?? { articles: [], diagnostics: [] };
}
