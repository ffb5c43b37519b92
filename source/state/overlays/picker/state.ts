import type { EntityPage } from '../../../archive/archive.ts';
import type { Field } from '../../text/field.ts';
import type { Recall } from '../../text/recall.ts';

/** A fuzzy picker over all entities, for the filter or for the mention list. */
export interface PickerOverlay {
	readonly kind: 'picker';
	readonly purpose: 'filter' | 'mentions';
	readonly field: Field;
	readonly recall: Recall;
	readonly page: EntityPage | null;
	readonly selected: number;
	/** The cursor was moved, so `-` and `|` act rather than being typed. */
	readonly moved: boolean;
}
