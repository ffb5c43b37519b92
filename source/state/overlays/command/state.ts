import type { Field } from '../../text/field.ts';
import type { Recall } from '../../text/recall.ts';

/** A command is typed. */
export interface CommandOverlay {
	readonly kind: 'command';
	readonly field: Field;
	readonly recall: Recall;
	/** What was typed before completions were gone through, and the number of the one that stands. */
	readonly completing: { readonly typed: string; readonly at: number } | null;
}
