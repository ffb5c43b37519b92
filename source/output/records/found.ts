import type { ListRow, MentionPage, MentionRow } from '../../archive/archive.ts';
import type { Span } from '../../domain/span.ts';
import type { Json, JsonRecord } from '../report.ts';

const spans = (marks: readonly Span[]): Json => marks.map(({ start, end }) => ({ start, end }));

/** An article found by a query. `marks` are spans of the text they stand beside; the snippet's `start` and `end` place the hit in the article. */
export const foundRecord = (row: ListRow): JsonRecord => ({
	id: row.id,
	path: row.path,
	headline: row.headline,
	marks: spans(row.marks),
	published: row.published,
	outlet: row.outlet,
	place: row.place,
	...(row.copies === undefined || row.copies.folded === 0 ? {} : { copies: row.copies.folded }),
	snippet: row.snippet && {
		text: row.snippet.text,
		marks: spans(row.snippet.marks),
		start: row.snippet.at.start,
		end: row.snippet.at.end,
	},
});

/** A table's columns of articles found. */
export const FOUND_COLUMNS = ['path', 'headline', 'published', 'outlet', 'place', 'snippet', 'id'] as const;

/** The two names of a row with the words between them, as the article has them; a long stretch loses its middle. */
function pairWords({ text, companion }: MentionRow): string {
	if (companion === null) return text;
	const [first, second] = companion.isBefore ? [companion.text, text] : [text, companion.text];
	return `${first}${companion.between}${second}`;
}

/** A mention with the words around it; of two names these stand around both, and `words` is what stands between with them. */
const concordanceRecord = (row: MentionRow): JsonRecord => ({
	article: row.article,
	path: row.path,
	headline: row.headline,
	published: row.published,
	outlet: row.outlet,
	start: row.start,
	end: row.end,
	before: row.before,
	text: row.text,
	...(row.companion && { words: pairWords(row) }),
	after: row.after,
	certainty: row.certainty,
	by: row.by,
	...(row.standsFor === undefined ? {} : { copies: row.standsFor }),
	...(row.companion && {
		companion: { start: row.companion.start, end: row.companion.end, text: row.companion.text },
	}),
});

/** What was walked: a name as it was asked for, or as it is listed, and the other of two. */
export interface Walked {
	readonly name: string;
	readonly entity: string;
	readonly with: string | null;
}

/**
 * The rows of a walk, in its order, each with what it was listed under: how near two names stand (`within`), whose mention
 * it is where not the name's own (`variant`; null at the others of a walk that has such).
 */
export async function* mentionRecords(
	walked: Walked,
	{ sections }: Pick<MentionPage, 'sections'>,
	rows: AsyncIterable<MentionRow>,
): AsyncIterable<readonly [record: JsonRecord, row: MentionRow]> {
	const { name, entity, with: other } = walked;
	const hasVariants = sections.some(({ kind }) => kind === 'variant');
	let index = 0;
	for await (const row of rows) {
		const section = sections.findLast(({ from }) => from <= index);
		const together = other !== null && { with: other, within: section?.kind ?? null };
		const variant = hasVariants && { variant: section?.kind === 'variant' ? section.name : null };
		yield [{ name, entity, ...together, ...variant, ...concordanceRecord(row) }, row];
		index += 1;
	}
}

/** The columns of mentions, or of places of two names, that people read; their source is cited beside these. */
export const mentionBrief = (isOfTwo: boolean, hasVariants: boolean): readonly string[] => [
	...(hasVariants ? ['variant'] : []),
	...(isOfTwo ? ['within', 'before', 'words', 'after'] : ['before', 'text', 'after']),
	'certainty',
];
