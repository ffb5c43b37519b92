import Papa from 'papaparse';
import { safeLine } from '../ingest/sanitise.ts';
import type { Json, Report } from './report.ts';
import type { Sink } from './sink.ts';
import { cellText, tableOf } from './table.ts';

/**
 * What a spreadsheet would run as a formula: it gets an apostrophe before it, which a spreadsheet does not show. Numbers are
 * none. (OWASP, CSV injection.)
 */
const FORMULA = /^[\s\u00a0]*[=+@\t\r\uff0b\uff1d\uff20]|^[\s\u00a0]*[-\u2212\uff0d](?!\d[\d.,]*$)/;

/** Comma-separated values (RFC 4180) with a line of names; lines end in CR LF. */
export async function writeCsv(report: Report, sink: Sink, _colour: boolean, asked: readonly string[]): Promise<void> {
	const { columns, rows } = await tableOf(report, asked);
	if (columns.length === 0) return;
	await sink.write(lineOf(columns));
	for await (const row of rows) await sink.write(lineOf(columns.map((column) => row[column])));
}

const lineOf = (values: readonly (Json | undefined)[]): string =>
	`${Papa.unparse([values.map((value) => safeCell(cellText(value)))], { escapeFormulae: FORMULA })}\r\n`;

/** Line breaks inside a cell stay; whatever else could move a terminal's cursor does not. */
const safeCell = (text: string): string =>
	text
		.split(/\r\n|\r|\n/)
		.map((line) => safeLine(line))
		.join('\n');
