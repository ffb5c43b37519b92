import type { Archive, Reading } from '../archive/archive.ts';
import { wholeLines } from '../archive/whole-lines.ts';
import { counted } from '../domain/amount.ts';
import { labelWords } from '../ledger/label-words.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Line as LedgerLine } from '../ledger/lines.ts';
import { titleOf } from '../ledger/titles.ts';
import { padEnd } from '../output/fit.ts';
import { dim, type Line, plain, strong } from '../output/line.ts';
import {
	ENTRY_BRIEF,
	ENTRY_COLUMNS,
	entryRecords,
	ledgerArticle,
	lineRecord,
	uncomparedRecord,
} from '../output/records/ledger.ts';
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

type LeftOut = Ledger['uncompared'][number];

async function* uncomparedIn(readings: AsyncIterable<Reading>): AsyncIterable<LeftOut> {
	const { reportOf } = await import('../ledger/reading.ts');
	for await (const { article, analysis } of readings)
		for (const figure of reportOf(article, analysis, 0).uncompared)
			yield { ...figure, article: article.id, path: article.path };
}

const handOf = ({ accepted, entries, byHand }: LedgerLine): string =>
	[
		byHand === null ? '' : `, ${byHand} by hand`,
		accepted === 0
			? ''
			: accepted === entries.length
				? ', accepted'
				: `, ${accepted} of ${entries.length} figures accepted`,
	].join('');

const SOURCE = 40;

async function* linesOf(lines: readonly LedgerLine[], left: AsyncIterable<LeftOut> | null): AsyncIterable<Line> {
	for (const line of lines) {
		yield [
			strong(titleOf(line)),
			dim(`  ${line.articles} articles, ${line.origins} ${line.origins === 1 ? 'origin' : 'origins'}${handOf(line)}`),
		];
		const value = Math.max(...line.entries.map(({ statement }) => statement.text.length));
		for (const entry of line.entries) {
			const { report, statement, verdict, echo } = entry;
			if (echo === 'again' && left === null) continue;
			yield [
				dim(`  ${report.published ?? '          '}  `),
				plain(padEnd(statement.text, value)),
				dim(`  ${padEnd(statement.source ?? '', Math.min(SOURCE, 24))}  `),
				plain(padEnd(labelWords(entry), 10)),
				dim(`  ${report.path}:${statement.start}`),
			];
			if (left !== null) yield [dim(`      ${verdict.rule} · ${verdict.why} · ${statement.sentence}`)];
		}
		for (const { report, statement } of line.parts)
			yield [dim(`  ${report.published ?? '          '}  part: ${statement.text}  ${report.path}:${statement.start}`)];
		yield [];
	}
	if (left === null) return;
	yield [strong('not compared')];
	for await (const { path, start, text, reason } of left)
		yield [dim(`  ${path}:${start}  `), plain(text), dim(`  ${reason}`)];
}

async function run(context: Context): Promise<ExitCode> {
	const { options } = context;
	const format = formatOf(context, options.on('csv') ? 'csv' : 'text');
	const limit = limitOf(options.count('limit'), null);
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const chosen = await chosenBy(archive, context);
		const readings = (): AsyncIterable<Reading> => selectionOf(archive, chosen).readings();
		const compared: LedgerLine[] = [];
		for await (const line of wholeLines((request) => archive.ledger(request), chosen)) compared.push(line);
		const asked = options.text('about');
		const all = about(compared, asked);
		const lines = limit === null ? all : all.slice(0, limit);
		const report: Report = {
			head: { schema: SCHEMA, total: all.length },
			sections: [
				{
					name: 'articles',
					type: 'article',
					records: async function* () {
						for await (const { article } of readings()) yield ledgerArticle(article);
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
					brief: ENTRY_BRIEF,
					records: async function* () {
						for (const line of lines) yield* entryRecords(line);
					},
				},
				{
					name: 'notCompared',
					type: 'notCompared',
					records: async function* () {
						for await (const figure of uncomparedIn(readings())) yield uncomparedRecord(figure);
					},
				},
			],
			table: 'entries',
			lines: () => linesOf(lines, options.on('explain') ? uncomparedIn(readings()) : null),
		};
		await writeReport(report, format, context);
		if (format === 'text' && all.length === 0)
			await note(
				context,
				compared.length === 0
					? 'no figure is told by two articles so that it can be compared'
					: `no figure told by two articles is of ${asked}; without --about ${counted(compared.length, 'line')} of others can be compared`,
			);
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
