const STEPS = '▁▂▃▄▅▆▇█';
/** Where nothing was told. */
const NOTHING = '·';

const stepOf = (value: number, most: number): string =>
	STEPS.charAt(most === 0 ? 0 : Math.min(7, Math.round((Math.abs(value) / most) * 7)));

/** Columns of some days, the first of them on the left and the last on the right; null where they are not two days apart. */
function columnsOf(days: readonly (number | null)[], columns: number): readonly (number | null)[] | null {
	const known = days.filter((day) => day !== null);
	const [first, last] = [Math.min(...known), Math.max(...known)];
	if (known.length === 0 || first === last || columns < 2) return null;
	return days.map((day) => (day === null ? null : Math.round(((day - first) / (last - first)) * (columns - 1))));
}

/**
 * Values as high as they are between nothing and the largest, spaced by the days on which they were told: of those that fall into one
 * column the last. What has no day is left out; where all were told on one day, or nobody knows when, they stand side by side.
 */
export function scaleOf(values: readonly number[], days: readonly (number | null)[], columns: number): string {
	const most = Math.max(...values.map(Math.abs), 0);
	const at = columnsOf(days, columns);
	if (at === null)
		return values
			.slice(-columns)
			.map((value) => stepOf(value, most))
			.join('');
	const drawn = new Array<string>(columns).fill(NOTHING);
	for (const [index, value] of values.entries()) {
		const column = at[index];
		if (typeof column === 'number') drawn[column] = stepOf(value, most);
	}
	return drawn.join('');
}
