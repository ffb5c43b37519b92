import { rangesOf } from './conll.ts';

/** Entities of one class: rightly found, found, and there to be found. */
export interface Tally {
	right: number;
	found: number;
	gold: number;
}

export interface Rates {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/** Counts exact spans with their labels; `fold` renames labels or, with null, leaves them out. */
export function tally(
	sentences: Iterable<{ readonly gold: readonly string[]; readonly found: readonly string[] }>,
	fold: (label: string) => string | null,
): Map<string, Tally> {
	const tallies = new Map<string, Tally>();
	const of = (label: string): Tally => {
		let entry = tallies.get(label);
		if (entry === undefined) {
			entry = { right: 0, found: 0, gold: 0 };
			tallies.set(label, entry);
		}
		return entry;
	};
	for (const { gold, found } of sentences) {
		const there = new Set<string>();
		for (const { start, end, label } of rangesOf(gold)) {
			const folded = fold(label);
			if (folded === null) continue;
			of(folded).gold++;
			there.add(`${start} ${end} ${folded}`);
		}
		for (const { start, end, label } of rangesOf(found)) {
			const folded = fold(label);
			if (folded === null) continue;
			of(folded).found++;
			if (there.has(`${start} ${end} ${folded}`)) of(folded).right++;
		}
	}
	return tallies;
}

export function sumOf(tallies: Iterable<Tally>): Tally {
	const sum: Tally = { right: 0, found: 0, gold: 0 };
	for (const { right, found, gold } of tallies) {
		sum.right += right;
		sum.found += found;
		sum.gold += gold;
	}
	return sum;
}

export function ratesOf({ right, found, gold }: Tally): Rates {
	const precision = found === 0 ? 0 : right / found;
	const recall = gold === 0 ? 0 : right / gold;
	return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
