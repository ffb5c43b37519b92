import type { Profile } from '../../../archive/profile.ts';

const HEIGHTS = '▁▂▃▄▅▆▇█';

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** A chart on one line. */
export interface Bars {
	readonly bars: string;
	/** Mentions that the highest bar stands for. */
	readonly most: number;
	/** Months in one bar. */
	readonly each: number;
}

/**
 * Mentions as bars, a column for each month from the first to the last, or for as many together as fit into the width.
 * A month without mentions is a space, so that one with few is told from one with none.
 */
export function barsOf(months: Profile['months'], width: number): Bars {
	const [first, last] = [months[0], months.at(-1)];
	if (!first || !last || width < 1) return { bars: '', most: 0, each: 1 };
	const from = numberOf(first.month);
	const count = numberOf(last.month) - from + 1;
	const each = Math.ceil(count / width);
	const sums = new Array<number>(Math.ceil(count / each)).fill(0);
	for (const { month, mentions } of months) {
		const at = Math.floor((numberOf(month) - from) / each);
		sums[at] = (sums[at] ?? 0) + mentions;
	}
	const most = Math.max(...sums);
	const bars = sums
		.map((sum) => (sum === 0 ? ' ' : (HEIGHTS[Math.ceil((sum / most) * HEIGHTS.length) - 1] ?? '')))
		.join('');
	return { bars, most, each };
}
