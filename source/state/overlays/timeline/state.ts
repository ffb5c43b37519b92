import type { TimelinePage, TimelineRequest } from '../../../archive/archive.ts';

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
	/** Articles came or went while they were counted: they are counted again. */
	readonly stale: boolean;
}
