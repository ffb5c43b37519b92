import type { ListRow, Reading } from '../../archive/archive.ts';
import { sentencesOf } from '../../archive/passages/sentence.ts';
import { rowsOf } from '../../archive/rows.ts';
import { wholeLines } from '../../archive/whole-lines.ts';
import type { Span } from '../../domain/span.ts';
import type { Marks } from '../../journal/marks.ts';
import { amongEntities, claimOf } from '../../output/claim.ts';
import { FACT_COLUMNS, type FactSource, factRecord, wordsFrom } from '../../output/records/fact.ts';
import { FOUND_COLUMNS, foundRecord, mentionBrief, mentionRecords } from '../../output/records/found.ts';
import { ENTRY_BRIEF, ENTRY_COLUMNS, entryRecords } from '../../output/records/ledger.ts';
import { type JsonRecord, type Report, SCHEMA, type Section } from '../../output/report.ts';
import type { FactsRow } from '../../state/panes/facts/rows.ts';
import type { TakenList } from '../../state/taking/taken.ts';
import type { LiveArchive } from '../terminal/live-archive.ts';
import { logRecords, type Opened } from './research-log.ts';

async function* records<Row>(rows: AsyncIterable<Row>, record: (row: Row) => JsonRecord): AsyncIterable<JsonRecord> {
	for await (const row of rows) yield record(row);
}

const OF_ARTICLE = ['path', 'headline', 'outlet', 'published'] as const;

/** A row of the facts pane: a fact with its claim, or a name with its role and how often it stands in the article. */
function paneRecord(reading: Reading, row: FactsRow, sentence: (span: Span) => string): JsonRecord {
	const { article, analysis, entities } = reading;
	const cited = {
		path: article.path,
		headline: article.headline,
		outlet: article.outlet,
		published: article.published,
	};
	if (row.type === 'fact') {
		const source: FactSource = {
			article: article.id,
			wordsOf: wordsFrom(article.text),
			entityOf: (name) => entities[name] ?? null,
		};
		return {
			...cited,
			claim: claimOf(row.fact, source.wordsOf, amongEntities(analysis.names)),
			...factRecord(row.fact, source),
			sentence: sentence(row.fact),
		};
	}
	if (row.type === 'section') return cited;
	const [first] = row.spans;
	const name = analysis.names[row.name];
	const times = `${row.spans.length} ${row.spans.length === 1 ? 'mention' : 'mentions'}`;
	return {
		...cited,
		kind: name?.kind,
		claim: [name?.name, row.role, times].filter(Boolean).join(', '),
		text: name?.name,
		certainty: row.spans.some(({ certainty }) => certainty === 'certain') ? 'certain' : first?.certainty,
		start: first?.start,
		end: first?.end,
		article: article.id,
	};
}

const MARKS = ['starred', 'read', 'tags'] as const;

const marksRecord = ({ starred, read, tags }: Marks): JsonRecord => ({ starred, read, tags });

/** Records that are whole; those that name an article by its id say which it is. */
function recordsSection(archive: LiveArchive, list: Extract<TakenList, { readonly of: 'records' }>): Section {
	const own = Object.keys(list.records[0] ?? {});
	const { name, one: type } = list;
	const brief = list.brief === undefined ? {} : { brief: list.brief };
	if (!own.includes('article')) return { name, type, ...brief, records: () => given(list.records) };
	const cited = new Map<string, Promise<JsonRecord>>();
	const cite = async (id: string): Promise<JsonRecord> => {
		const article = (await archive.readAside(id, ''))?.article;
		return Object.fromEntries(OF_ARTICLE.map((field) => [field, article?.[field] ?? null]));
	};
	return {
		name,
		type,
		columns: [...own.filter((field) => !OF_ARTICLE.some((one) => one === field)), ...OF_ARTICLE],
		...(list.brief === undefined ? {} : { brief: [...list.brief, ...OF_ARTICLE] }),
		async *records() {
			for (const record of list.records) {
				const { article } = record;
				if (typeof article === 'string' && !cited.has(article)) cited.set(article, cite(article));
				yield typeof article === 'string' ? { ...record, ...(await cited.get(article)) } : record;
			}
		},
	};
}

