import type { Archive, Reading } from '../archive/archive.ts';
import { originsOf } from '../echoes/origins/origins.ts';
import { printOf } from '../echoes/origins/print.ts';
import { type Ledger, ledgerOf } from '../ledger/ledger.ts';
import type { Line as LedgerLine } from '../ledger/lines.ts';
import { reportOf } from '../ledger/reading.ts';
import { titleOf } from '../ledger/titles.ts';
import { padEnd } from '../output/fit.ts';
import { dim, type Line, plain, strong } from '../output/line.ts';
import { ENTRY_COLUMNS, entryRecords, ledgerArticle, lineRecord, uncomparedRecord } from '../output/records/ledger.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import { selectionOf } from '../output/selection.ts';
import { chosenBy } from './chosen.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { noteCoverage } from './coverage.ts';
import { FILTER, LISTING, QUERY } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf } from './pages.ts';
import { pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

/** The lines that speak of all the words: in what they are about, or in a sentence of theirs. */
function about(lines: readonly LedgerLine[], asked: string | null): readonly LedgerLine[] {
	const words = (asked ?? '').toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return lines;
	return lines.filter((line) => {
		const text = [titleOf(line), ...line.entries.map(({ statement }) => statement.sentence)].join('\n').toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

const SOURCE = 40;

async function* linesOf(
	lines: readonly LedgerLine[],
	left: Ledger['uncompared'],
	explain: boolean,
): AsyncIterable<Line> {
	for (const line of lines) {
		yield [strong(titleOf(line)), dim(`  ${line.articles} articles, ${line.origins} origins`)];
		const value = Math.max(...line.entries.map(({ statement }) => statement.text.length));
		for (const { report, statement, verdict, echo } of line.entries) {
			if (echo === 'again' && !explain) continue;
			yield [
				dim(`  ${report.published ?? '          '}  `),
				plain(padEnd(statement.text, value)),
				dim(`  ${padEnd(statement.source ?? '', Math.min(SOURCE, 24))}  `),
				plain(padEnd(verdict.label, 10)),
				dim(`  ${report.path}:${statement.start}`),
			];
			if (explain) yield [dim(`      ${verdict.rule} · ${verdict.why} · ${statement.sentence}`)];
		}
		for (const { report, statement } of line.parts)
			yield [dim(`  ${report.published ?? '          '}  part: ${statement.text}  ${report.path}:${statement.start}`)];
		yield [];
	}
	if (!explain) return;
	yield [strong('not compared')];
	for (const { path, start, text, reason } of left)
		yield [dim(`  ${path}:${start}  `), plain(text), dim(`  ${reason}`)];
}

async function run(context: Context): Promise<ExitCode> {
	const { options } = context;
	const format = formatOf(context, options.on('csv') ? 'csv' : 'text');
	const limit = limitOf(options.count('limit'), null);
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const readings: Reading[] = [];
		for await (const reading of selectionOf(archive, await chosenBy(archive, context)).readings())
			readings.push(reading);
		const articles = readings.map(({ article }) => article);
		const origins = originsOf(articles.map((article) => printOf(article)));
		const origin = new Map(
			origins.origins.flatMap(({ copies }, at) => copies.map(({ print }) => [print.id, at] as const)),
		);
		const ledger = ledgerOf(
			readings.map(({ article, analysis }) => reportOf(article, analysis, origin.get(article.id) ?? -1)),
		);
		const all = about(ledger.lines, options.text('about'));
		const lines = limit === null ? all : all.slice(0, limit);
		const report: Report = {
			head: { schema: SCHEMA, total: all.length },
			sections: [
				{
					name: 'articles',
					type: 'article',
					records: async function* () {
						for (const article of articles) yield ledgerArticle(article);
					},
				},
				{
					name: 'lines',
					type: 'line',
					records: async function* () {
						for (const line of lines) yield lineRecord(line);
					},
				},
				{
					name: 'entries',
					type: 'entry',
					columns: ENTRY_COLUMNS,
					brief: ['title', 'published', 'text', 'source', 'label', 'path'],
					records: async function* () {
						for (const line of lines) yield* entryRecords(line);
					},
				},
				{
					name: 'notCompared',
					type: 'notCompared',
					records: async function* () {
						for (const figure of ledger.uncompared) yield uncomparedRecord(figure);
					},
				},
			],
			table: 'entries',
			lines: () => linesOf(lines, ledger.uncompared, options.on('explain')),
		};
		await writeReport(report, format, context);
		if (format === 'text' && all.length === 0)
			await note(context, 'no figure is told by two articles so that it can be compared');
		if (all.length === 0) await noteCoverage(archive, null, context);
		return all.length > 0 ? 0 : 1;
	});
}

export const ledger: Command = {
	name: 'ledger',
	takes: '[PATH…]',
	summary: 'Line up the figures that several articles give of the same thing, and say how they differ',
	details: [
		'A line is what is counted or measured, what happened to it, and in which event. Each value keeps its qualifier, source and date, and is judged against those before it: first, same, update, rounding, narrower or wider scope, superseded in its own article, conflict. newsdesk never says which is right.',
		'A figure whose count, action or event is not known is not compared; --explain lists these with the reason, and the rule behind each label.',
	],
	flags: [
		{ name: 'about', takes: 'WORDS', summary: 'only lines that speak of all these words' },
		{
			name: 'explain',
			takes: null,
			summary: 'the rule and the reason of each label, the sentences, and what is not compared',
		},
		{ name: 'csv', takes: null, summary: 'the same as --format csv: a row a figure' },
		QUERY,
		FILTER,
		...LISTING,
	],
	examples: [
		{ line: 'newsdesk ledger ~/articles', says: 'the most contested figures first' },
		{ line: "newsdesk ledger ~/articles --about 'killed gaza' --csv", says: 'one figure, as a table' },
	],
	run,
};
