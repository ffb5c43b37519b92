/** A row's place in a list: its index when it was given, and by what the store knows it. */
export interface Cursor {
	readonly at: number;
	/** The store's own, good for the same question in the same order while the archive stays open. */
	readonly key: string;
}

/** Which rows of a list are wanted. */
export interface Window {
	/** Index of the first, from 0. */
	readonly offset: number;
	readonly limit: number;
	/**
	 * Rows of the same list that the caller has. Where there are any, the window is counted from the nearest of them,
	 * wherever it stands by now: while articles come and go, a walk neither misses a row nor meets one twice. A store that
	 * cannot count to a far row quickly begins at the nearest; without any it counts from the start or the end of the list.
	 */
	readonly near?: readonly Cursor[];
}

/** Where a page's rows stand. */
export interface Windowed {
	/** The first row and the last one; absent where there is none, or where nothing is to be gained by them. */
	readonly ends?: readonly [first: Cursor, last: Cursor];
}
