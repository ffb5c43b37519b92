import type { Archive } from '../archive/archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { padEnd } from '../output/fit.ts';
import { dim, type Line, plain, strong } from '../output/line.ts';
import { diagnosticRecord } from '../output/records/article.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import { checkArchive, checkFiles, isLeft } from './checks/archive.ts';
import type { Check } from './checks/check.ts';
import { checkShared } from './checks/cluster.ts';
import { checkIndexFile } from './checks/index-file.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { FORMAT, JSON_FORM, OPENING } from './flags.ts';
import { whileReading } from './opened.ts';
import { indexFileOf, pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

const NAME_WIDTH = 12;

async function* linesOf(checks: readonly Check[], diagnostics: readonly Diagnostic[]): AsyncIterable<Line> {
	for (const { name, sound, seen, hint } of checks) {
		yield [strong(sound ? '✓ ' : '✗ '), plain(padEnd(name, NAME_WIDTH)), plain(seen)];
		if (!sound) yield [plain(' '.repeat(NAME_WIDTH + 2)), plain(hint)];
	}
	if (diagnostics.length) yield [];
	for (const { where, severity, rule, message, hint } of diagnostics) {
		yield [strong(severity), plain(` ${where}: ${message} `), dim(`(${rule})`)];
		if (hint) yield [plain(`  ${hint}`)];
	}
	const problems = checks.filter(({ sound }) => !sound).length + diagnostics.filter(isError).length;
	yield [];
	const left = diagnostics.filter(isLeft).length;
	const rest =
		left === 0 ? '' : ` ${left} ${left === 1 ? 'file was' : 'files were'} not taken, each with its reason above.`;
	yield [plain(problems ? `${problems} broken, each with its remedy above.` : `Nothing is broken.${rest}`)];
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'text');
	const paths = pathsOf(context.words, context);
	const { indexPlace } = await import('../effects/index-file/place.ts');
	const index = indexFileOf(context);
	const file = context.shared === null ? [await checkIndexFile(indexPlace(paths, index, process.env))] : [];
	return whileReading(context, paths, async (archive: Archive, settled) => {
		await settled;
		const diagnostics = await archive.diagnostics();
		const { articles, store } = await archive.status();
		const checks = [
			...file,
			...checkShared(store),
			checkFiles(articles, diagnostics),
			...(await checkArchive(archive)),
		];
		const report: Report = {
			head: { schema: SCHEMA, checks: checks.map((check) => ({ ...check })) },
			sections: [
				{
					name: 'diagnostics',
					type: 'diagnostic',
					async *records() {
						yield* diagnostics.map(diagnosticRecord);
					},
				},
			],
			lines: () => linesOf(checks, diagnostics),
		};
		await writeReport(report, format, context);
		return checks.every(({ sound }) => sound) && !diagnostics.some(isError) ? 0 : 2;
	});
}

export const doctor: Command = {
	name: 'doctor',
	takes: '[PATH…]',
	summary: 'Check an archive and its index, and list every problem with its remedy',
	details: [
		'Looks at the index file, the counts, the spans and the search over a sample, and tells what could not be read or was taken out of a text. Exit status 2 says that something is broken; remarks alone leave it at 0.',
	],
	flags: [
		JSON_FORM,
		{ ...FORMAT, choices: ['text', 'json'], summary: 'text for people, json for programs' },
		...OPENING,
	],
	examples: [
		{ line: 'newsdesk doctor ~/articles', says: 'what could not be read, and why' },
		{ line: 'newsdesk doctor --archive https://desk.example:9200#news', says: 'how a shared archive fares' },
	],
	run,
};
