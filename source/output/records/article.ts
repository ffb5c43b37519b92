import type { ArticleSource } from '../../archive/archive.ts';
import type { Article, Particulars } from '../../domain/article.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { JsonRecord } from '../report.ts';

/** An article as exported; spans are `start`, `end` in UTF-16 code units of `text`. */
export const articleRecord = (article: Article, sources: readonly ArticleSource[]): JsonRecord => ({
	id: article.id,
	path: article.path,
	headline: article.headline,
	headlineFrom: article.headlineFrom,
	byline: article.byline,
	outlet: article.outlet,
	dateline: article.dateline && {
		place: article.dateline.place,
		start: article.dateline.start,
		end: article.dateline.end,
	},
	published: article.particulars.publishedAt ?? article.published,
	publishedFrom: article.publishedFrom,
	language: article.language,
	text: article.text,
	...particularsOf(article.particulars),
	...(sources.length > 1 ? { sources: sources.map((source) => ({ ...source })) } : {}),
	blocks: article.blocks.map(({ role, start, end }) => ({ role, start, end })),
});

/** Those that are known. */
const particularsOf = ({ from, publishedAt: _, ...told }: Particulars): JsonRecord => ({
	...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)),
	...(Object.keys(from).length === 0 ? {} : { from: { ...from } }),
});

export const diagnosticRecord = ({ where, severity, rule, message, hint }: Diagnostic): JsonRecord => ({
	path: where,
	severity,
	rule,
	message,
	hint,
});
