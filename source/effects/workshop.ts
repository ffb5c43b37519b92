import { createHash } from 'node:crypto';
import { ANALYSER_VERSION as SOURCE_VERSION } from '../analyse/version.ts';
import { prepare } from '../archive/sqlite/prepare.ts';
import type { Prepared } from '../archive/sqlite/prepared.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { formatOf } from '../ingest/formats.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Metadata } from '../ingest/metadata.ts';
import type { Ingested } from '../ingest/origin.ts';

/** A file's bytes, or one line of it. */
export interface Job {
	/** Number of the file in this round. */
	readonly file: number;
	/** Which of the file's articles; 0 for a file that is one. */
	readonly record: number;
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly metadata: Metadata | null;
	/** Set where `bytes` are one line of a file of many. */
	readonly line: number | null;
}

export interface Done {
	readonly job: Omit<Job, 'bytes'>;
	readonly articles: readonly Prepared[];
	/** Of what became no article. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Content identity: the first 16 hex digits of the bytes' SHA-256. */
export const identify = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Reads one job's bytes into articles. */
export function readJob({ path, bytes, metadata, line }: Job): Ingested {
	const origin = { path, identify, metadata };
	const readLine = line === null ? undefined : formatOf(path)?.readLine;
	try {
		return readLine === undefined || line === null ? ingest(bytes, origin) : readLine(bytes, line, origin);
	} catch (error) {
		return { articles: [], diagnostics: [failure(path, 'ingest/failed', error)] };
	}
}

/** Makes what was read ready for the store, without its analysis. */
export function shelvable(job: Job, { articles, diagnostics }: Ingested): Done {
	const own = diagnostics.length > 0 && articles.length === 1;
	return {
		job: withoutBytes(job),
		articles: articles.map((article) => prepare(article, null, ANALYSER_VERSION, own ? diagnostics : [])),
		diagnostics: own ? [] : diagnostics,
	};
}

/** An article over which its analysis came to grief: listed, with what happened. */
export function unanalysed(job: Job, error: unknown): Done {
	const { articles, diagnostics } = readJob(job);
	const nothing = { names: [], mentions: [], facts: [], diagnostics: [] };
	const told = [...diagnostics, failure(job.path, 'analyse/failed', error)];
	if (articles.length === 0) return { job: withoutBytes(job), articles: [], diagnostics: told };
	const prepared = articles.map((article) => prepare(article, nothing, ANALYSER_VERSION, told));
	return { job: withoutBytes(job), articles: prepared, diagnostics: [] };
}

export const withoutBytes = ({ file, record, path, metadata, line }: Job): Omit<Job, 'bytes'> => ({
	file,
	record,
	path,
	metadata,
	line,
});

export const failure = (where: string, rule: string, error: unknown): Diagnostic => ({
	where,
	severity: 'error',
	rule,
	message: `It could not be read: ${error instanceof Error ? error.message : String(error)}.`,
	hint: 'The other articles are unharmed; please report this with the file.',
});

/** What an analysis was made by: in a bundle a hash of everything that decides it, set when the bundle is built. */
export const ANALYSER_VERSION: string = process.env.NEWSDESK_ANALYSER ?? SOURCE_VERSION;
