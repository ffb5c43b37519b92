import type { Archive } from '../archive/archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { dim, type Line, plain, strong } from '../output/line.ts';
import { diagnosticRecord } from '../output/records/article.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { FORMAT, INDEX, JSON_FORM } from './flags.ts';
import { withArchive } from './opened.ts';
import { pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

async function* linesOf(diagnostics: readonly Diagnostic[]): AsyncIterable<Line> {
	for (const { where, severity, rule, message, hint } of diagnostics) {
		yield [strong(severity), plain(` ${where}: ${message} `), dim(`(${rule})`)];
		yield [plain(`  ${hint}`)];
	}
	yield [plain(diagnostics.length ? `${diagnostics.length} remarks` : 'Nothing is wrong.')];
}

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'text');
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const diagnostics = await archive.diagnostics();
		const report: Report = {
			head: { schema: SCHEMA },
			sections: [
				{
					name: 'diagnostics',
					type: 'diagnostic',
					async *records() {
						yield* diagnostics.map(diagnosticRecord);
					},
				},
			],
			lines: () => linesOf(diagnostics),
		};
		await writeReport(report, format, context);
		return diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0;
	});
}

export const doctor: Command = {
	name: 'doctor',
	takes: '[PATH…]',
	summary: 'Check an archive and its index, and list every problem with its remedy',
	details: ['Exit status 2 says that something is broken; remarks alone leave it at 0.'],
	flags: [JSON_FORM, FORMAT, INDEX],
	examples: [{ line: 'newsdesk doctor ~/articles', says: 'what could not be read, and why' }],
	run,
};
