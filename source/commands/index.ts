import type { Archive, ArchiveStatus } from '../archive/archive.ts';
import { dim, type Line, plain } from '../output/line.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { FORMAT, INDEX, JSON_FORM } from './flags.ts';
import { withArchive } from './opened.ts';
import { pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

async function* linesOf(status: ArchiveStatus): AsyncIterable<Line> {
	yield [plain(`${status.articles} articles, ${status.analysed} analysed`)];
	if (status.problems) yield [dim(`${status.problems} problems; newsdesk doctor lists them`)];
}

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'text');
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const status = await archive.status();
		const { articles, analysed, problems } = status;
		const report: Report = {
			head: { schema: SCHEMA, articles, analysed, problems },
			sections: [],
			lines: () => linesOf(status),
		};
		await writeReport(report, format, context);
		return articles > 0 ? 0 : 1;
	});
}

export const indexArchive: Command = {
	name: 'index',
	takes: '[PATH…]',
	summary: 'Read and analyse a folder ahead of time, or again',
	details: [
		'Only new and changed articles are read. It can be stopped at any moment and goes on where it was. The index is derived from the articles: deleting it loses nothing.',
	],
	flags: [
		{ name: 'rebuild', takes: null, summary: 'forget what is known and read everything again' },
		JSON_FORM,
		FORMAT,
		INDEX,
	],
	examples: [{ line: 'newsdesk index ~/articles', says: 'take in what is new' }],
	run,
};
