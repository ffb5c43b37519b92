import { writeJson } from './output/json.ts';
import { writeJsonl } from './output/jsonl.ts';
import type { Report } from './output/report.ts';
import type { Sink } from './output/sink.ts';
import { writeText } from './output/text.ts';

export interface Output {
	readonly name: string;
	readonly summary: string;
	readonly write: (report: Report, sink: Sink, colour: boolean) => Promise<void>;
}

/** The forms a report can be written in. */
export const OUTPUTS = [
	{ name: 'text', summary: 'lines for people', write: writeText },
	{ name: 'json', summary: 'one JSON document', write: writeJson },
	{ name: 'jsonl', summary: 'JSON Lines, one record a line, for streams', write: writeJsonl },
] as const satisfies readonly Output[];

export type Format = (typeof OUTPUTS)[number]['name'];

export const outputOf = (format: Format): Output => OUTPUTS.find((output) => output.name === format) ?? OUTPUTS[0];
