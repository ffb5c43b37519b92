import type { Place } from '../../place.ts';
import type { Field } from '../../text/field.ts';
import type { Recall } from '../../text/recall.ts';

/** The search field is open; `before` is where `esc` returns to. */
export interface SearchOverlay {
	readonly kind: 'search';
	readonly field: Field;
	readonly before: Place;
	readonly recall: Recall;
	/** The keys have gone from the field down into the results. */
	readonly moved: boolean;
	/** What stood before the cursor when completions were begun to be gone through, and the number of the one that stands. */
	readonly completing: { readonly typed: string; readonly at: number } | null;
}
