import type { Given } from '../../taking/taken.ts';
import type { Field } from '../../text/field.ts';
import type { Recall } from '../../text/recall.ts';
import type { Overlay } from '../overlay.ts';

/** A command that an article or a list is to be given to. */
export interface PipeOverlay {
	readonly kind: 'pipe';
	readonly given: Given;
	readonly field: Field;
	readonly recall: Recall;
	readonly before: Overlay | null;
}
