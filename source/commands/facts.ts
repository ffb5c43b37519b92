import type { Archive, FactPage, FactRequest, FactRow, Window } from '../archive/archive.ts';
import { speaksOf } from '../archive/profiled.ts';
import { withClause } from '../archive/query/filter.ts';
import type { ArticleId } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import { FACT_KINDS, type Fact, type FactKind } from '../domain/fact.ts';
import { amongEntities, claimOf } from '../output/claim.ts';
import { fitStart, padEnd } from '../output/fit.ts';
import { dim, type Line, plain, type Sheet, strong } from '../output/line.ts';
import { FACT_COLUMNS, factRecord, wordsFrom } from '../output/records/fact.ts';
import { type JsonRecord, type Report, SCHEMA } from '../output/report.ts';
import type { Chosen } from '../output/selection.ts';
import { findArticle } from './article.ts';
import { chosenBy } from './chosen.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { noteCoverage } from './coverage.ts';
import { FILTER, LISTING, QUERY } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf, rowsOf } from './pages.ts';
import { pathsOf } from './paths.ts';
import { missNote, pickEntity, pickNote } from './pick.ts';
import { formatOf, writeReport } from './write.ts';

const isFactKind = (name: string | null): name is FactKind => FACT_KINDS.some((kind) => kind === name);

function recordOf(row: FactRow & { readonly entityAs?: Part }): JsonRecord {
	const source = {
		article: row.article,
		wordsOf: wordsFrom(row.text, row.fact.start),
		entityOf: (name: number) => row.entities[name]?.id ?? null,
	};
	const { path, headline, outlet, published, sentence } = row;
	return {
		...factRecord(row.fact, source),
		path,
		headline,
		outlet,
		published,
		claim: claimOfRow(row),
		sentence,
		...(row.entityAs === undefined ? {} : { entityAs: row.entityAs }),
	};
}

const claimOfRow = ({ fact, text, entities }: FactRow): string =>
	claimOf(fact, wordsFrom(text, fact.start), amongEntities(entities));

/** The facts of the articles chosen, article by article. */
async function* factsWithin(
	archive: Archive,
	chosen: Chosen,
	request: Omit<FactRequest, 'offset' | 'limit'>,
): AsyncIterable<FactRow> {
	const list = { ...chosen, sort: 'date', descending: false } as const;
	for await (const { id } of rowsOf((window) => archive.list({ ...list, ...window }))) {
		if (request.article !== null && request.article !== id) continue;
		yield* rowsOf((window) => archive.facts({ ...request, article: id, ...window }));
	}
}

/** Whether a row has the entity for a party, or is a quote whose words name it. */
type Part = 'party' | 'spoken of';

/** Facts that an entity takes part in, and quotes of others that name it, article by article. */
async function* factsNaming(
	archive: Archive,
	chosen: Chosen,
	entity: EntityId,
	request: Omit<FactRequest, 'offset' | 'limit'>,
): AsyncIterable<FactRow & { readonly entityAs: Part }> {
	const filter = withClause(chosen.filter, { entity, mode: 'all' });
	const list = { query: chosen.query, filter, sort: 'date', descending: false } as const;
	for await (const { id } of rowsOf((window) => archive.list({ ...list, ...window }))) {
		if (request.article !== null && request.article !== id) continue;
		const reading = await archive.read(id, '');
		if (reading === null) continue;
		const { analysis, entities } = reading;
		const isOne = (name: number): boolean => entities[name] === entity;
		for await (const row of rowsOf((window) => archive.facts({ ...request, article: id, entity: null, ...window }))) {
			if (Object.values(row.entities).some((one) => one.id === entity)) yield { ...row, entityAs: 'party' };
			else if (speaksOf(row.fact, { analysis, isOne })) yield { ...row, entityAs: 'spoken of' };
		}
	}
}

async function* first<Row>(rows: AsyncIterable<Row>, limit: number | null): AsyncIterable<Row> {
	let left = limit ?? Number.POSITIVE_INFINITY;
	if (left <= 0) return;
	for await (const row of rows) {
		yield row;
		left -= 1;
		if (left <= 0) return;
	}
}

type Rows = AsyncIterable<FactRow> | Iterable<FactRow>;

/** Rows read once: those within the limit, and how many there are of all. */
async function gathered(rows: AsyncIterable<FactRow>, limit: number | null): Promise<[readonly FactRow[], number]> {
	const kept: FactRow[] = [];
	let count = 0;
	for await (const row of rows) {
		count += 1;
		if (limit === null || count <= limit) kept.push(row);
	}
	return [kept, count];
}

const SIGNS = { certain: ' ', likely: '~', candidate: '?' } as const;
const KIND_WIDTH = Math.max(...FACT_KINDS.map((kind) => kind.length));
const OFFSET_WIDTH = 6;
const LEAD = 2 + KIND_WIDTH + 2 + OFFSET_WIDTH + 3;

/** What a line calls its fact: words without quote marks are the article's own, not a quote. */
const toldAs = (fact: Fact): string => (fact.kind === 'quote' && fact.mode === 'indirect' ? 'reported' : fact.kind);

