import type { Facets } from '../../../archive/archive.ts';
import type { EntityKind } from '../../../domain/entity.ts';

export type FacetKind = EntityKind | 'outlet' | 'month' | 'mark' | 'tag';

/** What the list's articles are about, counted. */
export interface FacetsOverlay {
	readonly kind: 'facets';
	/** Null until counted. */
	readonly facets: Facets | null;
	/** The section the cursor is in. */
	readonly section: FacetKind;
	/** The row of the cursor in each section it has been in. */
	readonly cursors: Readonly<Partial<Record<FacetKind, number>>>;
	/** Articles came or went while they were counted: they are counted again. */
	readonly stale: boolean;
}
