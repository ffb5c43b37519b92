import { ANALYSER_VERSION as SOURCE_VERSION } from '../../analyse/version.ts';
import { prepare } from '../../archive/prepared/prepare.ts';
import type { Prepared } from '../../archive/prepared/prepared.ts';
import type { Analysis } from '../../domain/analysis.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { MarkupReader } from '../../ingest/fields/markup.ts';
import { jsonl } from '../../ingest/formats/jsonl.ts';
import { ingest } from '../../ingest/ingest.ts';
import { failed, type Place } from '../../ingest/intake.ts';
import type { Metadata } from '../../ingest/metadata.ts';
import type { Ingested } from '../../ingest/origin.ts';
import type { Setting } from '../setting.ts';
import { identifier } from './identity.ts';

/** A file to be read, or one line of it. */
export interface Job {
	/** Its own in the round. */
	readonly number: number;
	/** What the store knows the file by. */
	readonly file: string;
	/** Which of the file's articles comes next; 0 for the first. */
	readonly record: number;
	/** As shown. */
	readonly path: string;
	readonly absolute: string;
	readonly size: number;
	/** Null where the file is to be read piece by piece. */
	readonly bytes: Uint8Array | null;
	readonly metadata: Metadata | null;
	/** Set where `bytes` are one line of a file of many. */
	readonly line: number | null;
	/** Read at once, in any thread; otherwise only where a time limit can end it. */
	readonly light: boolean;
	/** Pieces before this one were read, before the thread that did so ended; null where none was. */
	readonly resume: Place | null;
	/** The piece whose analysis ended a thread: it is listed without. */
	readonly bare: Place | null;
}

/** What became of a job, or of a part of it. */
export interface Done {
	readonly job: number;
	readonly file: string;
	/** Of the first of these articles. */
	readonly record: number;
	readonly articles: readonly Prepared[];
	/** Of what became no article. */
	readonly diagnostics: readonly Diagnostic[];
	/** Nothing more comes of the job. */
	readonly last: boolean;
}

export const NO_ANALYSIS: Analysis = { names: [], mentions: [], facts: [], diagnostics: [] };

/** Reads a light job's bytes into articles. */
export function readJob({ path, bytes, metadata, line }: Job, setting: Setting, markup?: MarkupReader): Ingested {
	if (bytes === null) return { articles: [], diagnostics: [] };
	const origin = {
		path,
		identify: identifier(setting),
		metadata,
		fields: setting.fields,
		...(markup === undefined ? {} : { markup }),
	};
	try {
		if (line !== null) return jsonl.readLine?.(bytes, line, origin) ?? { articles: [], diagnostics: [] };
		return ingest(bytes, origin);
	} catch (error) {
		return { articles: [], diagnostics: [failed(path, 'ingest', error)] };
	}
}

/** What was read, as it is written: what is said of the only article goes with it. */
export function doneWith(
	job: Pick<Job, 'number' | 'file' | 'record'>,
	{ articles, diagnostics }: Ingested,
	last: boolean,
	made: (article: Ingested['articles'][number], own: readonly Diagnostic[]) => Prepared,
): Done {
	const own = diagnostics.length > 0 && articles.length === 1;
	return {
		job: job.number,
		file: job.file,
		record: job.record,
		articles: articles.map((article) => made(article, own ? diagnostics : [])),
		diagnostics: own ? [] : diagnostics,
		last,
	};
}

/** Makes what was read ready for the store, without its analysis. */
export const shelvable = (job: Job, read: Ingested): Done =>
	doneWith(job, read, false, (article, own) => prepare(article, null, ANALYSER_VERSION, own));

/** A job of which nothing comes but what is to be said. */
export const nothingOf = ({ number, file, record }: Job, diagnostics: readonly Diagnostic[]): Done => ({
	job: number,
	file,
	record,
	articles: [],
	diagnostics,
	last: true,
});

/** What an analysis was made by: in a bundle a hash of everything that decides it, set when the bundle is built. */
export const ANALYSER_VERSION: string = process.env.NEWSDESK_ANALYSER ?? SOURCE_VERSION;
