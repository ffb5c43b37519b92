import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { toldIn } from '../../echoes/timeline/dated.ts';
import type { DatedRequest, DatedRow } from '../archive.ts';

/** What an article says of a day, month or year: it itself if it was published then, or its sentences that name a time within, each once. */
export function datedRows(
	article: Article,
	analysis: Analysis | null,
	axis: DatedRequest['axis'],
	time: string,
): DatedRow[] {
	const { id, path, outlet, published, headline } = article;
	const about = { article: id, path, headline, outlet, published };
	if (axis === 'published') return [{ ...about, start: 0, end: 0, text: headline, words: null }];
	if (analysis === null) return [];
	const isOf = (date: string): boolean => date.startsWith(time);
	const named = toldIn(article, analysis).dates.filter(({ from, to }) => isOf(from) && isOf(to));
	return named
		.filter(({ sentence }, at) => named.findIndex((other) => other.sentence.start === sentence.start) === at)
		.map(({ start, end, sentence }) => ({
			...about,
			start,
			end,
			text: sentence.text,
			words: { start: start - sentence.start, end: end - sentence.start },
		}));
}
