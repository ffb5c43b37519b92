import type { Window, Windowed } from './answers/window.ts';

interface Page<Row> extends Windowed {
	readonly rows: readonly Row[];
	readonly total: number;
}

/** Rows asked for at once. */
const PAGE = 200;

/** Every row of a paged answer, a page at a time, up to a limit (null: all). */
export async function* rowsOf<Row>(
	fetch: (window: Window) => Promise<Page<Row>>,
	limit: number | null = null,
): AsyncIterable<Row> {
	const most = limit ?? Number.POSITIVE_INFINITY;
	let given = 0;
	for (let window: Window = { offset: 0, limit: Math.min(PAGE, most) }; given < most; ) {
		const { rows, total, ends } = await fetch(window);
		yield* rows;
		given += rows.length;
		const offset = ends === undefined ? window.offset + rows.length : ends[1].at + 1;
		if (rows.length === 0 || offset >= total) return;
		window = { offset, limit: Math.min(PAGE, most - given), ...(ends === undefined ? {} : { near: ends }) };
	}
}
