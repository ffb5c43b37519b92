import type { ArticleId } from '../domain/article.ts';
import type { Usage } from './evidence.ts';
import { happeningsOf } from './happenings.ts';
import { contention, type Line, linesOf } from './lines.ts';
import type { Report, Uncompared } from './statement.ts';

/** Figures of many articles, lined up. */
export interface Ledger {
	/** Lines of two or more articles, the most contested first. */
	readonly lines: readonly Line[];
	/** Figures that stand alone or cannot be compared, by article. */
	readonly uncompared: readonly (Uncompared & { readonly article: ArticleId; readonly path: string })[];
}

/** How many origins have each name and word: a story printed a hundred times makes its names no commoner. */
export const usageOf = (reports: readonly Report[]): Usage => ({
	articles: new Set(reports.map(({ origin }) => origin)).size,
	names: countBy(reports, ({ names }) => names),
	words: countBy(reports, ({ words }) => words),
});

function countBy(
	reports: readonly Report[],
	of: (episode: Report['episodes'][number]) => readonly string[],
): Map<string, number> {
	const counts = new Map<string, number>();
	const seen = new Set<string>();
	for (const { origin, episodes } of reports)
		for (const key of new Set(episodes.flatMap((episode) => of(episode)))) {
			const once = `${origin} ${key}`;
			if (seen.has(once)) continue;
			seen.add(once);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	return counts;
}

/** The ledger of some articles' reports. The order they come in changes nothing. */
export function ledgerOf(reports: readonly Report[], usage: Usage = usageOf(reports)): Ledger {
	const all = happeningsOf(reports, usage).flatMap(linesOf);
	const lines = all
		.filter(({ articles }) => articles > 1)
		.sort((a, b) => contention(b) - contention(a) || (a.id < b.id ? -1 : 1));
	const uncompared = reports.flatMap((report) =>
		report.uncompared.map((figure) => ({ ...figure, article: report.article, path: report.path })),
	);
	return { lines, uncompared };
}
