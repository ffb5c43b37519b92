import { analyse } from '../../source/analyse/analyse.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import { loadModels } from '../../source/effects/models.ts';
import { articleOf, type Library } from '../archive/library.ts';
import type { Report } from './stories.ts';

export const readReport = (report: Report): readonly [Article, Analysis] => {
	const article = articleOf(report);
	return [article, analyse(article, loadModels())];
};

/** What an archive's lines join of a stream whose truth is known. */
export interface Joined {
	/** Pairs of articles on one line that tell of one thing, and that do not. */
	readonly right: number;
	readonly wrong: number;
	readonly lines: number;
	/** Lines that hold figures of two things. */
	readonly mixed: number;
	/** Of the articles that tell of a thing, the share that its longest line holds; articles that are left out of it count as on it. */
	readonly share: (what: RegExp) => number;
}

/** The lines of an archive of these reports. */
export function joinedOf(library: Library, reports: readonly Report[]): Joined {
	const byId = new Map(reports.map((report) => [report.id, report]));
	const tellers = new Map<string, Set<string>>();
	for (const { id, counts } of reports)
		for (const what of counts.values()) tellers.set(what, (tellers.get(what) ?? new Set()).add(id));
	const longest = new Map<string, number>();
	let [right, wrong, lines, mixed] = [0, 0, 0, 0];
	const request = { query: '', filter: [], offset: 0, limit: 100_000, open: null, whole: true };
	for (const { whole: line } of library.store.ledger(request).lines) {
		if (line === null) continue;
		const on = new Map<string, Set<string>>();
		for (const { report, statement } of line.entries) {
			const what = byId.get(report.article)?.counts.get(statement.value);
			if (what !== undefined) on.set(what, (on.get(what) ?? new Set()).add(report.article));
		}
		const sizes = [...on.values()].map(({ size }) => size);
		const all = sizes.reduce((sum, size) => sum + size, 0);
		const ours = sizes.reduce((sum, size) => sum + pairs(size), 0);
		right += ours;
		wrong += pairs(all) - ours;
		lines += 1;
		mixed += Number(sizes.length > 1);
		for (const [what, { size }] of on)
			longest.set(what, Math.max(longest.get(what) ?? 0, size + (on.size === 1 ? line.left : 0)));
	}
	const share = (what: RegExp): number => {
		let [told, held] = [0, 0];
		for (const [each, { size }] of tellers) {
			if (size < 2 || !what.test(each)) continue;
			told += size;
			held += longest.get(each) ?? 0;
		}
		return told === 0 ? 0 : held / told;
	};
	return { right, wrong, lines, mixed, share };
}

const pairs = (count: number): number => (count * (count - 1)) / 2;
