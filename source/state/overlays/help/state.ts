import type { Field } from '../../text/field.ts';
import type { Recall } from '../../text/recall.ts';

export interface HelpOverlay {
	readonly kind: 'help';
	readonly field: Field;
	readonly recall: Recall;
	readonly selected: number;
}
