import type { ArticleId } from '../domain/article.ts';
import { sizeStep, stepOf, type Usage, usageOf } from './evidence.ts';
import { happeningsOf } from './happenings.ts';
import { contention, type Line, linesOf } from './lines.ts';
import { signaturesOf } from './signature.ts';
import type { Report, Uncompared } from './statement.ts';

/** Figures of many articles, lined up. */
export interface Ledger {
	/** Lines of two or more articles, the most contested first. */
	readonly lines: readonly Line[];
	/** Figures that stand alone or cannot be compared, by article. */
	readonly uncompared: readonly (Uncompared & { readonly article: ArticleId; readonly path: string })[];
}

/** How usual names are in some reports. */
export function usageIn(reports: readonly Report[]): Usage {
	const counts = new Map<number, number>();
	for (const report of reports)
		for (const name of new Set(signaturesOf(report).flatMap(({ names }) => [...names])))
			counts.set(name, (counts.get(name) ?? 0) + 1);
	return usageOf(sizeStep(reports.length), (name) => stepOf(counts.get(name) ?? 0));
}

/** Every line, those of one article too: somebody may join them. */
export const allLinesOf = (reports: readonly Report[], usage: Usage = usageIn(reports)): Line[] =>
	happeningsOf(reports, usage).flatMap(linesOf);

/** The ledger of some articles' reports. The order they come in changes nothing. */
export function ledgerOf(reports: readonly Report[], usage: Usage = usageIn(reports)): Ledger {
	const lines = allLinesOf(reports, usage)
		.filter(({ articles }) => articles > 1)
		.sort(byContention);
	const uncompared = reports.flatMap((report) =>
		report.uncompared.map((figure) => ({ ...figure, article: report.article, path: report.path })),
	);
	return { lines, uncompared };
}

/** The most contested first. */
export const byContention = (a: Line, b: Line): number => contention(b) - contention(a) || (a.id < b.id ? -1 : 1);
