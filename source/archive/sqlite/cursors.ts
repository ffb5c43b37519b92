import type { Cursor, Window, Windowed } from '../answers/window.ts';

/** Where a page's rows stand; `keyOf` names a row of it. */
export function endsOf(offset: number, rows: number, keyOf: (row: number) => string): Pick<Windowed, 'ends'> {
	if (rows === 0) return {};
	const cursor = (row: number): Cursor => ({ at: offset + row, key: keyOf(row) });
	return { ends: [cursor(0), cursor(rows - 1)] };
}

/** Where a window begins now; `find` gives the index of what a cursor names, null where it is gone. */
export function beginningOf({ offset: asked, near = [] }: Window, find: (cursor: Cursor) => number | null): number {
	const offset = Math.floor(asked);
	const far = ({ at }: Cursor): number => Math.abs(at - offset);
	const [nearest] = [...near].sort((one, other) => far(one) - far(other));
	if (nearest === undefined) return Math.max(0, offset);
	return Math.max(0, offset + (find(nearest) ?? nearest.at) - nearest.at);
}
