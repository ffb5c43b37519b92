import type { Archive } from '../archive/archive.ts';
import { documentOf, streamOf, TABLES, tablesOf } from '../output/document.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import { selectionOf } from '../output/selection.ts';
import { OUTPUTS, outputOf } from '../output.ts';
import { chosenBy } from './chosen.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { COLUMNS, FILTER, FORMAT, JSON_FORM, OPENING, QUERY } from './flags.ts';
import { withArchive } from './opened.ts';
import { pathsOf } from './paths.ts';
import { columnsOf, formatOf, writeReport } from './write.ts';

const FORMS = OUTPUTS.filter(({ name }) => name !== 'text');

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'json');
	const list = context.options.text('list');
	const asTable =
		format === 'csv' || (format === 'markdown' && (list !== null || context.options.text('columns') !== null));
	if (list !== null && !asTable)
		throw new CommandError(
			`--list chooses the list of a table, and ${format} holds them all`,
			'add --format csv or --format markdown',
		);
	columnsOf(context, format);
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const chosen = await chosenBy(archive, context);
		const selection = selectionOf(archive, chosen);
		const { exchange } = outputOf(format);
		if (exchange && !asTable) await exchange(selection, context.stdout);
		else {
			const report: Report = {
				head: { schema: SCHEMA, ...(chosen.query === '' ? {} : { query: chosen.query }) },
				sections: asTable ? tablesOf(selection) : documentOf(selection),
				table: list ?? 'facts',
				stream: () => streamOf(selection),
			};
			await writeReport(report, format, context);
		}
		const { total } = await archive.list({ ...chosen, sort: 'date', descending: true, offset: 0, limit: 0 });
		return total > 0 ? 0 : 1;
	});
}

export const exportArchive: Command = {
	name: 'export',
	takes: '[PATH…]',
	summary: 'Write everything read out of the articles, for programs',
	details: [
		'One JSON document with articles, entities (each with its mentions), facts and diagnostics; or, for large archives, one record a line: each article followed by its mentions and facts, then the entities and the diagnostics. Other forms go straight into other tools.',
		"start and end count UTF-16 code units of the article's text, the end not included; in W3C annotations, code points. Every mention and fact says how certain it is and which rule found it. newsdesk schema prints the JSON Schema.",
	],
	flags: [
		{
			...FORMAT,
			choices: FORMS.map(({ name }) => name),
			summary: FORMS.map(({ name, summary }) => `${name}: ${summary}`).join('; '),
		},
		JSON_FORM,
		{ name: 'list', takes: 'LIST', choices: TABLES, summary: 'which list a table shows, facts if not given' },
		COLUMNS,
		QUERY,
		FILTER,
		...OPENING,
	],
	examples: [
		{ line: 'newsdesk export ~/articles > articles.json', says: 'one document' },
		{ line: 'newsdesk export ~/articles --format jsonl | grep \'"type":"fact"\'', says: 'a stream of facts' },
		{
			line: "newsdesk export ~/articles --query 'port strike' --format csv --list mentions",
			says: 'a table for a spreadsheet',
		},
	],
	run,
};
