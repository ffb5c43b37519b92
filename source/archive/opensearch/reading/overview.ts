import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { ArchiveStatus } from '../../archive.ts';
import { LISTED } from '../asking/query-language.ts';
import { type Searcher, totalOf } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';

/** Diagnostics given at once; the counts are of all. */
const MOST_DIAGNOSTICS = 10_000;

/** How many articles there are, and how many problems they and their files have. */
export async function countsOf(searcher: Searcher): Promise<Pick<ArchiveStatus, 'articles' | 'analysed' | 'problems'>> {
	const aggs = {
		analysed: { filter: { exists: { field: 'analyser' } } },
		problems: { sum: { field: 'problems' } },
	};
	const body = { size: 0, track_total_hits: true, query: LISTED, aggs };
	const [articles, files] = await Promise.all([
		searcher.search('articles', body, 'counting articles'),
		searcher.search(
			'files',
			{ size: 0, track_total_hits: true, query: { term: { hasProblems: true } } },
			'counting files',
		),
	]);
	return {
		articles: totalOf(articles),
		analysed: articles.aggregations?.analysed?.doc_count ?? 0,
		problems: Math.round(articles.aggregations?.problems?.value ?? 0) + totalOf(files),
	};
}

/** What is told of files and articles that have problems. */
export async function diagnosticsOf(searcher: Searcher): Promise<readonly Diagnostic[]> {
	const [files, articles] = await Promise.all([
		searcher.search<{ readonly shown: { readonly problems?: readonly Diagnostic[] } }>(
			'files',
			{
				size: MOST_DIAGNOSTICS,
				_source: ['shown.problems'],
				query: { term: { hasProblems: true } },
				sort: [{ path: 'asc' }],
			},
			'listing problems',
		),
		searcher.search<Pick<ArticleSource, 'shown'>>(
			'articles',
			{
				size: MOST_DIAGNOSTICS,
				_source: ['shown.diagnostics'],
				query: { bool: { filter: [LISTED, { range: { problems: { gt: 0 } } }] } },
				sort: [{ path: 'asc' }],
			},
			'listing problems',
		),
	]);
	return [
		...files.hits.hits.flatMap(({ _source }) => _source.shown.problems ?? []),
		...articles.hits.hits.flatMap(({ _source }) => _source.shown.diagnostics),
	].slice(0, MOST_DIAGNOSTICS);
}
