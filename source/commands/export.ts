import type { Archive } from '../archive/archive.ts';
import { documentOf, streamOf } from '../output/document.ts';
import { SCHEMA } from '../output/report.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { FORMAT, INDEX, JSON_FORM } from './flags.ts';
import { withArchive } from './opened.ts';
import { pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'json');
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const report = { head: { schema: SCHEMA }, sections: documentOf(archive), stream: () => streamOf(archive) };
		await writeReport(report, format, context);
		return (await archive.status()).articles > 0 ? 0 : 1;
	});
}

export const exportArchive: Command = {
	name: 'export',
	takes: '[PATH…]',
	summary: 'Write everything read out of the articles, for programs',
	details: [
		'One JSON document with articles, entities (each with its mentions), facts and diagnostics; or, for large archives, one record a line: each article followed by its mentions and facts, then the entities and the diagnostics.',
		"start and end count UTF-16 code units of the article's text, the end not included. Every mention and fact says how certain it is and which rule found it.",
	],
	flags: [
		{ ...FORMAT, choices: ['json', 'jsonl'], summary: 'json for one document, jsonl for one record a line' },
		JSON_FORM,
		INDEX,
	],
	examples: [
		{ line: 'newsdesk export ~/articles > articles.json', says: 'one document' },
		{ line: 'newsdesk export ~/articles --format jsonl | grep \'"type":"fact"\'', says: 'a stream of facts' },
	],
	run,
};
