import type { Profile } from '../profile.ts';
import type { Walk } from './walker.ts';

/**
 * The months of a walk by date, of whose articles the first `dated` have one. Only the articles at which a month ends are
 * looked up: of 100,000 articles in 100 months some 2,000.
 */
export function monthsOf(
	{ docs, before, total }: Walk,
	dated: number,
	publishedOf: (doc: number) => string,
): Profile['months'] {
	const monthAt = (index: number): string => publishedOf(docs[index] ?? 0).slice(0, 7);
	const months: { month: string; mentions: number; articles: number }[] = [];
	for (let from = 0; from < dated; ) {
		const month = monthAt(from);
		let [low, high] = [from + 1, dated];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (monthAt(middle) > month) high = middle;
			else low = middle + 1;
		}
		months.push({ month, mentions: (before[low] ?? total) - (before[from] ?? 0), articles: low - from });
		from = low;
	}
	return months;
}
