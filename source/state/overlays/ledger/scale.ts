const STEPS = '▁▂▃▄▅▆▇█';

/** Values in a row, each as high as it is between nothing and the largest; the last ones where there are many. */
export function scaleOf(values: readonly number[], columns: number): string {
	const shown = values.slice(-columns);
	const most = Math.max(...shown.map(Math.abs), 0);
	return shown
		.map((value) => STEPS.charAt(most === 0 ? 0 : Math.min(7, Math.round((Math.abs(value) / most) * 7))))
		.join('');
}
