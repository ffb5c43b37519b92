/** Part of a long result, as it is asked for: an archive never comes whole. */
export interface Window {
	readonly offset: number;
	readonly limit: number;
}

/** Rows of a result that are here. */
interface Page<Row> {
	readonly offset: number;
	readonly rows: readonly Row[];
	readonly total: number;
}

/** A page key moves by a screen, or by this many rows on a small one. */
const LEAST_SCREEN = 10;

const screenOf = (shown: number): number => Math.max(LEAST_SCREEN, shown);

/**
 * The rows around `index`, in screens of `shown` rows: three before it and four from it on. With `MARGIN` that leaves
 * a held page key two screens while the next window is on its way.
 */
export function windowAround(index: number, shown: number): Window {
	const screen = screenOf(shown);
	const offset = Math.max(0, index - 3 * screen);
	return { offset, limit: index + 4 * screen - offset };
}

/** Screens left before an end of the window at which the next one is asked for. */
const MARGIN = 2;

/** The item at `index` of a windowed result; undefined where the window does not reach. */
export const windowed = <Row>(page: Omit<Page<Row>, 'total'> | null, index: number): Row | undefined =>
	page?.rows[index - page.offset];

/**
 * Whether moving to `index` comes near an end of what is here while the result goes on beyond it. A window that is on
 * its way counts as here: who asks again at every key gets no answer before the last.
 */
export function nearEdge(page: Page<unknown>, coming: Window | null, index: number, shown: number): boolean {
	const [offset, limit] = coming ? [coming.offset, coming.limit] : [page.offset, page.rows.length];
	const [end, margin] = [offset + limit, MARGIN * screenOf(shown)];
	return (offset > 0 && index < offset + margin) || (end < page.total && index >= end - margin);
}
