import type { VersionRow } from '../../../archive/archive.ts';

/** What other articles have of words in quote marks. */
export interface VersionsOverlay {
	readonly kind: 'versions';
	/** The words asked about, as this article has them. */
	readonly text: string;
	/** Null until they have come. */
	readonly rows: readonly VersionRow[] | null;
	readonly selected: number;
}
