import { writeJson } from './output/json.ts';
import { writeJsonl } from './output/jsonl.ts';
import type { Report } from './output/report.ts';
import type { Selection } from './output/selection.ts';
import type { Sink } from './output/sink.ts';
import { writeText } from './output/text.ts';

export interface Output {
	readonly name: string;
	readonly summary: string;
	/** Writes any command's lists. `columns` are the fields asked for, in order; empty for the usual ones. */
	readonly write?: (report: Report, sink: Sink, colour: boolean, columns: readonly string[]) => Promise<void>;
	/** Writes whole articles with all that was read out of them; only `export` does. */
	readonly exchange?: (selection: Selection, sink: Sink) => Promise<void>;
}

/** The forms newsdesk writes. What few ask for is loaded when it is asked for. */
export const OUTPUTS = [
	{ name: 'text', summary: 'lines for people', write: writeText },
	{ name: 'json', summary: 'one JSON document', write: writeJson },
	{ name: 'jsonl', summary: 'JSON Lines, one record a line, for streams', write: writeJsonl },
	{
		name: 'csv',
		summary: 'a table for spreadsheets, safe from formulas',
		write: async (...report) => (await import('./output/csv.ts')).writeCsv(...report),
	},
	{
		name: 'markdown',
		summary: 'a table with citations; of export, each article with what it states',
		write: async (...report) => (await import('./output/markdown.ts')).writeMarkdown(...report),
		exchange: async (...chosen) => (await import('./output/exchange/digest.ts')).writeDigest(...chosen),
	},
	{
		name: 'annotations',
		summary: 'W3C Web Annotations of every mention and fact',
		exchange: async (...chosen) => (await import('./output/exchange/annotations.ts')).writeAnnotations(...chosen),
	},
	{
		name: 'ftm',
		summary: 'FollowTheMoney entities, for Aleph and its kin',
		exchange: async (...chosen) => (await import('./output/exchange/ftm.ts')).writeFtm(...chosen),
	},
	{
		name: 'conll',
		summary: 'tokens with their tags, as taggers are trained on',
		exchange: async (...chosen) => (await import('./output/exchange/conll.ts')).writeConll(...chosen),
	},
	{
		name: 'ninjs',
		summary: 'IPTC ninjs 2.1 items, one a line',
		exchange: async (...chosen) => (await import('./output/exchange/ninjs.ts')).writeNinjs(...chosen),
	},
] as const satisfies readonly Output[];

export type OutputName = (typeof OUTPUTS)[number]['name'];

export const outputOf = (name: OutputName): Output => OUTPUTS.find((output) => output.name === name) ?? OUTPUTS[0];

/** Forms that any list can be written in. */
export const LIST_FORMS: readonly OutputName[] = OUTPUTS.filter((output) => 'write' in output).map(({ name }) => name);
