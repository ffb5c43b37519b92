import { jsonLine } from './escape.ts';
import type { JsonRecord, Report } from './report.ts';
import type { Sink } from './sink.ts';

async function* sectionBySection(report: Report): AsyncIterable<JsonRecord> {
	for (const { type, records } of report.sections) for await (const record of records()) yield { type, ...record };
}

/** JSON Lines: one record a line, each with its `type`. */
export async function writeJsonl(report: Report, sink: Sink): Promise<void> {
	const records = report.stream?.() ?? sectionBySection(report);
	for await (const record of records) await sink.write(`${jsonLine(record)}\n`);
}
