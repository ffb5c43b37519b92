import type { Archive, Facet, Facets, ListPage, ListRequest } from '../archive/archive.ts';
import { ENTITY_KINDS } from '../domain/entity.ts';
import { alignedLines, type Cell, type Column } from '../output/columns.ts';
import type { Line, Tone } from '../output/line.ts';
import { facetRecord } from '../output/records/facet.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import { chosenBy } from './chosen.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { noteCoverage } from './coverage.ts';
import { FILTER, FORMAT, JSON_FORM, OPENING, QUERY, COLUMNS as TABLE_COLUMNS } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf } from './pages.ts';
import { exists, pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

const KINDS = [...ENTITY_KINDS, 'outlet', 'month', 'mark', 'tag'] as const;
type Kind = (typeof KINDS)[number];

/** Values of a kind that people are shown unless they ask for more; a program gets all. */
const SHOWN = 10;

const COLUMNS: readonly Column[] = [
	{ tone: 'plain', most: 12 },
	{ tone: 'strong', most: 40 },
	{ tone: 'plain', align: 'right' },
	{ tone: 'plain', align: 'right' },
	{ tone: 'dim' },
];

/** What kind, name and counts take at most, with the gaps after them. */
const BEFORE_BAR = 12 + 40 + 8 + 7 + 8;

/** Columns of the longest bar: a cut one would lie. */
const barColumns = (columns: number): number => Math.max(8, Math.min(20, columns - BEFORE_BAR));

interface Section {
	readonly kind: Kind;
	readonly values: readonly Facet[];
}

function sectionsOf(facets: Facets, only: string | null): readonly Section[] {
	const counted: Readonly<Record<Kind, readonly Facet[]>> = {
		...facets.entities,
		outlet: facets.outlets,
		month: facets.months,
		mark: facets.desk?.marks ?? [],
		tag: facets.desk?.tags ?? [],
	};
	return KINDS.filter((kind) => only === null || kind === only).map((kind) => ({ kind, values: counted[kind] }));
}

const toneOf = (kind: Kind): Tone => ENTITY_KINDS.find((known) => known === kind) ?? 'plain';

/** `counts`: of each value its articles, its texts, or both; the bar is of the last. */
async function* cells(
	sections: readonly Section[],
	limit: number | null,
	bar: number,
	counts: readonly ('articles' | 'origins')[],
): AsyncIterable<readonly Cell[]> {
	yield ['kind', 'name', ...counts, ''].map((text) => ({ text, tone: 'dim' as const }));
	const countsOf = ({ articles, origins = articles }: Facet): number[] =>
		counts.map((count) => (count === 'articles' ? articles : origins));
	for (const { kind, values } of sections) {
		const most = Math.max(1, ...values.map((value) => countsOf(value).at(-1) ?? 0));
		for (const value of values.slice(0, limit ?? values.length)) {
			const counted = countsOf(value);
			yield [
				{ text: kind, tone: toneOf(kind) },
				{ text: value.label },
				...counted.map((count) => ({ text: String(count) })),
				{ text: '█'.repeat(Math.ceil(((counted.at(-1) ?? 0) / most) * bar)) },
			];
		}
	}
}

/** The paths, where every word is one: what is looked for has an option of its own. */
function checkedPaths(context: Context): readonly string[] {
	const missing = context.words.find((word) => !exists(word));
	if (missing !== undefined)
		throw new CommandError(
			`no such file or folder: ${missing}`,
			`if these are words to look for: newsdesk facets --query "${missing}"`,
		);
	return pathsOf(context.words, context);
}

async function run(context: Context): Promise<ExitCode> {
	const { options } = context;
	const format = formatOf(context, 'text');
	const query = options.text('query') ?? '';
	const limit = limitOf(options.count('limit'), format === 'text' ? SHOWN : null);
	return withArchive(context, checkedPaths(context), async (archive: Archive) => {
		const { filter } = await chosenBy(archive, context, query);
		const request: ListRequest = { query, filter, sort: 'date', descending: true, offset: 0, limit: 0 };
		const { total, corrections }: ListPage = await archive.list(request);
		const facets = await archive.facets({ ...request, folded: true });
		const sections = sectionsOf(facets, options.text('kind'));
		const counts = facets.origins === undefined ? (['articles'] as const) : (['articles', 'origins'] as const);
		const withOrigins = (value: Facet): Facet =>
			facets.origins === undefined ? value : { ...value, origins: value.origins ?? value.articles };
		const columns = COLUMNS.filter((_, at) => counts.length > 1 || at !== 3);
		const found = sections.reduce((sum, { values }) => sum + values.length, 0);
		const report: Report = {
			head: {
				schema: SCHEMA,
				query: query === '' ? undefined : query,
				total,
				origins: facets.origins,
				forms: facets.forms,
				corrections: corrections.map(({ written, read }) => ({ written, read })),
			},
			sections: [
				{
					name: 'facets',
					type: 'facet',
					async *records() {
						for (const { kind, values } of sections)
							for (const value of values.slice(0, limit ?? values.length)) yield facetRecord(kind, withOrigins(value));
					},
				},
			],
			lines: (sheet): AsyncIterable<Line> =>
				alignedLines(cells(sections, limit, barColumns(sheet.columns), counts), columns, sheet.columns),
		};
		if (found > 0 || format !== 'text') await writeReport(report, format, context);
		if (total === 0) await note(context, query === '' ? 'there are no articles' : `nothing found for ${query}`);
		else if (found === 0) {
			const sought = options.text('kind') ?? 'name, outlet or month';
			await note(context, `no ${sought} is known of ${total === 1 ? 'the article' : `these ${total} articles`}`);
			await noteCoverage(archive, null, context);
		} else if (format === 'text') {
			const cut = limit !== null && sections.some(({ values }) => values.length > limit);
			const { articles } = await archive.status();
			await note(
				context,
				`${total} of ${articles} articles${facets.origins === undefined ? '' : `, ${facets.origins} origins`}${cut ? `, the first ${limit} of each kind shown; --limit all shows more` : ''}`,
			);
			if (facets.forms !== undefined)
				await note(
					context,
					`of each kind the ${facets.forms} commonest forms of names were counted: whom articles name in rarer ones alone is not among them`,
				);
		}
		return found > 0 ? 0 : 1;
	});
}

export const facets: Command = {
	name: 'facets',
	takes: '[PATH…]',
	summary: 'Count what articles are about: names, outlets and months',
	details: [
		'The commonest values of each kind, each with the number of articles it stands in, and of the texts they print where several print one; in the reader, the key A shows the same. With --query, of the articles found only: what newsdesk search finds.',
	],
	flags: [
		QUERY,
		FILTER,
		{ name: 'kind', takes: 'KIND', choices: KINDS, summary: 'only this kind' },
		JSON_FORM,
		FORMAT,
		TABLE_COLUMNS,
		{
			name: 'limit',
			takes: 'N',
			summary: `show at most N of each kind, in text ${SHOWN} if not given; all shows all that are counted`,
		},
		...OPENING,
	],
	examples: [
		{
			line: "newsdesk facets ~/articles --query 'port strike'",
			says: 'who and what the articles with both words name',
		},
		{ line: 'newsdesk facets ~/articles --kind month --json', says: 'articles a month, for a program' },
	],
	run,
};
