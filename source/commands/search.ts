import { partsApiece } from '../archive/apiece.ts';
import type { Archive, ListPage, ListRow, SortKey, Window } from '../archive/archive.ts';
import { counted } from '../domain/amount.ts';
import { markedLine } from '../output/concordance.ts';
import { fitEnd, widthOf } from '../output/fit.ts';
import { dim, type Line, plain, type Sheet } from '../output/line.ts';
import { FOUND_COLUMNS, foundRecord } from '../output/records/found.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import { filterOf } from './chosen.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { noteEmpty } from './coverage.ts';
import { FILTER, LISTING, ONCE } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf, rowsOf } from './pages.ts';
import { pathsAfter } from './paths.ts';
import { queryError } from './query-error.ts';
import { formatOf, writeReport } from './write.ts';

const SORTS: readonly SortKey[] = ['relevance', 'date', 'headline', 'outlet'];
/** A page of answers, the best first: who wants all says so. */
const STANDARD_LIMIT = 50;

const isSort = (name: string | null): name is SortKey => SORTS.some((sort) => sort === name);

/** `13 Feb 2024` would sort badly and read the same: dates stay ISO. */
const about = (row: ListRow): string =>
	[row.published, row.outlet, row.place, copiesOf(row)].filter(Boolean).join('  ');

/** `⧉3`: how many of the articles found print the text. */
const copiesOf = ({ copies }: ListRow): string => ((copies?.folded ?? 0) > 0 ? `⧉${(copies?.folded ?? 0) + 1}` : '');

async function* linesOf(rows: AsyncIterable<ListRow>, sheet: Sheet): AsyncIterable<Line> {
	for await (const row of rows) {
		yield markedLine(row.headline, row.marks, sheet.columns, sheet).map((piece) =>
			piece.tone === 'plain' ? { ...piece, tone: 'strong' as const } : piece,
		);
		const facts = about(row);
		const lead = facts ? `  ${facts}  ` : '  ';
		yield [plain(lead), dim(fitEnd(row.path, Math.max(8, sheet.columns - widthOf(lead))))];
		if (row.snippet) yield [plain('  '), ...markedLine(row.snippet.text, row.snippet.marks, sheet.columns - 2, sheet)];
		yield [];
	}
}

async function run(context: Context): Promise<ExitCode> {
	const [query, ...given] = context.words;
	if (query === undefined || !query.trim())
		throw new CommandError(
			'search needs the words to look for',
			'newsdesk search QUERY [PATH…]; newsdesk search --help says more',
		);
	const format = formatOf(context, 'text');
	const sort = context.options.text('sort');
	const key = isSort(sort) ? sort : 'relevance';
	const descending = (key === 'relevance' || key === 'date') !== context.options.on('reverse');
	const limit = limitOf(context.options.count('limit'), STANDARD_LIMIT);
	const folded = context.options.on('once');
	return withArchive(context, pathsAfter(query, given, context), async (archive: Archive) => {
		const filter = await filterOf(archive, context);
		const ask = (window: Window): Promise<ListPage> =>
			archive.list({ query, filter, sort: key, descending, folded, ...window });
		const first = await ask({ offset: 0, limit: 1 });
		if (first.error) throw queryError(query, first.error);
		for (const { written, read } of first.corrections) await note(context, `${written} → ${read.join(', ')}`);
		const found = first.total + (first.folded ?? 0);
		const rows = (): AsyncIterable<ListRow> => rowsOf(ask, limit);
		const report: Report = {
			head: {
				schema: SCHEMA,
				query,
				total: found,
				...(folded ? { origins: first.total } : {}),
				corrections: first.corrections.map(({ written, read }) => ({ written, read })),
			},
			sections: [
				{
					name: 'articles',
					type: 'article',
					columns: FOUND_COLUMNS,
					brief: ['published', 'headline', 'outlet', 'snippet', 'path'],
					async *records() {
						for await (const row of rows()) yield foundRecord(row);
					},
				},
			],
			lines: (sheet) => linesOf(rows(), sheet),
		};
		await writeReport(report, format, context);
		if (format === 'text') {
			const shown = Math.min(first.total, limit ?? first.total);
			const { articles } = await archive.status();
			await note(
				context,
				first.total
					? `${found} of ${articles} articles${found > first.total ? `, ${first.total} ${first.total === 1 ? 'origin' : 'origins'}` : ''}${shown < first.total ? `, the first ${shown} shown; --limit all shows all` : ''}`
					: `nothing found for ${query}${first.hidden > 0 ? '' : await apieceWords(archive, query)}`,
			);
		}
		if (first.total === 0) await noteEmpty(archive, context);
		return first.total > 0 ? 0 : 1;
	});
}

/** `; by itself said-by:straw fits none, iraq fits 5 articles`: what each part of a query that nothing fits would find. */
async function apieceWords(archive: Archive, query: string): Promise<string> {
	const parts = await partsApiece((part) => archive.list(part), query);
	const told = parts.map(
		({ words, articles }) => `${words} fits ${articles === 0 ? 'none' : counted(articles, 'article')}`,
	);
	return told.length === 0 ? '' : `; by itself ${told.join(', ')}`;
}

export const search: Command = {
	name: 'search',
	takes: 'QUERY [PATH…]',
	summary: 'Find articles by their words, with slips of the keys mended',
	details: [
		'All words must be in the headline or the text, the last one also as the beginning of a word. Where little is found, words near in spelling are tried and named on stderr. A query of several words goes in quotes.',
		'A query may also hold "a phrase", word*, AND, OR, NOT or -, parentheses, a NEAR b (or NEAR/5), and fields: headline: outlet: person: org: place: group: said-by: date:2024-02..2024-04 date:yesterday figure:>1000 has:quote is:starred tag:later note:budget.',
	],
	flags: [
		{
			name: 'sort',
			takes: 'KEY',
			choices: SORTS,
			summary: 'order of the answers; relevance and date begin with the highest',
		},
		{ name: 'reverse', takes: null, summary: 'the other way round' },
		FILTER,
		ONCE,
		...LISTING,
	],
	examples: [
		{ line: "newsdesk search 'port strike' ~/articles", says: 'articles with both words' },
		{ line: 'newsdesk search budget --sort date --json', says: 'newest first, for a program' },
	],
	run,
};
