import type { ListRow, MentionRow } from '../../archive/archive.ts';
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

/** A mention with the words around it. */
export const concordanceRecord = (row: MentionRow): JsonRecord => ({
	article: row.article,
	path: row.path,
	headline: row.headline,
	published: row.published,
	outlet: row.outlet,
	start: row.start,
	end: row.end,
	before: row.before,
	text: row.text,
	after: row.after,
	certainty: row.certainty,
	by: row.by,
	...(row.standsFor === undefined ? {} : { copies: row.standsFor }),
	...(row.companion && {
		companion: { start: row.companion.start, end: row.companion.end, text: row.companion.text },
	}),
});
