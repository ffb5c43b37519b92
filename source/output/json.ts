import { jsonLine } from './escape.ts';
import type { Report } from './report.ts';
import type { Sink } from './sink.ts';

/** One document: the report's head, then each list with one record a line. */
export async function writeJson(report: Report, sink: Sink): Promise<void> {
	const head = Object.entries(report.head).filter(([, value]) => value !== undefined);
	let separator = '{\n';
	for (const [field, value] of head) {
		await sink.write(`${separator}${jsonLine(field)}: ${jsonLine(value)}`);
		separator = ',\n';
	}
	for (const section of report.sections) {
		await sink.write(`${separator}${jsonLine(section.name)}: [`);
		let before = '\n';
		for await (const record of section.records()) {
			await sink.write(`${before}${jsonLine(record)}`);
			before = ',\n';
		}
		await sink.write(before === '\n' ? ']' : '\n]');
		separator = ',\n';
	}
	await sink.write(separator === '{\n' ? '{}\n' : '\n}\n');
}
