import type { Line, Sheet } from './line.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json | undefined };

/** One thing found, as programs get it. */
export type JsonRecord = { readonly [field: string]: Json | undefined };

/** A list of a report: `name` in a document, `type` on each line of a stream. */
export interface Section {
	readonly name: string;
	readonly type: string;
	readonly records: () => AsyncIterable<JsonRecord>;
	/** The fields a table shows, in order, where it is not told which; without them, those of the first record. */
	readonly columns?: readonly string[];
	/** Those of them that people read first: what a table in a document shows. */
	readonly brief?: readonly string[];
}

/** What a command found, before it is known how it will be written. Nothing is gathered until it is asked for. */
export interface Report {
	/** What stands before the lists: the schema, the query as asked. */
	readonly head: JsonRecord;
	readonly sections: readonly Section[];
	/** The list a table is made of; the first if left out. */
	readonly table?: string;
	/** The records in the order a stream wants them, each with its `type`, where that is not list after list. */
	readonly stream?: () => AsyncIterable<JsonRecord>;
	/** The lines people read; a report without them is for programs only. */
	readonly lines?: (sheet: Sheet) => AsyncIterable<Line>;
}

export const SCHEMA = 'newsdesk/1';