async function* given(all: readonly JsonRecord[]): AsyncIterable<JsonRecord> {
	yield* all;
}

/** The rows of a walk with what they stand under on screen, and which of them are checked. */
async function* walkRecords(
	archive: LiveArchive,
	{ walk, name, isChecked }: Extract<TakenList, { readonly of: 'mentions' }>,
): AsyncIterable<JsonRecord> {
	const walked = { name, entity: walk.entity, with: walk.with?.entity ?? null };
	const page = await archive.mentions({ ...walk, offset: 0, limit: 0 });
	const rows = rowsOf((window) => archive.mentions({ ...walk, ...window }));
	for await (const [record, row] of mentionRecords(walked, page, rows))
		yield isChecked === null ? record : { ...record, checked: isChecked(row) };
}

function mentionsSection(archive: LiveArchive, list: Extract<TakenList, { readonly of: 'mentions' }>): Section {
	const { walk, isChecked, hasVariants } = list;
	return {
		name: 'mentions',
		type: 'mention',
		brief: [
			...(isChecked === null ? [] : ['checked']),
			...mentionBrief(walk.with !== null, hasVariants),
			...OF_ARTICLE,
		],
		records: () => walkRecords(archive, list),
	};
}

function sectionOf(archive: LiveArchive, list: TakenList, opened: Opened): Section {
	switch (list.of) {
		case 'articles':
			return {
				name: 'articles',
				type: 'article',
				columns: list.marks === null ? FOUND_COLUMNS : [...FOUND_COLUMNS, ...MARKS],
				brief: ['published', 'outlet', 'headline', 'path', ...(list.marks === null ? [] : MARKS)],
				records: () =>
					records<ListRow>(
						rowsOf((window) => archive.page({ ...list.request, ...window })),
						(row) => ({ ...foundRecord(row), ...(list.marks === null ? {} : marksRecord(list.marks(row))) }),
					),
			};
		case 'mentions':
			return mentionsSection(archive, list);
		case 'facts':
			return {
				name: 'facts',
				type: 'fact',
				columns: [...OF_ARTICLE, ...FACT_COLUMNS, 'sentence'],
				brief: ['kind', 'claim', 'certainty', 'sentence', ...OF_ARTICLE],
				async *records() {
					const sentence = sentencesOf(list.reading.article);
					for (const row of list.rows) yield paneRecord(list.reading, row, sentence);
				},
			};
		case 'trail':
			return {
				name: 'trail',
				type: 'step',
				async *records() {
					yield* logRecords(list, opened);
				},
			};
		case 'ledger':
			return {
				name: 'entries',
				type: 'entry',
				columns: ENTRY_COLUMNS,
				brief: ENTRY_BRIEF,
				async *records() {
					for await (const line of wholeLines(archive.ledgerPage, list.request))
						if (list.line === null || line.id === list.line) yield* entryRecords(line);
				},
			};
		case 'records':
			return recordsSection(archive, list);
	}
}

/** A list of the reader as what the headless commands write; `count` is called with each record that is handed out. */
export function reportOf(archive: LiveArchive, list: TakenList, opened: Opened, count: () => void = () => {}): Report {
	const section = sectionOf(archive, list, opened);
	return {
		head: {
			schema: SCHEMA,
			...(list.of === 'articles' && list.request.query !== '' ? { query: list.request.query } : {}),
			...(list.of === 'mentions' ? { entity: list.walk.entity, name: list.name } : {}),
		},
		sections: [
			{
				...section,
				async *records() {
					for await (const record of section.records()) {
						count();
						yield record;
					}
				},
			},
		],
	};
}
