/**
 * Whether two folded spellings are near enough to be one word: at most one edit in three letters (optimal string
 * alignment: insertion, deletion, substitution, swap of neighbours). `kamel`/`kamal`, `shoukry`/`shukri`.
 */
export function isNear(a: string, b: string): boolean {
	const allowed = Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));
	return Math.abs(a.length - b.length) <= allowed && edits(a, b) <= allowed;
}

/** The number of edits between two words. */
export function edits(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			next.push(best);
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
