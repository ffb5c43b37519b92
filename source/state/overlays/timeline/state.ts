import type { DatedRow, TimelinePage, TimelineRequest } from '../../../archive/archive.ts';

/** What the list's articles tell, in order of time. */
export interface TimelineOverlay {
	readonly kind: 'timeline';
	readonly axis: TimelineRequest['axis'];
	/** Null: the finest that can be walked. */
	readonly unit: TimelineRequest['unit'];
	/** Null until counted. */
	readonly page: TimelinePage | null;
	/** The bar the cursor is on. */
	readonly cursor: number;
	/** What the bar is made of, where it is opened. */
	readonly opened: {
		readonly time: string;
		readonly rows: readonly DatedRow[] | null;
		readonly selected: number;
	} | null;
	/** Articles came or went while they were counted: they are counted again. */
	readonly stale: boolean;
}
