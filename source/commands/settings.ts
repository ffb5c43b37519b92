import type { Line } from '../output/line.ts';
import { dim, plain } from '../output/line.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { FORMAT, JSON_FORM, SETTINGS } from './flags.ts';
import { settingsFileOf } from './settings-file.ts';
import { formatOf, writeReport } from './write.ts';

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'text');
	const { readSettings } = await import('../effects/settings/read-settings.ts');
	const { effectiveKeys, effectiveSettings, settingsPage } = await import('../effects/settings/settings-page.ts');
	const { file, found, settings, problems } = await readSettings(process.env, settingsFileOf(context));
	const report: Report = {
		head: { schema: SCHEMA, file, found },
		sections: [
			{
				name: 'settings',
				type: 'setting',
				async *records() {
					for (const one of effectiveSettings(settings)) yield { ...one };
				},
			},
			{
				name: 'keys',
				type: 'keys',
				async *records() {
					for (const one of effectiveKeys(settings)) yield { ...one };
				},
			},
			{
				name: 'problems',
				type: 'problem',
				async *records() {
					for (const one of problems) yield { ...one };
				},
			},
		],
		async *lines(): AsyncIterable<Line> {
			yield [dim(`# ${file}${found ? '' : ': there is none yet, so these are the standard settings'}`)];
			for (const line of settingsPage(settings)) yield [line.startsWith('#') ? dim(line) : plain(line)];
		},
	};
	await writeReport(report, format, context);
	for (const { line, column, message, hint } of problems)
		await context.stderr.write(`newsdesk: ${file}:${line}:${column}: ${message}\n  ${hint}\n`);
	return problems.length > 0 ? 2 : 0;
}

export const settings: Command = {
	name: 'settings',
	takes: '',
	summary: "Print the reader's settings and keys as they hold, and where they are kept",
	details: [
		'What is printed is itself a file of settings: save it under the path of its first line and change what you like. A file with mistakes opens all the same; each is told with its line and what is possible there.',
	],
	flags: [
		SETTINGS,
		JSON_FORM,
		{ ...FORMAT, choices: ['text', 'json', 'csv', 'markdown'], summary: 'text is YAML to be saved, json for programs' },
	],
	examples: [{ line: 'newsdesk settings > ~/.config/newsdesk/config.yaml', says: 'a file of settings to begin with' }],
	run,
};
