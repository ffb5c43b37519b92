import type { Field } from '../../text/field.ts';

/** The saved searches; what is typed narrows them, and names the one that is kept. */
export interface SearchesOverlay {
	readonly kind: 'searches';
	readonly field: Field;
	readonly selected: number;
}
