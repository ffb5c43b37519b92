import type { Archive, EntityPage, EntityRow, Window } from '../archive/archive.ts';
import { apart, type Namesake } from '../archive/namesakes.ts';
import { ENTITY_KINDS } from '../domain/entity.ts';
import { alignedLines, type Cell, type Column } from '../output/columns.ts';
import { entityRecord } from '../output/records/entity.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import { tellAbout } from './about.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { noteCoverage } from './coverage.ts';
import { KIND, LISTING } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf, rowsOf } from './pages.ts';
import { pathsOf } from './paths.ts';
import { isEntityKind } from './pick.ts';
import { formatOf, writeReport } from './write.ts';

const COLUMNS: readonly Column[] = [
	{ tone: 'plain', most: 12 },
	{ tone: 'strong', most: 40 },
	{ tone: 'plain', align: 'right' },
	{ tone: 'plain', align: 'right' },
	{ tone: 'dim' },
];

/** Roles, then other names, where it stands if others are called the same, then spellings that may be the same: `Mayor, Springfield; also Quimby; perhaps Quimbey`. */
function remarks({ roles, aliases, variants, namedIn }: EntityRow & Namesake): string {
	return [
		...roles,
		aliases.length ? `also ${aliases.join(', ')}` : '',
		namedIn === undefined ? '' : `in “${namedIn}”`,
		variants.length ? `perhaps ${variants.map(({ name }) => name).join(', ')}` : '',
	]
		.filter(Boolean)
		.join('; ');
}

async function* cells(rows: AsyncIterable<EntityRow>): AsyncIterable<readonly Cell[]> {
	const heading = ['kind', 'name', 'articles', 'mentions', 'roles and other names'];
	yield heading.map((text) => ({ text, tone: 'dim' as const }));
	for await (const row of rows) {
		yield [
			{ text: row.kind, tone: row.kind },
			{ text: row.name },
			{ text: String(row.articles) },
			{ text: String(row.mentionCount) },
			{ text: remarks(row) },
		];
	}
}

const told = async (archive: Archive, page: EntityPage): Promise<EntityPage> => ({
	...page,
	rows: await apart(archive, page.rows),
});

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'text');
	const limit = limitOf(context.options.count('limit'), null);
	const kindName = context.options.text('kind');
	const kind = kindName !== null && isEntityKind(kindName) ? kindName : null;
	const query = context.options.text('query') ?? '';
	const about = context.options.text('about');
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		if (about !== null) return tellAbout(archive, about, context);
		const ask = (window: Window): Promise<EntityPage> => archive.entities({ query, kind, ...window });
		const { total } = await ask({ offset: 0, limit: 1 });
		const report: Report = {
			head: { schema: SCHEMA, total },
			sections: [
				{
					name: 'entities',
					type: 'entity',
					columns: ['kind', 'name', 'aliases', 'variants', 'roles', 'articles', 'mentionCount', 'id'],
					async *records() {
						for await (const row of rowsOf(ask, limit)) yield entityRecord(row);
					},
				},
			],
			lines: (sheet) =>
				alignedLines(cells(rowsOf(async (window) => told(archive, await ask(window)), limit)), COLUMNS, sheet.columns),
		};
		if (total > 0 || format !== 'text') await writeReport(report, format, context);
		else await note(context, `no ${kind ?? 'entity'} found${query ? ` near ${query}` : ''}`);
		if (total === 0) await noteCoverage(archive, null, context);
		return total > 0 ? 0 : 1;
	});
}

export const entities: Command = {
	name: 'entities',
	takes: '[PATH…]',
	summary: 'List the people, organizations, places and groups that the articles name',
	details: [
		'The one named in most articles comes first; with --query, the nearest.',
		'With --about, all that is known of one: when it is first and last named, mentions a month, posts over time, who is named with it, quotes, figures and deeds. Of an entity in many articles a part is read, and it is said which.',
	],
	flags: [
		KIND,
		{ name: 'query', takes: 'NAME', summary: 'only those whose name or alias is near NAME' },
		{ name: 'about', takes: 'NAME', summary: 'the page of the one called NAME' },
		...LISTING,
	],
	examples: [
		{ line: 'newsdesk entities ~/articles --kind person --limit 20', says: `kinds are ${ENTITY_KINDS.join(', ')}` },
		{ line: 'newsdesk entities ~/articles --query lovelace', says: 'those called so, or nearly so' },
		{ line: "newsdesk entities --about 'Ada Lovelace' ~/articles", says: 'all that is known of one' },
	],
	run,
};
