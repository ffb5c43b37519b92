import { createHash } from 'node:crypto';
import { unpacker, unzipWithin } from '../../source/effects/unpack/unpacker.ts';
import { BOUNDS, type Bounds } from '../../source/ingest/bounds.ts';
import { headOf } from '../../source/ingest/detect/head.ts';
import { detect } from '../../source/ingest/formats.ts';
import { intake } from '../../source/ingest/intake.ts';
import type { Ingested } from '../../source/ingest/origin.ts';
import { inMemory } from '../../source/ingest/source.ts';

export const identify = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Detects, reads and composes a file, and what lies in it. */
export async function readAll(
	content: Uint8Array | string,
	path: string,
	bounds: Partial<Bounds> = {},
): Promise<Ingested> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const all: Bounds = { ...BOUNDS, ...bounds };
	const articles = [];
	const diagnostics = [];
	const walk = {
		origin: { identify, bounds: all, unpacker, unzip: unzipWithin(all) },
		reading: () => {},
		resume: null,
	};
	for await (const taken of intake(headOf(path, bytes), inMemory(bytes), null, walk)) {
		articles.push(...taken.articles);
		diagnostics.push(...taken.diagnostics);
	}
	return { articles, diagnostics };
}

/** The name of the format that reads it; null where none does. */
export function formatOf(content: Uint8Array | string, path: string): string | null {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return detect(headOf(path, bytes))?.name ?? null;
}