async function* linesOf(rows: Rows, explain: boolean, sheet: Sheet): AsyncIterable<Line> {
	let path = '';
	for await (const row of rows) {
		if (row.path !== path) {
			if (path) yield [];
			path = row.path;
			yield [strong(row.path), dim(row.published ? `  ${row.published}` : '')];
		}
		const { fact } = row;
		const claim = claimOfRow(row);
		yield [
			dim(
				`  ${padEnd(toldAs(fact), KIND_WIDTH)}  ${String(fact.start).padStart(OFFSET_WIDTH)} ${SIGNS[fact.certainty]} `,
			),
			(fact.certainty === 'candidate' ? dim : plain)(fitStart(claim, sheet.columns - LEAD)),
		];
		if (explain) yield [dim(' '.repeat(LEAD) + [fact.certainty, fact.by, fact.why].filter(Boolean).join(' · '))];
	}
}

async function run(context: Context): Promise<ExitCode> {
	const { options } = context;
	const format = formatOf(context, 'text');
	const limit = limitOf(options.count('limit'), null);
	const kind = options.text('kind');
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const wanted = options.text('article');
		const article: ArticleId | null = wanted === null ? null : await findArticle(archive, wanted);
		if (wanted !== null && article === null) {
			await note(context, `no article is called ${wanted}; newsdesk search WORD shows the paths`);
			return 1;
		}
		const name = options.text('entity');
		const pick = name === null ? null : await pickEntity(archive, name, null);
		if (name !== null && pick !== null) {
			const remark = pick.taken ? pickNote(name, pick) : missNote(name, pick);
			if (remark !== null) await note(context, remark);
			if (!pick.taken) {
				await noteCoverage(archive, article, context);
				return 1;
			}
		}
		const kinds = isFactKind(kind) ? [kind] : FACT_KINDS;
		const request = { kinds, article, entity: pick?.taken?.id ?? null, sentences: format !== 'text' };
		const ask = (window: Window): Promise<FactPage> => archive.facts({ ...request, ...window });
		const chosen = await chosenBy(archive, context);
		// Who is spoken of is in no index: the articles that name the entity are read.
		const speaks = request.entity !== null && kinds.includes('quote');
		const whole = !speaks && chosen.query.trim() === '' && chosen.filter.length === 0;
		const found = (): AsyncIterable<FactRow> =>
			speaks && request.entity !== null
				? factsNaming(archive, chosen, request.entity, request)
				: factsWithin(archive, chosen, request);
		// A document says at its head how many there are: what no index counts is read before it, and only once.
		const counts = format === 'json' || limit === 0;
		const [kept, total] = whole
			? [[], (await ask({ offset: 0, limit: 1 })).total]
			: counts
				? await gathered(found(), limit)
				: [[], 0];
		let told = total;
		const read = async function* (): AsyncIterable<FactRow> {
			for await (const row of first(found(), limit)) {
				told += 1;
				yield row;
			}
		};
		const rows = (): Rows => (whole ? rowsOf(ask, limit) : counts ? kept : read());
		const report: Report = {
			head: { schema: SCHEMA, total },
			sections: [
				{
					name: 'facts',
					type: 'fact',
					columns: [
						'path',
						'headline',
						'outlet',
						'published',
						...FACT_COLUMNS,
						'sentence',
						...(speaks ? ['entityAs'] : []),
					],
					brief: [
						'kind',
						...(speaks ? ['entityAs'] : []),
						'mode',
						'claim',
						'certainty',
						'sentence',
						'path',
						'headline',
						'outlet',
						'published',
					],
					async *records() {
						for await (const row of rows()) yield recordOf(row);
					},
				},
			],
			lines: (sheet) => linesOf(rows(), options.on('explain'), sheet),
		};
		await writeReport(report, format, context);
		if (format === 'text' && told === 0) await note(context, `no ${kind ?? 'fact'} found`);
		if (told === 0) await noteCoverage(archive, article, context);
		return told > 0 ? 0 : 1;
	});
}

export const facts: Command = {
	name: 'facts',
	takes: '[PATH…]',
	summary: 'List what the articles state: roles, quotes, figures, dates, who did what',
	details: [
		"Each line gives the kind, the place in the article's text, and the claim. ~ marks what was inferred, ? what awaits a person's word. What is said stands as quote where its words are in quote marks, else as reported; `mode` tells them apart in every other format.",
	],
	flags: [
		{ name: 'kind', takes: 'KIND', choices: FACT_KINDS, summary: 'only facts of this kind' },
		{
			name: 'article',
			takes: 'ARTICLE',
			summary: 'only facts of this article: its id, its path, or the beginning or end of its file name',
		},
		{
			name: 'entity',
			takes: 'NAME',
			summary:
				'only facts that name this person, organization, place or group, and quotes that speak of it: who said what about it',
		},
		{ name: 'explain', takes: null, summary: 'under each fact: how certain it is, the rule that found it, and why' },
		QUERY,
		FILTER,
		...LISTING,
	],
	examples: [
		{ line: 'newsdesk facts ~/articles --kind figure', says: 'every number, with what it counts' },
		{
			line: 'newsdesk facts ~/articles --kind quote --entity Lindqvist',
			says: 'what she says, and who says what about her',
		},
		{ line: 'newsdesk facts ~/articles --article strike.txt --explain', says: 'one article, with reasons' },
	],
	run,
};
