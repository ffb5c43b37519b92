import { jsonl } from './formats/jsonl.ts';
import { text } from './formats/text.ts';
import type { Ingested, Origin } from './origin.ts';

/** How files of one kind become articles. `read` never throws. */
export interface Format {
	readonly name: string;
	/** Lower case, with their dot. */
	readonly extensions: readonly string[];
	/** One line for help. */
	readonly says: string;
	/** Set where each line is an article of its own, so that a large file can be read line by line. */
	readonly readLine?: (line: Uint8Array, number: number, origin: Origin) => Ingested;
	readonly read: (bytes: Uint8Array, origin: Origin) => Ingested;
}

export const FORMATS: readonly Format[] = [jsonl, text];

/** The format of a path by its extension; null for a file that is none of newsdesk's. */
export function formatOf(path: string): Format | null {
	const lower = path.toLowerCase();
	return FORMATS.find((format) => format.extensions.some((extension) => lower.endsWith(extension))) ?? null;
}
